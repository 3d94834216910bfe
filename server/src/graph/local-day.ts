import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../graphql/context.ts';
import { knownDay, viewerDays } from '../graphql/days.ts';
import type { LocalDay } from './shape.ts';

/**
 * The day asked for, or today, as SQL for rows of any instansi the viewer belongs to: at night the day differs between them.
 * Errors: BAD_INPUT for a day before anything is known.
 */
export function localDay(context: Context, asOf: string | null = null): LocalDay {
  const days = asOf === null ? viewerDays(context) : new Set([knownDay(context, asOf)]);
  // Who belongs to none sees no rows, whatever the day.
  const [day = context.now.toISOString().slice(0, 10), ...others] = days;
  if (others.length === 0) return () => sql`${day}::date`;
  // Known here and compared there: looked up in the table of governments, it was looked up for every row.
  const whereIs = Map.groupBy(context.viewer!.scope.instansiIds, (id) => context.services.calendar.today(id, context.now));
  return (instansiId) => {
    const id = sql.raw(instansiId);
    const cases = others.map((other): RawBuilder<unknown> => sql`when ${id} = any(${whereIs.get(other)!}::uuid[]) then ${other}::date`);
    return sql`(case ${sql.join(cases, sql` `)} else ${day}::date end)`;
  };
}
