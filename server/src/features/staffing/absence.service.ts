import type { EntityManager } from '@mikro-orm/postgresql';
import { constraintOf } from '../../graph/write.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { answered, badInput, failure } from '../../graphql/errors.ts';
import { addDays } from '../../rules/local-date.ts';
import { inAct, type ActAsked } from '../acts/index.ts';
import { warnOfAbsence } from './absence-warnings.service.ts';
import { Absence, type AbsenceKind } from './absence.entity.ts';
import { AbsenceOverlaps } from './absence.errors.ts';
import { decide, type AbsenceRecord } from './absence.lifecycle.ts';
import { freesPost } from './absence.rules.ts';
import {
  AbsenceSaved,
  CORRECT_ABSENCE,
  END_ABSENCE,
  RECORD_ABSENCE,
  type CorrectAbsenceResult,
  type EndAbsenceResult,
  type RecordAbsenceResult,
} from './absence.types.ts';
import type { Employee } from './employee.entity.ts';
import { actsIn, dinasOf, findPerson, holdPerson, type Said } from './employment.service.ts';
import { overlap, type Days } from './staffing.lifecycle.ts';
import { canManagePerson, canManageStaffing } from './staffing.policy.ts';

/** The database holds to it too: two who record at once are both told that there was none before them. */
const ONE_AT_A_TIME = 'absence_one_at_a_time';

async function orOverlaps<T>(done: Promise<T>): Promise<T | AbsenceOverlaps> {
  try {
    return await done;
  } catch (error) {
    if (constraintOf(error) !== ONE_AT_A_TIME) throw error;
    return new AbsenceOverlaps(null);
  }
}

function mustFollow({ validFrom, validTo }: Days, { birthDate }: Employee): void {
  if (validTo !== null && validTo < validFrom) throw badInput('input.validTo lies before input.validFrom.');
  if (validFrom < birthDate) throw badInput('input.validFrom lies before the person was born.');
}

interface RecordInput extends Said {
  readonly employeeId: string;
  readonly kind: AbsenceKind;
  readonly validFrom: string;
  readonly validTo?: string | null;
  readonly endAppointments?: boolean | null;
}

/** Records that somebody is away, and ends what they hold on the day before where that is asked for. */
export function recordAbsence(context: Context, input: RecordInput): Promise<RecordAbsenceResult> {
  const { kind: absenceKind, validFrom } = input;
  const days: Days = { validFrom, validTo: input.validTo ?? null };
  return orOverlaps(
    inAct(context, { ...input, kind: RECORD_ABSENCE, since: validFrom }, async (em, act) => {
      const { scope } = signedIn(context);
      await holdPerson(em, input.employeeId, 'GOES_ON');
      const { employee, assignments } = await findPerson(em, input.employeeId);
      const isHr = canManagePerson(scope, employee, dinasOf(assignments));
      const others = await em.find(Absence, { employeeId: employee.id });
      const meanwhile = assignments.filter((one) => overlap(one, days));
      const ending = input.endAppointments === true ? meanwhile : [];
      mustFollow(days, employee);
      const refusal = answered(decide('record', { isHr, days, others, employedUntil: employee.lastDay, ending }));
      if (refusal) return refusal;
      if (input.endAppointments === true && !freesPost(absenceKind, days))
        throw badInput('input.endAppointments: by law the person keeps the post in such an absence.');
      if (!ending.every((one) => canManageStaffing(scope, one)))
        throw failure('FORBIDDEN', 'The person holds a position in another dinas as well, whose HR ends that appointment; or the HR of the whole government.');
      for (const one of ending) one.validTo = addDays(validFrom, -1);
      const absence = em.create(Absence, {
        instansiId: employee.instansiId,
        employeeId: employee.id,
        absenceKind,
        ...days,
        decreeNumber: input.decreeNumber ?? null,
        version: 1,
      });
      await em.flush();
      actsIn(act, employee, dinasOf(ending.length > 0 ? ending : assignments));
      await warnOfAbsence(em, act, absence, employee, meanwhile);
      return new AbsenceSaved(absence, ending.length);
    }),
  );
}

interface WhichInput extends Said {
  readonly absenceId: string;
  readonly version: number;
}

/** An absence with whose it is, as far as the viewer may see it. */
async function findAbsence(em: EntityManager, id: string): Promise<{ readonly absence: Absence } & Awaited<ReturnType<typeof findPerson>>> {
  const absence = await em.findOne(Absence, { id });
  if (!absence) throw failure('NOT_FOUND', 'input.absenceId: there is no such absence in your part of the tree.');
  await holdPerson(em, absence.employeeId, 'GOES_ON');
  return { absence, ...(await findPerson(em, absence.employeeId)) };
}

interface CorrectInput extends WhichInput {
  readonly kind?: AbsenceKind | null;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}

/** What is left out stays; null says that there is no last day, and no decree. */
const statedBy = (input: CorrectInput & Pick<ActAsked, 'decreeNumber'>, was: AbsenceRecord): AbsenceRecord => ({
  absenceKind: input.kind ?? was.absenceKind,
  validFrom: input.validFrom ?? was.validFrom,
  validTo: input.validTo === undefined ? was.validTo : input.validTo,
  decreeNumber: input.decreeNumber === undefined ? was.decreeNumber : input.decreeNumber,
});

/** Corrects what the record says of an absence; the act keeps what it said. */
export function correctAbsence(context: Context, input: CorrectInput): Promise<CorrectAbsenceResult> {
  return orOverlaps(
    inAct(context, { ...input, kind: CORRECT_ABSENCE }, async (em, act) => {
      const { absence, employee, assignments } = await findAbsence(em, input.absenceId);
      const stated = statedBy(input, absence);
      const isHr = canManagePerson(signedIn(context).scope, employee, dinasOf(assignments));
      const others = (await em.find(Absence, { employeeId: employee.id })).filter(({ id }) => id !== absence.id);
      const facts = { isHr, absence, stated, days: stated, others, employedUntil: employee.lastDay };
      mustFollow(stated, employee);
      const refusal = answered(decide('correct', facts, input.version));
      if (refusal) return refusal;
      act.since = stated.validFrom < absence.validFrom ? stated.validFrom : absence.validFrom;
      Object.assign(absence, stated);
      await em.flush();
      actsIn(act, employee, dinasOf(assignments));
      await warnOfAbsence(
        em,
        act,
        stated,
        employee,
        assignments.filter((one) => overlap(one, stated)),
      );
      return new AbsenceSaved(absence);
    }),
  );
}

/** Ends an absence on its last day. */
export function endAbsence(context: Context, input: WhichInput & { readonly lastDay: string }): Promise<EndAbsenceResult> {
  const { lastDay, version } = input;
  return inAct(context, { ...input, kind: END_ABSENCE, since: addDays(lastDay, 1) }, async (em, act) => {
    const { absence, employee, assignments } = await findAbsence(em, input.absenceId);
    const isHr = canManagePerson(signedIn(context).scope, employee, dinasOf(assignments));
    const refusal = answered(decide('end', { isHr, absence, lastDay }, version));
    if (refusal) return refusal;
    absence.validTo = lastDay;
    await em.flush();
    actsIn(act, employee, dinasOf(assignments));
    return new AbsenceSaved(absence);
  });
}
