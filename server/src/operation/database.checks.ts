import { isMigrated, knownMigrations } from '../database/migrate.ts';
import { lackingForNames, movedNameOrder } from '../database/name-order.ts';
import { createRolePool } from '../database/pools.ts';
import { isHalfRestored } from '../database/restore-mark.ts';
import type { Check, DoctorParts, Finding } from './doctor.ts';
import { sayDuration } from './duration.ts';

const WANTED_VERSION = 18;
/** Whoever waits so long for a lock is in somebody's way or has somebody in theirs. */
const LONG_WAIT_SECONDS = 5;

async function lookAtVersion({ client }: DoctorParts): Promise<Finding[]> {
  const found = await client.query<{ number: number; version: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as version`,
  );
  const { number, version } = found.rows[0]!;
  if (number >= WANTED_VERSION * 10_000) return [];
  return [
    {
      severity: 'BROKEN',
      sentence: `The database is PostgreSQL ${version}, and Selaras needs ${WANTED_VERSION}.`,
      remedy: `Move it to PostgreSQL ${WANTED_VERSION}: take a backup, and restore it there.`,
    },
  ];
}

async function lookAtMigrations({ client, expected }: DoctorParts): Promise<Finding[]> {
  if (await isHalfRestored(client))
    return [
      {
        severity: 'BROKEN',
        sentence: 'A restore into this database is under way or was broken off; no server starts on it.',
        remedy: 'Run `pnpm selaras restore <file>` again, to its end.',
      },
    ];
  const made = await client.query<{ made: boolean }>(`select to_regclass('public.sql_definition') is not null as made`);
  if (!made.rows[0]!.made)
    return [{ severity: 'BROKEN', sentence: 'The database has no tables of Selaras yet.', remedy: 'Start a server on it once, or restore a backup into it.' }];
  const ran = await client.query<{ name: string }>('select name from migration order by id');
  const newer = ran.rows.find(({ name }) => !knownMigrations().includes(name));
  if (newer)
    return [
      {
        severity: 'BROKEN',
        sentence: `The database was brought up to date by a newer Selaras (${newer.name}).`,
        remedy: 'Use that version; this one does not start on it.',
      },
    ];
  if (await isMigrated(client, expected)) return [];
  return [
    {
      severity: 'WARNING',
      sentence: 'The database is not as this version needs it.',
      remedy: 'Start a server of this version: it brings the database up to date. Servers of another version then say 503 at /readyz.',
    },
  ];
}

/** Of the logins that servers use right now. Those of this version do not start with such a one; older ones did. */
async function lookAtLogins({ client }: DoctorParts): Promise<Finding[]> {
  const found = await client.query<{ super: boolean | null; owner: boolean | null }>(`
    select bool_or(r.rolsuper) as super, bool_or(exists (select from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relowner = r.oid)) as owner
    from pg_stat_activity a join pg_roles r on r.oid = a.usesysid
    where a.datname = current_database() and a.application_name in ('selaras reader', 'selaras wide reader', 'selaras writer', 'selaras system', 'selaras listener', 'selaras lease', 'selaras pulse')`);
  const { super: isSuper, owner } = found.rows[0]!;
  if (isSuper)
    return [
      {
        severity: 'WARNING',
        sentence: 'The servers are connected as a superuser of the database: whoever finds a way to send SQL of theirs may do everything.',
        remedy: 'Give the servers a login of their own in DATABASE_URL that may only act as selaras_app, selaras_wide and selaras_system.',
      },
    ];
  if (owner)
    return [
      {
        severity: 'WARNING',
        sentence: 'The servers are connected as the owner of the tables, whom row security does not bind.',
        remedy: 'Let another login migrate than the one that serves.',
      },
    ];
  return [];
}

interface Logged {
  readonly statements: boolean;
  readonly values: boolean;
  readonly details: boolean;
}

async function readLogged(url: string): Promise<Logged> {
  const pool = createRolePool(url, 'selaras_app', { max: 1, application_name: 'selaras doctor' });
  try {
    const found = await pool.query<Logged>(`
      select current_setting('log_statement') <> 'none' or current_setting('log_min_duration_statement') <> '-1' or current_setting('log_min_duration_sample') <> '-1' as statements,
        current_setting('log_parameter_max_length') <> '0' as values,
        current_setting('log_error_verbosity') <> 'terse' and current_setting('log_min_messages') not in ('log', 'fatal', 'panic')
          or current_setting('log_parameter_max_length_on_error') <> '0' as details`);
    return found.rows[0]!;
  } finally {
    await pool.end();
  }
}

/** As the connections of a server have it: settings may be of the login. */
async function lookAtLog({ servers: [first, ...others] }: DoctorParts): Promise<Finding[]> {
  let asked = readLogged(first!);
  for (const other of others) asked = asked.catch(() => readLogged(other));
  const { statements, values, details } = await asked;
  const findings: Finding[] = [];
  if (statements && values)
    findings.push({
      severity: 'WARNING',
      sentence: 'PostgreSQL writes statements with their values into its log: names, numbers and notes of people.',
      remedy: 'Set log_parameter_max_length = 0 and log_statement = none.',
    });
  if (details)
    findings.push({
      severity: 'WARNING',
      sentence: 'PostgreSQL quotes values of rows in its log when a statement fails.',
      remedy: 'Set log_error_verbosity = terse and log_parameter_max_length_on_error = 0.',
    });
  return findings;
}

async function lookAtNameOrder({ client }: DoctorParts): Promise<Finding[]> {
  const lacking = await lackingForNames(client);
  if (lacking) return [{ severity: 'BROKEN', ...lacking }];
  const moved = await movedNameOrder(client);
  return moved ? [{ severity: 'WARNING', ...moved }] : [];
}

async function lookAtIndexes({ client }: DoctorParts): Promise<Finding[]> {
  const found = await client.query<{ name: string }>(`
    select i.indexrelid::regclass::text as name from pg_index i join pg_class c on c.oid = i.indexrelid where c.relnamespace = 'public'::regnamespace and not (i.indisvalid and i.indisready)
    order by 1`);
  return found.rows.map(({ name }) => ({
    severity: 'WARNING' as const,
    sentence: `The index ${name} is not valid: reads are slow, and what it should hold apart is not.`,
    remedy: `reindex index concurrently ${name}`,
  }));
}

async function lookAtLocks({ client }: DoctorParts): Promise<Finding[]> {
  const found = await client.query<{ waiting: string; holder: string | null; pid: number | null; seconds: number }>(
    `select coalesce(nullif(w.application_name, ''), 'somebody') as waiting, coalesce(nullif(h.application_name, ''), 'a program without a name') as holder, h.pid,
      extract(epoch from clock_timestamp() - l.waitstart)::float8 as seconds
     from pg_stat_activity w join pg_locks l on l.pid = w.pid and not l.granted
       left join lateral (select pid from unnest(pg_blocking_pids(w.pid)) pid limit 1) b on true left join pg_stat_activity h on h.pid = b.pid
     where w.datname = current_database() and l.waitstart < clock_timestamp() - make_interval(secs => $1) order by seconds desc limit 5`,
    [LONG_WAIT_SECONDS],
  );
  return found.rows.map(({ waiting, holder, pid, seconds }) => ({
    severity: 'WARNING' as const,
    sentence: `${waiting} has been waiting for a lock for ${sayDuration(seconds)}, which ${holder} (process ${pid}) holds.`,
    remedy: `Let it finish, or end it: select pg_terminate_backend(${pid})`,
  }));
}

export const databaseChecks: readonly Check[] = [
  { looksAt: 'the version of PostgreSQL', look: lookAtVersion },
  { looksAt: 'whether the database is as this version needs it', look: lookAtMigrations },
  { looksAt: 'the rights of the servers in the database', look: lookAtLogins },
  { looksAt: 'what PostgreSQL writes into its log', look: lookAtLog },
  { looksAt: 'the order of names', look: lookAtNameOrder },
  { looksAt: 'indexes', look: lookAtIndexes },
  { looksAt: 'who waits for a lock', look: lookAtLocks },
];
