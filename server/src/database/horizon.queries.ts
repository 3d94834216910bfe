import { sql } from 'kysely';
import type { SqlReader } from './sql-reader.ts';

/** Every transaction below this number is in the snapshot the reader looks at. */
export async function readHorizon(reader: SqlReader): Promise<string> {
  const found = await reader.query(sql<{ horizon: string }>`select pg_snapshot_xmin(pg_current_snapshot())::text as horizon`);
  return found[0]!.horizon;
}
