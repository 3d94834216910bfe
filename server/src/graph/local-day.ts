import { sql } from 'kysely';
import { dayOf, type Context } from '../graphql/context.ts';
import type { LocalDay } from './look-ahead.ts';

/** Today, as SQL, for rows of any instansi the viewer belongs to; it differs between them for an hour or two at night only. */
export function localDay(context: Context): LocalDay {
  const days = new Set(context.viewer?.scope.instansiIds.map((id) => dayOf(context, id, null)));
  const [day] = days;
  if (days.size === 1) return () => sql`${day}::date`;
  return (instansiId) =>
    sql`(${context.now.toISOString()}::timestamptz at time zone (select i.time_zone from instansi i where i.id = ${sql.raw(instansiId)}))::date`;
}
