/** Raw bytes and idle connections against the HTTP server of the real program: each costs its sender only. */
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProgram, type Program } from '../testkit/program.ts';

const CONNECTIONS = 80;

let program: Program;
let address: URL;
beforeAll(async () => {
  program = await startProgram({ SELARAS_CONNECTIONS: String(CONNECTIONS), LOG_LEVEL: 'error' });
  address = new URL(program.url);
});
afterAll(() => program.stop());

/** The first bytes of the answer, once the server has ended the connection or the time is over. */
function exchange(bytes: string, withinMs = 2_000): Promise<string> {
  return new Promise((done) => {
    let answer = '';
    const socket = connect(Number(address.port), address.hostname, () => socket.write(bytes, 'latin1'));
    const timer = setTimeout(() => socket.destroy(), withinMs);
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')));
    socket.on('error', () => undefined);
    socket.once('close', () => {
      clearTimeout(timer);
      done(answer);
    });
  });
}
const request = (line: string, headers: readonly string[] = [], body = ''): string =>
  [line, `Host: ${address.host}`, 'Connection: close', ...headers, '', body].join('\r\n');

/** Connections that say nothing, or only the beginning. */
async function hold(count: number, bytes = ''): Promise<Socket[]> {
  const sockets = Array.from({ length: count }, () =>
    connect(Number(address.port), address.hostname)
      .on('error', () => undefined)
      .resume(),
  );
  await Promise.all(sockets.map((socket) => new Promise((done) => socket.once('connect', done).once('close', done))));
  for (const socket of sockets) socket.write(bytes);
  await new Promise((done) => setTimeout(done, 200));
  return sockets;
}
const open = (sockets: readonly Socket[]): number => sockets.filter((socket) => !socket.destroyed && socket.readable).length;

describe('a request', () => {
  it.each([
    ['to no address', '/%00'],
    ['to half an encoded letter', '/%E0%A4'],
    ['up a folder', '/..%2f..%2f..%2fetc/passwd'],
    ['up a folder, encoded twice', '/%252e%252e/%252e%252e/etc/passwd'],
    ['up a folder by backslashes', '/..\\..\\..\\etc\\passwd'],
    ['to a name longer than a file may have', `/${'a'.repeat(5_000)}`],
    ['to a folder', '/assets/'],
    ['to another server', 'http://evil.example/graphql'],
    ['to a percent', '/%'],
    ['to a name of a prototype', '/__proto__'],
  ])('%s is answered in 4xx or with the page, with nothing of the inside', async (_label, target) => {
    const answer = await exchange(request(`GET ${target} HTTP/1.1`, ['Accept: text/html']));
    expect(answer).toMatch(/^HTTP\/1\.1 (200|30\d|4\d\d) /);
    expect(answer).not.toMatch(/node_modules|root:x|at .*\.js:\d/);
  });

  it.each([
    ['CONNECT', 'CONNECT example.org:443 HTTP/1.1', []],
    ['TRACE', 'TRACE / HTTP/1.1', []],
    ['an unknown method', 'BREW /graphql HTTP/1.1', []],
    ['HTTP/2 without a request', 'PRI * HTTP/2.0', []],
    ['an expectation nobody meets', 'POST /graphql HTTP/1.1', ['Expect: the-unexpected', 'Content-Length: 0']],
    ['headers without end', 'GET / HTTP/1.1', [`X-Long: ${'a'.repeat(20_000)}`]],
    ['two thousand headers', 'GET / HTTP/1.1', Array.from({ length: 3_000 }, (_, index) => `x${index}: 1`)],
    ['both ways to say its length', 'POST /graphql HTTP/1.1', ['Content-Length: 5', 'Transfer-Encoding: chunked']],
    ['two lengths', 'POST /graphql HTTP/1.1', ['Content-Length: 5', 'Content-Length: 6']],
    ['a length that is no number', 'POST /graphql HTTP/1.1', ['Content-Length: 0x10']],
    ['a NUL in a header', 'GET / HTTP/1.1', ['X: a\0b']],
    ['a header on two lines', 'GET / HTTP/1.1', ['X: a\r\n b: c']],
  ] as const)('with %s is not answered with 5xx, and the next one is', async (_label, line, headers) => {
    expect(await exchange(request(line, headers))).toMatch(/^$|^HTTP\/1\.1 (200|4\d\d|505) /);
    expect(await program.isAlive(), program.output()).toBe(true);
  });

  it('that offers another protocol than ours is answered in the one it came with', async () => {
    expect(await exchange(request('GET /healthz HTTP/1.1', ['Connection: Upgrade', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQAAP__']))).toContain('alive');
  });

  it('with JSON as deep as it is long is refused', async () => {
    for (const body of [
      `{"query":"{ __typename }","variables":{"a":${'['.repeat(30_000)}${']'.repeat(30_000)}}}`,
      `{"query":"${'{a'.repeat(2_400)}"}`,
      `{"query":"{ __typename }","extensions":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`,
    ]) {
      const answer = await exchange(request('POST /graphql HTTP/1.1', ['Content-Type: application/json', `Content-Length: ${body.length}`], body), 5_000);
      expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    }
  });
});

describe('connections that are held open', () => {
  it('from one address are half of all at most; the rest is left for others', async () => {
    const idle = await hold(CONNECTIONS);
    expect(open(idle)).toBeLessThanOrEqual(CONNECTIONS / 2);
    expect(open(idle)).toBeGreaterThan(CONNECTIONS / 4);
    for (const socket of idle) socket.destroy();
    await expect.poll(() => program.isAlive()).toBe(true);
  });

  it.concurrent.each([
    ['with half a request', 'GET /graphql HTTP/1.1\r\nHost: x\r\nX-Slow: '],
    ['with half an upgrade', 'GET /graphql HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSo'],
    ['without a word', ''],
  ])('%s are ended', async (_label, bytes) => {
    const slow = await hold(10, bytes);
    await expect.poll(() => open(slow), { timeout: 25_000, interval: 500 }).toBe(0);
  });
});

it('none of it was a fault of ours', () => {
  expect(program.output()).not.toMatch(/"level":(50|60)/);
});
