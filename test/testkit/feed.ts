import type { Pool } from 'pg';
import { expect } from 'vitest';

/** The cursor before everything that a database has in its change feed; a cursor names its database. */
export async function feedBeginning(system: Pool): Promise<string> {
  const found = await system.query<{ cursor: string }>(`select left(replace(id::text, '-', ''), 8) || '.0.0' as cursor from database_identity`);
  return found.rows[0]!.cursor;
}

/**
 * Waits until the feed has everything that was written so far. A transaction of any database of this PostgreSQL holds
 * it back: a place taken meanwhile lies before what this test wrote earlier, which is then told after it once more.
 */
export const everythingTold = (system: Pool): Promise<void> =>
  expect
    .poll(async () => {
      const { rows } = await system.query<{ waiting: number }>(
        `select count(*)::int as waiting from change_log where xid >= pg_snapshot_xmin(pg_current_snapshot())`,
      );
      return rows[0]!.waiting;
    })
    .toBe(0);
