import { resolve } from 'node:path';
import ipaddr from 'ipaddr.js';
import { THREADS_NEEDED } from './access/password.ts';
import { isLoopback } from './http/loopback.ts';

/** Everything the outside decides. Read once at start, in this file only. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Null means: run the PostgreSQL that came with npm. */
  readonly databaseUrl: string | null;
  readonly dataDir: string | null;
  /** Load the demonstration when the database is empty. */
  readonly demo: boolean;
  readonly logLevel: string;
  /** Addresses under which browsers reach the server, as `https://name`, besides this machine's own. */
  readonly origins: readonly string[];
  /** Further names by which programs call the server. */
  readonly hosts: readonly string[];
  /** Addresses of proxies, alone or as ranges, whose word counts on whom they speak for. */
  readonly trustedProxies: readonly string[];
  /** Send cookies over HTTPS only, under names that only this very site can set, and tell browsers to stay with HTTPS. */
  readonly secureCookies: boolean;
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

function readDatabaseUrl(text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  if (!/^postgres(ql)?:\/\//.test(text) || !URL.canParse(text)) {
    throw new ConfigError('DATABASE_URL is not an address of a PostgreSQL database; write postgres://user:password@host:5432/name.');
  }
  return text;
}

const listOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function readOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/' || url.search + url.hash + url.username + url.password !== '') {
    throw new ConfigError(`SELARAS_ORIGINS holds "${text}"; write addresses as https://selaras.example or http://10.1.2.3:4000, separated by commas.`);
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

function readSeconds(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined || text === '') return otherwise * 1_000;
  if (!/^[0-9]{1,4}$/.test(text) || Number(text) === 0) throw new ConfigError(`${name} is "${text}"; write a number of seconds from 1 to 9999.`);
  return Number(text) * 1_000;
}

/** Node reads it by itself; with too few threads sign-ins would hold up files and names of hosts. */
function checkThreads(text: string | undefined): void {
  if (text !== undefined && text !== '' && Number(text) < THREADS_NEEDED)
    throw new ConfigError(`UV_THREADPOOL_SIZE is "${text}"; write ${THREADS_NEEDED} or more.`);
}

/** An operation has at most 64 kB: a line of 35 kbit/s brings it in. */
const REQUEST_SECONDS = 15;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const databaseUrl = readDatabaseUrl(environment['DATABASE_URL']);
  const logLevel = environment['LOG_LEVEL'] || 'info';
  if (!LOG_LEVELS.includes(logLevel)) throw new ConfigError(`LOG_LEVEL is "${logLevel}"; write one of ${LOG_LEVELS.join(', ')}.`);
  const host = environment['HOST'] || '127.0.0.1';
  const origins = listOf(environment['SELARAS_ORIGINS']).map(readOrigin);
  checkThreads(environment['UV_THREADPOOL_SIZE']);
  return {
    port: readPort(environment['PORT']),
    host,
    databaseUrl,
    dataDir: environment['SELARAS_DATA_DIR'] ? resolve(environment['SELARAS_DATA_DIR']) : null,
    demo: readFlag('SELARAS_DEMO', environment['SELARAS_DEMO'], databaseUrl === null),
    logLevel,
    origins,
    hosts: listOf(environment['SELARAS_HOSTS']).map(readHostName),
    trustedProxies: listOf(environment['SELARAS_TRUSTED_PROXIES']).map(readProxy),
    secureCookies: readFlag(
      'SELARAS_SECURE_COOKIES',
      environment['SELARAS_SECURE_COOKIES'],
      !isLoopback(host) || origins.some((origin) => origin.startsWith('https:')),
    ),
    requestMs: readSeconds('SELARAS_REQUEST_SECONDS', environment['SELARAS_REQUEST_SECONDS'], REQUEST_SECONDS),
    dev: readFlag('SELARAS_DEV', environment['SELARAS_DEV'], false),
  };
}
