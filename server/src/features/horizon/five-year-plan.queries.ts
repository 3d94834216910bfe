import { sql } from 'kysely';
import { within } from '../../access/scope.sql.ts';
import { anyOf } from '../../database/any-of.sql.ts';
import { all } from '../../graph/page-sql.ts';
import { pageBelow } from '../../graph/pages.queries.ts';
import { sightBy } from '../../graph/sight.ts';
import type { Page, PageRequest } from '../../graphql/connections.ts';
import type { Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { IS_TO_FILL, movesOf, NEEDS } from './horizon-rows.sql.ts';
import type { FiveYearPlanArgs, FiveYearPlanRow } from './horizon.types.ts';

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

/** The dinas of governments, or one of them, that something opens. */
export const dinasOf = (instansiIds: readonly string[], dinasId: string | null | undefined, opens: string) =>
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
    select: sql`date_part('year', ${day}::date)::int as "baseYear", h.need_1 as need, h.filled_0 as "filledToday", ${NEEDS} as needs,
      ${movesOf('retiring')} as retirements, ${movesOf('contracts')} as "contractEnds", ${movesOf('departing')} as departures, ${movesOf('arriving')} as arrivals,
      h.position_id as "positionId", h.unit_id as "unitId", h.dinas_id as "dinasId"`,
    from: sql`(
      select f.*, p.title, u.path, u.instansi_id
      from horizon_facts(${day}::date, ${dinasOf(ids, dinasId, opens)}) f join position p on p.id = f.position_id join unit u on u.id = f.unit_id
    ) h`,
    parent: sql`h.instansi_id`,
    where: [...(unitId ? [sql`h.path <@ (select x.path from unit x where x.id = ${unitId}::uuid)`] : []), ...(toFillOnly ? [IS_TO_FILL] : [])],
    order: [
      { by: sql`h.path`, type: 'ltree' },
      { by: sql`h.title`, type: 'text' },
      { by: sql`h.position_id`, type: 'uuid' },
    ],
  }));
}
