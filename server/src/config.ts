import { resolve } from 'node:path';

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
  /** Addresses a browser may come from besides the server's own, for a proxy in front. */
  readonly origins: readonly string[];
  /** Send cookies over HTTPS only. */
  readonly secureCookies: boolean;
  /** What /metrics asks for; null: it answers on this machine alone, and not at all where a proxy stands in front. */
  readonly metricsToken: string | null;
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

/** Short ones can be guessed, one try after another. */
const SHORTEST_TOKEN = 24;

function readMetricsToken(text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  if (!/^[\x21-\x7e]+$/.test(text) || text.length < SHORTEST_TOKEN)
    throw new ConfigError(`SELARAS_METRICS_TOKEN is too short or not plain; write ${SHORTEST_TOKEN} letters and digits or more, made up by chance.`);
  return text;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const databaseUrl = readDatabaseUrl(environment['DATABASE_URL']);
  const logLevel = environment['LOG_LEVEL'] || 'info';
  if (!LOG_LEVELS.includes(logLevel)) throw new ConfigError(`LOG_LEVEL is "${logLevel}"; write one of ${LOG_LEVELS.join(', ')}.`);
  return {
    port: readPort(environment['PORT']),
    host: environment['HOST'] || '127.0.0.1',
    databaseUrl,
    dataDir: environment['SELARAS_DATA_DIR'] ? resolve(environment['SELARAS_DATA_DIR']) : null,
    demo: readFlag('SELARAS_DEMO', environment['SELARAS_DEMO'], databaseUrl === null),
    logLevel,
    origins: (environment['SELARAS_ORIGINS'] ?? '')
      .split(',')
      .map((origin) => origin.trim())
      .filter((origin) => origin !== ''),
    secureCookies: readFlag('SELARAS_SECURE_COOKIES', environment['SELARAS_SECURE_COOKIES'], false),
    metricsToken: readMetricsToken(environment['SELARAS_METRICS_TOKEN']),
    dev: readFlag('SELARAS_DEV', environment['SELARAS_DEV'], false),
  };
}
