import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const MAIN = join(import.meta.dirname, '../../server/dist/main.js');

interface Started {
  readonly child: ChildProcess;
  output(): string;
  /** Resolves with the exit code, or the signal's name. */
  readonly ended: Promise<number | string>;
  until(text: string): Promise<void>;
}

let folder: string;
const running: Started[] = [];

/** Starts the program as `pnpm start` does once it is built. */
function start(environment: Record<string, string> = {}, uid?: number): Started {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      PORT: '0',
      LOG_LEVEL: 'silent',
      SELARAS_DEMO: '0',
      SELARAS_DATA_DIR: join(folder, 'data'),
      ...environment,
    },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<number | string>((done) => child.once('exit', (code, signal) => done(code ?? signal ?? 'unknown')));
  const started: Started = {
    child,
    output: () => text,
    ended,
    async until(wanted) {
      await expect.poll(() => text, { timeout: 60_000, interval: 50 }).toContain(wanted);
    },
  };
  running.push(started);
  return started;
}

const addressOf = (started: Started): string => /ready at (http:\S+)/.exec(started.output())?.[1] ?? '';
/** PostgreSQL removes the file when it has stopped in order; a process number alone may be a dead child nobody buried. */
const isDatabaseRunning = (): boolean => existsSync(join(folder, 'data/postgres/postmaster.pid'));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'selaras-start-'));
  chmodSync(folder, 0o755);
});
afterEach(async () => {
  for (const started of running.splice(0)) {
    started.child.kill('SIGTERM');
    await started.ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

describe('starting', () => {
  it('serves on one port, stops the database last on Ctrl-C, and finds its data again', async () => {
    const first = start();
    await first.until('Selaras is ready');
    expect(await (await fetch(`${addressOf(first)}/healthz`)).json()).toEqual({ status: 'alive' });
    expect((await fetch(`${addressOf(first)}/readyz`)).status).toBe(200);
    expect(isDatabaseRunning()).toBe(true);
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
    expect(isDatabaseRunning()).toBe(false);
    const second = start();
    await second.until('Selaras is ready');
    expect(second.output()).not.toContain('loading the demonstration');
  });

  it('starts again after it was killed without a word', async () => {
    const first = start();
    await first.until('Selaras is ready');
    first.child.kill('SIGKILL');
    await first.ended;
    const second = start();
    await second.until('Selaras is ready');
    expect((await fetch(`${addressOf(second)}/readyz`)).status).toBe(200);
  });

  it('works for an ordinary user as well as for root', async ({ skip }) => {
    if (process.getuid?.() !== 0) skip('only root can become somebody else');
    const data = join(folder, 'data');
    mkdirSync(data);
    chownSync(data, 65534, 65534);
    const started = start({}, 65534);
    await started.until('Selaras is ready');
  });
});

describe('the database that came with npm', () => {
  it('that dies takes the server with it, which asks to be started again', async () => {
    const started = start();
    await started.until('ready at');
    const postmaster = Number(readFileSync(join(folder, 'data/postgres/postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(postmaster, 'SIGKILL');
    expect(await started.ended).toBe(70);
    expect(started.output()).toContain('The database of this server is gone.');
    const again = start();
    await again.until('ready at');
  });
});

describe('a start that cannot succeed says why in one sentence and ends with 1', () => {
  const sentence = async (started: Started): Promise<string> => {
    expect(await started.ended).toBe(1);
    return started.output().trim();
  };

  it('names a taken port', async () => {
    const taken = createServer();
    await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
    const { port } = taken.address() as AddressInfo;
    try {
      expect(await sentence(start({ PORT: String(port) }))).toMatch(
        new RegExp(`^Port ${port} is taken by another program; stop it, or set PORT to another number\\.$`),
      );
      expect(isDatabaseRunning()).toBe(false);
    } finally {
      taken.close();
    }
  });

  it('names a HOST that this machine does not have, and not the database for it', async () => {
    // 192.0.2.0/24 is for documentation: nobody has it.
    expect(await sentence(start({ HOST: '192.0.2.1' }))).toBe(
      'HOST is "192.0.2.1", which is no address of this machine; write one that it has, or 0.0.0.0 for all of them.',
    );
  });

  it.each(['/proc/selaras', '/etc/hosts/selaras', '/etc/hosts'])('names a data folder that cannot be: %s', async (path) => {
    expect(await sentence(start({ SELARAS_DATA_DIR: path }))).toMatch(/^The data folder \S+ cannot be .*SELARAS_DATA_DIR/);
  });

  it('names a half-initialised data folder', async () => {
    mkdirSync(join(folder, 'data/postgres'), { recursive: true });
    writeFileSync(join(folder, 'data/postgres/PG_VERSION'), '18\n');
    expect(await sentence(start())).toMatch(/^The data folder \S+ is only half initialised; move it away .* SELARAS_DATA_DIR/);
  });

  it('names a data folder that another Selaras uses', async () => {
    const first = start();
    await first.until('Selaras is ready');
    expect(await sentence(start())).toMatch(/^Another Selaras \(process \d+\) uses the data folder/);
  });

  it('names an unreachable DATABASE_URL without its password', async () => {
    const output = await sentence(start({ DATABASE_URL: 'postgres://selaras:geheim@127.0.0.1:9/selaras' }));
    expect(output).toBe('DATABASE_URL points to 127.0.0.1:9/selaras, but nothing listens there; check the address and that PostgreSQL 18 runs there.');
  });

  it.each([
    [{ PORT: 'abc' }, /^PORT is "abc"; write a number/],
    [{ PORT: '70000' }, /^PORT is "70000"/],
    [{ DATABASE_URL: 'mysql://x' }, /^DATABASE_URL is not an address of a PostgreSQL database/],
    [{ SELARAS_ORIGINS: 'selaras.example' }, /^SELARAS_ORIGINS holds "selaras\.example"; write addresses as https:/],
    [{ SELARAS_ORIGINS: 'https://selaras.example/app' }, /^SELARAS_ORIGINS holds "https:\/\/selaras\.example\/app"/],
    [{ SELARAS_CLIENT_ORIGINS: '*' }, /^SELARAS_CLIENT_ORIGINS holds "\*"; write addresses as https:/],
    [{ SELARAS_HOSTS: 'http://selaras' }, /^SELARAS_HOSTS holds "http:\/\/selaras"; write names/],
    [{ SELARAS_TRUSTED_PROXIES: '10.0.0.0/8, proxy' }, /^SELARAS_TRUSTED_PROXIES holds "proxy"; write addresses or ranges/],
    [{ SELARAS_TRUSTED_PROXIES: '0.0.0.0/0' }, /^SELARAS_TRUSTED_PROXIES holds "0\.0\.0\.0\/0", which is everybody/],
    [{ SELARAS_REQUEST_SECONDS: '0' }, /^SELARAS_REQUEST_SECONDS is "0"; write whole seconds from 1 to 900/],
    [{ UV_THREADPOOL_SIZE: 'many' }, /^UV_THREADPOOL_SIZE is "many"; write 3 or more/],
    [{ UV_THREADPOOL_SIZE: '1' }, /^UV_THREADPOOL_SIZE is "1"; write 3 or more/],
    [{ SELARAS_DEMO: 'maybe' }, /^SELARAS_DEMO is "maybe"; write 1 or 0/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL is "loud"/],
  ])('names the setting %j', async (environment, expected) => {
    expect(await sentence(start(environment as Record<string, string>))).toMatch(expected);
  });
});
