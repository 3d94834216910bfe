import { sql } from 'kysely';
import type { SqlReader } from '../../database/sql-reader.ts';

/** Columns of a table that are written, in their order: the others PostgreSQL works out by itself. */
export const writtenColumns = async (reader: SqlReader, table: string): Promise<readonly string[]> => {
  const found = await reader.query(sql<{ name: string }>`
    select a.attname as name from pg_attribute a where a.attrelid = ${table}::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum`);
  return found.map(({ name }) => name);
};
