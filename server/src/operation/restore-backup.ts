import pg, { type ClientBase } from 'pg';
import { openLogins, openOwner } from '../access/database-logins.ts';
import { knownMigrations, migrate, migrateTo } from '../database/migrate.ts';
import type { OpenDatabase } from '../database/open-database.ts';
import { createRolePool } from '../database/pools.ts';
import type { Feature } from '../feature.ts';
import { FigureRegistry } from '../figures/figure-registry.ts';
import { repeatableSql } from '../prepare-database.ts';
import { BackupError, readManifest, type Manifest } from './backup-file.ts';
import { compareFigures, type ComparedFigures } from './compare-figures.ts';
import { beginRestore, endRestore } from './empty-database.ts';
import { loadBackup } from './load-backup.ts';
import { settleRestored, type Settled } from './settle-restored.ts';

export interface Restored extends Settled {
  readonly manifest: Manifest;
  readonly rows: number;
  readonly figures: ComparedFigures;
  readonly migrated: readonly string[];
}

/** Counting every figure of a large government takes longer than what is interactive may. */
const LONGEST_STATEMENT_MS = 600_000;

function refuseNewer(manifest: Manifest): void {
  const known = knownMigrations();
  const newer = manifest.migrations.find((name) => !known.includes(name));
  if (newer !== undefined) throw new BackupError(`The backup was taken of a newer Selaras (${newer}); restore it with that one.`);
}

async function inOneTransaction<Result>(client: ClientBase, work: () => Promise<Result>): Promise<Result> {
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

/** The owner of the tables makes what a server finds. Logins of servers are those that the settings name, or nobody's business here. */
async function openTables({ adminUrl, serverUrl }: Pick<OpenDatabase, 'adminUrl' | 'serverUrl'>): Promise<string> {
  const owner = serverUrl === null ? await openOwner(adminUrl) : (await openLogins(adminUrl, serverUrl)).owner;
  if (owner === null)
    throw new BackupError(
      'A restore makes tables, and this login may not: connect as the owner of the tables or as a superuser (SELARAS_MIGRATE_URL, or --into).',
    );
  return owner;
}

/**
 * Restores a backup into an empty database, making the database when there is none. The rows come in one transaction, and
 * the database says until the very end that it is not whole: a restore that was killed is run again, and no server
 * starts on what it left. Errors: BackupError, DatabaseStartError.
 */
export async function restoreBackup(
  addresses: Pick<OpenDatabase, 'adminUrl' | 'serverUrl'>,
  file: string,
  features: readonly Feature[],
  now: Date,
): Promise<Restored> {
  // Read to its end before anything is touched: a torn file is refused, and the database stays empty.
  const manifest = await readManifest(file);
  refuseNewer(manifest);
  const owner = await openTables(addresses);
  const client = new pg.Client({ connectionString: owner, application_name: 'selaras restore', options: '-c search_path=public -c statement_timeout=0' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await beginRestore(client, manifest);
    await migrateTo(owner, manifest.migrations);
    const settled = await inOneTransaction(client, async () => {
      await loadBackup(client, file, manifest);
      return settleRestored(client, now);
    });
    // What was written under older tables is brought to those of now by the same steps as on any server.
    const migrated = await migrate(owner, repeatableSql(features), true);
    // The owner sees every row, as selaras_system does, and is the one login that a restore can be sure of.
    const pool = createRolePool(owner, 'none', { statementTimeoutMs: LONGEST_STATEMENT_MS, application_name: 'selaras restore' });
    const figures = await compareFigures(pool, FigureRegistry.of(features)).finally(() => void pool.end().catch(() => undefined));
    await endRestore(client);
    return { manifest, ...settled, figures, migrated, rows: manifest.tables.reduce((sum, table) => sum + table.rows, 0) };
  } finally {
    await client.end().catch(() => undefined);
  }
}
