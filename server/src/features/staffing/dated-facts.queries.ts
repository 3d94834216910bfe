import { sql, type RawBuilder } from 'kysely';
import { anyOf } from '../../database/any-of.sql.ts';
import { listFor } from '../../graph/by-id.queries.ts';
import type { Context } from '../../graphql/context.ts';
import { historyOf, statedOn, type PersonFactName, type StatedFact } from './dated-facts.rules.ts';
import type { DatedFact, RecordOnDay } from './dated-facts.types.ts';
import type { EmployeeStatus } from './employee.entity.ts';
import type { EducationLevel } from '../organization/index.ts';
import { pangkatOf } from './golongan.rules.ts';
import type { EmployeeRow } from './staffing.queries.ts';

type FactRow = StatedFact & { readonly employeeId: string };

export const factsOf = (employees: RawBuilder<unknown>): RawBuilder<FactRow> =>
  sql<FactRow>`select f.employee_id as "employeeId", f.fact, f.value, f.field, f.valid_from as "validFrom", f.decree_number as "decreeNumber"
    from employee_fact f where f.employee_id = ${employees}`;

const factsOfPerson = (context: Context, employeeId: string): Promise<FactRow[]> =>
  listFor(
    context,
    'facts of people',
    employeeId,
    (ids) => context.read.query(factsOf(anyOf(ids))),
    (row) => row.employeeId,
  );

/** Since when what the record says of a person holds, the newest first. */
export async function recordHistory(context: Context, employeeId: string): Promise<DatedFact[]> {
  return historyOf(await factsOfPerson(context, employeeId)).map(({ fact, value, field, validFrom, validTo, decreeNumber }) => ({
    fact,
    status: fact === 'STATUS' ? (value as EmployeeStatus | null) : null,
    golongan: fact === 'GOLONGAN' ? value : null,
    educationLevel: fact === 'EDUCATION' ? (value as EducationLevel | null) : null,
    educationField: field,
    validFrom,
    validTo,
    decreeNumber,
  }));
}

/** What the record says of a person for a day; where nobody knows since when, what it says today. */
export async function recordOn(context: Context, employee: EmployeeRow, day: string): Promise<RecordOnDay> {
  const facts = await factsOfPerson(context, employee.id);
  const education = statedOn(facts, 'EDUCATION', day) ?? { value: employee.educationLevel, field: employee.educationField };
  const golongan = (statedOn(facts, 'GOLONGAN', day) ?? { value: employee.golongan }).value;
  return {
    status: (statedOn(facts, 'STATUS', day)?.value ?? employee.status) as EmployeeStatus,
    golongan,
    pangkat: pangkatOf(golongan),
    educationLevel: education.value as EducationLevel | null,
    educationField: education.field,
  };
}

/** The same of every row of employees, as SQL: what people of an earlier day are counted by. */
export const valueOnDay = (e: string, fact: PersonFactName, today: string, day: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(coalesce((select array[f.value] from employee_fact f where f.employee_id = ${sql.raw(e)}.id and f.fact = ${sql.lit(fact)}
    and (f.valid_from is null or f.valid_from <= ${day}) order by f.valid_from desc nulls last limit 1), array[${sql.raw(today)}]))[1]`;
