import type { GraphQLResolveInfo } from 'graphql';
import { sql, type RawBuilder } from 'kysely';
import { seesAllPrivate, type Scope } from '../../access/scope.ts';
import { rankOf } from '../../database/rank-of.sql.ts';
import { columns, shapeOf, type Row } from '../../graph/columns.ts';
import { lookAhead } from '../../graph/look-ahead.ts';
import { listFor, oneFor, rowById } from '../../graph/by-id.queries.ts';
import type { OrderBy } from '../../graph/page-sql.ts';
import type { ListRows } from '../../graph/shape.ts';
import type { AsOfArgs } from '../../graphql/page.args.ts';
import { localDay } from '../../graph/local-day.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { wantedOfObject } from '../../graph/wanted.ts';
import { badInput, underLaw } from '../../graphql/errors.ts';
import { people, type People } from '../../rules/units.ts';
import { containing, type PositionRow } from '../organization/index.ts';
import { Assignment } from './assignment.entity.ts';
import { ASSIGNMENT_KINDS } from './assignment.parameters.ts';
import { definitiveOn } from './definitive.rules.ts';
import { Employee } from './employee.entity.ts';
import { seesPrivateOf } from './private-fields.sql.ts';
import { explainRetirement, explainRetirementIn, type RetirementExplanation } from './retirement.rules.ts';
import { findSuperiorInLine, type SuperiorLineRow } from './superior.queries.ts';
import type { EmployeeArgs } from './staffing.types.ts';
import type { SuperiorPath } from './superior.rules.ts';

export type AssignmentRow = Row<Assignment>;
/** NIP and birth date are null unless the viewer may see them: they do not even leave the database. */
export type EmployeeRow = Omit<Row<Employee>, 'nip' | 'birthDate'> & {
  readonly nip: string | null;
  readonly birthDate: string | null;
  readonly maskedNip: string;
};

const seesPrivate = sql.raw(seesPrivateOf('e'));

const maskedNip = (e: string): string => `repeat('•', 15) || right(${e}.nip, 3)`;
export const EMPLOYEE = shapeOf<EmployeeRow>(Employee, {
  expressions: {
    nip: (e) => `case when ${seesPrivateOf(e)} then ${e}.nip end`,
    birthDate: (e) => `case when ${seesPrivateOf(e)} then ${e}.birth_date end`,
    maskedNip,
  },
});
/** For statements that find only people whose private fields the viewer may see. */
const EMPLOYEE_IN_FULL = shapeOf<EmployeeRow>(Employee, { expressions: { maskedNip }, relations: EMPLOYEE.relations, lists: EMPLOYEE.lists });
export const ASSIGNMENT = shapeOf<AssignmentRow>(Assignment);

export const employeeById = (context: Context, id: string): Promise<EmployeeRow | null> => rowById(context, EMPLOYEE, id);
export const assignmentById = (context: Context, id: string): Promise<AssignmentRow | null> => rowById(context, ASSIGNMENT, id);

/**
 * Only those who may see the number may look for it: otherwise a guess would tell who works where. Who may in several
 * governments can find one in each: which is meant they have to say.
 */
export async function employeeByNip(context: Context, nip: string, instansiId: string | null, info: GraphQLResolveInfo): Promise<EmployeeRow | null> {
  const { select, joins, finish } = lookAhead(EMPLOYEE_IN_FULL, 'e', wantedOfObject(info), context, info.variableValues);
  const allowed = seesAllPrivate(signedIn(context).scope) ? sql`` : sql` and ${seesPrivate}`;
  const there = instansiId === null ? sql`` : sql` and e.instansi_id = ${instansiId}::uuid`;
  const [found, another] = await context.read.query(sql<EmployeeRow>`select ${select} from employee e ${joins} where e.nip = ${nip}${there}${allowed}`);
  if (another) throw badInput('Several governments that you see hold this number; say which with instansiId.');
  return found ? finish(found) : null;
}

const DEFINITIVE_ON = sql.raw(definitiveOn('a'));

/** The definitive assignment that runs on the day. */
export const runningAssignment = (context: Context, employeeId: string, asOf: string): Promise<AssignmentRow | null> =>
  oneFor(
    context,
    `runningAssignment ${asOf}`,
    employeeId,
    (ids) =>
      context.read.query(
        sql<AssignmentRow>`select ${columns(Assignment, 'a')} from assignment a where a.employee_id = any(${ids}::uuid[]) and ${DEFINITIVE_ON} ${asOf}::date`,
      ),
    (row) => row.employeeId,
  );

/** The same, joined to a person under an alias of the caller's. */
export const joinRunningAssignment = (employee: string, alias: string, day: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`${sql.raw(`left join assignment ${alias} on ${alias}.employee_id = ${employee}.id and ${definitiveOn(alias)} `)}${day}`;

const sorted = (alias: string, column: string, type: OrderBy['type'], descending = false): OrderBy => ({ by: sql.raw(`${alias}.${column}`), type, descending });

export const holderRows = (a: string, { asOf }: AsOfArgs, context: Context): ListRows => ({
  where: [sql`${sql.raw(a)}.validity @> ${localDay(context, asOf ?? null)(`${a}.instansi_id`)}`],
  order: [{ by: sql.raw(rankOf(ASSIGNMENT_KINDS, `${a}.kind`)), type: 'int' }, sorted(a, 'tmt', 'date'), sorted(a, 'id', 'uuid')],
});

export const assignmentRows = (a: string): ListRows => ({ where: [], order: [sorted(a, 'valid_from', 'date', true), sorted(a, 'id', 'uuid')] });

const NOBODY = people(0);

export interface PositionCounts {
  readonly id: string;
  readonly need: People;
  readonly filled: People;
}

export async function positionCounts(context: Context, positionId: string, asOf: string): Promise<PositionCounts> {
  const counts = await oneFor(
    context,
    `positionCounts ${asOf}`,
    positionId,
    (ids) =>
      context.read.query(sql<PositionCounts>`
        select p.id, coalesce(n.need, 0) as need, coalesce(h.filled, 0)::int as filled from unnest(${ids}::uuid[]) p(id)
        left join position_need n on n.position_id = p.id and n.validity @> ${asOf}::date
        left join (select a.position_id, count(*) as filled from assignment a where a.position_id = any(${ids}::uuid[]) and ${DEFINITIVE_ON} ${asOf}::date group by 1) h on h.position_id = p.id`),
    (row) => row.id,
  );
  return counts ?? { id: positionId, need: NOBODY, filled: NOBODY };
}

interface RetirementFacts extends Pick<PositionRow, 'jenjang' | 'title'> {
  readonly employeeId: string;
  /** Of the day by the same rule, where the date of birth is (law-in-sql.test.ts holds the two together): no more leaves the database. */
  readonly year: number;
  /** Null unless the viewer may see it. */
  readonly birthDate: string | null;
  readonly positionKind: PositionRow['kind'];
  readonly statedAge: number;
}

/** When and why somebody retires by the position held on the day, under the law of that day; null without a position. */
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
        where a.employee_id = any(${ids}::uuid[]) and ${DEFINITIVE_ON} ${asOf}::date`),
    (row) => row.employeeId,
  );
  if (!found) return null;
  const input = { ...found, lawOn: asOf };
  return underLaw(() => (found.birthDate === null ? explainRetirementIn(found.year, input) : explainRetirement(found.birthDate, input)));
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

export interface EmployeeSearch {
  readonly search?: string | null;
  readonly statuses?: readonly string[] | null;
  readonly instansiId?: string | null;
  readonly dinasId?: string | null;
  readonly unitId?: string | null;
  readonly retiringBefore?: string | null;
}

/**
 * The day of retirement that lists compare and sort by, and that their cursors hold: of people whose date of birth is not
 * the viewer's to see the first day of the year. Asked day by day, or read from a cursor, the day itself would give
 * the month of birth away.
 */
function retiresAsShown(scope: Scope, e: string, p: string, day: RawBuilder<unknown>): RawBuilder<unknown> {
  const retires = sql`retirement_day(${sql.raw(e)}.birth_date, ${sql.raw(p)}.retirement_age, ${day})`;
  const shown = seesAllPrivate(scope) ? retires : sql`case when ${sql.raw(seesPrivateOf(e))} then ${retires} else date_trunc('year', ${retires})::date end`;
  return sql`coalesce(${shown}, 'infinity'::date)`;
}

export function employeeRows(alias: string, { filter, orderBy, asOf }: EmployeeArgs, context: Context): ListRows {
  const { search, statuses, instansiId, dinasId, unitId, retiringBefore }: EmployeeSearch = filter ?? {};
  const day = localDay(context, asOf ?? null)(`${alias}.instansi_id`);
  const [e, a, p] = ['', '_a', '_p'].map((end) => sql.raw(`${alias}${end}`)) as [RawBuilder<unknown>, RawBuilder<unknown>, RawBuilder<unknown>];
  const retires = retiresAsShown(signedIn(context).scope, alias, `${alias}_p`, day);
  const where: RawBuilder<unknown>[] = [];
  if (search)
    where.push(
      /^[0-9 ]{6,}$/.test(search)
        ? sql`${e}.nip like ${`${search.replaceAll(' ', '')}%`} and ${sql.raw(seesPrivateOf(alias))}`
        : sql`${e}.name ilike ${containing(search)}`,
    );
  if (statuses?.length) where.push(sql`${e}.status = any(${statuses}::text[])`);
  if (instansiId) where.push(sql`${e}.instansi_id = ${instansiId}::uuid`);
  if (dinasId) where.push(sql`${a}.dinas_id = ${dinasId}::uuid`);
  if (unitId) where.push(sql`${p}.unit_id in (select u.id from unit u where u.path <@ (select x.path from unit x where x.id = ${unitId}::uuid))`);
  if (retiringBefore) where.push(sql`${retires} < ${retiringBefore}::date`);
  const first: OrderBy = orderBy === 'NAME' ? sorted(alias, 'name', 'text') : { by: retires, type: 'date' };
  return {
    joins: sql`${joinRunningAssignment(alias, `${alias}_a`, day)} left join position ${p} on ${p}.id = ${a}.position_id`,
    where,
    order: [first, sorted(alias, 'id', 'uuid')],
  };
}
