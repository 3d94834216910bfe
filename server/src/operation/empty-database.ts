import type { ClientBase } from 'pg';
import { isHalfRestored, RESTORE_MARK } from '../database/restore-mark.ts';
import { BackupError, type Manifest } from './backup-file.ts';
import { findTables } from './copied-table.ts';

/** What a start of a server on an empty database writes by itself. */
const WRITTEN_BY_A_START = ['migration', 'sql_definition', 'database_identity'];
/** Two restores into one database would take each other's tables away. */
const LOCK = `hashtext('selaras restore')`;

/** What Selaras makes in a database, that of extensions left out. Each is dropped with what hangs on it. */
const EVERYTHING = /* sql */ `
  select format('%s %s', case c.relkind when 'v' then 'view' when 'S' then 'sequence' else 'table' end, c.oid::regclass) as object
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'S') and c.relname <> '${RESTORE_MARK}'
    and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('e', 'i', 'a'))
  union all
  select 'routine ' || p.oid::regprocedure from pg_proc p
  where p.pronamespace = 'public'::regnamespace and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
  union all
  select 'collation ' || c.oid::regcollation from pg_collation c
  where c.collnamespace = 'public'::regnamespace and not exists (select from pg_depend d where d.classid = 'pg_collation'::regclass and d.objid = c.oid and d.deptype = 'e')`;

async function refuseFull(client: ClientBase): Promise<void> {
  if (await isHalfRestored(client)) return;
  for (const { name } of await findTables(client)) {
    if (WRITTEN_BY_A_START.includes(name)) continue;
    if ((await client.query(`select 1 from public."${name}" limit 1`)).rowCount !== 0)
      throw new BackupError(
        'There is something in that database already. A backup is restored into an empty one: name one that is not there yet with --into, and it is made; or set SELARAS_DATA_DIR to a new folder.',
      );
  }
}

/** A connection that was closed, such as the one that made the logins, is still to be seen for a moment. */
const GONE_WITHIN_MS = 2_000;
const LOOK_MS = 100;

/** Of another login the kind of a connection is told to superusers only; what is of the database itself has no login. */
const OTHERS = /* sql */ `
  select distinct coalesce(nullif(application_name, ''), 'a program without a name') as program from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and usesysid is not null and coalesce(backend_type, 'client backend') = 'client backend' order by 1`;

async function refuseUsed(client: ClientBase): Promise<void> {
  const until = performance.now() + GONE_WITHIN_MS;
  let found = await client.query<{ program: string }>(OTHERS);
  while (found.rows.length > 0 && performance.now() < until) {
    await new Promise((done) => setTimeout(done, LOOK_MS));
    found = await client.query<{ program: string }>(OTHERS);
  }
  if (found.rows.length > 0)
    throw new BackupError(`Somebody is connected to that database (${found.rows.map(({ program }) => program).join(', ')}); stop the servers on it first.`);
}

/** Makes sure that a restore may begin, says so in the database, and takes away what an earlier one left. Errors: BackupError. */
export async function beginRestore(client: ClientBase, manifest: Manifest): Promise<void> {
  const locked = await client.query<{ ours: boolean }>(`select pg_try_advisory_lock(${LOCK}) as ours`);
  if (!locked.rows[0]!.ours) throw new BackupError('Another restore into that database is under way.');
  await refuseUsed(client);
  await refuseFull(client);
  await client.query(`create table if not exists ${RESTORE_MARK} (backup_taken_at timestamptz not null, began_at timestamptz not null default now())`);
  await client.query(`insert into ${RESTORE_MARK} (backup_taken_at) values ($1)`, [manifest.takenAt]);
  // One by one: dropping a whole schema at once can take more locks than the database has.
  for (const { object } of (await client.query<{ object: string }>(EVERYTHING)).rows) {
    const [kind, ...name] = object.split(' ');
    await client.query(`drop ${kind} if exists ${name.join(' ')} cascade`);
  }
}

export const endRestore = async (client: ClientBase): Promise<void> => {
  await client.query(`drop table ${RESTORE_MARK}`);
};
