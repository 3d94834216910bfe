/** A start on a disk that is full, or becomes so while it loads. Needs a small disk of its own, which only root can make. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const MAIN = join(import.meta.dirname, '../../server/dist/main.js');

let disk: string;
let isMounted: boolean;
let child: ChildProcess;
let output: string;
function mount(megabytes: number): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0755`, 'tmpfs', disk], { stdio: 'ignore' });
    return (isMounted = true);
  } catch {
    return false;
  }
}
beforeEach(() => {
  isMounted = false;
  disk = mkdtempSync(join(tmpdir(), 'selaras-disk-'));
  chmodSync(disk, 0o755);
});
afterEach(async () => {
  const ended = new Promise((done) => child?.once('exit', done));
  if (child?.exitCode === null && child.kill('SIGTERM')) await ended;
  if (isMounted) execFileSync('umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
});

function start(environment: Record<string, string>): Promise<number | string> {
  output = '';
  child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: disk,
      PORT: '0',
      LOG_LEVEL: 'silent',
      SELARAS_DEMO: '0',
      SELARAS_DATA_DIR: join(disk, 'data'),
      ...environment,
    },
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((ended) => child.once('exit', (status, signal) => ended(status ?? signal ?? 'unknown')));
}

describe('a disk that is full', () => {
  it.each([
    ['before anything is there', 4, {}],
    ['while the database is prepared', 40, {}],
    ['while the demonstration is loaded', 120, { SELARAS_DEMO: '1' }],
  ] as const)('%s is named in one sentence', async (_when, megabytes, environment) => {
    if (!mount(megabytes)) return expect(process.getuid?.(), 'only where nobody may make a disk this is not tried').not.toBe(0);
    expect(await start(environment), output).toBe(1);
    expect(output).toMatch(/The disk of the database is full \(\S+\); .* Make room, and start again\./);
    expect(output).not.toMatch(/\n {4}at /);
  });

  it('that has room again starts with what was kept', async () => {
    if (!mount(400)) return;
    const filler = join(disk, 'filler');
    mkdirSync(join(disk, 'data'));
    writeFileSync(filler, Buffer.alloc(380 * 1024 * 1024));
    expect(await start({}), output).toBe(1);
    rmSync(filler);
    const running = start({});
    await expect.poll(() => output, { timeout: 60_000 }).toContain('Selaras is ready');
    child.kill('SIGTERM');
    expect(await running).toBe(0);
  });
});
