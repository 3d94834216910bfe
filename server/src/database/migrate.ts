import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import pg, { type ClientBase, type Pool } from 'pg';
import { DatabaseStartError } from './database.errors.ts';
import { findMigrations, loadMigrations } from './migration-files.ts';
import { ormOptions } from './orm.ts';
import { applySql, hashOf, type RepeatableSql } from './repeatable-sql.ts';
import { RESTORE_MARK, refuseHalfRestored } from './restore-mark.ts';

const NO_SUCH_DATABASE = '3D000';
const NO_SUCH_TABLE = '42P01';
/** deadlock_detected and lock_not_available. */
const LOST_TO_OTHERS = ['40P01', '55P03'];
const ATTEMPTS = 5;
/** Held while a database is brought up to date, so that servers that start together do not do it at once. */
const LOCK = `hashtext('selaras migrate')`;

/** They do not change while a server runs. */
const FILES = findMigrations();

const codeOf = (error: unknown): string =>
  (error as { code?: string; cause?: { code?: string } }).code ?? (error as { cause?: { code?: string } }).cause?.code ?? '';

function connectionTo(url: string): pg.Client {
  const client = new pg.Client({ connectionString: url, options: '-c search_path=public' });
  // A database that stops in between shows in the statement at hand; unheard, the event would end the process.
  client.on('error', () => undefined);
  return client;
}

/** Whether the database is as this server was built for: every migration has run, and the SQL in force is this server's. */
export async function isMigrated(connection: ClientBase | Pool, sql: RepeatableSql): Promise<boolean> {
  const found = await connection.query<{ current: boolean }>(
    `select not exists (select from unnest($1::text[]) as known (name) where name not in (select m.name from migration m))
       and exists (select from sql_definition where hash = $2) and to_regclass('public.${RESTORE_MARK}') is null as current`,
    [FILES.map((file) => file.name), hashOf(sql)],
  );
  return found.rows[0]?.current ?? false;
}

async function needsWork(url: string, sql: RepeatableSql, isRestore: boolean): Promise<boolean> {
  const client = connectionTo(url);
  try {
    await client.connect();
    if (!isRestore) await refuseHalfRestored(client);
    return !(await isMigrated(client, sql));
  } catch (error) {
    if ([NO_SUCH_DATABASE, NO_SUCH_TABLE].includes(codeOf(error))) return true;
    throw error;
  } finally {
    await client.end();
  }
}

/** A server that is older than the database would put its own SQL over tables it does not know. */
async function refuseNewer(client: ClientBase): Promise<void> {
  const found = await client.query<{ name: string }>(`select name from migration where name collate "C" > $1 order by id limit 1`, [FILES.at(-1)?.name]);
  const [newer] = found.rows;
  if (newer) throw new DatabaseStartError(`The database was brought up to date by a newer Selaras (${newer.name}); start that one.`);
}

/** Servers at work on the database hold the tables for moments; whoever loses against them tries again. */
async function applyPatiently(client: ClientBase, sql: RepeatableSql): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await applySql(client, sql);
    } catch (error) {
      if (attempt >= ATTEMPTS || !LOST_TO_OTHERS.includes(codeOf(error))) throw error;
    }
  }
}

async function openMigrator(url: string): Promise<MikroORM> {
  const migrations = { migrationsList: await loadMigrations(FILES), tableName: 'migration', snapshot: false, disableForeignKeys: false };
  return MikroORM.init(ormOptions(url, [], { extensions: [Migrator], migrations }));
}

/** Names of the migrations that this version knows, in their order. */
export const knownMigrations = (): readonly string[] => FILES.map((file) => file.name);

/** Makes the tables of another day: only these migrations, and none of the SQL that follows them. For data that was written under them. */
export async function migrateTo(url: string, names: readonly string[]): Promise<void> {
  const orm = await openMigrator(url);
  try {
    await orm.migrator.up({ migrations: [...names] });
  } finally {
    await orm.close(true);
  }
}

/** Makes the database of an address where there is none. */
export async function ensureDatabase(url: string): Promise<void> {
  const orm = await openMigrator(url);
  try {
    await orm.schema.ensureDatabase();
  } finally {
    await orm.close(true);
  }
}

/**
 * Brings a database to what this server was built for: first the migrations, then the SQL of the features. Returns the
 * names of the migrations that ran. Errors: DatabaseStartError when the database belongs to a newer server.
 *
 * Only a starting server does this. Of two versions on one database the one that was started last is in force, and the
 * other says that it is not ready (isMigrated) instead of taking the database back.
 */
export async function migrate(url: string, sql: RepeatableSql, isRestore = false): Promise<string[]> {
  if (!(await needsWork(url, sql, isRestore))) return [];
  const orm = await openMigrator(url);
  const client = connectionTo(url);
  try {
    await orm.schema.ensureDatabase();
    await client.connect();
    await client.query(`select pg_advisory_lock(${LOCK})`);
    if (!isRestore) await refuseHalfRestored(client);
    const executed = await orm.migrator.up();
    await refuseNewer(client);
    await applyPatiently(client, sql);
    return executed.map((migration) => migration.name);
  } finally {
    await client.end();
    await orm.close(true);
  }
}
