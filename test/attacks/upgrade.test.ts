/** Raw bytes against the door that turns connections into sockets, sent to the real program: nobody ends the process from outside. */
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startProgram, type Program } from '../testkit/program.ts';

let program: Program;
let address: URL;
beforeAll(async () => {
  program = await startProgram();
  address = new URL(program.url);
});
afterAll(() => program.stop());

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

it.each(TARGETS)('an upgrade to %s is answered, and the process lives on', async (target) => {
  expect(await sendRaw(upgrade(target, ['Origin: http://evil.example']), false)).toMatch(/^HTTP\/1\.1 (400|403|404) /);
  expect(await program.isAlive(), program.output()).toBe(true);
});

it('a client that resets the connection after a refused upgrade ends nothing but itself', async () => {
  for (let round = 0; round < 60; round++) {
    const target = TARGETS[round % TARGETS.length]!;
    await sendRaw(upgrade(target, round % 2 === 0 ? ['Origin: http://evil.example'] : []), true);
  }
  expect(await program.isAlive(), program.output()).toBe(true);
});
