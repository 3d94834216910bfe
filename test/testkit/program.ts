import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTestDatabase, FLAT_OUT, type TestDatabase } from '@selaras/server/testing';
// Says what `inject` knows: the address of the cluster of this run.
import type {} from '@selaras/server/testing/global-setup';
import { inject } from 'vitest';

const MAIN = join(import.meta.dirname, '../../server/dist/main.js');

/** The real program in a process of its own, over a database of its own: what ends it ends no test. */
export interface Program {
  readonly url: string;
  readonly database: TestDatabase;
  /** All it has said, its log included. */
  output(): string;
  /** Whether it is the process that was started, and answers. */
  isAlive(): Promise<boolean>;
  /** Bytes it holds, as the system counts them. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

export async function startProgram(settings: Readonly<Record<string, string>> = {}): Promise<Program> {
  const database = await createTestDatabase(inject('clusterUrl'));
  const child: ChildProcess = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', LOG_LEVEL: 'silent', SELARAS_DEMO: '0', DATABASE_URL: database.url, ...FLAT_OUT, ...settings },
  });
  let output = '';
  const url = await new Promise<string>((ready, failed) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const found = /ready at (http:\S+)/.exec(output)?.[1];
        if (found) ready(found);
      });
    }
    child.once('exit', () => failed(new Error(output)));
  });
  return {
    url,
    database,
    output: () => output,
    isAlive: async () =>
      child.exitCode === null &&
      child.signalCode === null &&
      (await fetch(new URL('/healthz', url)).then(
        (answer) => answer.ok,
        () => false,
      )),
    memory: async () => Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${child.pid}/status`, 'utf8'))?.[1]) * 1_024,
    async stop() {
      const ended = new Promise((done) => child.once('exit', done));
      if (child.exitCode === null && child.signalCode === null && child.kill('SIGTERM')) await ended;
      await database.drop();
    },
  };
}
