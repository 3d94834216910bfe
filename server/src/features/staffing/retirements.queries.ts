import { sql, type RawBuilder } from 'kysely';
import { within } from '../../access/scope.sql.ts';
import { covers } from '../../access/scope.ts';
import { anyOf } from '../../database/any-of.sql.ts';
import { rankOf } from '../../database/rank-of.sql.ts';
import { all } from '../../graph/page-sql.ts';
import { pageBelow } from '../../graph/pages.queries.ts';
import type { Page, PageRequest } from '../../graphql/connections.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { badInput, failure } from '../../graphql/errors.ts';
import { encodeId } from '../../graphql/node.ts';
import { PositionKind, UnitKind } from '../organization/index.ts';
import { YEARS_AHEAD, type RetiringHolder, type RetirementArgs, type RetirementBy, type RetirementCounts } from './retirements.types.ts';

/** Where people are the viewer's to see: elsewhere who retires would look like nobody. */
const SEEN = sql.raw(within('people', { instansi: 'd.instansi_id', dinas: 'd.id' }));

/** Definitive holders of a day in the dinas that the viewer sees, with where they are. */
const holders = (instansiIds: readonly string[], day: string, dinasId: string | null): RawBuilder<unknown> => sql`(
  select h.*, e.instansi_id, e.name, p.kind as position_kind, u.kind as unit_kind, date_part('year', h.retires)::int as year
  from holder_facts(${day}::date, array(select d.id from dinas d where ${all([
    sql`d.instansi_id = ${anyOf(instansiIds)}`,
    ...(dinasId === null ? [] : [sql`d.id = ${dinasId}::uuid`]),
    SEEN,
  ])})) h
  join employee e on e.id = h.employee_id join position p on p.id = h.position_id join unit u on u.id = h.unit_id
  where h.kind = 'DEFINITIF'
)`;

const COUNTED = sql`h.years_left between 0 and ${sql.raw(String(YEARS_AHEAD))}`;

const GROUPS: Readonly<Record<RetirementBy, { readonly by: string; readonly rank: string }>> = {
  DINAS: { by: 'h.dinas_id::text', rank: '(select d.code from dinas d where d.id::text = g.value)' },
  UNIT_KIND: { by: 'h.unit_kind', rank: rankOf(Object.values(UnitKind), 'g.value') },
  POSITION_KIND: { by: 'h.position_kind', rank: rankOf(Object.values(PositionKind), 'g.value') },
  MONTH: { by: `date_part('month', h.retires)::text`, rank: 'g.value::int' },
};

interface CountedRow {
  readonly instansiId: string;
  /** Of all groups together. */
  readonly isWhole: boolean;
  /** Null by month of those of whom no age is known, who are counted in no year. */
  readonly value: string | null;
  readonly counts: number[];
  readonly overdue: number;
  readonly ageUnknown: number;
  /** Whether the dates of birth of all of them are the viewer's to see. */
  readonly open: boolean;
}

/** Who retires in which year, counted by one thing more. */
export function retirementCounts(context: Context, instansiId: string, by: RetirementBy, dinasId: string | null): Promise<RetirementCounts> {
  const day = dayOf(context, instansiId, null);
  return context.loaders
    .of<string, RetirementCounts>(`retirements ${day} by ${by} ${dinasId ?? ''}`, async (instansiIds) => {
      const rows = Map.groupBy(await readCounts(context, instansiIds, day, by, dinasId), (row) => row.instansiId);
      return instansiIds.map((id) => countsOf(day, by, rows.get(id) ?? []));
    })
    .load(instansiId);
}

const YEARS = Array.from({ length: YEARS_AHEAD + 1 }, (_, index) => index);
const byYear = YEARS.map((ahead) => sql`count(*) filter (where h.years_left = ${sql.raw(String(ahead))})::int`);

function readCounts(context: Context, instansiIds: readonly string[], day: string, by: RetirementBy, dinasId: string | null): Promise<CountedRow[]> {
  const group = sql.raw(GROUPS[by].by);
  return context.read.query(sql<CountedRow>`
    select g."instansiId", g."isWhole", g.value, g.counts, g.overdue, g."ageUnknown", g.open
    from (
      select h.instansi_id as "instansiId", grouping(${group}) = 1 as "isWhole", ${group} as value, array[${sql.join(byYear)}] as counts,
        count(*) filter (where h.years_left < 0)::int as overdue, count(*) filter (where h.years_left is null)::int as "ageUnknown",
        coalesce(bool_and(h.day_shown) filter (where ${COUNTED}), true) as open
      from ${holders(instansiIds, day, dinasId)} h
      group by grouping sets ((h.instansi_id), (h.instansi_id, ${group}))
    ) g order by ${sql.raw(GROUPS[by].rank)}`);
}

function countsOf(day: string, by: RetirementBy, rows: readonly CountedRow[]): RetirementCounts {
  const first = Number(day.slice(0, 4));
  const whole = rows.find(({ isWhole }) => isWhole);
  const groups = rows.flatMap(({ isWhole, value, counts }) =>
    isWhole || value === null || counts.every((count) => count === 0)
      ? []
      : [{ value: by === 'DINAS' ? encodeId('dinas', value) : value, counts, dinasId: by === 'DINAS' ? value : null }],
  );
  return {
    years: YEARS.map((ahead) => first + ahead),
    counts: whole?.counts ?? YEARS.map(() => 0),
    overdue: whole?.overdue ?? 0,
    ageUnknown: whole?.ageUnknown ?? 0,
    groups: by === 'MONTH' && whole?.open === false ? null : groups,
  };
}

/** Those people, the first to leave first; of whom the day is not shown, at the beginning of their year. Errors: BAD_INPUT for a month that is none, FORBIDDEN for one of whose dates of birth are not theirs to see. */
export async function retirementsOf(context: Context, instansiId: string, args: RetirementArgs, request: PageRequest): Promise<Page<RetiringHolder>> {
  const { year, month, dinasId, unitKinds, positionKinds } = args;
  const day = dayOf(context, instansiId, null);
  if (month != null) {
    if (month < 1 || month > 12) throw badInput(`month is ${month}; months are 1 to 12.`);
    if (!covers(signedIn(context).scope, 'private', { instansi: instansiId, ...(dinasId && { dinas: dinasId }) }))
      throw failure('FORBIDDEN', 'The month in which people retire tells when they were born, which is not yours to see of all of them.');
  }
  const narrowed = JSON.stringify([year, month, dinasId, unitKinds, positionKinds]);
  return pageBelow<RetiringHolder>(context, `retirements ${day} ${narrowed}`, instansiId, request, (instansiIds) => ({
    select: sql`h.year, case when h.day_shown then h.retires end::text as day, h.employee_id as "employeeId", h.position_id as "positionId"`,
    from: sql`${holders(instansiIds, day, dinasId ?? null)} h`,
    parent: sql`h.instansi_id`,
    where: [
      COUNTED,
      ...(year == null ? [] : [sql`h.year = ${year}`]),
      ...(month == null ? [] : [sql`h.day_shown and date_part('month', h.retires) = ${month}`]),
      ...(unitKinds ? [sql`h.unit_kind = any(${unitKinds}::text[])`] : []),
      ...(positionKinds ? [sql`h.position_kind = any(${positionKinds}::text[])`] : []),
    ],
    order: [
      { by: sql`case when h.day_shown then h.retires else date_trunc('year', h.retires)::date end`, type: 'date' },
      { by: sql`h.name`, type: 'text' },
      { by: sql`h.assignment_id`, type: 'uuid' },
    ],
  }));
}
