import { sql } from 'kysely';
import { signedIn, type Context } from '../../graphql/context.ts';
import type { FigureThreshold } from './thresholds.types.ts';

/** What the account watches in a government, the whole of it first, then by dinas and figure. */
export const thresholdsOf = (context: Context, instansiId: string): Promise<FigureThreshold[]> =>
  context.read.query(sql<FigureThreshold>`
    select t.id as "thresholdId", t.dinas_id as "dinasId", t.figure, t.comparison, t.limit_value as "limit", t.is_beyond as "isBeyond", t.seen_value as "seenValue"
    from figure_threshold t left join dinas d on d.id = t.dinas_id
    where t.account_id = ${signedIn(context).accountId}::uuid and t.instansi_id = ${instansiId}::uuid
    order by d.name nulls first, t.figure, t.comparison`);
