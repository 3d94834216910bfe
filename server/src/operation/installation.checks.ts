import { existsSync, statfsSync } from 'node:fs';
import { DATA_DIR } from '../database/open-database.ts';
import { isLoopback } from '../http/loopback.ts';
import type { Check, DoctorParts, Finding } from './doctor.ts';
import { sayDuration } from './duration.ts';

/** What PostgreSQL needs to go on writing for a day, and what it needs to stop in order. */
const LITTLE_BYTES = 2 * 1024 ** 3;
const NEARLY_NONE_BYTES = 256 * 1024 ** 2;
const APART_SECONDS = 2;
/** A backup every night, and one that failed is noticed the next day. */
const OLD_BACKUP_SECONDS = 2 * 86_400;
const UNUSED_TOKEN_DAYS = 90;
const FORGOTTEN_SESSION_DAYS = 90;
/** MikroORM and the file formats that are read need it. */
const WANTED_NODE = 22;

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 ** 2)} MB`;

export function judgeDisk(free: number, taken: number): Finding[] {
  if (free > LITTLE_BYTES) return [];
  return [
    {
      severity: free > NEARLY_NONE_BYTES ? 'WARNING' : 'BROKEN',
      sentence: `The disk of the data folder has ${megabytes(free)} left; the database takes ${megabytes(taken)}.`,
      remedy: 'Make room or move the data folder to a larger disk: without room PostgreSQL stops.',
    },
  ];
}

/** Of a database elsewhere nobody here knows the disk. */
async function lookAtDisk({ client, config }: DoctorParts): Promise<Finding[]> {
  const folder = config.dataDir ?? DATA_DIR;
  if (config.databaseUrl !== null || !existsSync(folder)) return [];
  const { bavail, bsize } = statfsSync(folder);
  const found = await client.query<{ size: number }>('select pg_database_size(current_database())::float8 as size');
  return judgeDisk(bavail * bsize, found.rows[0]!.size);
}

async function lookAtClocks({ client, now }: DoctorParts): Promise<Finding[]> {
  const asked = now().getTime();
  const found = await client.query<{ at: number }>('select (extract(epoch from clock_timestamp()) * 1000)::float8 as at');
  const answered = now().getTime();
  const apart = Math.abs(found.rows[0]!.at - (asked + answered) / 2) / 1_000 - (answered - asked) / 2_000;
  if (apart < APART_SECONDS) return [];
  return [
    {
      severity: 'WARNING',
      sentence: `The clocks of this machine and of the database are ${sayDuration(apart)} apart: sessions end at the wrong time, and boards of a day change late or early.`,
      remedy: 'Let both machines take their time from a time server.',
    },
  ];
}

async function lookAtBackup({ client, now }: DoctorParts): Promise<Finding[]> {
  const found = await client.query<{ at: string | null; real: boolean }>(
    'select backed_up_at as at, exists (select from instansi where not simulated) as real from database_identity',
  );
  const { at, real } = found.rows[0]!;
  const remedy = 'Take one every night: `pnpm selaras backup <file>`, and now and then with --verify.';
  const severity = real ? 'WARNING' : 'NOTE';
  if (at === null) return [{ severity, sentence: 'No backup of this database was ever taken by Selaras.', remedy }];
  const age = (now().getTime() - Date.parse(at)) / 1_000;
  return age < OLD_BACKUP_SECONDS ? [] : [{ severity, sentence: `The last backup is ${sayDuration(age)} old.`, remedy }];
}

async function lookAtSessions({ client, config }: DoctorParts): Promise<Finding[]> {
  const found = await client.query<{ unused: number; forgotten: number; demo: number }>(
    `select count(*) filter (where kind = 'TOKEN' and revoked_at is null and expires_at > now() and last_seen_at < now() - make_interval(days => $1)) as unused,
       count(*) filter (where least(revoked_at, expires_at) < now() - make_interval(days => $2)) as forgotten,
       (select count(*) from account where demo and disabled_at is null and exists (select from instansi where not simulated)) as demo
     from session`,
    [UNUSED_TOKEN_DAYS, FORGOTTEN_SESSION_DAYS],
  );
  const { unused, forgotten, demo } = found.rows[0]!;
  const findings: Finding[] = [];
  // Elsewhere they do not sign in.
  if (config.demo && demo > 0)
    findings.push({
      severity: 'BROKEN',
      sentence: `${demo} accounts of the demonstration, whose password everybody knows, can sign in beside a real government.`,
      remedy: 'Set SELARAS_DEMO=0: then they do not sign in.',
    });
  if (unused > 0)
    findings.push({
      severity: 'WARNING',
      sentence: `${unused} access tokens are valid and were not used for ${UNUSED_TOKEN_DAYS} days.`,
      remedy: 'End those that no program needs any more.',
    });
  if (forgotten > 0)
    findings.push({
      severity: 'NOTE',
      sentence: `${forgotten} sessions that ended more than ${FORGOTTEN_SESSION_DAYS} days ago are still kept.`,
      remedy: 'Start a server: it forgets them, a month after they ended.',
    });
  return findings;
}

async function lookAtNode(): Promise<Finding[]> {
  if (Number(process.versions.node.split('.')[0]) >= WANTED_NODE) return [];
  return [
    {
      severity: 'BROKEN',
      sentence: `This is Node ${process.versions.node}, and Selaras needs ${WANTED_NODE} or newer.`,
      remedy: 'Start it with `pnpm start`, which brings its own.',
    },
  ];
}

async function lookAtSettings({ config }: DoctorParts): Promise<Finding[]> {
  const findings: Finding[] = [];
  const isOpen = !isLoopback(config.host) || config.origins.length > 0;
  if (isOpen && !config.secureCookies)
    findings.push({
      severity: 'WARNING',
      sentence: 'Others reach this server, and its cookies go over unencrypted lines as well.',
      remedy: 'Put HTTPS in front of it and set SELARAS_SECURE_COOKIES=1.',
    });
  for (const origin of config.origins)
    if (new URL(origin).protocol === 'http:' && !isLoopback(new URL(origin).hostname))
      findings.push({ severity: 'WARNING', sentence: `SELARAS_ORIGINS lets ${origin} in, which is not encrypted.`, remedy: 'Name its https address.' });
  if (isOpen && config.metricsToken === null)
    findings.push({
      severity: 'NOTE',
      sentence: 'There is no SELARAS_METRICS_TOKEN, so /metrics cannot be read from elsewhere.',
      remedy: 'Set one where Prometheus reads it.',
    });
  return findings;
}

export const installationChecks: readonly Check[] = [
  { looksAt: 'the version of Node', look: lookAtNode },
  { looksAt: 'the settings of the server', look: lookAtSettings },
  { looksAt: 'the disk of the data folder', look: lookAtDisk },
  { looksAt: 'the clocks of server and database', look: lookAtClocks },
  { looksAt: 'the age of the last backup', look: lookAtBackup },
  { looksAt: 'sessions, tokens and accounts of the demonstration', look: lookAtSessions },
];
