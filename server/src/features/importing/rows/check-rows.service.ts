import type { PoolClient } from 'pg';
import { COUNT_OUTCOMES, COUNT_OUTDATED, STORE_RESULT, SUBJECT, type OutcomeCounts } from './check-statements.ts';
import type { ImportKind } from './kind.ts';

/** The import whose rows are checked. */
export interface CheckSubject {
  readonly id: string;
  readonly instansi_id: string;
  /** The dinas the file is of; null when it speaks of the whole instansi. */
  readonly dinas_id: string | null;
}

/** What the check takes as given, so that it can be repeated for any day. */
export interface CheckOptions {
  /** The present moment; figures of days follow from it and the time zone of the instansi. */
  readonly now: Date;
}

/**
 * Works out in an open transaction what would become of every row. All statements act on whole sets: a row more
 * costs the database a row, not a round trip. Leaves its temporary tables for the statements that write.
 */
export async function checkRows(client: PoolClient, kind: ImportKind, subject: CheckSubject, { now }: CheckOptions): Promise<void> {
  // Interactive limits would stop a large file; joins of this size are wanted in memory, and their plans are never worth compiling.
  await client.query(
    "set local statement_timeout = '10min'; set local idle_in_transaction_session_timeout = '2min'; set local work_mem = '64MB'; set local jit = off",
  );
  await client.query(SUBJECT);
  await client.query('insert into subject select $1, i.id, $3, ($4::timestamptz at time zone i.time_zone)::date, $4 from instansi i where i.id = $2', [
    subject.id,
    subject.instansi_id,
    subject.dinas_id,
    now.toISOString(),
  ]);
  // As the file writes them, for the sentences.
  await client.query('insert into header select key, value from import i, jsonb_each_text(i.headers) where i.id = $1', [subject.id]);
  await client.query(kind.createStaged);
  await client.query(kind.fillStaged);
  await client.query('analyze staged');
  for (const statement of kind.check) await client.query(statement);
  await client.query('analyze found');
}

export async function countOutcomes(client: PoolClient): Promise<OutcomeCounts> {
  const counted = await client.query<OutcomeCounts>(COUNT_OUTCOMES);
  return counted.rows[0] ?? { created: 0, changed: 0, closed: 0, unchanged: 0, refused: 0 };
}

/** Stores with every row what the check found, for people to look at. */
export async function storeResult(client: PoolClient): Promise<void> {
  await client.query(STORE_RESULT);
}

/** How many rows would now end otherwise than the stored result says. */
export async function countOutdated(client: PoolClient): Promise<number> {
  const found = await client.query<{ outdated: number }>(COUNT_OUTDATED);
  return found.rows[0]?.outdated ?? 0;
}

/** Writes the accepted rows in the same transaction. */
export async function writeRows(client: PoolClient, kind: ImportKind): Promise<void> {
  for (const step of kind.write) {
    if (typeof step === 'string') {
      await client.query(step);
      continue;
    }
    const found = await client.query<unknown[]>({ text: step.each, rowMode: 'array' });
    for (const values of found.rows) await client.query(step.run, values);
  }
}
