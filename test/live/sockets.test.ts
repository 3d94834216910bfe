import { BoardBehindFragmentDocument, FollowChangesDocument, WatchBoardDocument } from '@selaras/schema/test';
import { BoardLiveDocument } from '@selaras/schema/web';
import type { Actor } from '@selaras/server/testing';
import { describe, expect, it } from 'vitest';
import { textOf, type Sendable } from '../testkit/documents.ts';
import { useCluster, useWorld } from '../testkit/server.ts';
import { openSession, openWire } from '../testkit/wire.ts';

const { server, world } = await useWorld({ cluster: await useCluster() });
await world.position(await world.dinas(), 'Perawat', { need: 3 });
const leader = await world.account('leader', { role: 'LEADERSHIP' });
await server.app.worker.settle();

const instansi = { instansiId: world.instansi.node };

/** Asks for a stream in the types of its document; what is wrong on purpose is text, with whatever variables. */
const subscribeTo = <Data, Variables>(id: string, document: Sendable<Data, Variables>, variables: Variables): unknown => ({
  id,
  type: 'subscribe',
  payload: { query: textOf(document), variables },
});
const subscribe = (id: string): unknown => subscribeTo(id, WatchBoardDocument, instansi);

describe('a socket', () => {
  it('that never introduces itself is closed with 4408', async () => {
    const wire = await openWire(server.url);
    expect((await wire.closed).code).toBe(4408);
  });

  it.each([
    ['subscribes before it is let in', 4401, (): unknown[] => [subscribe('a')]],
    ['introduces itself without a session', 4401, (): unknown[] => [{ type: 'connection_init' }]],
    ['introduces itself with a made-up secret', 4401, (): unknown[] => [{ type: 'connection_init', payload: { authorization: `Bearer ${'x'.repeat(43)}` } }]],
    [
      'introduces itself twice',
      4429,
      (): unknown[] => [
        { type: 'connection_init', payload: { authorization: `Bearer ${leader.token}` } },
        { type: 'connection_init', payload: {} },
      ],
    ],
    ['speaks no JSON', 4400, (): unknown[] => ['hello']],
    ['says something unknown', 4400, (): unknown[] => [{ type: 'shout' }]],
    ['says what only a server says', 4400, (): unknown[] => [{ type: 'next', id: 'a', payload: {} }]],
  ])('that %s is closed with %i', async (_label, code, messages) => {
    const wire = await openWire(server.url);
    for (const message of messages()) wire.send(message);
    expect((await wire.closed).code).toBe(code);
  });

  it('that uses an id twice is closed with 4409', async () => {
    const wire = await openSession(server.url, leader.token);
    wire.send(subscribe('a'));
    wire.send(subscribe('a'));
    expect((await wire.closed).code).toBe(4409);
  });

  it('that sends more than 64 kB is closed with 1009', async () => {
    const wire = await openWire(server.url);
    wire.send({ type: 'connection_init', payload: { authorization: 'x'.repeat(70_000) } });
    expect((await wire.closed).code).toBe(1009);
  });

  it('that floods is closed with 1013, after which clients come back by themselves', async () => {
    const wire = await openSession(server.url, leader.token);
    for (let round = 0; round < 300; round++) wire.send({ type: 'ping' });
    expect((await wire.closed).code).toBe(1013);
  });

  it('of another site is refused at the door, with its visitor’s cookie or without', async () => {
    for (const origin of ['https://evil.example', 'null', `${server.url}.evil.example`])
      await expect(openWire(server.url, { origin, cookie: `selaras_session=${leader.cookie}` })).rejects.toThrow('403');
    const own = await openWire(server.url, { origin: server.url });
    own.socket.close();
  });

  it('elsewhere than /graphql is refused', async () => {
    await expect(openWire(`${server.url}/other`)).rejects.toThrow('404');
  });

  it('carries twenty subscriptions and refuses the next', async () => {
    const wire = await openSession(server.url, leader.token);
    for (let index = 0; index < 21; index++) wire.send(subscribe(`s${index}`));
    const refused = await wire.until((message) => message.type === 'error');
    expect(refused.id).toBe('s20');
    await wire.until((message) => message.type === 'next' && message.id === 's19');
    expect(wire.messages.filter((message) => message.type === 'next' && message.id === 's20')).toEqual([]);
    wire.send({ id: 's0', type: 'complete' });
    wire.send(subscribe('again'));
    await wire.until((message) => message.type === 'next' && message.id === 'again');
    wire.socket.close();
  });

  it.each([
    ['a query', '{ viewer { username } }'],
    ['a mutation', 'mutation { signOut(input: {}) { __typename } }'],
    ['introspection', '{ __schema { types { name } } }'],
    ['two root fields', 'subscription ($id: ID!) { a: board(instansiId: $id) { kind } b: board(instansiId: $id) { kind } }'],
    ['an unknown field', 'subscription { nothing }'],
    ['nonsense', 'subscription {'],
    ['field that is skipped', 'subscription ($id: ID!) { board(instansiId: $id) @skip(if: true) { kind } }'],
    ['field that is not skipped', 'subscription ($id: ID!) { board(instansiId: $id) @skip(if: false) { kind } }'],
    ['field that is included by a variable', 'subscription ($id: ID!, $b: Boolean = false) { ... @include(if: $b) { board(instansiId: $id) { kind } } }'],
    ['fragment that is skipped', 'subscription ($id: ID!) { ...F @skip(if: true) } fragment F on Subscription { board(instansiId: $id) { kind } }'],
    [
      'too deep a selection',
      `subscription ($id: ID!) { board(instansiId: $id) { rows { ${'figures { evaluation { predikat { '.repeat(1)} ${'nothing '} } } } } } }`,
    ],
  ])('runs no %s', async (_label, query) => {
    const wire = await openSession(server.url, leader.token);
    wire.send(subscribeTo('a', query, query.includes('$id') ? { id: world.instansi.node } : {}));
    const refused = await wire.until((message) => message.type === 'error');
    expect(JSON.stringify(refused.payload)).toContain('BAD_INPUT');
    expect(JSON.stringify(refused.payload)).not.toMatch(/Did you mean|node_modules/);
    expect(JSON.stringify(refused.payload)).toMatch(/"requestId":"[0-9a-f-]{36}"/);
    // Its other streams go on.
    wire.send(subscribe('b'));
    await wire.until(({ id, type }) => id === 'b' && type === 'next');
    wire.socket.close();
  });

  it('opens the one that is named of two subscriptions in a text', async () => {
    const wire = await openSession(server.url, leader.token);
    const query = 'subscription Kind($id: ID!) { board(instansiId: $id) { kind } } subscription Need($id: ID!) { board(instansiId: $id) { total { need } } }';
    const variables = { id: world.instansi.node };
    for (const operationName of ['Kind', 'Need']) wire.send({ id: operationName, type: 'subscribe', payload: { query, operationName, variables } });
    expect((await wire.until(({ id }) => id === 'Kind')).payload).toEqual({ data: { board: { kind: 'SNAPSHOT' } } });
    expect((await wire.until(({ id }) => id === 'Need')).payload).toEqual({ data: { board: { total: { need: 3 } } } });
    for (const operationName of [null, 'Other'])
      wire.send({ id: `no ${operationName}`, type: 'subscribe', payload: { query, variables, ...(operationName ? { operationName } : {}) } });
    for (const id of ['no null', 'no Other']) expect(JSON.stringify((await wire.until((message) => message.id === id)).payload)).toContain('BAD_INPUT');
    wire.socket.close();
  });

  it('keeps no place for what was refused, nor for what has ended, whatever its text', async () => {
    await expect.poll(() => server.app.sockets.streamCount).toBe(0);
    const query = 'subscription One($id: ID!) { changes(instansiId: $id) { cursor } } subscription Two($id: ID!) { changes(instansiId: $id) { more } }';
    const variables = { id: world.instansi.node };
    // More than an account has places for, of feeds and of all.
    for (let socket = 0; socket < 15; socket++) {
      const wire = await openSession(server.url, leader.token);
      const ids = Array.from({ length: 20 }, (_, index) => `s${index}`);
      for (const [index, id] of ids.entries()) {
        const operationName = ['One', 'Two', 'Other', undefined][index % 4];
        wire.send({ id, type: 'subscribe', payload: { query, variables, ...(operationName ? { operationName } : {}) } });
      }
      for (const [index, id] of ids.entries()) expect((await wire.until((message) => message.id === id)).type).toBe(index % 4 < 2 ? 'next' : 'error');
      for (const id of ids) wire.send({ id, type: 'complete' });
      await expect.poll(() => server.app.sockets.streamCount).toBe(0);
      wire.socket.terminate();
    }
  }, 60_000);

  it('that begins a stream anew while the former one of its id is answering keeps the new one, and can end it', async () => {
    await expect.poll(() => server.app.sockets.streamCount).toBe(0);
    const door = server.app.sockets['door'];
    const { answer } = door;
    const gate = Promise.withResolvers<void>();
    let asked = 0;
    door.answer = async (...event) => {
      if (++asked === 1) await gate.promise;
      return answer.apply(door, event);
    };
    const wire = await openSession(server.url, leader.token);
    try {
      wire.send(subscribeTo('feed', FollowChangesDocument, instansi));
      await expect.poll(() => asked).toBe(1);
      wire.send({ id: 'feed', type: 'complete' });
      wire.send(subscribeTo('feed', FollowChangesDocument, instansi));
      await wire.until(({ id, type }) => id === 'feed' && type === 'next');
      gate.resolve();
      await new Promise((done) => setTimeout(done, 100));
      expect(wire.messages.filter(({ id }) => id === 'feed').map(({ type }) => type)).toEqual(['next']);
      expect(server.app.sockets.streamCount).toBe(1);
      wire.send({ id: 'feed', type: 'complete' });
      await expect.poll(() => server.app.sockets.streamCount).toBe(0);
    } finally {
      gate.resolve();
      door.answer = answer;
      wire.socket.terminate();
    }
  });

  it('of a browser runs the subscriptions of the web and no others', async () => {
    const wire = await openSession(server.url, '', { origin: server.url, cookie: `selaras_session=${leader.cookie}` });
    wire.send(subscribe('mine'));
    expect(JSON.stringify((await wire.until((message) => message.id === 'mine')).payload)).toContain('FORBIDDEN');
    wire.send(subscribeTo('web', BoardLiveDocument, instansi));
    expect((await wire.until((message) => message.id === 'web')).type).toBe('next');
    wire.socket.close();
  });

  it('answers somebody without a grant with a refusal, and a bad id like any mistake', async () => {
    const nobody = await openSession(server.url, (await world.account('employee', { employee: await world.employee('Ani') })).token);
    nobody.send(subscribe('a'));
    expect(JSON.stringify((await nobody.until((message) => message.id === 'a')).payload)).toContain('FORBIDDEN');
    nobody.socket.close();
    const wire = await openSession(server.url, leader.token);
    wire.send(subscribeTo('b', WatchBoardDocument, { instansiId: 'x' }));
    expect(JSON.stringify((await wire.until((message) => message.id === 'b')).payload)).toContain('BAD_INPUT');
    wire.send(subscribeTo('c', textOf(WatchBoardDocument), {}));
    expect(JSON.stringify((await wire.until((message) => message.id === 'c')).payload)).toContain('BAD_INPUT');
    wire.send(subscribeTo('d', FollowChangesDocument, { ...instansi, after: 'nonsense' }));
    const refused = JSON.stringify(await wire.until((message) => message.id === 'd'));
    expect(refused).toContain('BAD_INPUT');
    wire.socket.close();
  });

  it('understands a root field behind a fragment, and shows nothing of the inside when an event fails', async () => {
    const wire = await openSession(server.url, leader.token);
    wire.send(subscribeTo('f', BoardBehindFragmentDocument, instansi));
    expect((await wire.until((message) => message.id === 'f')).payload).toMatchObject({ data: { board: { kind: 'SNAPSHOT', total: { need: 3 } } } });
    wire.socket.close();
  });
});

describe('a stream whose session ends', () => {
  it.each([
    ['is revoked', 4401, async (actor: Actor) => world.system.query('update session set revoked_at = now() where account_id = $1', [actor.accountId])],
    [
      'belongs to an account that is closed',
      4401,
      async (actor: Actor) => world.system.query('update account set disabled_at = now() where id = $1', [actor.accountId]),
    ],
    ['loses its last grant', 4403, async (actor: Actor) => world.system.query('delete from access_grant where account_id = $1', [actor.accountId])],
  ])('because it %s is closed with %i within two seconds, and hears nothing after', async (_label, code, end) => {
    const actor = await world.account('guest', { role: 'LEADERSHIP' });
    const wire = await openSession(server.url, actor.token);
    wire.send(subscribe('a'));
    await wire.until((message) => message.type === 'next');
    const heard = wire.messages.length;
    const start = performance.now();
    await end(actor);
    await world.position(await world.dinas(), 'Sesudah', { need: 1 });
    expect((await wire.closed).code).toBe(code);
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(wire.messages.slice(heard).filter((message) => message.type === 'next').length).toBeLessThanOrEqual(1);
  });

  it('is closed while a long transaction holds the feed back', async () => {
    const actor = await world.account('guest', { role: 'LEADERSHIP' });
    const wire = await openSession(server.url, actor.token);
    wire.send(subscribe('a'));
    await wire.until((message) => message.type === 'next');
    const long = await world.system.connect();
    await long.query('begin');
    await long.query('select pg_current_xact_id()');
    try {
      await world.system.query('update session set revoked_at = now() where account_id = $1', [actor.accountId]);
      expect(await Promise.race([wire.closed.then((end) => end.code), new Promise((done) => setTimeout(() => done('still open'), 2_500))])).toBe(4401);
    } finally {
      await long.query('rollback');
      long.release();
    }
  });
});
