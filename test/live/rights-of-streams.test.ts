import type { Actor, DinasRef, World } from '@selaras/server/testing';
import { WatchBoardDocument, WatchDinasDocument, WatchPeopleDocument, type WatchBoardSubscription } from '@selaras/schema/test';
import pg from 'pg';
import { beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';
import { statementsOf } from '../testkit/statements.ts';
import { follow, type Stream } from '../testkit/stream.ts';
import type { Wire } from '../testkit/wire.ts';

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

/** What is heard when the rights of one account changed. */
/** The code of the failure that a stream ends with. */
async function refusalOf({ until }: Wire): Promise<string | undefined> {
  const { payload } = await until((message) => message.id === 's');
  return /"code":"([A-Z_]+)"/.exec(JSON.stringify(payload))?.[1];
}
const rightsOf = ({ accountId }: Actor) => ({ accountIds: [accountId], scopesIn: [], peopleIn: [] });

/** Holds every stream that is opened while `work` runs until it calls `go`; `opening` says how many wait. */
async function whileOpening(work: (opening: () => number, go: () => void) => Promise<void>): Promise<void> {
  const door = server.app.sockets['door'];
  const gate = Promise.withResolvers<void>();
  const { subscribe } = door;
  let waiting = 0;
  door.subscribe = async (...asked) => {
    const source = await subscribe.apply(door, asked);
    waiting++;
    await gate.promise;
    return source;
  };
  try {
    await work(
      () => waiting,
      () => gate.resolve(),
    );
  } finally {
    gate.resolve();
    door.subscribe = subscribe;
  }
}

describe('rights on a live board', () => {
  const alsoHeads = (actor: Actor, dinas: DinasRef): Promise<unknown> =>
    world.system.query(`insert into access_grant (account_id, role, instansi_id, unit_id) values ($1, 'DINAS_HEAD', $2, $3)`, [
      actor.accountId,
      world.instansi.id,
      dinas.rootUnitId,
    ]);

  it('narrow within one event: the removed dinas is gone, the other goes on', async () => {
    const actor = await world.account('both', { role: 'DINAS_HEAD', on: one });
    await alsoHeads(actor, two);
    const boards = await watch(actor);
    expect((await boards.until(is('SNAPSHOT'))).board.rows).toHaveLength(2);
    await world.system.query('delete from access_grant where account_id = $1 and unit_id = $2', [actor.accountId, two.rootUnitId]);
    const narrowed = (
      await boards.until(
        is('SNAPSHOT', ({ rows }) => rows.length === 1),
        0,
        3_000,
      )
    ).board;
    expect(narrowed.rows[0]!.dinasId).toBe(one.node);
    expect(narrowed.total).toMatchObject({ need: 2 });
    const before = boards.heard().length;
    await world.position(two, 'Rahasia', { need: 90 });
    await world.position(one, 'Terlihat', { need: 1 });
    await boards.until(
      is('CHANGED', ({ total }) => total?.need === 3),
      before,
    );
    expect(JSON.stringify(boards.heard().slice(before))).not.toContain(two.node);
    boards.cut();
  });

  it('narrow for what is personal as well: what they no longer may see is gone from the next event on', async () => {
    const post = await world.position(one, 'Guru', { need: 1 });
    const { nip } = await world.employee('Guru Satu', { in: post });
    const actor = await world.account('hr-and-leader', { role: 'HR' });
    await world.system.query(`insert into access_grant (account_id, role, instansi_id) values ($1, 'LEADERSHIP', $2)`, [actor.accountId, world.instansi.id]);
    await server.app.worker.settle();
    const people = await follow(server.url, actor, WatchPeopleDocument, { id: one.node });
    expect(JSON.stringify(await people.until(() => true))).toContain(nip);
    await world.system.query(`delete from access_grant where account_id = $1 and role = 'HR'`, [actor.accountId]);
    await expect.poll(async () => (await server.app.services.viewers.find(actor.token, Date.now()))?.scope.privateInstansiIds).toEqual([]);
    const before = people.heard().length;
    await world.position(one, 'Penjaga', { need: 1 });
    expect(JSON.stringify(await people.until(({ dinas }) => dinas.figures?.need === 4, before))).not.toContain(nip);
    people.cut();
  });

  it('narrow for a stream that is still being opened', async () => {
    const actor = await world.account('opening', { role: 'DINAS_HEAD', on: one });
    await alsoHeads(actor, two);
    await whileOpening(async (opening, go) => {
      const boards = await watch(actor);
      await expect.poll(opening).toBe(1);
      await world.system.query('delete from access_grant where account_id = $1 and unit_id = $2', [actor.accountId, two.rootUnitId]);
      server.app.services.viewers.forget();
      let isHeard = false;
      const heard = server.app.sockets.recheck(rightsOf(actor)).then(() => (isHeard = true));
      await expect.poll(() => isHeard || opening() > 1).toBe(true);
      go();
      await heard;
      await boards.until(is('SNAPSHOT'));
      await world.position(two, 'Rahasia', { need: 90 });
      await world.position(one, 'Terlihat', { need: 1 });
      await boards.until(is('CHANGED', ({ total }) => total?.need === 3));
      expect(JSON.stringify(boards.heard())).not.toContain(two.node);
      boards.cut();
    });
  });

  it('narrow further while they are being followed, and no stream goes back to what was before', async () => {
    const three = await world.dinas('Tiga');
    await world.position(three, 'Penyuluh', { need: 7 });
    const [actor, other] = [await world.account('narrowing', { role: 'DINAS_HEAD', on: one }), await world.account('narrow', { role: 'DINAS_HEAD', on: one })];
    for (const dinas of [two, three]) await alsoHeads(actor, dinas);
    // Two streams per socket: the second is one of its own, since its text is another.
    const screens = await Promise.all([actor, other].map(watch));
    const query = `${textOf(WatchBoardDocument)} `;
    for (const { wire } of screens) {
      await wire.until(({ id }) => id === 's');
      wire.send({ id: 't', type: 'subscribe', payload: { query, variables: { instansiId: world.instansi.node } } });
      await wire.until(({ id }) => id === 't');
    }
    const { wire } = screens[0]!;
    const narrow = async (dinas: DinasRef): Promise<() => Promise<void>> => {
      await world.system.query('delete from access_grant where account_id = $1 and unit_id = $2', [actor.accountId, dinas.rootUnitId]);
      server.app.services.viewers.forget();
      const heard = server.app.sockets.recheck(rightsOf(actor));
      return () => heard;
    };
    await whileOpening(async (opening, go) => {
      const first = await narrow(three);
      await expect.poll(opening).toBeGreaterThan(0);
      const second = await narrow(two);
      await second();
      go();
      await first();
    });
    await new Promise((done) => setTimeout(done, 200));
    const before = wire.messages.length;
    await world.position(two, 'Rahasia', { need: 90 });
    await world.position(one, 'Terlihat', { need: 1 });
    for (const stream of ['s', 't'])
      await wire.until(({ id, payload }) => id === stream && (payload?.data?.['board'] as Board | undefined)?.total?.need === 3, before);
    expect(JSON.stringify(wire.messages.slice(before))).not.toContain(two.node);
    for (const boards of screens) boards.cut();
  });

  it('leave nobody behind who goes while they are moved', async () => {
    const actor = await world.account('moving', { role: 'DINAS_HEAD', on: one });
    await alsoHeads(actor, two);
    const boards = await watch(actor);
    await boards.until(is('SNAPSHOT'));
    const before = server.app.sockets.connectionCount;
    await whileOpening(async (opening, go) => {
      await world.system.query('delete from access_grant where account_id = $1 and unit_id = $2', [actor.accountId, two.rootUnitId]);
      await expect.poll(opening).toBe(1);
      boards.cut();
      await expect.poll(() => server.app.sockets.connectionCount).toBe(before - 1);
      go();
    });
    const texts = await statementsOf(server, async () => {
      await world.position(one, 'Bidan', { need: 3 });
      await server.app.worker.settle();
      await new Promise((done) => setTimeout(done, 300));
    });
    expect(texts.filter((text) => text.includes('json_object_agg(f.fact_set'))).toEqual([]);
  });

  it('end the stream when they cannot be read, and not the server', async () => {
    const owner = new pg.Client({ connectionString: server.database.url });
    await owner.connect();
    try {
      const actor = await world.account('unknown for now', { role: 'LEADERSHIP' });
      const boards = await watch(actor);
      await boards.until(is('SNAPSHOT'));
      const before = server.app.sockets.connectionCount;
      await owner.query('alter table session rename to session_away');
      server.app.services.viewers.forget();
      await server.app.sockets.recheck(rightsOf(actor));
      await owner.query('alter table session_away rename to session');
      await expect.poll(() => server.app.sockets.connectionCount).toBe(before - 1);
    } finally {
      await owner.query('alter table if exists session_away rename to session');
      await owner.end();
    }
  });

  it('widen at once, too', async () => {
    const actor = await world.account('one', { role: 'DINAS_HEAD', on: one });
    const boards = await watch(actor);
    expect((await boards.until(is('SNAPSHOT'))).board.rows).toHaveLength(1);
    await alsoHeads(actor, two);
    await boards.until(
      is('SNAPSHOT', ({ rows }) => rows.length === 2),
      0,
      3_000,
    );
    boards.cut();
  });

  it('do not reach into another dinas, government or unit', async () => {
    const foreign = await newWorld();
    const cases: readonly [Actor, string][] = [
      [await world.account('head', { role: 'DINAS_HEAD', on: one }), two.node],
      [await foreign.account('foreign', { role: 'LEADERSHIP' }), one.node],
      [await world.account('unit', { role: 'LEADERSHIP', on: await world.unit(one) }), one.node],
    ];
    for (const [actor, id] of cases) {
      const figures = await follow(server.url, actor, WatchDinasDocument, { id });
      expect(await refusalOf(figures.wire)).toBe(actor.name === 'foreign' ? 'BAD_INPUT' : 'FORBIDDEN');
      figures.cut();
    }
    const outside = await watch(await foreign.account('outside', { role: 'LEADERSHIP' }));
    expect(await refusalOf(outside.wire)).toBe('BAD_INPUT');
    outside.cut();
  });
});
