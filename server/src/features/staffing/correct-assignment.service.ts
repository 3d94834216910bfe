import { sql } from 'kysely';
import type { EntityManager } from '@mikro-orm/postgresql';
import { constraintOf, readerThrough } from '../../graph/write.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { answered, badInput, failure } from '../../graphql/errors.ts';
import { addDays, type LocalDate } from '../../rules/local-date.ts';
import { inAct, type ActAsked } from '../acts/index.ts';
import { Position } from '../organization/index.ts';
import { warnOfAppointment } from './appointment-warnings.service.ts';
import { Assignment, type AssignmentKind } from './assignment.entity.ts';
import { CORRECT_ASSIGNMENT, type CorrectAssignmentResult } from './correct-assignment.types.ts';
import { Employee } from './employee.entity.ts';
import { EmployeeAlreadyAssigned } from './staffing.errors.ts';
import { decide, type AppointmentRecord, type Days } from './staffing.lifecycle.ts';
import { canManageStaffing } from './staffing.policy.ts';
import { AssignmentSaved } from './staffing.types.ts';

interface CorrectInput extends Pick<ActAsked, 'decreeNumber' | 'reason' | 'preview'> {
  readonly assignmentId: string;
  readonly version: number;
  readonly positionId?: string | null;
  readonly kind?: AssignmentKind | null;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}

/** What is left out stays; null says that there is no last day, and no decree. */
const statedBy = (input: CorrectInput, was: AppointmentRecord): AppointmentRecord => ({
  positionId: input.positionId ?? was.positionId,
  assignmentKind: input.kind ?? was.assignmentKind,
  validFrom: input.validFrom ?? was.validFrom,
  validTo: input.validTo === undefined ? was.validTo : input.validTo,
  decreeNumber: input.decreeNumber === undefined ? was.decreeNumber : input.decreeNumber,
});

const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);

/** The first day on which the record says something else than before. */
function firstDayOfDifference(was: AppointmentRecord, stated: AppointmentRecord): LocalDate {
  const isAnother = was.positionId !== stated.positionId || was.assignmentKind !== stated.assignmentKind || was.validFrom !== stated.validFrom;
  const firstEnd = [was.validTo, stated.validTo].filter((day) => day !== null).toSorted()[0];
  return isAnother || was.validTo === stated.validTo || firstEnd === undefined ? earlier(was.validFrom, stated.validFrom) : addDays(firstEnd, 1);
}

const isEvaluated = async (em: EntityManager, assignmentId: string): Promise<boolean> =>
  (await readerThrough(em).query(sql`select 1 from evaluation v where v.assignment_id = ${assignmentId}::uuid limit 1`)).length > 0;

/** Corrects what the record says of an assignment; the act keeps what it said. */
export async function correctAssignment(context: Context, input: CorrectInput): Promise<CorrectAssignmentResult> {
  try {
    return await inAct(context, { ...input, kind: CORRECT_ASSIGNMENT }, async (em, act) => {
      const { scope } = signedIn(context);
      const assignment = await em.findOne(Assignment, { id: input.assignmentId });
      if (!assignment) throw failure('NOT_FOUND', 'input.assignmentId: there is no such assignment in your part of the tree.');
      const { positionId, assignmentKind, validFrom, validTo, decreeNumber, tmt } = assignment;
      const was = { positionId, assignmentKind, validFrom, validTo, decreeNumber };
      const stated = statedBy(input, assignment);
      const position = await em.findOne(Position, { id: stated.positionId });
      if (!position || position.instansiId !== assignment.instansiId)
        throw failure('NOT_FOUND', 'input.positionId: there is no such position in your part of the tree.');
      const days: Days = { validFrom: stated.validFrom, validTo: stated.validTo };
      if (days.validTo !== null && days.validTo < days.validFrom) throw badInput('input.validTo lies before input.validFrom.');
      const employee = await em.findOne(Employee, { id: assignment.employeeId });
      const others = (await em.find(Assignment, { employeeId: assignment.employeeId })).filter(({ id }) => id !== assignment.id);
      const refusal = answered(
        decide(
          'correct',
          {
            isHr: canManageStaffing(scope, assignment) && canManageStaffing(scope, position),
            assignment,
            stated,
            days,
            position,
            employedUntil: employee?.lastDay ?? null,
            definitive: stated.assignmentKind === 'DEFINITIF' ? others.filter((one) => one.assignmentKind === 'DEFINITIF') : [],
            same:
              others.find(
                (one) => one.positionId === stated.positionId && one.assignmentKind === stated.assignmentKind && one.validFrom === stated.validFrom,
              ) ?? null,
            leavesEvaluations: position.dinasId !== assignment.dinasId && (await isEvaluated(em, assignment.id)),
          },
          input.version,
        ),
      );
      if (refusal) return refusal;
      act.since = firstDayOfDifference(was, stated);
      act.in(assignment);
      act.in(position);
      Object.assign(assignment, stated, { dinasId: position.dinasId });
      // An appointment takes effect on its first day; where the record has another day for that, a correction of the days leaves it.
      if (tmt === was.validFrom) assignment.tmt = stated.validFrom;
      await em.flush();
      if (employee) await warnOfAppointment(em, act, { ...stated, id: assignment.id }, employee, position);
      return new AssignmentSaved(assignment);
    });
  } catch (error) {
    if (!['assignment_one_definitif_at_a_time', 'assignment_once'].includes(constraintOf(error) ?? '')) throw error;
    return new EmployeeAlreadyAssigned(null);
  }
}
