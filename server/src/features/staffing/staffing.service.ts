import { inWriteTransaction, constraintOf } from '../../graph/write.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { badInput, failure } from '../../graphql/errors.ts';
import { addDays } from '../../rules/local-date.ts';
import { Position } from '../organization/index.ts';
import { Assignment, type AssignmentKind } from './assignment.entity.ts';
import { Employee } from './employee.entity.ts';
import { PositionNeed } from './position-need.entity.ts';
import { canManageStaffing } from './staffing.policy.ts';

interface Refused {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
}
const refuse = <Facts extends object>(type: string, code: string, message: string, facts: Facts): Refused & Facts => ({
  __typename: type,
  code,
  message,
  ...facts,
});

const isInside = (position: Position, from: string, to: string | null): boolean =>
  from >= position.validFrom && (position.validTo === null || (to !== null && to <= position.validTo));

const positionNotValid = (position: Position): Refused & { validFrom: string; validTo: string | null } =>
  refuse(
    'PositionNotValid',
    'POSITION_NOT_VALID',
    `The position exists from ${position.validFrom} to ${position.validTo ?? 'now on'}; choose days inside that.`,
    { validFrom: position.validFrom, validTo: position.validTo },
  );

export interface AssignInput {
  readonly employeeId: string;
  readonly positionId: string;
  readonly kind: AssignmentKind;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly decreeNumber: string;
}

/** Appoints an employee. Refusals: EMPLOYEE_ALREADY_ASSIGNED, POSITION_NOT_VALID. */
export async function assignEmployee(context: Context, input: AssignInput): Promise<object> {
  if (input.validTo !== null && input.validTo < input.validFrom) throw badInput('validTo lies before validFrom.');
  try {
    return await inWriteTransaction(context, async (em) => {
      const position = await em.findOne(Position, { id: input.positionId });
      const employee = await em.findOne(Employee, { id: input.employeeId });
      if (!position || !employee || employee.instansiId !== position.instansiId)
        throw failure('NOT_FOUND', 'There is no such employee or position in your part of the tree.');
      if (!canManageStaffing(signedIn(context).scope, position)) throw failure('FORBIDDEN', 'Appointments in that dinas belong to its HR.');
      if (!isInside(position, input.validFrom, input.validTo)) return positionNotValid(position);
      const running = input.kind === 'DEFINITIF' ? await em.find(Assignment, { employeeId: employee.id, kind: 'DEFINITIF' }) : [];
      const inTheWay = running.find(
        (other) => (input.validTo === null || other.validFrom <= input.validTo) && (other.validTo === null || other.validTo >= input.validFrom),
      );
      if (inTheWay)
        return refuse(
          'EmployeeAlreadyAssigned',
          'EMPLOYEE_ALREADY_ASSIGNED',
          `The employee holds a definitive position from ${inTheWay.validFrom}; end it the day before.`,
          { assignment: inTheWay },
        );
      const assignment = em.create(Assignment, {
        instansiId: position.instansiId,
        dinasId: position.dinasId,
        employeeId: employee.id,
        positionId: position.id,
        kind: input.kind,
        tmt: input.validFrom,
        decreeNumber: input.decreeNumber,
        validFrom: input.validFrom,
        validTo: input.validTo,
        version: 1,
      });
      await em.flush();
      return { __typename: 'AssignmentSaved', assignment };
    });
  } catch (error) {
    if (constraintOf(error) !== 'assignment_one_definitif_at_a_time') throw error;
    // The position in the way is in a part of the tree that the viewer does not see, so it is not shown either.
    return refuse(
      'EmployeeAlreadyAssigned',
      'EMPLOYEE_ALREADY_ASSIGNED',
      'The employee holds a definitive position elsewhere in those days; the HR there ends it first.',
      { assignment: null },
    );
  }
}

/** Ends an assignment on its last day. Refusal: ASSIGNMENT_ALREADY_ENDED. */
export async function endAssignment(context: Context, input: { readonly assignmentId: string; readonly lastDay: string }): Promise<object> {
  return inWriteTransaction(context, async (em) => {
    const assignment = await em.findOne(Assignment, { id: input.assignmentId });
    if (!assignment) throw failure('NOT_FOUND', 'There is no such assignment in your part of the tree.');
    if (!canManageStaffing(signedIn(context).scope, assignment)) throw failure('FORBIDDEN', 'Appointments in that dinas belong to its HR.');
    if (input.lastDay < assignment.validFrom || (assignment.validTo !== null && assignment.validTo <= input.lastDay)) {
      return refuse(
        'AssignmentAlreadyEnded',
        'ASSIGNMENT_ALREADY_ENDED',
        `The assignment runs from ${assignment.validFrom} to ${assignment.validTo ?? 'now on'}; choose a last day inside that.`,
        {},
      );
    }
    assignment.validTo = input.lastDay;
    await em.flush();
    return { __typename: 'AssignmentSaved', assignment };
  });
}

/** Sets the need of a position from a day on; the figure before it ends the day before. Refusal: POSITION_NOT_VALID. */
export async function setPositionNeed(
  context: Context,
  input: { readonly positionId: string; readonly need: number; readonly since: string },
): Promise<object> {
  if (input.need < 0 || input.need > 100_000) throw badInput(`need is ${input.need}; a position needs 0 to 100,000 people.`);
  return inWriteTransaction(context, async (em) => {
    const position = await em.findOne(Position, { id: input.positionId });
    if (!position) throw failure('NOT_FOUND', 'There is no such position in your part of the tree.');
    if (!canManageStaffing(signedIn(context).scope, position)) throw failure('FORBIDDEN', 'The need of that dinas belongs to its HR.');
    if (!isInside(position, input.since, position.validTo)) return positionNotValid(position);
    const needs = await em.find(PositionNeed, { positionId: position.id }, { orderBy: { validFrom: 'asc' } });
    const running = needs.find((need) => need.validFrom <= input.since && (need.validTo === null || need.validTo >= input.since));
    const next = needs.find((need) => need.validFrom > input.since);
    if (running?.validFrom === input.since) {
      running.need = input.need;
    } else {
      if (running) running.validTo = addDays(input.since, -1);
      // The old figure is closed before the new one begins, or the two would overlap for a moment and be refused.
      await em.flush();
      em.create(PositionNeed, {
        positionId: position.id,
        dinasId: position.dinasId,
        need: input.need,
        validFrom: input.since,
        validTo: next ? addDays(next.validFrom, -1) : position.validTo,
        version: 1,
      });
    }
    await em.flush();
    return { __typename: 'PositionSaved', position };
  });
}
