import type { PoolClient } from 'pg';
import { COUNT_OUTCOMES, createStaged, fillStaged, STORE_RESULT, SUBJECT } from './check.queries.ts';
import type { ImportCountsRow, ImportTask } from './import-state.queries.ts';
import { QUERIES_BY_KIND } from './kinds.queries.ts';

/** What the check takes as given, so that it can be repeated for any day. */
export interface CheckOptions {
  /** The present moment; figures of days follow from it and the time zone of the instansi. */
  readonly now: Date;
  /** Headers as the file writes them, for the sentences. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Works out in an open transaction what would become of every row. All statements act on whole sets: a row more
 * costs the database a row, not a round trip. Leaves its temporary tables for the statements that write.
 */
export async function checkRows(client: PoolClient, task: ImportTask, { now, headers }: CheckOptions): Promise<void> {
  // Interactive limits would stop a large file; joins of this size are wanted in memory, and their plans are never worth compiling.
  await client.query(
    "set local statement_timeout = '10min'; set local idle_in_transaction_session_timeout = '2min'; set local work_mem = '64MB'; set local jit = off",
  );
  await client.query(SUBJECT);
  await client.query('insert into subject select $1, i.id, $3, ($4::timestamptz at time zone i.time_zone)::date, $4 from instansi i where i.id = $2', [
    task.id,
    task.instansi_id,
    task.dinas_id,
    now.toISOString(),
  ]);
  await client.query('insert into header select key, value from jsonb_each_text($1::jsonb)', [JSON.stringify(headers)]);
  const queries = QUERIES_BY_KIND[task.kind];
  await client.query(createStaged(queries));
  await client.query(fillStaged(queries));
  await client.query('analyze staged');
  for (const statement of queries.check) await client.query(statement);
  await client.query('analyze found');
}

export async function countOutcomes(client: PoolClient): Promise<ImportCountsRow> {
  const counted = await client.query<ImportCountsRow>(COUNT_OUTCOMES);
  return counted.rows[0] ?? { created: 0, changed: 0, closed: 0, unchanged: 0, refused: 0 };
}

/** Stores with every row what the check found, for people to look at. */
export async function storeResult(client: PoolClient): Promise<void> {
  await client.query(STORE_RESULT);
}

/** Writes the accepted rows in the same transaction. */
export async function writeRows(client: PoolClient, task: ImportTask): Promise<void> {
  for (const step of QUERIES_BY_KIND[task.kind].write) {
    if (typeof step === 'string') {
      await client.query(step);
      continue;
    }
    const found = await client.query<unknown[]>({ text: step.each, rowMode: 'array' });
    for (const values of found.rows) await client.query(step.run, values);
  }
}
