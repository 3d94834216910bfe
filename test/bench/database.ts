import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { demoModule, ormModule, postgresModule } from './server-modules.ts';

export const RESULTS = join(import.meta.dirname, 'results');
const DIST = join(import.meta.dirname, '../../server/dist');
/** What decides about the rows: another build of these, or another day, makes another database. */
const MADE_FROM = ['database/migrations', 'demo', 'features/importing'];

export interface BenchDatabase {
  readonly url: string;
  stop(): Promise<void>;
}

function fingerprint(today: string): string {
  const hash = createHash('sha256').update(today);
  for (const folder of MADE_FROM) {
    for (const file of readdirSync(join(DIST, folder))
      .filter((name) => name.endsWith('.js'))
      .toSorted())
      hash.update(readFileSync(join(DIST, folder, file)));
  }
  return hash.digest('hex').slice(0, 12);
}

/** What autovacuum would do to a fresh database in the middle of a measurement, and to the plans of whoever comes first. */
async function settle(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('vacuum (analyze)');
  } finally {
    await client.end();
  }
}

/** A PostgreSQL of its own with the demonstration in it; kept from run to run of one day, because loading takes a while. */
export async function openDatabase(say: (line: string) => void): Promise<BenchDatabase> {
  const now = new Date();
  const folder = join(RESULTS, `database-${fingerprint(now.toISOString().slice(0, 10))}`);
  mkdirSync(RESULTS, { recursive: true });
  for (const other of readdirSync(RESULTS))
    if (other.startsWith('database-') && join(RESULTS, other) !== folder) rmSync(join(RESULTS, other), { recursive: true, force: true });
  const known = existsSync(folder);
  const { startEmbeddedPostgres } = await postgresModule();
  const postgres = await startEmbeddedPostgres(folder, ['max_connections=200', 'shared_buffers=512MB']);
  try {
    await (await ormModule()).migrate(postgres.url);
    await (await demoModule()).loadDemo(postgres.url, now, say);
    await settle(postgres.url);
    if (known) say('Using the database of an earlier run today.');
    return postgres;
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}
