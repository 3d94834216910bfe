import { sql, type RawBuilder } from 'kysely';
import { seesAllPrivate, type Scope } from '../../access/scope.ts';
import { rankOf } from '../../database/rank-of.sql.ts';
import { columns, shapeOf, type Row } from '../../graph/columns.ts';
import { lookAhead } from '../../graph/look-ahead.ts';
import { allColumns, listFor, oneFor, rowById } from '../../graph/by-id.queries.ts';
import { pageBelow, readPage, type OrderBy } from '../../graph/pages.queries.ts';
import type { Page, PageRequest } from '../../graphql/connections.ts';
import { localDay } from '../../graph/local-day.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import type { Wanted } from '../../graph/wanted.ts';
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
import type { EmployeeOrder } from './staffing.types.ts';
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
const EMPLOYEE_IN_FULL = shapeOf<EmployeeRow>(Employee, { expressions: { maskedNip }, relations: EMPLOYEE.relations });
export const ASSIGNMENT = shapeOf<AssignmentRow>(Assignment);

export const employeeById = (context: Context, id: string): Promise<EmployeeRow | null> => rowById(context, EMPLOYEE, id);
export const assignmentById = (context: Context, id: string): Promise<AssignmentRow | null> => rowById(context, ASSIGNMENT, id);

/**
 * Only those who may see the number may look for it: otherwise a guess would tell who works where. Who may in several
 * governments can find one in each: which is meant they have to say.
 */
export async function employeeByNip(context: Context, nip: string, instansiId: string | null, wanted: Wanted): Promise<EmployeeRow | null> {
  const { select, joins, finish } = lookAhead(EMPLOYEE_IN_FULL, 'e', wanted, localDay(context));
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

const KIND_ORDER: OrderBy = { by: sql.raw(rankOf(ASSIGNMENT_KINDS, 'a.kind')), type: 'int' };

export const holdersOf = (context: Context, positionId: string, asOf: string, request: PageRequest, wanted: Wanted): Promise<Page<AssignmentRow>> =>
  pageBelow<AssignmentRow>(context, `holders ${asOf} ${wanted.id}`, positionId, request, () => {
    const { select, ahead, finish } = lookAhead(ASSIGNMENT, 'a', wanted, localDay(context));
    return {
      select,
      finish,
      ahead,
      from: sql`assignment a`,
      parent: sql`a.position_id`,
      where: [sql`a.validity @> ${asOf}::date`],
      order: [KIND_ORDER, { by: sql`a.tmt`, type: 'date' }, { by: sql`a.id`, type: 'uuid' }],
    };
  });

export const assignmentsOf = (context: Context, owner: 'position' | 'employee', id: string, request: PageRequest): Promise<Page<AssignmentRow>> =>
  pageBelow<AssignmentRow>(context, `assignments ${owner}`, id, request, () => ({
    select: columns(Assignment, 'a'),
    from: sql`assignment a`,
    parent: owner === 'position' ? sql`a.position_id` : sql`a.employee_id`,
    where: [],
    order: [
      { by: sql`a.valid_from`, type: 'date', descending: true },
      { by: sql`a.id`, type: 'uuid' },
    ],
  }));

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
  readonly positionKind: PositionRow['positionKind'];
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
function retiresAsShown(scope: Scope, day: RawBuilder<unknown>): RawBuilder<unknown> {
  const retires = sql`retirement_day(e.birth_date, p.retirement_age, ${day})`;
  const shown = seesAllPrivate(scope) ? retires : sql`case when ${seesPrivate} then ${retires} else date_trunc('year', ${retires})::date end`;
  return sql`coalesce(${shown}, 'infinity'::date)`;
}

export function employeePage(
  context: Context,
  asOf: string | null,
  filter: EmployeeSearch,
  order: EmployeeOrder,
  request: PageRequest,
): Promise<Page<EmployeeRow>> {
  const day = localDay(context, asOf)('e.instansi_id');
  const retires = retiresAsShown(signedIn(context).scope, day);
  const where: RawBuilder<unknown>[] = [];
  if (filter.search)
    where.push(
      /^[0-9 ]{6,}$/.test(filter.search)
        ? sql`e.nip like ${`${filter.search.replaceAll(' ', '')}%`} and ${seesPrivate}`
        : sql`e.name ilike ${containing(filter.search)}`,
    );
  if (filter.statuses) where.push(sql`e.status = any(${filter.statuses}::text[])`);
  if (filter.instansiId) where.push(sql`e.instansi_id = ${filter.instansiId}::uuid`);
  if (filter.dinasId) where.push(sql`a.dinas_id = ${filter.dinasId}::uuid`);
  if (filter.unitId) where.push(sql`p.unit_id in (select u.id from unit u where u.path <@ (select x.path from unit x where x.id = ${filter.unitId}::uuid))`);
  if (filter.retiringBefore) where.push(sql`${retires} < ${filter.retiringBefore}::date`);
  return readPage<EmployeeRow>(
    context.read,
    {
      select: allColumns(EMPLOYEE, 'e'),
      from: sql`employee e ${joinRunningAssignment('e', 'a', day)} left join position p on p.id = a.position_id`,
      where,
      order:
        order === 'NAME'
          ? [
              { by: sql`e.name`, type: 'text' },
              { by: sql`e.id`, type: 'uuid' },
            ]
          : [
              { by: retires, type: 'date' },
              { by: sql`e.id`, type: 'uuid' },
            ],
    },
    request,
  );
}
