import pg from 'pg';
import type { ClientBase, Pool, PoolConfig } from 'pg';

/** Days stay days and instants stay text: turning them into Date objects would move days across time zones. */
const identity = (text: string): string => text;
pg.types.setTypeParser(pg.types.builtins.DATE, identity);
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString());
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** `none` is the owner of the tables itself. */
export type DatabaseRole = 'selaras_app' | 'selaras_wide' | 'selaras_system' | 'none';

/** Connections, or one of them in a transaction, that act as selaras_system. */
export type System = Pick<ClientBase, 'query'>;

export interface RolePoolOptions extends PoolConfig {
  /** Ends statements that take longer; interactive work never does. */
  readonly statementTimeoutMs?: number;
  /** Refuses to write, outside transactions too. */
  readonly readOnly?: boolean;
}

/**
 * Connections that act as a role from their first statement on.
 * Every client and the pool have an error handler: without one, a restart of the database would end this process.
 */
export function createRolePool(url: string, role: DatabaseRole, options: RolePoolOptions = {}): Pool {
  const { statementTimeoutMs = 15_000, readOnly = false, ...poolOptions } = options;
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    ...poolOptions,
    options: `-c role=${role} -c statement_timeout=${statementTimeoutMs} -c lock_timeout=5000 -c idle_in_transaction_session_timeout=30000 -c search_path=public${readOnly ? ' -c default_transaction_read_only=on' : ''}`,
  });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Runs work in one transaction of a pool; rolls back and gives the connection back on any error. */
export async function inTransaction<T>(pool: Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((rollbackError: Error) => {
      broken = rollbackError;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
