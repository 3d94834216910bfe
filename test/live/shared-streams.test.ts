import type { Actor, DinasRef, World } from '@selaras/server/testing';
import { WatchBoardDocument, WatchPeopleDocument, type WatchBoardSubscription } from '@selaras/schema/test';
import pg from 'pg';
import { beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';
import { statementsOf } from '../testkit/statements.ts';
import { follow, type Stream } from '../testkit/stream.ts';
import { openStalled } from '../testkit/wire.ts';

const { server, newWorld } = await useServer();

let world: World;
let one: DinasRef;
let two: DinasRef;

beforeEach(async () => {
  world = await newWorld();
  one = await world.dinas('Satu');
  two = await world.dinas('Dua');
  await world.position(one, 'Perawat', { need: 2 });
  await world.position(two, 'Penyuluh', { need: 5 });
  await server.app.worker.settle();
});

type Board = WatchBoardSubscription['board'];
type Boards = Stream<WatchBoardSubscription>;

const watch = (actor: Actor): Promise<Boards> => follow(server.url, actor, WatchBoardDocument, { instansiId: world.instansi.node });
const is =
  (kind: Board['kind'], so: (board: Board) => boolean = () => true) =>
  ({ board }: WatchBoardSubscription): boolean =>
    board.kind === kind && so(board);

/** What the client of a board shows after all it heard. */
function shown(boards: Boards): Map<string, number> {
  const rows = new Map<string, number>();
  for (const { board } of boards.heard()) {
    if (board.kind === 'SNAPSHOT') rows.clear();
    if (board.kind === 'SNAPSHOT' || board.kind === 'CHANGED') for (const row of board.rows) rows.set(row.dinasId, row.figures.need);
  }
  return rows;
}

describe('identical subscriptions', () => {
  it('are executed once, however many ask and whoever they are', async () => {
    const actors = await Promise.all(['a', 'b', 'c'].map((name) => world.account(name, { role: name === 'b' ? 'HR' : 'LEADERSHIP' })));
    const screens = await Promise.all(Array.from({ length: 30 }, (_, index) => watch(actors[index % 3]!)));
    await Promise.all(screens.map((boards) => boards.until(is('SNAPSHOT'))));
    const texts = await statementsOf(server, async () => {
      await world.position(one, 'Bidan', { need: 3 });
      await Promise.all(screens.map((boards) => boards.until(is('CHANGED', ({ total }) => total?.need === 10))));
    });
    expect(texts.filter((text) => text.includes('stored_figures')).length).toBeLessThanOrEqual(2);
    for (const boards of screens) boards.cut();
  });

  it('begin with a snapshot, and nobody who joins in the middle of changes misses one', async () => {
    const leader = await world.account('leader', { role: 'LEADERSHIP' });
    const screens: Boards[] = [];
    for (let round = 1; round <= 12; round++) {
      const [joined] = await Promise.all([watch(leader), world.position(round % 2 ? one : two, `Jabatan ${round}`, { need: 1 })]);
      screens.push(joined);
    }
    await Promise.all(screens.map((boards) => expect.poll(() => [...shown(boards).values()].reduce((sum, need) => sum + need, 0)).toBe(19)));
    for (const boards of screens) {
      expect(boards.heard()[0]!.board.kind).toBe('SNAPSHOT');
      boards.cut();
    }
  });

  it('are not shared when they show something of a person: each sees what is theirs', async () => {
    const post = await world.position(one, 'Guru', { need: 1 });
    const teacher = await world.employee('Guru Satu', { in: post });
    const actors = [
      await world.account('hr', { role: 'HR' }),
      await world.account('head', { role: 'DINAS_HEAD', on: one }),
      await world.account('leader', { role: 'LEADERSHIP' }),
    ];
    await server.app.worker.settle();
    const screens = await Promise.all(actors.map((actor) => follow(server.url, actor, WatchPeopleDocument, { id: one.node })));
    const texts = await Promise.all(screens.map(async (people) => JSON.stringify(await people.until(() => true))));
    expect(texts.map((text) => text.includes(teacher.nip))).toEqual([true, false, false]);
    expect(texts.every((text) => text.includes('Guru Satu'))).toBe(true);
    for (const people of screens) people.cut();
  });
});

describe('somebody whose session ends while the first snapshot is made', () => {
  it('takes it from nobody who waits for the same', async () => {
    const actor = await world.account('twice', { role: 'HR' });
    const second = `${actor.token.slice(0, -4)}zzzz`;
    await world.system.query(
      `insert into session (account_id, kind, label, token_hash, idle_expires_at, expires_at)
       select account_id, kind, label, sha256($2), idle_expires_at, expires_at from session where token_hash = sha256($1)`,
      [Buffer.from(actor.token), Buffer.from(second)],
    );
    const come = (token: string) => follow(server.url, { token }, WatchPeopleDocument, { id: one.node });
    const door = server.app.sockets['door'];
    const gate = Promise.withResolvers<void>();
    const { answer } = door;
    let asked = 0;
    door.answer = async (...about) => {
      asked++;
      await gate.promise;
      return answer.apply(door, about);
    };
    try {
      const first = await come(actor.token);
      await expect.poll(() => asked).toBe(1);
      // Both wait for the snapshot under way, and the next is made for the one who came before.
      const leaving = await come(actor.token);
      await new Promise((done) => setTimeout(done, 100));
      const staying = await come(second);
      await new Promise((done) => setTimeout(done, 100));
      await world.system.query('update session set revoked_at = now() where token_hash = sha256($1)', [Buffer.from(actor.token)]);
      server.app.services.viewers.forget();
      gate.resolve();
      await staying.until(() => true);
      for (const stream of [first, leaving, staying]) stream.cut();
    } finally {
      gate.resolve();
      door.answer = answer;
    }
  });
});

describe('an event that cannot be answered', () => {
  it('because nobody can say whose it is, is a fault of ours and says nothing of the database', async () => {
    const hr = await world.account('hr', { role: 'HR' });
    const people = await follow(server.url, hr, WatchPeopleDocument, { id: one.node });
    await people.until(() => true);
    const owner = new pg.Client({ connectionString: server.database.url });
    await owner.connect();
    try {
      await owner.query('revoke select on session from selaras_system');
      await world.position(one, 'Bidan', { need: 3 });
      const told = await people.wire.until((message) => message.type === 'error', 0, 15_000);
      expect(told).toMatchObject({ payload: [{ extensions: { code: 'INTERNAL' } }] });
      expect(JSON.stringify(told)).not.toContain('permission');
    } finally {
      await owner.query('grant select on session to selaras_system');
      await owner.end();
      people.cut();
    }
  }, 30_000);

  it('ends the streams that it is for with an error, and they can be asked for again', async () => {
    const leader = await world.account('leader', { role: 'LEADERSHIP' });
    const boards = await watch(leader);
    await boards.until(is('SNAPSHOT'));
    const owner = new pg.Client({ connectionString: server.database.url });
    await owner.connect();
    try {
      await owner.query('revoke select on stored_figures from selaras_wide');
      await world.position(one, 'Bidan', { need: 3 });
      await boards.wire.until((message) => message.type === 'error', 0, 15_000);
      const told = boards.wire.messages.find((message) => message.type === 'error');
      expect(told).toMatchObject({ id: 's', payload: [{ extensions: { code: 'INTERNAL' } }] });
      expect(JSON.stringify(told)).not.toContain('stored_figures');
      const newcomer = await watch(leader);
      await newcomer.wire.until((message) => message.type === 'error', 0, 15_000);
      newcomer.cut();
      // An error is the last that is said of a subscription: its id is free for the next, of which no end must be heard.
      await new Promise((done) => setTimeout(done, 200));
      expect(boards.wire.messages.filter(({ type }) => type === 'error' || type === 'complete').map(({ type }) => type)).toEqual(['error']);
    } finally {
      await owner.query('grant select on stored_figures to selaras_wide');
      await owner.end();
    }
    boards.cut();
    const again = await watch(leader);
    expect((await again.until(is('SNAPSHOT'))).board.total?.need).toBe(10);
    again.cut();
  }, 40_000);
});

describe('a board that cannot be trusted', () => {
  it('says so to those who watch and to those who come, and ends in a fresh snapshot', async () => {
    const leader = await world.account('leader', { role: 'LEADERSHIP' });
    const early = await watch(leader);
    await early.until(is('SNAPSHOT'));
    server.app.services.hub.setStale('LISTENER_LOST');
    expect((await early.until(is('STALE'))).board.staleReason).toBe('LISTENER_LOST');
    const late = await watch(leader);
    await late.until(is('SNAPSHOT'));
    expect((await late.until(is('STALE'), 0, 2_000)).board.staleReason).toBe('LISTENER_LOST');
    const before = [early.heard().length, late.heard().length] as const;
    server.app.services.hub.clearStale('LISTENER_LOST');
    await early.until(is('SNAPSHOT'), before[0]);
    await late.until(is('SNAPSHOT'), before[1]);
    for (const boards of [early, late]) boards.cut();
  });
});

describe('a board that can be trusted again', () => {
  it('is not called stale to somebody who came before and hears of it late', async () => {
    const door = server.app.sockets['door'];
    const gate = Promise.withResolvers<void>();
    const { answer } = door;
    door.answer = async (operation, event, context) => {
      if ((event as { kind?: string }).kind === 'STALE') await gate.promise;
      return answer.call(door, operation, event, context);
    };
    try {
      server.app.services.hub.setStale('LISTENER_LOST');
      const late = await watch(await world.account('leader', { role: 'LEADERSHIP' }));
      await late.until(is('SNAPSHOT'));
      server.app.services.hub.clearStale('LISTENER_LOST');
      await late.until(is('SNAPSHOT'), 1);
      gate.resolve();
      await new Promise((done) => setTimeout(done, 200));
      expect(late.heard().at(-1)?.board.kind).toBe('SNAPSHOT');
      late.cut();
    } finally {
      gate.resolve();
      door.answer = answer;
    }
  });
});

describe('a reader that stops reading', () => {
  it('is sent away with its memory, while the others go on', async () => {
    for (let index = 0; index < 60; index++) await world.dinas(`Dinas ${'x'.repeat(400)} ${index}`);
    await server.app.worker.settle();
    const leader = await world.account('leader', { role: 'LEADERSHIP' });
    const stalled = await openStalled(server.url, leader.token, textOf(WatchBoardDocument), { instansiId: world.instansi.node });
    const awake = await watch(leader);
    await awake.until(is('SNAPSHOT'));
    await expect.poll(() => server.app.sockets.connectionCount).toBeGreaterThanOrEqual(2);
    const before = server.app.sockets.connectionCount;
    const memory = process.memoryUsage().rss;
    // Every resync is a whole board of 60 kB; the network between holds a few MB of them, the server at most one more.
    for (let round = 0; round < 600 && server.app.sockets.connectionCount >= before; round++) {
      const sofar = awake.heard().length;
      server.app.services.hub.emit({ kind: 'RESYNC' });
      await awake.until(is('SNAPSHOT'), sofar);
    }
    await expect.poll(() => server.app.sockets.connectionCount, { timeout: 40_000 }).toBe(before - 1);
    expect(process.memoryUsage().rss - memory).toBeLessThan(200_000_000);
    stalled.destroy();
    awake.cut();
  });
});
