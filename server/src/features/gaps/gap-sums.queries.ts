import { sql } from 'kysely';
import { rankOf } from '../../database/rank-of.sql.ts';
import { listFor } from '../../graph/by-id.queries.ts';
import type { Context } from '../../graphql/context.ts';
import type { Shown } from '../../graphql/days.ts';
import { PositionKind } from '../organization/index.ts';
import { GAP, positionsWithFacts, SURPLUS } from './gap-rows.queries.ts';
import type { PositionGapSum, PositionGapSumsArgs } from './gap.types.ts';

const BY_KIND = sql.raw(rankOf(Object.values(PositionKind), 'p.kind'));
type SumOf = PositionGapSum & { readonly instansiId: string };

/** What the positions of each kind come to, in the order of the kinds; those that there are none of are left out. */
export const positionGapSumsOf = (
  context: Context,
  instansiId: string,
  shown: Shown,
  { asOf: _asOf, ...place }: PositionGapSumsArgs,
): Promise<PositionGapSum[]> =>
  listFor(
    context,
    `sums of gaps ${shown.asOf} ${JSON.stringify(place)}`,
    instansiId,
    (ids) =>
      context.read.query(sql<SumOf>`
        select p.instansi_id as "instansiId", p.kind as "positionKind", count(*)::int as positions, coalesce(sum(f.need) filter (where f.has_need), 0)::int as need,
          sum(f.filled)::int as filled, sum(${GAP})::int as gap, sum(${SURPLUS})::int as surplus, coalesce(sum(f.filled) filter (where not f.has_need), 0)::int as "filledWithoutNeed",
          (count(*) filter (where not f.has_need))::int as "withoutNeed"
        from ${positionsWithFacts(ids, shown, place)} group by 1, 2 order by ${BY_KIND}`),
    (sum) => sum.instansiId,
  );
