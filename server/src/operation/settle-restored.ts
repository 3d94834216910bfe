import type { ClientBase } from 'pg';

export interface Settled {
  /** Browsers and programs that have to sign in again. */
  readonly sessions: number;
  /** Figures that were not counted yet when the backup was taken: dinas, fact sets and periods. */
  readonly uncounted: number;
}

const existing = async (client: ClientBase, table: string, column: string): Promise<boolean> =>
  (await client.query(`select 1 from information_schema.columns where table_schema = 'public' and table_name = $1 and column_name = $2`, [table, column]))
    .rowCount === 1;

/**
 * Makes a database of its own of what was copied, in the transaction that loaded it and before there are triggers:
 *
 * - Transactions are numbered anew here. What the change log, the figures and their definitions say by number of
 *   another PostgreSQL would be of the future: the log would wait for it, and figures would never be stored again. All of it
 *   becomes the work of this one transaction, in the order it had.
 * - Figures that a change behind them may have moved are forgotten and counted anew.
 * - The functions, triggers and policies of the other database are not here, whatever it noted of them.
 * - Nobody is signed in and no screen hangs there: a session, token or screen that was ended since the backup would be alive again.
 */
export async function settleRestored(client: ClientBase, now: Date): Promise<Settled> {
  let uncounted = 0;
  if (await existing(client, 'figure_definition', 'counted_below')) {
    const stale = await client.query(`
      delete from stored_figures s where exists (
        select from change_log c
        where c.xid >= greatest(s.cursor_xid, (select d.counted_below from figure_definition d where d.definition = s.definition))
          and (c.instansi_id is null or c.instansi_id = s.instansi_id) and (c.dinas_ids = '{}' or s.dinas_id = any(c.dinas_ids)))`);
    uncounted = stale.rowCount ?? 0;
    // Not counted to their end here: boards say so until they are, whichever server looks first.
    await client.query('delete from figure_definition d where exists (select from change_log c where c.xid >= d.counted_below)');
    const above = `(pg_current_xact_id()::text::bigint + 1)::text::xid8`;
    await client.query(`update stored_figures set cursor_xid = ${above}; update figure_definition set counted_below = ${above}`);
  }
  if (await existing(client, 'sql_definition', 'hash')) await client.query('delete from sql_definition');
  await client.query('update change_log set xid = pg_current_xact_id()');
  if (await existing(client, 'change_log_kept', 'xid')) await client.query(`update change_log_kept set xid = '0'`);
  const ended = await client.query('update session set revoked_at = $1 where revoked_at is null', [now]);
  if (await existing(client, 'screen', 'revoked_at')) await client.query('update screen set revoked_at = $1 where revoked_at is null', [now]);
  if (await existing(client, 'database_identity', 'id')) await client.query('update database_identity set id = gen_random_uuid(), restored_at = $1', [now]);
  return { sessions: ended.rowCount ?? 0, uncounted };
}
