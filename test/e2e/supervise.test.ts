import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createTestDatabase } from '@selaras/server/testing';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const SUPERVISE = pathToFileURL(join(root, 'scripts/supervise.ts')).href;
const PATIENCE = { firstMs: 40, longestMs: 150, steadyMs: 60_000 };

let folder: string;
const running: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'selaras-supervise-'));
});
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  output(): string;
  readonly ended: Promise<number | string>;
}

function run(args: readonly string[], environment: Record<string, string> = {}): Started {
  const child = spawn(process.execPath, [...args], { env: { PATH: process.env['PATH'] ?? '', ...environment } });
  running.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, output: () => text, ended: new Promise((done) => child.once('exit', (code, signal) => done(code ?? signal ?? 'unknown'))) };
}

/** A program that ends each time as its line says, and stays after the last one. */
function supervised(...endings: readonly string[]): Started {
  const count = join(folder, 'count');
  writeFileSync(count, '');
  const program = join(folder, 'program.mjs');
  writeFileSync(
    program,
    `import { appendFileSync, readFileSync } from 'node:fs';
     const times = readFileSync(${JSON.stringify(count)}, 'utf8').length;
     appendFileSync(${JSON.stringify(count)}, 'x');
     const ending = ${JSON.stringify(endings)}[times];
     if (ending === undefined) { console.log('steady'); process.on('SIGTERM', () => process.exit(0)); setInterval(() => undefined, 1_000); }
     else if (ending.startsWith('SIG')) process.kill(process.pid, ending);
     else process.exit(Number(ending));`,
  );
  return run([
    '--input-type=module',
    '-e',
    `const { supervise } = await import('${SUPERVISE}'); supervise([${JSON.stringify(program)}], ${JSON.stringify(PATIENCE)});`,
  ]);
}
const starts = (): number => readFileSync(join(folder, 'count'), 'utf8').length;

describe('whoever watches the server', () => {
  it('starts it again when it crashed or was killed, waiting longer each time, and stops it when asked', async () => {
    const started = supervised('70', 'SIGKILL', '70');
    await expect.poll(() => started.output(), { timeout: 15_000 }).toContain('steady');
    expect(starts()).toBe(4);
    expect(started.output().match(/started again in [\d.]+ s/g)).toEqual(['started again in 0.04 s', 'started again in 0.08 s', 'started again in 0.15 s']);
    expect(started.output()).toContain('by SIGKILL');
    started.child.kill('SIGTERM');
    expect(await started.ended).toBe(0);
    expect(starts()).toBe(4);
  });

  it('leaves it ended when it says why it cannot run', async () => {
    const started = supervised('1');
    expect(await started.ended).toBe(1);
    expect(starts()).toBe(1);
  });

  it('stops while it waits to start it again', async () => {
    const started = supervised(...Array.from({ length: 50 }, () => '70'));
    await expect.poll(() => started.output(), { timeout: 15_000 }).toContain('started again in 0.15 s');
    started.child.kill('SIGTERM');
    expect(await started.ended).toBe(0);
  });
});

describe('a fault that nobody expected', () => {
  it.each([
    ['thrown', `setImmediate(() => { throw new Error('kerahasiaan 198001012005011001'); })`],
    ['a promise thrown away', `void Promise.reject(new Error('kerahasiaan'))`],
  ])('%s: ends what is under way and stops with the code that asks for another start', async (_what, fault) => {
    const database = await createTestDatabase(inject('clusterUrl'));
    try {
      const injected = join(folder, 'fault.mjs');
      writeFileSync(injected, `process.on('SIGUSR2', () => { ${fault}; });`);
      const server = run([`--import=${pathToFileURL(injected).href}`, join(root, 'server/dist/main.js')], {
        DATABASE_URL: database.url,
        PORT: '0',
        SELARAS_DEMO: '0',
        LOG_LEVEL: 'fatal',
      });
      await expect.poll(() => server.output(), { timeout: 30_000 }).toContain('ready at');
      server.child.kill('SIGUSR2');
      expect(await server.ended).toBe(70);
      expect(server.output()).toContain('to be started again');
      expect(server.output()).toContain('a fault that nobody expected');
      // Sessions of the database that nobody ended would stay until it notices by itself.
      const owner = new pg.Client({ connectionString: database.url });
      await owner.connect();
      const left = 'select count(*)::int as count from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()';
      await expect.poll(async () => (await owner.query<{ count: number }>(left)).rows[0]?.count).toBe(0);
      await owner.end();
    } finally {
      await database.drop();
    }
  });
});
