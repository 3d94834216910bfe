import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { constraintOf, readerThrough } from '../../graph/write.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { answered, badInput, failure } from '../../graphql/errors.ts';
import { addDays } from '../../rules/local-date.ts';
import { inAct, type ActAsked, type ActUnderWay } from '../acts/index.ts';
import type { EducationLevel } from '../organization/index.ts';
import { Absence } from './absence.entity.ts';
import { Assignment } from './assignment.entity.ts';
import { FACTS_VARIABLE } from './dated-facts.sql.ts';
import { Employee, type EmployeeStatus, type EndReason, type Sex } from './employee.entity.ts';
import { decide } from './employment.lifecycle.ts';
import {
  ADD_EMPLOYEE,
  CORRECT_EMPLOYEE,
  EmployeeSaved,
  END_EMPLOYMENT,
  type AddEmployeeResult,
  type CorrectEmployeeResult,
  type EndEmploymentResult,
} from './employment.types.ts';
import { normaliseGolongan } from './golongan.rules.ts';
import { isNipProblem, parseNip } from './nip.rules.ts';
import { PERSON_SEEMS_KNOWN, REASON_NOT_OF_STATUS } from './staffing-warnings.rules.ts';
import { readWorkEmail, readWorkPhone } from './contact.rules.ts';
import { ContactNotValid, EmployeeOnRecord, GolonganNotOfStatus, NipNotValid } from './staffing.errors.ts';
import { canManagePerson, canManageWhole } from './staffing.policy.ts';
import { splitTitles } from './titles.rules.ts';

export type Said = Pick<ActAsked, 'decreeNumber' | 'reason' | 'preview'>;

interface AddInput extends Said {
  readonly instansiId: string;
  readonly nip: string;
  readonly name: string;
  readonly sex?: Sex | null;
  readonly birthDate?: string | null;
  readonly status?: EmployeeStatus | null;
  readonly golongan?: string | null;
  readonly educationLevel?: EducationLevel | null;
  readonly educationField?: string | null;
  readonly workEmail?: string | null;
  readonly workPhone?: string | null;
}

/** Somebody of this name, born on the same day: PPPK who became PNS have a new number, and numbers are mistyped. */
async function warnOfSamePerson(em: EntityManager, act: ActUnderWay, { id, instansiId, name, birthDate }: Employee): Promise<void> {
  const known = await readerThrough(em).query(sql`
    select 1 from employee e where e.instansi_id = ${instansiId}::uuid and e.birth_date = ${birthDate}::date and plain_name(e.name) = plain_name(${name}) and e.id <> ${id}::uuid limit 1`);
  if (known.length > 0) act.warn(PERSON_SEEMS_KNOWN());
}

type Contact = Pick<Employee, 'workEmail' | 'workPhone'>;
const NO_CONTACT: Contact = { workEmail: null, workPhone: null };

/** How somebody is reached at work: what is left out stays as it is, nothing and null take it away. Null when something said is no address or number. */
function readContact(said: { readonly [Key in keyof Contact]?: string | null }, onRecord: Contact): Contact | null {
  const [workEmail, workPhone] = [said.workEmail && readWorkEmail(said.workEmail), said.workPhone && readWorkPhone(said.workPhone)];
  if ((said.workEmail && workEmail === null) || (said.workPhone && workPhone === null)) return null;
  return {
    workEmail: said.workEmail === undefined ? onRecord.workEmail : workEmail || null,
    workPhone: said.workPhone === undefined ? onRecord.workPhone : workPhone || null,
  };
}

type Titled = Pick<Employee, 'name' | 'titleBefore' | 'titleAfter'>;

/** A name as it was typed: titles in it are kept apart from it, and one without any says nothing of those on record. */
function titledName(typed: string, onRecord: Pick<Titled, 'titleBefore' | 'titleAfter'> = { titleBefore: null, titleAfter: null }): Titled {
  const { name, before, after } = splitTitles(typed);
  return { name, titleBefore: before ?? onRecord.titleBefore, titleAfter: after ?? onRecord.titleAfter };
}

/** Takes somebody into the record. */
export async function addEmployee(context: Context, input: AddInput): Promise<AddEmployeeResult> {
  const { scope } = signedIn(context);
  const { instansiId, nip } = input;
  try {
    return await inAct(context, { ...input, kind: ADD_EMPLOYEE }, async (em, act) => {
      if (!scope.instansiIds.includes(instansiId)) throw failure('NOT_FOUND', 'input.instansiId: there is no such government among yours.');
      if (!canManageWhole(scope, instansiId)) throw failure('FORBIDDEN', 'People are taken into the record by the HR of the whole government.');
      const told = parseNip(nip);
      if (isNipProblem(told)) return new NipNotValid(told);
      const status = input.status ?? told.kind;
      const golongan = input.golongan ? normaliseGolongan(status, input.golongan) : null;
      if (input.golongan && golongan === null) return new GolonganNotOfStatus(status);
      const contact = readContact(input, NO_CONTACT);
      if (contact === null) return new ContactNotValid();
      if (await em.findOne(Employee, { instansiId, nip })) return new EmployeeOnRecord();
      const employee = em.create(Employee, {
        instansiId,
        nip,
        ...titledName(input.name),
        status,
        golongan,
        sex: input.sex ?? told.sex,
        birthDate: input.birthDate ?? told.birthDate,
        educationLevel: input.educationLevel ?? null,
        educationField: input.educationField ?? null,
        ...contact,
        maskedNip: '',
        fullName: '',
        version: 1,
      });
      await em.flush();
      act.since = context.services.calendar.today(instansiId, context.now);
      act.in({ instansiId, dinasId: null });
      await warnOfSamePerson(em, act, employee);
      return new EmployeeSaved(employee);
    });
  } catch (error) {
    // Somebody whom the viewer does not see.
    if (!/^employee_.*nip/.test(constraintOf(error) ?? '')) throw error;
    return new EmployeeOnRecord();
  }
}

/** A person and what they hold or held, as far as the viewer may see it. */
export async function findPerson(em: EntityManager, id: string): Promise<{ readonly employee: Employee; readonly assignments: readonly Assignment[] }> {
  const employee = await em.findOne(Employee, { id });
  if (!employee) throw failure('NOT_FOUND', 'input.employeeId: there is no such person in your part of the tree.');
  return { employee, assignments: await em.find(Assignment, { employeeId: id }) };
}

/**
 * Keeps the end of a service and what is recorded of a person in its days apart: each waits for the other, and reads what it left.
 * Whoever may not change the person holds nothing, and is refused later.
 */
export async function holdPerson(em: EntityManager, id: string, how: 'ENDS' | 'GOES_ON'): Promise<void> {
  await readerThrough(em).query(
    sql`select e.id as held from employee e where e.id = ${id}::uuid ${sql.raw(how === 'ENDS' ? 'for no key update' : 'for share')}`,
  );
}

export const dinasOf = (assignments: readonly Assignment[]): string[] => [...new Set(assignments.map(({ dinasId }) => dinasId))];

/** HR of one dinas, where the person belongs to no other; or of the government. */
export function actsIn(act: ActUnderWay, { instansiId }: Employee, dinasIds: readonly string[]): void {
  act.in({ instansiId, dinasId: dinasIds.length === 1 ? dinasIds[0]! : null });
}

interface CorrectInput extends Said {
  readonly employeeId: string;
  readonly version: number;
  readonly name?: string | null;
  readonly sex?: Sex | null;
  readonly birthDate?: string | null;
  readonly status?: EmployeeStatus | null;
  readonly golongan?: string | null;
  readonly educationLevel?: EducationLevel | null;
  readonly educationField?: string | null;
  readonly workEmail?: string | null;
  readonly workPhone?: string | null;
}

/** Corrects what the record says of a person. */
export function correctEmployee(context: Context, input: CorrectInput): Promise<CorrectEmployeeResult> {
  return inAct(context, { ...input, kind: CORRECT_EMPLOYEE }, async (em, act) => {
    const { employee, assignments } = await findPerson(em, input.employeeId);
    const orAsIs = <T>(said: T | undefined, was: T): T => (said === undefined ? was : said);
    const status = input.status ?? employee.status;
    const golongan = input.golongan ? normaliseGolongan(status, input.golongan) : orAsIs(input.golongan, employee.golongan);
    const contact = readContact(input, employee);
    const stated = {
      ...titledName(input.name ?? employee.name, employee),
      sex: input.sex ?? employee.sex,
      birthDate: input.birthDate ?? employee.birthDate,
      status,
      golongan,
      educationLevel: orAsIs(input.educationLevel, employee.educationLevel),
      educationField: orAsIs(input.educationField, employee.educationField),
      ...(contact ?? NO_CONTACT),
    };
    const isHr = canManagePerson(signedIn(context).scope, employee, dinasOf(assignments));
    const differs = (Object.keys(stated) as (keyof typeof stated)[]).some((field) => stated[field] !== employee[field]);
    const refusal = answered(decide('correct', { isHr, employee, differs }, input.version));
    if (refusal) return refusal;
    if ((input.golongan && golongan === null) || (golongan !== null && normaliseGolongan(status, golongan) === null)) return new GolonganNotOfStatus(status);
    if (contact === null) return new ContactNotValid();
    // It was never so: what is kept of other days is not told that something changed today (dated-facts.sql.ts).
    await readerThrough(em).query(sql`select set_config(${FACTS_VARIABLE}, 'CORRECTED', true) as set`);
    Object.assign(employee, stated);
    await em.flush();
    act.since = context.services.calendar.today(employee.instansiId, context.now);
    actsIn(act, employee, dinasOf(assignments));
    await warnOfSamePerson(em, act, employee);
    return new EmployeeSaved(employee);
  });
}

interface EndInput extends Said {
  readonly employeeId: string;
  readonly version: number;
  readonly lastDay: string;
  readonly endReason: EndReason;
}

/** Ends the service of a person, and on its last day whatever they hold then and are away for. */
export function endEmployment(context: Context, input: EndInput): Promise<EndEmploymentResult> {
  const { lastDay, endReason } = input;
  return inAct(context, { ...input, kind: END_EMPLOYMENT, since: addDays(lastDay, 1) }, async (em, act) => {
    const { scope } = signedIn(context);
    await holdPerson(em, input.employeeId, 'ENDS');
    const { employee, assignments } = await findPerson(em, input.employeeId);
    if (lastDay < employee.birthDate) throw badInput('input.lastDay lies before the person was born.');
    const ending = assignments.filter(({ validFrom, validTo }) => validFrom <= lastDay && (validTo === null || validTo > lastDay));
    const absences = await em.find(Absence, { employeeId: employee.id });
    const facts = { isHr: canManageWhole(scope, employee.instansiId), employee, lastDay, assignments, absences };
    const refusal = answered(decide('leave', facts, input.version));
    if (refusal) return refusal;
    for (const assignment of ending) assignment.validTo = lastDay;
    for (const absence of absences) if (absence.validTo === null || absence.validTo > lastDay) absence.validTo = lastDay;
    Object.assign(employee, { lastDay, endReason });
    await em.flush();
    actsIn(act, employee, dinasOf(ending.length > 0 ? ending : assignments));
    if (endReason === 'END_OF_CONTRACT' && employee.status !== 'PPPK') act.warn(REASON_NOT_OF_STATUS());
    return new EmployeeSaved(employee);
  });
}
