import { sql } from 'kysely';
import { within } from '../../access/scope.sql.ts';
import { anyOf } from '../../database/any-of.sql.ts';
import { all } from '../../graph/page-sql.ts';
import { pageBelow } from '../../graph/pages.queries.ts';
import { sightBy } from '../../graph/sight.ts';
import type { Page, PageRequest } from '../../graphql/connections.ts';
import type { Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { TO_FILL } from './horizon-rows.sql.ts';
import type { FiveYearPlanArgs, FiveYearPlanRow, UnitFallingShort, UnitsFallingShortArgs } from './horizon.types.ts';

/** Row by row the plan tells when each holder retires, and with it how old they are: it is for whose the dates of birth are to see. */
const opensPlan = (place: { readonly instansi: string; readonly dinas?: string }): string => `${within('private', place)} and ${within('people', place)}`;

const someDinas = (opens: string): string => `exists (select from dinas d where d.instansi_id = r.id and (${opens}))`;

export const PLAN_SEEN = sightBy({
  all: opensPlan({ instansi: 'r.id' }),
  part: [someDinas(opensPlan({ instansi: 'd.instansi_id', dinas: 'd.id' }))],
});

export const HORIZON_SEEN = sightBy({
  all: within('figures', { instansi: 'r.id' }),
  part: [someDinas(within('figures', { instansi: 'd.instansi_id', dinas: 'd.id' }))],
});

const dinasOf = (instansiIds: readonly string[], dinasId: string | null | undefined, opens: string) =>
  sql`array(select d.id from dinas d where ${all([
    sql`d.instansi_id = ${anyOf(instansiIds)}`,
    ...(dinasId ? [sql`d.id = ${dinasId}::uuid`] : []),
    sql.raw(opens),
  ])})`;

/** The plan of needs for five years, position by position in the order of the tree. */
export function fiveYearPlan(context: Context, instansiId: string, args: FiveYearPlanArgs, request: PageRequest): Promise<Page<FiveYearPlanRow>> {
  const { dinasId, unitId, toFillOnly } = args;
  const day = dayOf(context, instansiId, args.asOf);
  const opens = opensPlan({ instansi: 'd.instansi_id', dinas: 'd.id' });
  return pageBelow<FiveYearPlanRow>(context, `five years from ${day} ${JSON.stringify([dinasId, unitId, toFillOnly])}`, instansiId, request, (ids) => ({
    select: sql`date_part('year', ${day}::date)::int as "baseYear", h.need[2] as need, h.filled[1] as "filledToday", h.filled[2] as filled, h.filled[2] - h.need[2] as balance,
      h.retiring as retirements, h.contracts as "contractEnds", h.departing as departures, h.arriving as arrivals, h.to_fill as "toFill",
      h.position_id as "positionId", h.unit_id as "unitId", h.dinas_id as "dinasId"`,
    from: sql`(
      select f.*, ${TO_FILL} as to_fill, p.title, u.path, u.instansi_id
      from horizon_facts(${day}::date, ${dinasOf(ids, dinasId, opens)}) f join position p on p.id = f.position_id join unit u on u.id = f.unit_id
    ) h`,
    parent: sql`h.instansi_id`,
    where: [
      ...(unitId ? [sql`h.path <@ (select x.path from unit x where x.id = ${unitId}::uuid)`] : []),
      ...(toFillOnly ? [sql`0 < any(h.to_fill)`] : []),
    ],
    order: [
      { by: sql`h.path`, type: 'ltree' },
      { by: sql`h.title`, type: 'text' },
      { by: sql`h.position_id`, type: 'uuid' },
    ],
  }));
}

/** Units that will be short of people, the shortest first; of few people to who is shown their dates of birth alone. */
export function unitsFallingShort(context: Context, instansiId: string, args: UnitsFallingShortArgs, request: PageRequest): Promise<Page<UnitFallingShort>> {
  const { dinasId } = args;
  const day = dayOf(context, instansiId, args.asOf);
  const place = { instansi: 'd.instansi_id', dinas: 'd.id' };
  return pageBelow<UnitFallingShort>(context, `units falling short ${day} ${dinasId ?? ''}`, instansiId, request, (ids) => ({
    select: sql`h.until_year as "untilYear", (h.need - h.gap)::float8 / h.need as fill, h.fill_then as "fillThen", h.gap_then as "gapThen", h.unit_id as "unitId", h.dinas_id as "dinasId"`,
    from: sql`(
      select x.*, (x.need_then - x.gap_then)::float8 / x.need_then as fill_then, d.instansi_id
      from horizon_crossings(${day}::date, ${dinasOf(ids, dinasId, within('figures', place))}) x
      join dinas d on d.id = x.dinas_id join instansi i on i.id = d.instansi_id
      where x.people >= i.smallest_group or ${sql.raw(within('private', place))}
    ) h`,
    parent: sql`h.instansi_id`,
    where: [],
    order: [
      { by: sql`h.fill_then`, type: 'float8' },
      { by: sql`h.unit_id`, type: 'uuid' },
    ],
  }));
}
