import type { Pool, PoolClient } from 'pg';
import type { ImportProblem } from '../reading/file-refused.errors.ts';

/** Where faults are told; pino and console both fit. */
export interface ImportLog {
  error(details: object, message: string): void;
}

/** A fault as the log may keep it: PostgreSQL quotes values in details, and in the message of errors about data. */
export function withoutValues(error: unknown): object {
  if (!(error instanceof Error)) return { message: 'not an error' };
  const code = 'code' in error ? String(error.code) : null;
  const constraint = 'constraint' in error ? error.constraint : null;
  return {
    name: error.name,
    code,
    constraint,
    message: code?.startsWith('22') ? 'a value could not be read' : error.message,
    at: error.stack?.split('\n').filter((line) => line.startsWith('    at ')),
  };
}

const WHO = 'select pg_backend_pid() as pid';
const LOCK = 'select pg_advisory_lock(hashtextextended($1, 0))';
const UNLOCK = 'select pg_advisory_unlock(hashtextextended($1, 0))';

/** A statement is stopped again this often until the work that sends them has heard of it. */
const STOP_AGAIN_MS = 200;

/** The work on an import was ended from outside: by somebody who cancelled it, or with the problem that ended it. */
export class ImportEnded extends Error {
  override readonly name = 'ImportEnded';

  constructor(readonly problem: ImportProblem | null = null) {
    super(problem?.message.en ?? 'The import was cancelled.');
  }
}

/** Ends what a connection of ours runs. The role that we act as may not; the one that signed in to the database may. */
const cancelStatement = (pool: Pool, pid: number): Promise<unknown> => pool.query(`begin; set local role none; select pg_cancel_backend(${pid}); commit`);

/**
 * Works on one import on a connection of its own, marked as alive: another server then knows that it was not interrupted.
 * A signal ends the statement under way in the database, and the work fails with the reason of the signal.
 */
export async function whileAlive<T>(pool: Pool, importId: string, work: (client: PoolClient) => Promise<T>, signal?: AbortSignal): Promise<T> {
  signal?.throwIfAborted();
  const client = await pool.connect();
  let pid = 0;
  let again: NodeJS.Timeout | null = null;
  const stopStatement = (): void => {
    // Between two statements there is nothing to end: the work asks the signal before it sends the next one.
    if (pid > 0) cancelStatement(pool, pid).catch(() => undefined);
  };
  const stop = (): void => {
    again = setInterval(stopStatement, STOP_AGAIN_MS);
    stopStatement();
  };
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const who = await client.query<{ pid: number }>(WHO);
    pid = who.rows[0]!.pid;
    await client.query(LOCK, [importId]);
    signal?.throwIfAborted();
    return await work(client);
  } catch (error) {
    // What the statement says that was ended is no news.
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    if (again) {
      clearInterval(again);
      // A stop that is still on its way must not meet somebody else's statement: the connection ends here.
      client.release(true);
    } else {
      const unlocked = await client.query(UNLOCK, [importId]).then(
        () => true,
        () => false,
      );
      client.release(!unlocked);
    }
  }
}

/** Works on an import that no living server works on; null when one does. */
export async function ifLeftAlone<T>(pool: Pool, importId: string, work: (client: PoolClient) => Promise<T>): Promise<T | null> {
  const client = await pool.connect();
  try {
    const free = await client.query<{ free: boolean }>('select pg_try_advisory_lock(hashtextextended($1, 0)) as free', [importId]);
    if (!free.rows[0]?.free) return null;
    const done = await work(client);
    await client.query(UNLOCK, [importId]);
    return done;
  } finally {
    client.release();
  }
}

export async function inOwnTransaction<T>(client: PoolClient, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** Who acts, and through which import, for the change log; and that nobody else applies to the same instansi meanwhile. */
export const ACT_ALONE =
  "select set_config('selaras.account_id', $1, true), set_config('selaras.import_id', $3, true), pg_advisory_xact_lock(hashtextextended('apply ' || $2, 0))";
