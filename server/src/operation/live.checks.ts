import { readerOf } from '../database/sql-reader.ts';
import { readDefinitions } from '../figures/definitions.queries.ts';
import { readProgress } from '../figures/stored-figures.queries.ts';
import { figuresLease } from '../live/figures-lease.ts';
import type { Check, DoctorParts, Finding } from './doctor.ts';
import { sayDuration } from './duration.ts';
import { HOW_FAR, type HowFar } from './how-far.ts';

/** What takes longer is felt: boards say then that they are held. */
const FELT_SECONDS = 5;
/** What only reads holds nothing but the tidying up of old rows, and that can wait for hours. */
const LONG_READ_SECONDS = 3_600;

const STATES: Readonly<Record<string, string>> = {
  active: 'at work',
  'idle in transaction': 'idle in the middle of it',
  'idle in transaction (aborted)': 'idle after a failure in the middle of it',
};

/** Never what somebody asked: only who, where and since when. */
async function lookAtHorizon({ client }: DoctorParts): Promise<Finding[]> {
  const running = await client.query<{ pid: number; program: string; place: string; state: string | null; seconds: number; writes: boolean }>(
    `select pid, coalesce(nullif(application_name, ''), 'a program without a name') as program, datname as place, state,
       extract(epoch from clock_timestamp() - xact_start)::float8 as seconds, backend_xid is not null as writes
     from pg_stat_activity where pid <> pg_backend_pid() and xact_start < clock_timestamp() - make_interval(secs => case when backend_xid is null then $2::float8 else $1::float8 end)
       and (backend_xid is not null or backend_xmin is not null) and backend_type <> 'walsender'
     order by writes desc, xact_start limit 5`,
    [FELT_SECONDS, LONG_READ_SECONDS],
  );
  const prepared = await client.query<{ place: string; seconds: number }>(
    `select database as place, extract(epoch from clock_timestamp() - prepared)::float8 as seconds from pg_prepared_xacts where prepared < clock_timestamp() - make_interval(secs => $1)`,
    [FELT_SECONDS],
  );
  const slots = await client.query<{ name: string }>(`select slot_name as name from pg_replication_slots where not active`);
  return [
    ...running.rows.map(({ pid, program, place, state, seconds, writes }) => ({
      severity: 'WARNING' as const,
      sentence: writes
        ? `A transaction of ${program} in the database ${place} (process ${pid}, ${STATES[state ?? ''] ?? 'doing something'}) has been running for ${sayDuration(seconds)}: it holds back the change feed and the boards of every database of this PostgreSQL.`
        : `A reading transaction of ${program} in the database ${place} (process ${pid}) has been running for ${sayDuration(seconds)}: old rows cannot be tidied up, and everything becomes slower.`,
      remedy: `Let it finish, or end it: select pg_terminate_backend(${pid})`,
    })),
    ...prepared.rows.map(({ place, seconds }) => ({
      severity: 'WARNING' as const,
      sentence: `A transaction in the database ${place} was prepared ${sayDuration(seconds)} ago and never ended: it holds back the change feed and the boards.`,
      remedy: 'Find it in pg_prepared_xacts, and end it with commit prepared or rollback prepared.',
    })),
    ...slots.rows.map(({ name }) => ({
      severity: 'WARNING' as const,
      sentence: `Nobody reads the replication slot ${name}: the database keeps everything for it until the disk is full.`,
      remedy: `If it is not needed any more: select pg_drop_replication_slot('${name}')`,
    })),
  ];
}

async function lookAtBoards({ client, figures }: DoctorParts): Promise<Finding[]> {
  const reader = readerOf(client);
  const definitions = await readDefinitions(reader, figures);
  const [servers, lease, far, progress] = [
    (await client.query(`select 1 from pg_stat_activity where datname = current_database() and application_name = 'selaras listener'`)).rowCount ?? 0,
    (
      await client.query(
        `select 1 from pg_locks where locktype = 'advisory' and granted and objsubid = 1 and database = (select oid from pg_database where datname = current_database())
           and ((classid::bigint << 32) | objid::bigint) = hashtextextended($1, 0)`,
        [figuresLease(definitions)],
      )
    ).rowCount ?? 0,
    (await client.query<HowFar>(HOW_FAR, [[...definitions.values()]])).rows[0]!,
    await readProgress(reader, definitions),
  ];
  if (servers === 0)
    return [
      { severity: 'WARNING', sentence: 'No server of Selaras is connected to this database.', remedy: 'Start one: `pnpm start`, or `docker compose up -d`.' },
    ];
  const findings: Finding[] = [];
  if (lease === 0)
    findings.push({
      severity: 'BROKEN',
      sentence: 'No server counts the figures by the definitions of this version: boards stand still.',
      remedy: 'Start the servers again; servers of another version do not count for this one.',
    });
  if (lease > 0 && !progress.isComplete)
    findings.push({
      severity: 'NOTE',
      sentence: 'The figures are being counted everywhere for the first time under their definitions; boards say so.',
      remedy: 'Wait for it; a large government takes minutes.',
    });
  if (far.feed > FELT_SECONDS)
    findings.push({
      severity: 'WARNING',
      sentence: `The change feed stands still: its oldest waiting change is ${sayDuration(far.feed)} old, because an older transaction still runs.`,
      remedy: 'End the transaction that is named among the findings.',
    });
  if (lease > 0 && progress.isComplete && far.figures > FELT_SECONDS)
    findings.push({
      severity: 'WARNING',
      sentence: `Boards are behind: the oldest change that is not in their figures is ${sayDuration(far.figures)} old.`,
      remedy: 'Look for locks among the findings and for a server or database without CPU left; start the server that counts again when it stays so.',
    });
  return findings;
}

async function lookAtLimits({ metrics }: DoctorParts): Promise<Finding[]> {
  if (metrics === null)
    return [
      {
        severity: 'NOTE',
        sentence: 'The server on this machine does not tell its /metrics, so nothing is known of the limits it holds.',
        remedy: 'Run the doctor where the server runs, with its PORT and SELARAS_METRICS_TOKEN.',
      },
    ];
  const refused = metrics.filter(({ name, value }) => name === 'selaras_refusals_total' && value > 0);
  const waiting = metrics.filter(({ name, labels, value }) => name === 'selaras_pool_connections' && labels['state'] === 'waiting' && value > 0);
  return [
    ...refused.map(({ labels, value }) => ({
      severity: 'NOTE' as const,
      sentence: `Since it started the server refused ${value} times by the limit ${labels['limit']}.`,
      remedy: 'Few are somebody’s mistake; many are an attack or a program that asks too much: see which requests fail in the log.',
    })),
    ...waiting.map(({ labels, value }) => ({
      severity: 'WARNING' as const,
      sentence: `${value} requests wait for a connection of the pool ${labels['pool']}.`,
      remedy: 'Look for locks and slow statements among the findings.',
    })),
  ];
}

/** Old changes go once an hour, and not beside a transaction that is held: a day and more beyond is a fault. */
const OVERDUE_DAYS = 2;

async function lookAtLog({ client, config: { changeLogDays } }: DoctorParts): Promise<Finding[]> {
  const { rows } = await client.query<{ days: number; changes: number }>(
    `select coalesce(extract(epoch from clock_timestamp() - (select c.occurred_at from change_log c order by c.xid, c.sequence limit 1)) / 86400, 0)::float8 as days,
       (select greatest(reltuples, 0) from pg_class where oid = 'change_log'::regclass)::float8 as changes`,
  );
  const { days, changes } = rows[0]!;
  if (days < changeLogDays + OVERDUE_DAYS) return [];
  return [
    {
      severity: 'WARNING',
      sentence: `The change log goes back ${Math.floor(days)} days with some ${Math.round(changes).toLocaleString('en')} changes, though they are kept for ${changeLogDays} (SELARAS_CHANGE_LOG_DAYS).`,
      remedy:
        'A server forgets them once an hour, when their figures are counted and no transaction is held: look for those among the findings, and at the log of the servers.',
    },
  ];
}

export const liveChecks: readonly Check[] = [
  { looksAt: 'who holds back the change feed', look: lookAtHorizon },
  { looksAt: 'whether boards are live', look: lookAtBoards },
  { looksAt: 'how far the change log goes back', look: lookAtLog },
  { looksAt: 'which limits are reached', look: lookAtLimits },
];
