/** Raw bytes against the door that turns connections into sockets, sent to the real program: nobody ends the process from outside. */
import { spawn, type ChildProcess } from 'node:child_process';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@selaras/server/testing';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';

const MAIN = join(import.meta.dirname, '../../server/dist/main.js');

let database: TestDatabase;
let child: ChildProcess;
let output = '';
let address: URL;
beforeAll(async () => {
  database = await createTestDatabase(inject('clusterUrl'));
  child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', LOG_LEVEL: 'silent', SELARAS_DEMO: '0', DATABASE_URL: database.url },
  });
  address = await new Promise((ready, failed) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const found = /ready at (http:\S+)/.exec(output)?.[1];
        if (found) ready(new URL(found));
      });
    }
    child.once('exit', () => failed(new Error(output)));
  });
});
afterAll(async () => {
  const ended = new Promise((done) => child.once('exit', done));
  if (child.exitCode === null && child.kill('SIGTERM')) await ended;
  await database.drop();
});

const upgrade = (target: string, headers: readonly string[] = []): string =>
  [
    `GET ${target} HTTP/1.1`,
    `Host: ${address.host}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    ...headers,
    '',
    '',
  ].join('\r\n');

/** Sends the bytes and resets the connection at once, before any answer can be read; or waits for the answer. */
function sendRaw(bytes: string, reset: boolean): Promise<string> {
  return new Promise((done) => {
    let answer = '';
    const socket = connect(Number(address.port), address.hostname, () => {
      socket.write(bytes, () => {
        if (reset) setTimeout(() => socket.resetAndDestroy(), 2);
      });
    });
    socket.setTimeout(2_000, () => socket.destroy());
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')));
    socket.on('error', () => undefined);
    socket.once('close', () => done(answer));
  });
}

const TARGETS = ['//', 'http://a:99999/graphql', '/graphql?%', '*', '///graphql', '/%zz', 'ws://[', '/nowhere', '/graphql'];
const isAlive = async (): Promise<boolean> => child.exitCode === null && (await fetch(new URL('/healthz', address))).ok;

it.each(TARGETS)('an upgrade to %s is answered, and the process lives on', async (target) => {
  expect(await sendRaw(upgrade(target, ['Origin: http://evil.example']), false)).toMatch(/^HTTP\/1\.1 (400|403|404) /);
  expect(await isAlive(), output).toBe(true);
});

it('a client that resets the connection after a refused upgrade ends nothing but itself', async () => {
  for (let round = 0; round < 60; round++) {
    const target = TARGETS[round % TARGETS.length]!;
    await sendRaw(upgrade(target, round % 2 === 0 ? ['Origin: http://evil.example'] : []), true);
  }
  expect(await isAlive(), output).toBe(true);
});
