import { sql } from 'kysely';
import type { SqlReader } from './sql-reader.ts';

/** Every transaction below this number is in the snapshot the reader looks at. */
export async function readHorizon(reader: SqlReader): Promise<string> {
  const found = await reader.query(sql<{ horizon: string }>`select pg_snapshot_xmin(pg_current_snapshot())::text as horizon`);
  return found[0]!.horizon;
}

export interface Snapshot {
  /** Transactions from this one on cannot be read by number: it is still writing, or the next to come. */
  readonly horizon: string;
  /** The first transaction that had not begun. */
  readonly next: string;
}

export async function readSnapshot(reader: SqlReader): Promise<Snapshot> {
  const found = await reader.query(sql<Snapshot>`select pg_snapshot_xmin(s)::text as horizon, pg_snapshot_xmax(s)::text as next from pg_current_snapshot() s`);
  return found[0]!;
}

/** A transaction that is still writing: of a connection, which says its program, or prepared, which has none any more. */
export interface WritingTransaction {
  readonly program: string | null;
  readonly prepared: boolean;
}

/**
 * Whose a transaction is, in whichever database of this PostgreSQL; null when it has ended meanwhile. Everybody may read
 * program and number of a connection, also of other users, and nothing of what it runs is read.
 */
export async function readWriting(reader: SqlReader, transaction: string): Promise<WritingTransaction | null> {
  const found = await reader.query(sql<WritingTransaction>`
    select a.application_name as program, false as prepared from pg_stat_activity a where a.backend_xid = ${transaction}::xid8::xid
    union all select null, true from pg_prepared_xacts p where p.transaction = ${transaction}::xid8::xid
    limit 1`);
  return found[0] ?? null;
}
