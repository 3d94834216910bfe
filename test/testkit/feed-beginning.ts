import type { Pool } from 'pg';

/** The cursor before everything that a database has in its change feed; a cursor names its database. */
export async function feedBeginning(system: Pool): Promise<string> {
  const found = await system.query<{ cursor: string }>(`select left(replace(id::text, '-', ''), 8) || '.0.0' as cursor from database_identity`);
  return found.rows[0]!.cursor;
}
