/** Bytes by chance against every door of the real program. A failure prints its seed; `FUZZ_SEED=… pnpm test -- attacks/fuzz` sends the same again. */
import { BoardCursorDocument, FollowChangesDocument, WatchBoardDocument } from '@selaras/schema/test';
import { World, type Actor, type DinasRef } from '@selaras/server/testing';
import fc from 'fast-check';
import { connect, type Socket } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { Client } from '../testkit/client.ts';
import { textOf } from '../testkit/documents.ts';
import { startProgram, type Program } from '../testkit/program.ts';
import { message, RawSocket } from '../testkit/raw-socket.ts';
import { follow, type Stream } from '../testkit/stream.ts';
import { frames, http, upgrades, uploads, type Script } from './fuzz.arbitraries.ts';
import type { WatchBoardSubscription } from '@selaras/schema/test';

const SEED = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const BATCHES = Number(process.env['FUZZ_BATCHES'] ?? 10);
const AT_ONCE = 25;
/** Who has said what there was to say waits so long for the first answer, and so long for more. */
const ANSWER_MS = 400;
const LINGER_MS = 50;
/** What the heap grows by before it is collected, and nothing that was sent. */
const MAY_GROW_BY = 200_000_000;

let program: Program;
let owner: pg.Pool;
let world: World;
let dinas: DinasRef;
let hr: Actor;
let board: Stream<WatchBoardSubscription>;
let need = 0;
let memory = 0;
beforeAll(async () => {
  program = await startProgram({ LOG_LEVEL: 'warn' });
  owner = new pg.Pool({ connectionString: program.database.url, max: 2 });
  owner.on('error', () => undefined);
  world = await World.create(owner);
  dinas = await world.dinas();
  hr = await world.account('hr', { role: 'HR' });
  board = await follow(program.url, hr, WatchBoardDocument, { instansiId: world.instansi.node });
  await expectHonestLife();
  memory = await program.memory();
});
afterAll(async () => {
  board.cut();
  await owner.end();
  await program.stop();
});

/** The same process answers a question rightly, and the socket that was open all the time hears of a change. */
async function expectHonestLife(): Promise<void> {
  expect(await program.isAlive(), program.output()).toBe(true);
  need += 2;
  await world.position(dinas, `Perawat ${need}`, { need: 2 });
  await board.until((event) => event.board.total?.need === need);
  // What is counted of a dinas for the first time is told before it is kept; what was kept a moment before may be read until then.
  await vi.waitFor(
    async () => {
      const { board: asked } = await Client.program(program.url, hr).ask(BoardCursorDocument, { instansiId: world.instansi.node });
      expect(asked?.total.need).toBe(need);
    },
    { timeout: 20_000 },
  );
  expect(program.output()).not.toMatch(/"level":(50|60)|node:internal|fault that nobody expected/);
}

/** How the server answered, in a word each, to see that the bytes come as far as they are meant to. */
const answers = new Set<string>();
const wordsOf = (chunk: Buffer): string[] => chunk.toString('latin1').match(/HTTP\/1\.1 \d{3}|"type":"[a-z_]+"|"code":"[A-Z_]+"/g) ?? [];

async function perform(socket: Socket, { pieces, end }: Script): Promise<void> {
  const closed = new Promise<void>((done) => (socket.destroyed ? done() : socket.once('close', () => done())));
  socket.on('error', () => undefined);
  const over = Promise.withResolvers<void>();
  closed.then(over.resolve, over.reject);
  socket.once('data', () => setTimeout(over.resolve, LINGER_MS));
  socket.on('data', (chunk: Buffer) => {
    for (const word of wordsOf(chunk)) answers.add(word);
  });
  for (const piece of pieces) {
    if (socket.destroyed) return;
    socket.write(piece);
    await new Promise((done) => setTimeout(done, 3));
  }
  if (end === 'reset') socket.resetAndDestroy();
  if (end === 'farewell') socket.end();
  await Promise.race([over.promise, new Promise((done) => setTimeout(done, ANSWER_MS))]);
  socket.destroy();
}

/** Sends a batch of scripts at once, again and again, and asks after each whether honest people noticed. */
async function expectToBear(script: fc.Arbitrary<Script>, open: () => Promise<Socket>, reached: readonly string[]): Promise<void> {
  answers.clear();
  await fc.assert(
    fc.asyncProperty(fc.array(script, { minLength: AT_ONCE, maxLength: AT_ONCE, size: 'max' }), async (scripts) => {
      await Promise.all(scripts.map(async (one) => perform(await open(), one)));
      await expectHonestLife();
    }),
    // Smaller batches say no more: the server has changed by then. The seed sends the same bytes again.
    { seed: SEED, numRuns: BATCHES, endOnFailure: true },
  );
  expect([...answers]).toEqual(expect.arrayContaining([...reached]));
  expect(((await program.memory()) - memory) / 1e6).toBeLessThan(MAY_GROW_BY / 1e6);
}

const dial = async (): Promise<Socket> => {
  const { hostname, port } = new URL(program.url);
  const socket = connect(Number(port), hostname).on('error', () => undefined);
  await new Promise((done) => socket.once('connect', done).once('close', done));
  return socket;
};
const socketOf = (token?: string) => async (): Promise<Socket> => (await RawSocket.open(program.url, token)).connection;
const host = (): string => new URL(program.url).host;
const subscriptions = [WatchBoardDocument, FollowChangesDocument].map(textOf);
const instansi = (): Record<string, unknown> => ({ instansiId: world.instansi.node });

it('requests', () => expectToBear(http(host()), dial, ['HTTP/1.1 200', 'HTTP/1.1 400', 'HTTP/1.1 404']));
it('requests for a socket', () => expectToBear(upgrades(host()), dial, ['HTTP/1.1 101', 'HTTP/1.1 400']));
it('what a socket says before it is known', () => expectToBear(frames(subscriptions, instansi()), socketOf(), []));
it('what a socket says once it is known', () =>
  expectToBear(frames(subscriptions, instansi()), socketOf(hr.token), ['"type":"next"', '"type":"error"', '"code":"BAD_INPUT"']));
it('files', async () => {
  await expectToBear(uploads(host(), hr.token, world.instansi.node), dial, ['HTTP/1.1 201', 'HTTP/1.1 400']);
  // Their checks run on when the sender has gone.
  await expect.poll(async () => (await owner.query("select 1 from import where state in ('RECEIVED', 'READING')")).rowCount, { timeout: 20_000 }).toBe(0);
  await expectHonestLife();
});

/** As deep as 64 kB of brackets can be; whoever walks down it by calling itself runs out of stack. */
const DEEP = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
const deepBodies: Record<string, string> = {
  'variables nobody asks for': '{"query":"{ viewer { username } }","variables":{"a":DEEP}}',
  'variables somebody asks for': '{"query":"query A($search: String) { employees(search: $search, first: 1) { nodes { id } } }","variables":{"search":DEEP}}',
  'values in the text': '{"query":"{ employees(search: LIST, first: 1) { nodes { id } } }"}',
  selections: `{"query":"${'{ a '.repeat(2_400)}${'}'.repeat(2_400)}"}`,
  types: `{"query":"query A($a: ${'['.repeat(2_400)}Int${']'.repeat(2_400)}) { viewer { username } }"}`,
  fragments: `{"query":"{ ...F0 } ${Array.from({ length: 800 }, (_, index) => `fragment F${index} on Query { ...F${index + 1} }`).join(' ')} fragment F800 on Query { viewer { username } }"}`,
};
const deepBody = (body: string): string => body.replace('DEEP', DEEP).replace('LIST', `${'['.repeat(2_400)}${']'.repeat(2_400)}`);

it.each(Object.entries(deepBodies))('%s as deep as they are long, over HTTP and in a stream', async (_label, body) => {
  const answer = await fetch(`${program.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${hr.token}` },
    body: deepBody(body),
  });
  expect(await answer.text()).not.toContain('INTERNAL');
  const socket = await RawSocket.open(program.url, hr.token);
  const text = deepBody(body.replace('"{ viewer', '"subscription { viewer').replace('query A(', 'subscription A('));
  socket.send(message(`{"id":"a","type":"subscribe","payload":${text}}`));
  await socket.until(() => socket.heard().length > 1);
  expect(socket.heard()[1]?.body.toString()).toContain('BAD_INPUT');
  socket.connection.destroy();
  await expectHonestLife();
});

it('a stream with variables deeper than they are used', async () => {
  const socket = await RawSocket.open(program.url, hr.token);
  socket.send(
    message(
      `{"id":"a","type":"subscribe","payload":{"query":${JSON.stringify(subscriptions[0])},"variables":{"instansiId":"${world.instansi.node}","deep":${DEEP}}}}`,
    ),
  );
  await socket.until(() => socket.heard().length > 1);
  expect(socket.heard()[1]?.body.toString()).toMatch(/BAD_INPUT|"next"/);
  socket.connection.destroy();
  await expectHonestLife();
});
