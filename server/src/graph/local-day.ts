import { sql } from 'kysely';
import { viewerDays, type Context } from '../graphql/context.ts';
import type { LocalDay } from './shape.ts';

/** The day asked for, or today, as SQL for rows of any instansi the viewer belongs to: at night the day differs between them. */
export function localDay(context: Context, asOf: string | null = null): LocalDay {
  const days = asOf === null ? viewerDays(context) : new Set([asOf]);
  const [day] = days;
  if (days.size === 1) return () => sql`${day}::date`;
  return (instansiId) =>
    sql`(${context.now.toISOString()}::timestamptz at time zone (select i.time_zone from instansi i where i.id = ${sql.raw(instansiId)}))::date`;
}
