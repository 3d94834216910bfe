import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Checkout } from './checkout.ts';
import { postgresModule } from './server-modules.ts';
import { grow } from './growth.ts';
import { widenBoard } from './subjects.ts';

export const RESULTS = join(import.meta.dirname, 'results');
const PREFIX = 'selaras_bench_';
const COMPLETE = 'complete';

export interface Cluster {
  /** Address of any database in it, as a superuser. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Of the beginning of the run, which may pass midnight. */
const TODAY = new Date().toISOString().slice(0, 10);

/** One PostgreSQL for all contenders, kept from run to run of one day: demonstrations are about today. */
export async function openCluster(): Promise<Cluster> {
  const folder = join(RESULTS, `database-${TODAY}`);
  mkdirSync(RESULTS, { recursive: true });
  for (const other of readdirSync(RESULTS))
    if (other.startsWith('database-') && join(RESULTS, other) !== folder) rmSync(join(RESULTS, other), { recursive: true, force: true });
  const { startEmbeddedPostgres } = await postgresModule();
  // Two checkouts of up to sixty connections each, their peers, and both demonstrations in memory.
  return startEmbeddedPostgres(folder, ['max_connections=200', 'shared_buffers=1GB']);
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function addressOf(cluster: Cluster, database: string): string {
  const url = new URL(cluster.url);
  url.pathname = `/${database}`;
  return url.href;
}

/** The database of one checkout, migrated and filled by its own code. Runs of one build on one day share it; the sides do not, though they be the same commit. */
export async function openDatabase(cluster: Cluster, checkout: Checkout, side: 'ours' | 'against', say: (line: string) => void): Promise<string> {
  const made = createHash('sha256').update(`${TODAY} ${checkout.fingerprint()}`).digest('hex').slice(0, 12);
  const name = `${PREFIX}${side}_${made}`;
  const url = addressOf(cluster, name);
  await withClient(cluster.url, async (client) => {
    // Those of earlier builds on this side would pile up, and one without its mark was cut off while it was filled.
    const found = await client.query<{ name: string; mark: string | null }>(
      `select datname as name, shobj_description(oid, 'pg_database') as mark from pg_database where starts_with(datname, $1)`,
      [`${PREFIX}${side}_`],
    );
    if (found.rows.some((row) => row.name === name && row.mark === COMPLETE)) return;
    for (const row of found.rows) await client.query(`drop database ${row.name} with (force)`);
    say(`Filling a database for ${checkout.commit} …`);
    await client.query(`create database ${name}`);
    const server = await checkout.startServer(url, { demo: true, say });
    await server.child.stop();
    await widenBoard(url);
    await client.query(`comment on database ${name} is '${COMPLETE}'`);
  });
  return url;
}

/** One with so many governments, made of the one that a checkout filled; nobody may be connected to that meanwhile. */
export async function openGrownDatabase(cluster: Cluster, from: string, governments: number, say: (line: string) => void): Promise<string> {
  const of = new URL(from).pathname.slice(1);
  const name = `${PREFIX}grown_${governments}_${of.split('_').at(-1)}`;
  const url = addressOf(cluster, name);
  await withClient(cluster.url, async (client) => {
    const found = await client.query<{ name: string; mark: string | null }>(
      `select datname as name, shobj_description(oid, 'pg_database') as mark from pg_database where starts_with(datname, $1)`,
      [`${PREFIX}grown_`],
    );
    if (found.rows.some((row) => row.name === name && row.mark === COMPLETE)) return;
    for (const row of found.rows) await client.query(`drop database ${row.name} with (force)`);
    say(`Growing to ${governments} governments …`);
    await client.query(`create database ${name} template ${of}`);
    await grow(url, governments, say);
    // Before its figures are counted: the planner knows of a few governments yet.
    await settle(url);
    await client.query(`comment on database ${name} is '${COMPLETE}'`);
  });
  return url;
}

/** What autovacuum and the checkpointer would do after a load in the middle of a measurement, and to the plans of whoever comes first. */
export async function settle(url: string): Promise<void> {
  await withClient(url, async (client) => {
    await client.query('vacuum (analyze)');
    await client.query('checkpoint');
  });
}
