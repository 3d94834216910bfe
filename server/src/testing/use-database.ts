import pg, { type Pool } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { createRolePool, type DatabaseRole, type RolePoolOptions } from '../database/pools.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

export interface UsedDatabase {
  readonly url: string;
  /** A connection of the owner of its tables. */
  readonly client: pg.Client;
  /** Connections that act as a role. */
  as(role: DatabaseRole, options?: RolePoolOptions): Pool;
}

/** A migrated database of this file's own, or of each test's; it and its connections end with them. Known as soon as a hook or a test runs. */
export function useDatabase(whose: 'file' | 'test' = 'file'): UsedDatabase {
  const [begin, end] = whose === 'file' ? [beforeAll, afterAll] : [beforeEach, afterEach];
  const pools: Pool[] = [];
  let database: TestDatabase;
  let client: pg.Client;
  begin(async () => {
    database = await createTestDatabase(inject('clusterUrl'));
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });
  end(async () => {
    await Promise.all([client.end(), ...pools.splice(0).map((pool) => pool.end())]);
    await database.drop();
  });
  return {
    get url() {
      return database.url;
    },
    get client() {
      return client;
    },
    as(role, options) {
      const pool = createRolePool(database.url, role, options);
      pools.push(pool);
      return pool;
    },
  };
}
