import type { Pool, PoolClient } from 'pg';

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

const LOCK = 'select pg_advisory_lock(hashtextextended($1, 0))';
const UNLOCK = 'select pg_advisory_unlock(hashtextextended($1, 0))';

/** Works on one import on a connection of its own, marked as alive: another server then knows that it was not interrupted. */
export async function whileAlive<T>(pool: Pool, importId: string, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query(LOCK, [importId]);
    return await work(client);
  } finally {
    await client.query(UNLOCK, [importId]).catch(() => {
      broken = true;
    });
    client.release(broken);
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

/** Who acts, for the change log; and that nobody else applies to the same instansi meanwhile. */
export const ACT_ALONE = "select set_config('selaras.account_id', $1, true), pg_advisory_xact_lock(hashtextextended('apply ' || $2, 0))";
