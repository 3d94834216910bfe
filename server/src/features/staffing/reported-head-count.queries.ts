import { sql } from 'kysely';
import { anyOf } from '../../database/any-of.sql.ts';
import { oneFor } from '../../graph/by-id.queries.ts';
import type { Context } from '../../graphql/context.ts';
import type { ReportedHeadCount } from './reported-head-count.types.ts';

type Reported = ReportedHeadCount & { readonly of: string };

/** The newest report of a dinas as a whole, or of a unit, up to a day. */
export function reportedHeadCount(context: Context, of: 'dinas' | 'unit', id: string, asOf: string): Promise<ReportedHeadCount | null> {
  const key = sql.raw(of === 'dinas' ? 'r.dinas_id' : 'r.unit_id');
  const whole = of === 'dinas' ? sql` and r.unit_id is null` : sql``;
  return oneFor(
    context,
    `reportedHeadCount ${of} ${asOf}`,
    id,
    (ids) =>
      context.read.query(sql<Reported>`
        select distinct on (${key}) ${key} as of, r.day, r.total, r.men, r.women, r.cpns, r.pns, r.pppk
        from reported_head_count r where ${key} = ${anyOf(ids)}${whole} and r.day <= ${asOf}::date order by ${key}, r.day desc`),
    (row) => row.of,
  );
}
