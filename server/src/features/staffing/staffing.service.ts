import type { EntityManager } from '@mikro-orm/postgresql';
import { constraintOf } from '../../graph/write.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { answered, badInput, failure } from '../../graphql/errors.ts';
import { addDays } from '../../rules/local-date.ts';
import { people, type People } from '../../rules/units.ts';
import { inAct, type ActAsked, type ActUnderWay } from '../acts/index.ts';
import { Position } from '../organization/index.ts';
import { warnOfAppointment } from './appointment-warnings.service.ts';
import { Assignment, type AssignmentKind } from './assignment.entity.ts';
import { Employee } from './employee.entity.ts';
import { doMany, type ManySaid } from './many.service.ts';
import type { EndManyAssignmentsResult, SetManyNeedsResult } from './many.types.ts';
import { PositionNeed } from './position-need.entity.ts';
import { EmployeeAlreadyAssigned } from './staffing.errors.ts';
import { decide, type ReadNeed } from './staffing.lifecycle.ts';
import { canManageStaffing } from './staffing.policy.ts';
import {
  ASSIGN,
  AssignmentSaved,
  END_ASSIGNMENT,
  PositionNeedSaved,
  SET_NEED,
  type AssignEmployeeResult,
  type EndAssignmentResult,
  type SetPositionNeedResult,
} from './staffing.types.ts';

type Said = Pick<ActAsked, 'reason' | 'preview'>;
type SaidOfDecree = Pick<ActAsked, 'decreeNumber' | 'reason' | 'preview'>;

export interface AssignInput extends Said {
  readonly employeeId: string;
  readonly positionId: string;
  readonly kind: AssignmentKind;
  readonly validFrom: string;
  readonly validTo?: string | null;
  readonly decreeNumber: string;
}

/** Appoints an employee. */
export async function assignEmployee(context: Context, input: AssignInput): Promise<AssignEmployeeResult> {
  const days = { validFrom: input.validFrom, validTo: input.validTo ?? null };
  if (days.validTo !== null && days.validTo < days.validFrom) throw badInput('input.validTo lies before input.validFrom.');
  try {
    return await inAct(context, { ...input, kind: ASSIGN, since: input.validFrom }, async (em, act) => {
      const position = await em.findOne(Position, { id: input.positionId });
      const employee = await em.findOne(Employee, { id: input.employeeId });
      if (!position || !employee || employee.instansiId !== position.instansiId)
        throw failure('NOT_FOUND', 'input.employeeId, input.positionId: there is no such employee or position in your part of the tree.');
      const definitive = input.kind === 'DEFINITIF' ? await em.find(Assignment, { employeeId: employee.id, assignmentKind: 'DEFINITIF' }) : [];
      const isHr = canManageStaffing(signedIn(context).scope, position);
      const same = await em.findOne(Assignment, { employeeId: employee.id, positionId: position.id, assignmentKind: input.kind, validFrom: days.validFrom });
      const refusal = answered(decide('assign', { isHr, days, position, definitive, same, employedUntil: employee.lastDay }));
      if (refusal) return refusal;
      const assignment = em.create(Assignment, {
        instansiId: position.instansiId,
        dinasId: position.dinasId,
        employeeId: employee.id,
        positionId: position.id,
        assignmentKind: input.kind,
        tmt: input.validFrom,
        decreeNumber: input.decreeNumber,
        ...days,
        version: 1,
      });
      await em.flush();
      act.in(position);
      await warnOfAppointment(em, act, assignment, employee, position);
      return new AssignmentSaved(assignment);
    });
  } catch (error) {
    if (!['assignment_one_definitif_at_a_time', 'assignment_once'].includes(constraintOf(error) ?? '')) throw error;
    return new EmployeeAlreadyAssigned(null);
  }
}

interface EndInput extends SaidOfDecree {
  readonly assignmentId: string;
  readonly lastDay: string;
  readonly version: number;
}

const endOne =
  (context: Context, em: EntityManager, act: ActUnderWay) =>
  async ({ assignmentId, lastDay, version }: Pick<EndInput, 'assignmentId' | 'lastDay' | 'version'>) => {
    const assignment = await em.findOne(Assignment, { id: assignmentId });
    if (!assignment) throw failure('NOT_FOUND', 'input.assignmentId: there is no such assignment in your part of the tree.');
    const isHr = canManageStaffing(signedIn(context).scope, assignment);
    const refusal = answered(decide('end', { isHr, lastDay, assignment }, version));
    if (refusal) return refusal;
    assignment.validTo = lastDay;
    await em.flush();
    act.in(assignment);
    return new AssignmentSaved(assignment);
  };

/** Ends an assignment on its last day. */
export const endAssignment = (context: Context, input: EndInput): Promise<EndAssignmentResult> =>
  inAct(context, { ...input, kind: END_ASSIGNMENT, since: addDays(input.lastDay, 1) }, (em, act) => endOne(context, em, act)(input));

interface EndManyInput extends SaidOfDecree, ManySaid {
  readonly assignments: readonly { readonly assignmentId: string; readonly version: number }[];
  readonly lastDay: string;
}

/** Ends many on the same day, each by the same rule. */
export const endManyAssignments = (context: Context, input: EndManyInput): Promise<EndManyAssignmentsResult> =>
  doMany(
    context,
    { ...input, kind: END_ASSIGNMENT, since: addDays(input.lastDay, 1) },
    { table: 'assignment', path: 'input.assignments', rows: input.assignments, idOf: ({ assignmentId }) => assignmentId },
    (em, act) => {
      const one = endOne(context, em, act);
      return (assignment) => one({ ...assignment, lastDay: input.lastDay });
    },
  );

function readNeed(count: number): People {
  try {
    return people(count);
  } catch {
    throw badInput(`input.need is ${count}; a position needs 0 to 100,000 people.`);
  }
}

interface NeedInput extends SaidOfDecree {
  readonly positionId: string;
  readonly need: number;
  readonly since: string;
  readonly needId?: string | null;
  readonly version?: number | null;
}

function readOf({ needId, version }: Pick<NeedInput, 'needId' | 'version'>): ReadNeed {
  const [id, read] = [needId ?? null, version ?? null];
  if (id !== null && read !== null) return { id, version: read };
  if (id === null && read === null) return null;
  throw badInput('input.needId and input.version belong together: both of the need in force on that day, or none where there is none.');
}

const setOneNeed =
  (context: Context, em: EntityManager, act: ActUnderWay, need: People) => async (input: Pick<NeedInput, 'positionId' | 'since' | 'needId' | 'version'>) => {
    const position = await em.findOne(Position, { id: input.positionId });
    if (!position) throw failure('NOT_FOUND', 'input.positionId: there is no such position in your part of the tree.');
    const isHr = canManageStaffing(signedIn(context).scope, position);
    const needs = await em.find(PositionNeed, { positionId: position.id }, { orderBy: { validFrom: 'asc' } });
    const running = needs.find((need) => need.validFrom <= input.since && (need.validTo === null || need.validTo >= input.since)) ?? null;
    const established = needs.findLast(({ decreeNumber, validFrom }) => decreeNumber !== null && validFrom <= input.since) ?? null;
    const refusal = answered(decide('setNeed', { isHr, since: input.since, position, running, asked: { people: need, established } }, readOf(input)));
    if (refusal) return refusal;
    const next = needs.find((need) => need.validFrom > input.since);
    let set = running;
    if (set?.validFrom === input.since) {
      // Stated by hand it is no longer what was worked out and established.
      Object.assign(set, { people: need, exact: null, decreeNumber: null });
    } else {
      if (running) running.validTo = addDays(input.since, -1);
      // The old figure is closed before the new one begins, or the two would overlap for a moment and be refused.
      await em.flush();
      set = em.create(PositionNeed, {
        positionId: position.id,
        dinasId: position.dinasId,
        people: need,
        validFrom: input.since,
        validTo: next ? addDays(next.validFrom, -1) : position.validTo,
        version: 1,
      });
    }
    await em.flush();
    act.in(position);
    return new PositionNeedSaved(set, position);
  };

/** Sets the need of a position from a day on; the figure before it ends the day before. */
export async function setPositionNeed(context: Context, input: NeedInput): Promise<SetPositionNeedResult> {
  const need = readNeed(input.need);
  return inAct(context, { ...input, kind: SET_NEED }, (em, act) => setOneNeed(context, em, act, need)(input));
}

interface ManyNeedsInput extends SaidOfDecree, ManySaid {
  readonly positions: readonly Pick<NeedInput, 'positionId' | 'needId' | 'version'>[];
  readonly need: number;
  readonly since: string;
}

/** Sets the same need of many positions, each by the same rule. */
export async function setManyNeeds(context: Context, input: ManyNeedsInput): Promise<SetManyNeedsResult> {
  const need = readNeed(input.need);
  return doMany(
    context,
    { ...input, kind: SET_NEED },
    { table: 'position', path: 'input.positions', rows: input.positions, idOf: ({ positionId }) => positionId },
    (em, act) => {
      const one = setOneNeed(context, em, act, need);
      return (position) => one({ ...position, since: input.since });
    },
  );
}
