import type { GraphQLResolveInfo } from 'graphql';
import { sql, type RawBuilder } from 'kysely';
import { anyOf } from '../../database/any-of.sql.ts';
import { seesAllPrivate } from '../../access/scope.ts';
import { columns, shapeOf, type Row } from '../../graph/columns.ts';
import { allColumns, lookAhead } from '../../graph/look-ahead.ts';
import type { LocalDay } from '../../graph/shape.ts';
import { listFor, oneFor, rowById } from '../../graph/by-id.queries.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { wantedOfObject } from '../../graph/wanted.ts';
import { badInput, underLaw } from '../../graphql/errors.ts';
import { people, type People } from '../../rules/units.ts';
import { DINAS, UNIT, type DinasRow, type PositionRow, type UnitRow } from '../organization/index.ts';
import { Absence } from './absence.entity.ts';
import { Assignment } from './assignment.entity.ts';
import { definitiveOn } from './definitive.rules.ts';
import { Employee } from './employee.entity.ts';
import type { FormerNip } from './nip.types.ts';
import { fullNameOf } from './full-name.sql.ts';
import { PositionNeed } from './position-need.entity.ts';
import { seesPrivateOf } from './private-fields.sql.ts';
import { explainRetirement, explainRetirementIn, type RetirementExplanation } from './retirement.rules.ts';
import { findSuperiorInLine, type SuperiorLineRow } from './superior.queries.ts';
import type { SuperiorPath } from './superior.rules.ts';

export type AbsenceRow = Row<Absence>;
export type AssignmentRow = Row<Assignment>;
export type NeedRow = Row<PositionNeed>;
/** NIP and birth date are null unless the viewer may see them: they do not even leave the database. */
export type EmployeeRow = Omit<Row<Employee>, 'nip' | 'birthDate'> & {
  readonly nip: string | null;
  readonly birthDate: string | null;
  readonly maskedNip: string;
  readonly fullName: string;
};

const seesPrivate = sql.raw(seesPrivateOf('e'));

const maskedNip = (e: string): string => `repeat('•', 15) || right(${e}.nip, 3)`;
export const EMPLOYEE = shapeOf<EmployeeRow>(Employee, {
  expressions: {
    nip: (e) => `case when ${seesPrivateOf(e)} then ${e}.nip end`,
    birthDate: (e) => `case when ${seesPrivateOf(e)} then ${e}.birth_date end`,
    lastDay: (e) => `case when ${seesPrivateOf(e)} then ${e}.last_day end`,
    endReason: (e) => `case when ${seesPrivateOf(e)} then ${e}.end_reason end`,
    maskedNip,
    fullName: fullNameOf,
  },
});
/** For statements that find only people whose private fields the viewer may see. */
const EMPLOYEE_IN_FULL = shapeOf<EmployeeRow>(Employee, {
  expressions: { maskedNip, fullName: fullNameOf },
  relations: EMPLOYEE.relations,
  lists: EMPLOYEE.lists,
});
export const ASSIGNMENT = shapeOf<AssignmentRow>(Assignment);
export const NEED = shapeOf<NeedRow>(PositionNeed);
/** Whose absences the viewer may not see has none: row security of the table says so (staffing.tables.ts). */
export const ABSENCE = shapeOf<AbsenceRow>(Absence);

export const employeeById = (context: Context, id: string): Promise<EmployeeRow | null> => rowById(context, EMPLOYEE, id);
export const assignmentById = (context: Context, id: string): Promise<AssignmentRow | null> => rowById(context, ASSIGNMENT, id);
export const absenceById = (context: Context, id: string): Promise<AbsenceRow | null> => rowById(context, ABSENCE, id);
export const needById = (context: Context, id: string): Promise<NeedRow | null> => rowById(context, NEED, id);

/**
 * Only those who may see the number may look for it: otherwise a guess would tell who works where. Who may in several
 * governments can find one in each: which is meant they have to say. A number that nobody has finds who had it before, by a
 * statement of its own: beside the number itself it made every question dearer.
 */
export async function employeeByNip(context: Context, nip: string, instansiId: string | null, info: GraphQLResolveInfo): Promise<EmployeeRow | null> {
  const { select, joins, finish } = lookAhead(EMPLOYEE_IN_FULL, 'e', wantedOfObject(info), context, info.variableValues);
  const allowed = seesAllPrivate(signedIn(context).scope) ? sql`` : sql` and ${seesPrivate}`;
  const there = instansiId === null ? sql`` : sql` and e.instansi_id = ${instansiId}::uuid`;
  const matching = (which: RawBuilder<unknown>): Promise<EmployeeRow[]> =>
    context.read.query(sql<EmployeeRow>`select ${select} from employee e ${joins} where ${which}${there}${allowed}`);
  const having = await matching(sql`e.nip = ${nip}`);
  const hadBefore = sql`e.id in (select n.employee_id from employee_nip n where n.nip = ${nip} and not exists (
    select 1 from employee p where p.nip = n.nip and p.instansi_id = n.instansi_id))`;
  const [found, another] = having.length > 0 ? having : await matching(hadBefore);
  if (another) throw badInput('Several governments that you see hold this number; say which with instansiId.');
  return found ? finish(found) : null;
}

/** Numbers that a person had before, the newest first; of whoever may not see the number they have now, none. */
export const formerNips = (context: Context, employeeId: string): Promise<(FormerNip & { readonly employeeId: string })[]> =>
  listFor(
    context,
    'formerNips',
    employeeId,
    (ids) =>
      context.read.query(sql<FormerNip & { readonly employeeId: string }>`
        select n.employee_id as "employeeId", n.nip, n.valid_from as "validFrom", n.valid_to as "validTo" from employee_nip n
        where n.employee_id = ${anyOf(ids)} order by n.employee_id, n.valid_to desc`),
    (row) => row.employeeId,
  );

const DEFINITIVE_ON = sql.raw(definitiveOn('a'));

/** The definitive assignment that runs on the day. */
export const runningAssignment = (context: Context, employeeId: string, asOf: string): Promise<AssignmentRow | null> =>
  oneFor(
    context,
    `runningAssignment ${asOf}`,
    employeeId,
    (ids) =>
      context.read.query(
        sql<AssignmentRow>`select ${columns(Assignment, 'a')} from assignment a where a.employee_id = ${anyOf(ids)} and ${DEFINITIVE_ON} ${asOf}::date`,
      ),
    (row) => row.employeeId,
  );

/** The same, joined to a person under an alias of the caller's. */
export const joinRunningAssignment = (employee: string, alias: string, day: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`${sql.raw(`left join assignment ${alias} on ${alias}.employee_id = ${employee}.id and ${definitiveOn(alias)} `)}${day}`;

/** The absence that a day lies in. */
export const absenceOn = (context: Context, employeeId: string, asOf: string): Promise<AbsenceRow | null> =>
  oneFor(
    context,
    `absenceOn ${asOf}`,
    employeeId,
    (ids) =>
      context.read.query(sql<AbsenceRow>`select ${columns(Absence, 'x')} from absence x where x.employee_id = ${anyOf(ids)} and x.validity @> ${asOf}::date`),
    (row) => row.employeeId,
  );

/** The same, joined to a person. */
export const joinAbsence = (employee: string, alias: string, today: LocalDay): RawBuilder<unknown> =>
  sql`${sql.raw(`left join absence ${alias} on ${alias}.employee_id = ${employee}.id and ${alias}.validity @> `)}${today(`${employee}.instansi_id`)}`;

/** From who holds a definitive position on a day to the unit or dinas (`r`) it is in. */
const toPlace = (table: 'unit' | 'dinas'): string => `assignment a join position p on p.id = a.position_id join ${table} r on r.id = p.${table}_id`;

/** The unit of the definitive position that a person holds on a day. */
export const heldUnit = (context: Context, employeeId: string, asOf: string): Promise<UnitRow | null> =>
  oneFor(
    context,
    `heldUnit ${asOf}`,
    employeeId,
    (ids) =>
      context.read.query(
        sql<UnitRow & { heldBy: string }>`select a.employee_id as "heldBy", ${allColumns(UNIT, 'r')} from ${sql.raw(toPlace('unit'))}
          where a.employee_id = ${anyOf(ids)} and ${DEFINITIVE_ON} ${asOf}::date`,
      ),
    (row) => row.heldBy,
  );

/** The dinas of that position. */
export const heldDinas = (context: Context, employeeId: string, asOf: string): Promise<DinasRow | null> =>
  oneFor(
    context,
    `heldDinas ${asOf}`,
    employeeId,
    (ids) =>
      context.read.query(
        sql<DinasRow & { heldBy: string }>`select a.employee_id as "heldBy", ${allColumns(DINAS, 'r')} from ${sql.raw(toPlace('dinas'))}
          where a.employee_id = ${anyOf(ids)} and ${DEFINITIVE_ON} ${asOf}::date`,
      ),
    (row) => row.heldBy,
  );

/** Either of them, joined to a person. */
export const joinHeldPlace =
  (table: 'unit' | 'dinas') =>
  (employee: string, alias: string, today: LocalDay): RawBuilder<unknown> =>
    sql`${sql.raw(`left join lateral (select r.* from ${toPlace(table)} where a.employee_id = ${employee}.id and ${definitiveOn('a')} `)}${today(`${employee}.instansi_id`)}) ${sql.raw(alias)} on true`;

const NOBODY = people(0);

export interface PositionCounts {
  readonly id: string;
  /** Null where none was set. */
  readonly need: People | null;
  /** Of the need: before it was rounded, by which decree, and from which day on. */
  readonly exact: number | null;
  readonly decreeNumber: string | null;
  readonly since: string | null;
  readonly filled: People;
}

export async function positionCounts(context: Context, positionId: string, asOf: string): Promise<PositionCounts> {
  const counts = await oneFor(
    context,
    `positionCounts ${asOf}`,
    positionId,
    (ids) =>
      context.read.query(sql<PositionCounts>`
        select p.id, n.need, n.exact, n.decree_number as "decreeNumber", n.valid_from as since, coalesce(h.filled, 0)::int as filled from unnest(${ids}::uuid[]) p(id)
        left join position_need n on n.position_id = p.id and n.validity @> ${asOf}::date
        left join (select a.position_id, count(*) as filled from assignment a where a.position_id = ${anyOf(ids)} and ${DEFINITIVE_ON} ${asOf}::date group by 1) h on h.position_id = p.id`),
    (row) => row.id,
  );
  return counts ?? { id: positionId, need: null, exact: null, decreeNumber: null, since: null, filled: NOBODY };
}

interface RetirementFacts extends Pick<PositionRow, 'jenjang' | 'title'> {
  readonly employeeId: string;
  /** Of the day by the same rule, where the date of birth is (law-in-sql.test.ts holds the two together): no more leaves the database. */
  readonly year: number | null;
  /** Null unless the viewer may see it. */
  readonly birthDate: string | null;
  readonly positionKind: PositionRow['positionKind'];
  readonly statedAge: number | null;
}

/** When and why somebody retires by the position held on the day, under the law of that day; null without a position, and where neither law nor position says an age. */
export async function retirementOf(context: Context, employeeId: string, asOf: string): Promise<RetirementExplanation | null> {
  const found = await oneFor(
    context,
    `retirement ${asOf}`,
    employeeId,
    (ids) =>
      context.read.query(sql<RetirementFacts>`
        select e.id as "employeeId", date_part('year', retirement_day(e.birth_date, p.retirement_age, ${asOf}::date))::int as year, case when ${seesPrivate} then e.birth_date end as "birthDate",
          p.kind as "positionKind", p.jenjang, p.title, p.retirement_age as "statedAge"
        from assignment a join position p on p.id = a.position_id join employee e on e.id = a.employee_id
        where a.employee_id = ${anyOf(ids)} and ${DEFINITIVE_ON} ${asOf}::date`),
    (row) => row.employeeId,
  );
  if (!found || found.year === null) return null;
  const { year } = found;
  const input = { ...found, lawOn: asOf };
  return underLaw(() => (found.birthDate === null ? explainRetirementIn(year, input) : explainRetirement(found.birthDate, input)));
}

export interface SuperiorFinding extends SuperiorPath {
  /** The assignment by which the superior leads. */
  readonly assignmentId: string | null;
}

export async function superiorOf(context: Context, employeeId: string, asOf: string): Promise<SuperiorFinding> {
  const line = await listFor(
    context,
    `superior ${asOf}`,
    employeeId,
    (ids) => context.read.query(sql<SuperiorLineRow>`select * from superior_line(${ids}::uuid[], ${asOf}::date)`),
    (row) => row.employee_id,
  );
  const path = findSuperiorInLine(employeeId, line);
  const last = path.steps.at(-1);
  const leading = line.find((row) => row.position_id === last?.positionId && row.holder_id === path.superiorEmployeeId && row.holder_id !== null);
  return { ...path, assignmentId: leading?.assignment_id ?? null };
}
