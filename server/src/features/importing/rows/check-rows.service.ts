import type { PoolClient } from 'pg';
import { COUNT_CREATED, COUNT_OUTCOMES, COUNT_OUTDATED, FINISH_FOUND, FINISH_STAGED, STORE_RESULT, SUBJECT, type OutcomeCounts } from './check-statements.ts';
import type { ImportKind } from './kind.ts';
import { slicesOf, type CheckStep } from './slices.ts';

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
  /** Asked between two statements. */
  readonly signal?: AbortSignal | undefined;
}

// Interactive limits would stop a large file; joins of this size are wanted in memory, and their plans are never worth compiling.
const SETTINGS = { statement_timeout: '10min', idle_in_transaction_session_timeout: '2min', work_mem: '64MB', jit: 'off' };

/**
 * A connection whose temporary tables stay from one statement of a check to the next and to those that write, though each
 * is a transaction of its own: a check in one transaction would hold back for everybody what may be read of the change log.
 */
export async function withTables<T>(client: PoolClient, work: () => Promise<T>): Promise<T> {
  await client.query(
    Object.entries(SETTINGS)
      .map(([name, to]) => `set ${name} = '${to}'`)
      .join(';'),
  );
  try {
    return await work();
  } finally {
    // A connection on which this fails is broken, and is found out when it is given back.
    await client
      .query(
        `discard temp;${Object.keys(SETTINGS)
          .map((name) => `reset ${name}`)
          .join(';')}`,
      )
      .catch(() => undefined);
  }
}

/**
 * Works out what would become of every row. All statements act on whole sets: a row more costs the database a row, not a
 * round trip. Leaves its temporary tables for the statements that store or write, until it is called again.
 */
export async function checkRows(client: PoolClient, kind: ImportKind, subject: CheckSubject, { now, signal }: CheckOptions): Promise<void> {
  await client.query('discard temp');
  await client.query(SUBJECT);
  await client.query('insert into subject select $1, i.id, $3, ($4::timestamptz at time zone i.time_zone)::date, $4 from instansi i where i.id = $2', [
    subject.id,
    subject.instansi_id,
    subject.dinas_id,
    now.toISOString(),
  ]);
  // What people are told names columns as the file writes them, and others as the template does.
  await client.query('insert into header select t.key, coalesce(i.headers->>t.key, t.value) from import i, jsonb_each_text($2) t where i.id = $1', [
    subject.id,
    JSON.stringify(kind.header.called),
  ]);
  await client.query(kind.createStaged);
  const slices = await slicesOf(client, subject.id);
  const steps: CheckStep[] = [kind.fillStaged, ...FINISH_STAGED, ...kind.check, ...FINISH_FOUND];
  for (const step of steps) {
    signal?.throwIfAborted();
    if (typeof step === 'string') await client.query(step);
    else for (const slice of slices) await client.query(step.text, [...slice]);
  }
}

export async function countOutcomes(client: PoolClient): Promise<OutcomeCounts> {
  const counted = await client.query<OutcomeCounts>(COUNT_OUTCOMES);
  return counted.rows[0] ?? { created: 0, changed: 0, closed: 0, unchanged: 0, refused: 0 };
}

/** How much of what would be made. */
export interface CreatedCount {
  readonly thing: string;
  readonly count: number;
}

export const countCreated = async (client: PoolClient, { makes }: ImportKind): Promise<readonly CreatedCount[]> =>
  (await client.query<CreatedCount>(COUNT_CREATED, [makes.thing])).rows;

/** Stores with every row what the check found, for people to look at. */
export async function storeResult(client: PoolClient, importId: string): Promise<void> {
  for (const slice of await slicesOf(client, importId)) await client.query(STORE_RESULT.text, [...slice]);
}

/** Whether rows would now end otherwise than the stored result says. */
export async function isOutdated(client: PoolClient, importId: string): Promise<boolean> {
  for (const slice of await slicesOf(client, importId)) {
    const found = await client.query<{ outdated: number }>(COUNT_OUTDATED.text, [...slice]);
    if ((found.rows[0]?.outdated ?? 0) > 0) return true;
  }
  return false;
}

/** A moment of the database, to ask later what has changed since. */
export async function momentOf(client: PoolClient): Promise<string> {
  const found = await client.query<{ moment: string }>('select pg_current_snapshot()::text as moment');
  return found.rows[0]!.moment;
}

/**
 * Whether anything of the government changed after a moment, as far as it is committed: what a check at that moment found
 * may then no longer hold. Everything that files are checked against is watched by the change log; what other governments
 * change can only meet a rule of the database, which stops the statement that writes.
 */
export async function changedSince(client: PoolClient, instansiId: string, moment: string): Promise<boolean> {
  const found = await client.query<{ changed: boolean }>(
    `select exists (select 1 from change_log where instansi_id = $1 and topic <> 'IMPORT' and xid >= pg_snapshot_xmin($2::pg_snapshot)
       and not pg_visible_in_snapshot(xid, $2::pg_snapshot)) as changed`,
    [instansiId, moment],
  );
  return found.rows[0]!.changed;
}

/** Writes the accepted rows, in an open transaction. */
export async function writeRows(client: PoolClient, kind: ImportKind, signal?: AbortSignal): Promise<void> {
  for (const step of kind.write) {
    signal?.throwIfAborted();
    if (typeof step === 'string') {
      await client.query(step);
      continue;
    }
    const found = await client.query<unknown[]>({ text: step.each, rowMode: 'array' });
    for (const values of found.rows) {
      signal?.throwIfAborted();
      await client.query(step.run, values);
    }
  }
}
