import type { ClientBase } from 'pg';

/** Something that a PostgreSQL lacks for names to be kept and put in order. */
export interface Lacking {
  readonly sentence: string;
  readonly remedy: string;
}

/** What the database would have to have before any table is made; null when nothing is missing. */
export async function lackingForNames(client: ClientBase): Promise<Lacking | null> {
  const found = await client.query<{ encoding: string; icu: boolean }>(
    `select current_setting('server_encoding') as encoding, exists (select from pg_collation where collprovider = 'i') as icu`,
  );
  const { encoding, icu } = found.rows[0]!;
  if (encoding !== 'UTF8')
    return {
      sentence: `The database keeps texts in ${encoding}, and names need UTF8.`,
      remedy: `Make another one: create database … encoding 'UTF8' template template0.`,
    };
  if (!icu)
    return {
      sentence: 'PostgreSQL was built without ICU, which puts names in the order of the language.',
      remedy: 'Use one that has it, as the image postgres:18 and the packages of postgresql.org.',
    };
  return null;
}

/** Whether names are in order by another ICU than that which made the indexes, as after a move or an upgrade of the system; null while they are by the same. */
export async function movedNameOrder(client: ClientBase): Promise<Lacking | null> {
  const found = await client.query<{ then: string; now: string }>(
    `select collversion as then, pg_collation_actual_version(oid) as now from pg_collation
     where collname = 'indonesian' and collnamespace = 'public'::regnamespace and collversion <> pg_collation_actual_version(oid)`,
  );
  const [moved] = found.rows;
  return moved
    ? {
        sentence: `Names were put in order by ICU ${moved.then}, and PostgreSQL has ${moved.now} now: an index may pass over a name.`,
        remedy: 'Run `reindex database` in it, then `alter collation indonesian refresh version`.',
      }
    : null;
}
