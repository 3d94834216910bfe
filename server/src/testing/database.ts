/** A PostgreSQL for tests: one cluster per test run, one migrated template, one fresh copy per test file. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chmodSync } from 'node:fs';
import pg from 'pg';
import { startEmbeddedPostgres } from '../database/embedded-postgres.ts';
import { OWNER_LOGIN } from '../access/database-logins.ts';
import { prepareDatabase } from '../prepare-database.ts';

const TEMPLATE = 'selaras_template';

export interface TestCluster {
  readonly url: string;
  /** Stops the database under a running server, without a farewell; `resume` starts it again at the same address. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  stop(): Promise<void>;
}

const withDatabase = (url: string, name: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).toString();

async function asOwner<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Starts the cluster of a whole test run, in memory-like settings: nothing in it outlives the run. */
export async function startTestCluster(): Promise<TestCluster> {
  const dataDir = mkdtempSync(join(tmpdir(), 'selaras-test-'));
  chmodSync(dataDir, 0o755);
  const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];
  let postgres = await startEmbeddedPostgres(dataDir, settings);
  const { url } = postgres;
  await asOwner(postgres.url, (client) => client.query(`create database ${TEMPLATE}`));
  await prepareDatabase(withDatabase(postgres.url, TEMPLATE));
  return {
    url,
    pause: () => postgres.stop(),
    async resume() {
      // A later setting wins over the free port that every start looks for.
      postgres = await startEmbeddedPostgres(dataDir, [...settings, `port=${new URL(url).port}`]);
    },
    async stop() {
      await postgres.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export interface TestDatabase {
  /** As a superuser, who sees and breaks everything; servers sign in as their own login. */
  readonly url: string;
  drop(): Promise<void>;
}

/** A fresh migrated database in the cluster at `clusterUrl`, or a copy of `template`. */
export async function createTestDatabase(clusterUrl: string, template: string = TEMPLATE): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  // Copying files costs 53 ms of CPU where copying through the log costs 77, and a test run does it a hundred times.
  await asOwner(clusterUrl, (client) => client.query(`create database ${name} template ${template} owner ${OWNER_LOGIN} strategy file_copy`));
  return {
    url: withDatabase(clusterUrl, name),
    async drop() {
      await asOwner(clusterUrl, (client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}

/** A copy of what `build` puts into a migrated database: built once per cluster, whoever asks first, and copied after that. */
export async function copyOfDatabase(clusterUrl: string, template: string, build: (url: string) => Promise<void>): Promise<TestDatabase> {
  await asOwner(clusterUrl, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [template]);
    const found = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (found.rowCount !== 0) return;
    const draft = await createTestDatabase(clusterUrl);
    await build(draft.url);
    await client.query(`alter database ${new URL(draft.url).pathname.slice(1)} rename to ${template}`);
  });
  return createTestDatabase(clusterUrl, template);
}
