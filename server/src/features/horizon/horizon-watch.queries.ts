import { sql } from 'kysely';
import { anyOf } from '../../database/any-of.sql.ts';
import { oneFor } from '../../graph/by-id.queries.ts';
import type { Context } from '../../graphql/context.ts';
import { USUAL_ALERT_MONTHS, USUAL_LOWEST_FILL } from './horizon.parameters.ts';
import type { HorizonWatch } from './horizon.types.ts';

/** What a government has set, or what holds where it has set nothing. */
export async function horizonWatchOf(context: Context, instansiId: string): Promise<HorizonWatch> {
  const set = await oneFor(
    context,
    'horizonWatch',
    instansiId,
    (ids) =>
      context.read.query(sql<HorizonWatch & { readonly id: string }>`
        select w.instansi_id as id, w.months, w.lowest_fill as "lowestFill" from horizon_watch w where w.instansi_id = ${anyOf(ids)}`),
    (row) => row.id,
  );
  return set ?? { months: USUAL_ALERT_MONTHS, lowestFill: USUAL_LOWEST_FILL };
}
