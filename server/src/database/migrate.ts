import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import pg, { type ClientBase, type Pool } from 'pg';
import { DatabaseStartError } from './database.errors.ts';
import { findMigrations, loadMigrations } from './migration-files.ts';
import { ormOptions } from './orm.ts';
import { lackingForNames } from './name-order.ts';
import { optionsOf } from './pools.ts';
import { applySql, hashOf, type RepeatableSql } from './repeatable-sql.ts';
import { RESTORE_MARK, refuseHalfRestored } from './restore-mark.ts';
import { SCENARIO_SCHEMA } from './scenario-schema.ts';

const NO_SUCH_TABLE = '42P01';
/** insufficient_privilege and invalid_parameter_value: it is not ours to look at, or the acting roles are not there. */
const NOT_ALLOWED = ['42501', '22023'];
/** deadlock_detected and lock_not_available. */
const LOST_TO_OTHERS = ['40P01', '55P03'];
/** A statement that waits for a table makes everybody wait who comes after it, readers too: it gives up soon and comes again. */
const LOCK_MS = 2_000;
const PAUSE_MS = 1_000;
const ATTEMPTS = 40;
/** Building an index over a large table takes minutes, and nobody waits for an answer. */
const STATEMENT_MS = 1_800_000;
/** A migration that hangs between two statements must not keep its locks. */
const IDLE_MS = 60_000;
const CONNECT_MS = 10_000;
/** Held while a database is brought up to date, so that servers that start together do not do it at once. */
const LOCK = `hashtext('selaras migrate')`;

/** They do not change while a server runs. */
const FILES = findMigrations();

const codeOf = (error: unknown): string =>
  (error as { code?: string; cause?: { code?: string } }).code ?? (error as { cause?: { code?: string } }).cause?.code ?? '';

const limits = {
  connectionTimeoutMillis: CONNECT_MS,
  keepAlive: true,
  application_name: 'selaras migration',
  options: optionsOf({
    search_path: 'public',
    lock_timeout: String(LOCK_MS),
    statement_timeout: String(STATEMENT_MS),
    idle_in_transaction_session_timeout: String(IDLE_MS),
  }),
};

function connectionTo(url: string, role: string = ''): pg.Client {
  const client = new pg.Client({ connectionString: url, ...limits, options: `${limits.options} ${role}` });
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

/** The same, asked on a connection of its own, perhaps before anything is there. A restore asks before it is whole. */
export async function needsWork(url: string, sql: RepeatableSql, as: 'owner' | 'server' = 'owner', isRestore = false): Promise<boolean> {
  const client = connectionTo(url, as === 'owner' ? '' : '-c role=selaras_system');
  try {
    await client.connect();
    if (!isRestore) await refuseHalfRestored(client);
    return !(await isMigrated(client, sql));
  } catch (error) {
    if ([NO_SUCH_TABLE, ...NOT_ALLOWED].includes(codeOf(error))) return true;
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
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!LOST_TO_OTHERS.includes(codeOf(error))) throw error;
      if (attempt >= ATTEMPTS)
        throw new DatabaseStartError(
          'The database cannot be brought up to date: a transaction holds its tables. See who in pg_stat_activity, end it, and start again.',
          { cause: error },
        );
      await new Promise((done) => setTimeout(done, PAUSE_MS * (0.5 + Math.random())));
    }
  }
}

/** A view holds the columns that it names as they are. They are made again by the SQL that follows the migrations, which then has to run. */
const clearWhatStandsInTheWay = (client: ClientBase): Promise<unknown> =>
  client.query(`do $$ begin
    if to_regclass('public.sql_definition') is not null then
      drop schema if exists ${SCENARIO_SCHEMA} cascade;
      update sql_definition set hash = '';
    end if;
  end $$`);

async function openMigrator(url: string): Promise<MikroORM> {
  const migrations = { migrationsList: await loadMigrations(FILES), tableName: 'migration', snapshot: false, disableForeignKeys: false };
  return MikroORM.init(ormOptions(url, [], { extensions: [Migrator], migrations, driverOptions: limits }));
}

/** Names of the migrations that this version knows, in their order. */
export const knownMigrations = (): readonly string[] => FILES.map((file) => file.name);

/** Makes the tables of another day, as their owner: only these migrations, and none of the SQL that follows them. For data that was written under them. */
export async function migrateTo(url: string, names: readonly string[]): Promise<void> {
  const orm = await openMigrator(url);
  try {
    await orm.migrator.up({ migrations: [...names] });
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
  if (!(await needsWork(url, sql, 'owner', isRestore))) return [];
  const orm = await openMigrator(url);
  const client = connectionTo(url);
  try {
    await client.connect();
    // Another start may be at it for longer than anybody waits for a table.
    await client.query(`set lock_timeout = 0; select pg_advisory_lock(${LOCK}); set lock_timeout = ${LOCK_MS}`);
    if (!isRestore) await refuseHalfRestored(client);
    const lacking = await lackingForNames(client);
    if (lacking) throw new DatabaseStartError(`${lacking.sentence} ${lacking.remedy}`);
    if ((await orm.migrator.getPending()).length > 0) await patiently(() => clearWhatStandsInTheWay(client));
    const executed = await patiently(() => orm.migrator.up());
    await refuseNewer(client);
    await patiently(() => applySql(client, sql));
    return executed.map((migration) => migration.name);
  } finally {
    await client.end();
    await orm.close(true);
  }
}
