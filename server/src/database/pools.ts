import pg from 'pg';
import type { ClientBase, Pool, PoolConfig } from 'pg';

import { CommitInDoubt, isLost } from './database-failure.ts';

/** Days stay days and instants stay text: turning them into Date objects would move days across time zones. */
const identity = (text: string): string => text;
/** Of the one before: rows that were written together carry the same instant, and reading one anew costs as much as ten other values. */
let lastInstant = { text: '', read: '' };
export function readInstant(text: string): string {
  if (text !== lastInstant.text) lastInstant = { text, read: new Date(text).toISOString() };
  return lastInstant.read;
}
pg.types.setTypeParser(pg.types.builtins.DATE, identity);
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, readInstant);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** `none` is the owner of the tables itself. */
export type DatabaseRole = 'selaras_app' | 'selaras_wide' | 'selaras_screen' | 'selaras_system' | 'none';

/** Connections, or one of them in a transaction, that act as selaras_system. */
export type System = Pick<ClientBase, 'query'>;

export interface RolePoolOptions extends PoolConfig {
  /** Ends statements that take longer; interactive work never does. */
  readonly statementTimeoutMs?: number;
  /** Further settings of each connection. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Settings of a connection, as PostgreSQL takes them when it is opened. */
export const optionsOf = (settings: Readonly<Record<string, string>>): string =>
  Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value.replaceAll(' ', '\\ ')}`)
    .join(' ');

/**
 * Connections that act as a role from their first statement on.
 * Every client and the pool have an error handler: without one, a restart of the database would end this process.
 */
export function createRolePool(url: string, role: DatabaseRole, options: RolePoolOptions = {}): Pool {
  const { statementTimeoutMs = 15_000, settings = {}, ...poolOptions } = options;
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    // Says whose a transaction is that others wait for (live/horizon-watch.ts).
    application_name: 'selaras',
    ...poolOptions,
    options: optionsOf({
      role,
      statement_timeout: String(statementTimeoutMs),
      lock_timeout: '5000',
      idle_in_transaction_session_timeout: '30000',
      search_path: 'public',
      ...settings,
    }),
  });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/**
 * Connections for read transactions (read-transaction.ts): nothing is written on them, and a transaction sees its first
 * snapshot to the end. What goes on waiting for a server that hangs is ended, since it holds that snapshot in the database.
 */
export function createReadPool(url: string, role: DatabaseRole, options: PoolConfig = {}): Pool {
  const settings = { default_transaction_read_only: 'on', default_transaction_isolation: 'repeatable read', transaction_timeout: '60000' };
  // Typed too narrowly: pg sends statements without waiting for the one before since 8.17.
  const pipelined = { ...options, pipeline: true, settings } satisfies RolePoolOptions & { pipeline: boolean };
  return createRolePool(url, role, pipelined);
}

/** The time in the database, for what has no server around it: its clock decides which day it is. */
export async function readNow(system: System): Promise<Date> {
  const { rows } = await system.query<{ now: string }>('select clock_timestamp() as now');
  return new Date(rows[0]!.now);
}

/** Runs work in one transaction of a pool; rolls back and gives the connection back on any error. */
export async function inTransaction<T>(pool: Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  let isCommitting = false;
  try {
    await client.query('begin');
    const result = await work(client);
    isCommitting = true;
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((rollbackError: Error) => {
      broken = rollbackError;
    });
    throw isCommitting && isLost(error) ? new CommitInDoubt(error) : error;
  } finally {
    client.release(broken);
  }
}
