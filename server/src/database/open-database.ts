import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Config } from '../config.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

/** Beside the code, and ignored by git, unless SELARAS_DATA_DIR says otherwise. */
export const DATA_DIR = join(import.meta.dirname, '../../../.data');

export interface OpenDatabase {
  /** As whoever makes logins and tables, if that was given; else as the server. */
  readonly adminUrl: string;
  /** As the server, where that is not to be made (access/database-logins.ts). */
  readonly serverUrl: string | null;
  /** Whether the database that came with npm still runs; always said of another one, which is somebody else's to watch. */
  isAlive(): boolean;
  close(): Promise<void>;
}

/** Whether there is something to open: the database of an address is somebody else's to make. */
export const hasDatabase = ({ databaseUrl, dataDir }: Config): boolean => databaseUrl !== null || existsSync(join(dataDir ?? DATA_DIR, 'postgres'));

/** Which database that is, in words and without its password. */
export function namedDatabase({ databaseUrl, dataDir }: Config): string {
  if (databaseUrl === null) return `the PostgreSQL of ${dataDir ?? resolve(DATA_DIR)}`;
  const { hostname, port, pathname } = new URL(databaseUrl);
  return `the database ${pathname.slice(1) || 'of its login'} at ${hostname || 'this machine'}${port === '' ? '' : `:${port}`}`;
}

/** The database of DATABASE_URL, or the one that came with npm. */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  if (config.databaseUrl) {
    const [adminUrl, serverUrl] = config.migrateUrl === null ? [config.databaseUrl, null] : [config.migrateUrl, config.databaseUrl];
    return { adminUrl, serverUrl, isAlive: () => true, close: async () => undefined };
  }
  const embedded = await startEmbeddedPostgres(config.dataDir ?? DATA_DIR);
  return { adminUrl: embedded.url, serverUrl: null, isAlive: () => embedded.isAlive(), close: () => embedded.stop() };
}

/** For tools of the command line: the database that a running server already holds, else as openDatabase. */
export async function joinDatabase(config: Config): Promise<OpenDatabase> {
  const folder = config.dataDir ?? DATA_DIR;
  const postmaster = join(folder, 'postgres', 'postmaster.pid');
  if (!config.databaseUrl && existsSync(join(folder, 'lock')) && existsSync(postmaster)) {
    const port = readFileSync(postmaster, 'utf8').split('\n')[3]?.trim();
    return {
      adminUrl: `postgres://selaras:${readFileSync(join(folder, 'password'), 'utf8')}@127.0.0.1:${port}/postgres`,
      serverUrl: null,
      isAlive: () => true,
      close: async () => undefined,
    };
  }
  return openDatabase(config);
}
