import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { readerThrough, writeAsRead } from '../../graph/write.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { answered, badInput } from '../../graphql/errors.ts';
import type { Refusal } from '../../graphql/refusal.ts';
import { inAct, type ActPreview, type ActUnderWay } from '../acts/index.ts';
import type { EducationLevel } from '../organization/index.ts';
import { factsOf } from './dated-facts.queries.ts';
import { isStatusChange, nextStatement, statedOn, stepsBetween, type PersonFactName, type StatedFact } from './dated-facts.rules.ts';
import { FACTS_VARIABLE } from './dated-facts.sql.ts';
import {
  CHANGE_EDUCATION,
  CHANGE_GOLONGAN,
  CHANGE_STATUS,
  type ChangeEducationResult,
  type ChangeGolonganResult,
  type ChangeStatusResult,
} from './dated-facts.types.ts';
import { Employee, EmployeeStatus } from './employee.entity.ts';
import { decide } from './employment.lifecycle.ts';
import { actsIn, dinasOf, findPerson, type Said } from './employment.service.ts';
import { EmployeeSaved } from './employment.types.ts';
import { normaliseGolongan } from './golongan.rules.ts';
import { GOLONGAN_GOES_DOWN, GOLONGAN_SKIPS } from './staffing-warnings.rules.ts';
import type { RowsRefused } from './many.errors.ts';
import { doMany, type ManySaid } from './many.service.ts';
import type { ChangeManyEducationResult, ChangeManyGolonganResult, ChangeManyStatusResult, ManyDone } from './many.types.ts';
import { GolonganNotOfStatus, LaterChangeOnRecord, StatusChangeNotLawful } from './staffing.errors.ts';
import { canManagePerson } from './staffing.policy.ts';

type ActKindOf = Parameters<typeof inAct>[1]['kind'];

interface ChangeInput extends Said {
  readonly employeeId: string;
  readonly version: number;
  readonly since: string;
}
type Stated = Pick<StatedFact, 'fact' | 'value' | 'field'>;

/** A person as the record shows them for the first day of a change. */
interface OnThatDay {
  readonly employee: Employee;
  readonly facts: readonly StatedFact[];
  readonly on: (fact: PersonFactName) => Pick<StatedFact, 'value' | 'field'>;
}

const today = (employee: Employee, fact: PersonFactName): Pick<StatedFact, 'value' | 'field'> =>
  fact === 'EDUCATION'
    ? { value: employee.educationLevel, field: employee.educationField }
    : { value: fact === 'STATUS' ? employee.status : employee.golongan, field: null };

/** Writes what holds from a day on; what held before, where it is the first change that is known, keeps no day. */
async function state(
  em: EntityManager,
  { employee, facts }: OnThatDay,
  { fact, value, field }: Stated,
  { since, decreeNumber = null }: ChangeInput,
): Promise<void> {
  const { id, instansiId } = employee;
  const before = today(employee, fact);
  const first = facts.some((known) => known.fact === fact)
    ? sql``
    : sql`(${id}::uuid, ${instansiId}::uuid, ${fact}, ${before.value}, ${before.field}, null::date, null), `;
  await readerThrough(em).query(sql`
    insert into employee_fact (employee_id, instansi_id, fact, value, field, valid_from, decree_number)
    values ${first}(${id}::uuid, ${instansiId}::uuid, ${fact}, ${value}, ${field}, ${since}::date, ${decreeNumber})
    on conflict (employee_id, fact, valid_from) do update set value = excluded.value, field = excluded.field, decree_number = excluded.decree_number
    returning id`);
  if (nextStatement(facts, fact, since) !== null) return;
  if (fact === 'STATUS') employee.status = value as EmployeeStatus;
  else if (fact === 'GOLONGAN') employee.golongan = value;
  else Object.assign(employee, { educationLevel: value as EducationLevel | null, educationField: field });
}

const isStated = (told: Refusal<string> | readonly Stated[]): told is readonly Stated[] => Array.isArray(told);

/** What is to stand from the day on, or why not; and what is worth knowing of it. */
type Tell<R extends Refusal<string>> = (then: OnThatDay, act: ActUnderWay) => R | readonly Stated[];

/** One change of what the record says of a person from a day on, up to today: what is to come, the record would not say. */
const changeOne =
  <R extends Refusal<string>>(context: Context, em: EntityManager, act: ActUnderWay, told: Tell<R>) =>
  async (input: ChangeInput) => {
    const { employee, assignments } = await findPerson(em, input.employeeId);
    if (input.since < employee.birthDate) throw badInput('input.since lies before the person was born.');
    const facts = await readerThrough(em).query(factsOf(sql`${employee.id}::uuid`));
    const isHr = canManagePerson(signedIn(context).scope, employee, dinasOf(assignments));
    const asked = { isHr, employee, since: input.since, today: context.services.calendar.today(employee.instansiId, context.now) };
    const refusal = answered(decide('change', { ...asked, differs: true }, input.version));
    if (refusal) return refusal;
    const then: OnThatDay = { employee, facts, on: (fact) => statedOn(facts, fact, input.since) ?? today(employee, fact) };
    const stated = told(then, act);
    if (!isStated(stated)) return stated;
    const news = stated.filter(({ fact, value, field }) => then.on(fact).value !== value || then.on(fact).field !== field);
    const nothing = answered(decide('change', { ...asked, differs: news.length > 0 }));
    if (nothing) return nothing;
    await readerThrough(em).query(sql`select set_config(${FACTS_VARIABLE}, 'STATED', true) as set`);
    for (const one of news) await state(em, then, one, input);
    await em.flush();
    // What lies between two days on record leaves today's values as they are; who read the person still has to read anew.
    if (employee.version === input.version) await writeAsRead(em, Employee, employee, { version: employee.version + 1 });
    act.since = input.since;
    actsIn(act, employee, dinasOf(assignments));
    return new EmployeeSaved(employee);
  };

const change = <R extends Refusal<string>>(context: Context, kind: ActKindOf, input: ChangeInput, told: Tell<R>) =>
  inAct(context, { ...input, kind }, (em, act) => changeOne(context, em, act, told)(input));

interface ManyPeople extends Said, ManySaid {
  readonly people: readonly { readonly employeeId: string; readonly version: number }[];
  readonly since: string;
}

/** The same change of many people, by the same rule for each. */
const changeEach = <R extends Refusal<string>>(
  context: Context,
  kind: ActKindOf,
  input: ManyPeople,
  told: Tell<R>,
): Promise<ManyDone | RowsRefused | ActPreview> =>
  doMany(context, { ...input, kind }, { table: 'employee', path: 'input.people', rows: input.people, idOf: ({ employeeId }) => employeeId }, (em, act) => {
    const one = changeOne(context, em, act, told);
    return (person) => one({ ...input, ...person });
  });

interface StatusSaid {
  readonly status: EmployeeStatus;
  readonly golongan?: string | null;
  readonly since: string;
}
interface StatusInput extends ChangeInput, StatusSaid {
  readonly since: string;
}

const toStatus =
  (input: StatusSaid): Tell<GolonganNotOfStatus | LaterChangeOnRecord | StatusChangeNotLawful> =>
  ({ facts, on }) => {
    const { status, since } = input;
    const from = on('STATUS').value as EmployeeStatus;
    const later = nextStatement(facts, 'STATUS', since);
    if (later !== null) return new LaterChangeOnRecord(later);
    if (from !== status && !isStatusChange(from, status)) return new StatusChangeNotLawful(from, status);
    const written = input.golongan ?? on('GOLONGAN').value;
    const golongan = written === null ? null : normaliseGolongan(status, written);
    if (written !== null && golongan === null) return new GolonganNotOfStatus(status);
    // One that was stated for a later day is of the status before, and would be on record beside the new one.
    const laterGolongan = golongan === on('GOLONGAN').value ? null : nextStatement(facts, 'GOLONGAN', since);
    if (laterGolongan !== null) return new LaterChangeOnRecord(laterGolongan);
    if (from === status) return [];
    return [
      { fact: 'STATUS', value: status, field: null },
      { fact: 'GOLONGAN', value: golongan, field: null },
    ];
  };

const toGolongan =
  (input: { readonly golongan: string }): Tell<GolonganNotOfStatus> =>
  ({ on }, act) => {
    const status = on('STATUS').value as EmployeeStatus;
    const golongan = normaliseGolongan(status, input.golongan);
    if (golongan === null) return new GolonganNotOfStatus(status);
    const was = on('GOLONGAN').value;
    const steps = was === null ? null : stepsBetween(was, golongan);
    if (steps !== null && steps < 0) act.warn(GOLONGAN_GOES_DOWN({ golongan, was: was! }));
    if (steps !== null && steps > 1) act.warn(GOLONGAN_SKIPS({ golongan, was: was!, steps }));
    return [{ fact: 'GOLONGAN', value: golongan, field: null }];
  };

interface EducationSaid {
  readonly educationLevel: EducationLevel;
  readonly educationField?: string | null;
}
const toEducation =
  ({ educationLevel, educationField = null }: EducationSaid): Tell<never> =>
  () => [{ fact: 'EDUCATION', value: educationLevel, field: educationField }];

/** Gives a person another status, with the golongan that goes with it. */
export const changeStatus = (context: Context, input: StatusInput): Promise<ChangeStatusResult> => change(context, CHANGE_STATUS, input, toStatus(input));

export const changeManyStatus = (context: Context, input: ManyPeople & StatusSaid): Promise<ChangeManyStatusResult> =>
  changeEach(context, CHANGE_STATUS, input, toStatus(input));

/** Gives a person another golongan. */
export const changeGolongan = (context: Context, input: ChangeInput & { readonly golongan: string }): Promise<ChangeGolonganResult> =>
  change(context, CHANGE_GOLONGAN, input, toGolongan(input));

export const changeManyGolongan = (context: Context, input: ManyPeople & { readonly golongan: string }): Promise<ChangeManyGolonganResult> =>
  changeEach(context, CHANGE_GOLONGAN, input, toGolongan(input));

/** States the highest education of a person. */
export const changeEducation = (context: Context, input: ChangeInput & EducationSaid): Promise<ChangeEducationResult> =>
  change(context, CHANGE_EDUCATION, input, toEducation(input));

export const changeManyEducation = (context: Context, input: ManyPeople & EducationSaid): Promise<ChangeManyEducationResult> =>
  // What is the same for all of them has no field of everybody's: left out, each keeps their own.
  changeEach(context, CHANGE_EDUCATION, input, (then, act) =>
    toEducation({ ...input, educationField: input.educationField === undefined ? then.on('EDUCATION').field : input.educationField })(then, act),
  );
