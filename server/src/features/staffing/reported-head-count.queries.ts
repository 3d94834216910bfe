import { sql } from 'kysely';
import { within } from '../../access/scope.sql.ts';
import { anyOf } from '../../database/any-of.sql.ts';
import { oneFor } from '../../graph/by-id.queries.ts';
import type { Context } from '../../graphql/context.ts';
import type { ReportedHeadCount } from './reported-head-count.types.ts';

/**
 * How many people a place has is part of its structure; how they are composed is told where they are seen, or a unit of one
 * would tell the sex of whoever it is, and two reports of it, or of a unit and those below it, that of who came or went.
 */
const SEES_PARTS = within('figures', { instansi: 'd.instansi_id', dinas: 'd.id', unit: 'u.path' });
const PARTS = sql.raw(['men', 'women', 'cpns', 'pns', 'pppk'].map((part) => `case when ${SEES_PARTS} then r.${part} end as ${part}`).join(', '));

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
        select distinct on (${key}) ${key} as of, r.day, r.total, coalesce(${sql.raw(SEES_PARTS)}, false) as "partsShown", ${PARTS}
        from reported_head_count r join dinas d on d.id = r.dinas_id left join unit u on u.id = r.unit_id where ${key} = ${anyOf(ids)}${whole} and r.day <= ${asOf}::date order by ${key}, r.day desc`),
    (row) => row.of,
  );
}
