import { resolve } from 'node:path';
import ipaddr from 'ipaddr.js';
import { THREADS_NEEDED } from './access/password.ts';
import { isLoopback } from './http/loopback.ts';
import { languageNamed, LANGUAGES, type Language } from './rules/languages.ts';

/** Everything the outside decides. Read once at start, in this file only. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Null means: run the PostgreSQL that came with npm. */
  readonly databaseUrl: string | null;
  /** The same database as the owner of its tables, for migrations and tools; null: DATABASE_URL is the owner, or somebody else migrates. */
  readonly migrateUrl: string | null;
  readonly dataDir: string | null;
  /** Load the demonstration when the database is empty. */
  readonly demo: boolean;
  readonly logLevel: string;
  /** Addresses under which browsers reach the server, as `https://name`, besides this machine's own. */
  readonly origins: readonly string[];
  /** Sites of others whose pages may call the API, with a token only. */
  readonly clientOrigins: readonly string[];
  /** Further names by which programs call the server. */
  readonly hosts: readonly string[];
  /** Addresses of proxies, alone or as ranges, whose word counts on whom they speak for. */
  readonly trustedProxies: readonly string[];
  /** Send cookies over HTTPS only, under names that only this very site can set, and tell browsers to stay with HTTPS. */
  readonly secureCookies: boolean;
  /** What /metrics asks for; null: it answers on this machine alone, and not at all where a proxy stands in front. */
  readonly metricsToken: string | null;
  /** An operation that has not answered by then is ended, in the database as well. In milliseconds. */
  readonly operationDeadlineMs: number;
  /** Connections at once, half of them from one address at most. Each costs some 20 kB and a file handle. */
  readonly connections: number;
  /** How long an idempotency key of an account counts: who sends again later does it anew. In hours. */
  readonly idempotencyHours: number;
  /** How long a link by which somebody sets their password can be used: until the paper it is on has reached them. In hours. */
  readonly passwordLinkHours: number;
  /** How long changes are kept for the feed: a program that was away for longer reads everything anew. In days. */
  readonly changeLogDays: number;
  /** Through which server mail is sent, and as whom; null: none is sent. */
  readonly mail: { readonly url: string; readonly from: string } | null;
  /** So long after one reminder nobody is reminded of the same again. In hours. */
  readonly reminderHours: number;
  /** What each token and browser session may ask for over time, in the cost of operations (graphql/cost.ts); an account has several of them (graphql/budgets.ts). */
  readonly budget: { readonly maximum: number; readonly restoreRate: number };
  /** Sockets of one account at once: every open window has one, and every program. */
  readonly socketsPerAccount: number;
  /** Sockets at once of which it is not known yet whose they are; half of them from one address. */
  readonly unknownSockets: number;
  /** A request other than a file has arrived whole within this time. */
  readonly requestMs: number;
  /** The web is being written while the server runs (`pnpm dev`): its operations are looked up again. */
  readonly dev: boolean;
}

/** A setting that cannot be used: one sentence for the person who set it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

function readFlag(name: string, text: string | undefined, otherwise: boolean): boolean {
  if (text === undefined || text === '') return otherwise;
  if (['1', 'true', 'yes', 'on'].includes(text.toLowerCase())) return true;
  if (['0', 'false', 'no', 'off'].includes(text.toLowerCase())) return false;
  throw new ConfigError(`${name} is "${text}"; write 1 or 0.`);
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return 4000;
  const port = Number(text);
  if (!/^[0-9]+$/.test(text) || port > 65535) throw new ConfigError(`PORT is "${text}"; write a number from 0 to 65535 (0 takes any free port).`);
  return port;
}

function readTime(unit: 'seconds' | 'hours' | 'days', name: string, text: string | undefined, otherwise: number, most: number): number {
  if (text === undefined || text === '') return otherwise;
  const time = Number(text);
  if (!/^[0-9]+$/.test(text) || time < 1 || time > most) throw new ConfigError(`${name} is "${text}"; write whole ${unit} from 1 to ${most}.`);
  return time;
}

/** A limit: a whole number from 1. */
function readLimit(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined || text === '') return otherwise;
  const limit = Number(text);
  if (!/^[1-9][0-9]{0,8}$/.test(text)) throw new ConfigError(`${name} is "${text}"; write a whole number from 1.`);
  return limit;
}

function readDatabaseUrl(name: string, text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  if (!/^postgres(ql)?:\/\//.test(text) || !URL.canParse(text)) {
    throw new ConfigError(`${name} is not an address of a PostgreSQL database; write postgres://user:password@host:5432/name.`);
  }
  return text;
}

/** Short ones can be guessed, one try after another. */
const SHORTEST_TOKEN = 24;

function readMetricsToken(text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  if (!/^[\x21-\x7e]+$/.test(text) || text.length < SHORTEST_TOKEN)
    throw new ConfigError(`SELARAS_METRICS_TOKEN is too short or not plain; write ${SHORTEST_TOKEN} letters and digits or more, made up by chance.`);
  return text;
}

function readMail(url: string | undefined, from: string | undefined): Config['mail'] {
  if (!url && !from) return null;
  if (!url || !from) throw new ConfigError('SELARAS_MAIL_URL and SELARAS_MAIL_FROM belong together; set both, or neither for no mail.');
  // What is wrong is said without the address itself: it can hold a password.
  if (!URL.canParse(url) || !['smtp:', 'smtps:'].includes(new URL(url).protocol))
    throw new ConfigError('SELARAS_MAIL_URL is no address of a mail server; write smtp://name:password@mail.example:587 or smtps://….');
  if (!/^(?:[^<>\r\n]+ <[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/.test(from))
    throw new ConfigError(`SELARAS_MAIL_FROM is "${from}"; write an address, or Selaras <selaras@example.go.id>.`);
  return { url, from };
}

const listOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function readOrigin(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/' || url.search + url.hash + url.username + url.password !== '') {
    throw new ConfigError(`${name} holds "${text}"; write addresses as https://selaras.example or http://10.1.2.3:4000, separated by commas.`);
  }
  return url.origin;
}

function readHostName(text: string): string {
  if (!/^[a-z0-9.-]+$/i.test(text)) throw new ConfigError(`SELARAS_HOSTS holds "${text}"; write names such as selaras.internal, without scheme and port.`);
  return text.toLowerCase();
}

function readProxy(text: string): string {
  if (!ipaddr.isValidCIDR(text) && !ipaddr.IPv4.isValidFourPartDecimal(text) && !ipaddr.IPv6.isValid(text))
    throw new ConfigError(`SELARAS_TRUSTED_PROXIES holds "${text}"; write addresses or ranges as 10.0.0.7 or 10.0.0.0/8, separated by commas.`);
  if (text.endsWith('/0')) throw new ConfigError(`SELARAS_TRUSTED_PROXIES holds "${text}", which is everybody; write the addresses of your own proxies.`);
  return text;
}

/**
 * The language in which the command line speaks: SELARAS_LANGUAGE, else that of the terminal where it is one of ours, else
 * English. Read apart from the rest, since some commands need nothing else.
 */
export function readLanguage(environment: NodeJS.ProcessEnv = process.env): Language {
  const text = environment['SELARAS_LANGUAGE'] ?? '';
  const set = languageNamed(text);
  if (text !== '' && !set) throw new ConfigError(`SELARAS_LANGUAGE is "${text}"; write one of ${LANGUAGES.join(', ')}.`);
  const ofTerminal = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return set ?? LANGUAGES.find((language) => new RegExp(`^${language}(?:[_.@-]|$)`, 'i').test(ofTerminal)) ?? 'en';
}

/** Node reads it by itself; with too few threads sign-ins would hold up files and names of hosts. */
function checkThreads(text: string | undefined): void {
  if (text !== undefined && text !== '' && !(Number(text) >= THREADS_NEEDED))
    throw new ConfigError(`UV_THREADPOOL_SIZE is "${text}"; write ${THREADS_NEEDED} or more.`);
}

/** An operation has at most 64 kB: a line of 35 kbit/s brings it in. */
const REQUEST_SECONDS = 15;

/** As long as others keep them: a program that failed at night is sent again in the morning. */
const KEY_HOURS = 24;

/** Three days: printed on Friday, handed out on Monday. */
const LINK_HOURS = 72;

/** Who was reminded today is not reminded again before tomorrow. */
const REMINDER_HOURS = 24;

/** A quarter and some: a mirror whose server is bought anew, or that is fed once a quarter, goes on where it was. */
const CHANGE_LOG_DAYS = 100;
/**
 * A tenth of the one thread that answers everybody, an object being ten microseconds of it (graphql/work.ts). Our web opens
 * its dearest page for less than that, and what it did not use comes back with the answer.
 */
export const BUDGET_PER_SECOND = 10_000;
/** What is saved up in thirty seconds: three of the dearest operations there can be, or everything that our web can show five times over at once. */
export const BUDGET = 30 * BUDGET_PER_SECOND;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const databaseUrl = readDatabaseUrl('DATABASE_URL', environment['DATABASE_URL']);
  const migrateUrl = readDatabaseUrl('SELARAS_MIGRATE_URL', environment['SELARAS_MIGRATE_URL']);
  if (migrateUrl !== null && databaseUrl === null)
    throw new ConfigError('SELARAS_MIGRATE_URL is set without DATABASE_URL; give the login of the server in DATABASE_URL, or only DATABASE_URL.');
  const logLevel = environment['LOG_LEVEL'] || 'info';
  if (!LOG_LEVELS.includes(logLevel)) throw new ConfigError(`LOG_LEVEL is "${logLevel}"; write one of ${LOG_LEVELS.join(', ')}.`);
  const host = environment['HOST'] || '127.0.0.1';
  const origins = listOf(environment['SELARAS_ORIGINS']).map((text) => readOrigin('SELARAS_ORIGINS', text));
  checkThreads(environment['UV_THREADPOOL_SIZE']);
  return {
    port: readPort(environment['PORT']),
    host,
    databaseUrl,
    migrateUrl,
    dataDir: environment['SELARAS_DATA_DIR'] ? resolve(environment['SELARAS_DATA_DIR']) : null,
    demo: readFlag('SELARAS_DEMO', environment['SELARAS_DEMO'], databaseUrl === null),
    logLevel,
    origins,
    clientOrigins: listOf(environment['SELARAS_CLIENT_ORIGINS']).map((text) => readOrigin('SELARAS_CLIENT_ORIGINS', text)),
    hosts: listOf(environment['SELARAS_HOSTS']).map(readHostName),
    trustedProxies: listOf(environment['SELARAS_TRUSTED_PROXIES']).map(readProxy),
    secureCookies: readFlag(
      'SELARAS_SECURE_COOKIES',
      environment['SELARAS_SECURE_COOKIES'],
      !isLoopback(host) || origins.some((origin) => origin.startsWith('https:')),
    ),
    requestMs: 1_000 * readTime('seconds', 'SELARAS_REQUEST_SECONDS', environment['SELARAS_REQUEST_SECONDS'], REQUEST_SECONDS, 900),
    operationDeadlineMs: 1_000 * readTime('seconds', 'SELARAS_OPERATION_SECONDS', environment['SELARAS_OPERATION_SECONDS'], 20, 60),
    connections: readLimit('SELARAS_CONNECTIONS', environment['SELARAS_CONNECTIONS'], 10_000),
    idempotencyHours: readTime('hours', 'SELARAS_IDEMPOTENCY_HOURS', environment['SELARAS_IDEMPOTENCY_HOURS'], KEY_HOURS, 24 * 30),
    passwordLinkHours: readTime('hours', 'SELARAS_PASSWORD_LINK_HOURS', environment['SELARAS_PASSWORD_LINK_HOURS'], LINK_HOURS, 24 * 30),
    changeLogDays: readTime('days', 'SELARAS_CHANGE_LOG_DAYS', environment['SELARAS_CHANGE_LOG_DAYS'], CHANGE_LOG_DAYS, 3_650),
    mail: readMail(environment['SELARAS_MAIL_URL'], environment['SELARAS_MAIL_FROM']),
    reminderHours: readTime('hours', 'SELARAS_REMINDER_HOURS', environment['SELARAS_REMINDER_HOURS'], REMINDER_HOURS, 24 * 30),
    budget: {
      maximum: readLimit('SELARAS_BUDGET', environment['SELARAS_BUDGET'], BUDGET),
      restoreRate: readLimit('SELARAS_BUDGET_PER_SECOND', environment['SELARAS_BUDGET_PER_SECOND'], BUDGET_PER_SECOND),
    },
    socketsPerAccount: readLimit('SELARAS_SOCKETS_PER_ACCOUNT', environment['SELARAS_SOCKETS_PER_ACCOUNT'], 100),
    unknownSockets: readLimit('SELARAS_UNKNOWN_SOCKETS', environment['SELARAS_UNKNOWN_SOCKETS'], 2_000),
    metricsToken: readMetricsToken(environment['SELARAS_METRICS_TOKEN']),
    dev: readFlag('SELARAS_DEV', environment['SELARAS_DEV'], false),
  };
}
