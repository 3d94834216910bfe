import type { Actor, DinasRef, World } from '@selaras/server/testing';
import { FollowChangesDocument, WatchBoardDocument, WatchPeopleDocument, type WatchBoardSubscription } from '@selaras/schema/test';
import pg from 'pg';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { useServer } from '../testkit/server.ts';
import { statementsOf, watchPool } from '../testkit/statements.ts';
import { follow, type Stream } from '../testkit/stream.ts';

const { server, newWorld } = await useServer();
const owner = new pg.Pool({ connectionString: server.database.url, max: 4 });
owner.on('error', () => undefined);
afterAll(() => owner.end());

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

type Boards = Stream<WatchBoardSubscription>;
const watch = (actor: Actor): Promise<Boards> => follow(server.url, actor, WatchBoardDocument, { instansiId: world.instansi.node });
const narrow = ({ accountId }: Actor): Promise<unknown> =>
  world.system.query(`update access_grant set unit_id = $2 where account_id = $1`, [accountId, one.rootUnitId]);

describe('while rights are being read again', () => {
  it('nothing goes out under those of before, and all of it goes out under the new ones', async () => {
    const actor = await world.account('leader', { role: 'LEADERSHIP' });
    const boards = await watch(actor);
    await boards.until(({ board }) => board.kind === 'SNAPSHOT');
    const door = server.app.sockets['door'];
    const { identify } = door;
    const gate = Promise.withResolvers<void>();
    let asked = 0;
    door.identify = async (presented) => {
      asked++;
      await gate.promise;
      return identify.call(door, presented);
    };
    try {
      await narrow(actor);
      await expect.poll(() => asked).toBeGreaterThan(0);
      const before = boards.heard().length;
      await world.position(two, 'Rahasia', { need: 90 });
      await world.position(one, 'Terlihat', { need: 1 });
      await server.app.worker.settle();
      await new Promise((done) => setTimeout(done, 200));
      expect(boards.heard().slice(before)).toEqual([]);
      gate.resolve();
      await boards.until(({ board }) => board.total?.need === 3, before);
      expect(JSON.stringify(boards.heard().slice(before))).not.toContain(two.node);
    } finally {
      gate.resolve();
      door.identify = identify;
      boards.cut();
    }
  });

  it('streams of others go on', async () => {
    const [slow, other] = [await world.account('slow', { role: 'DINAS_HEAD', on: one }), await world.account('other', { role: 'LEADERSHIP' })];
    const screens = [await watch(slow), await watch(other)];
    for (const boards of screens) await boards.until(({ board }) => board.kind === 'SNAPSHOT');
    const door = server.app.sockets['door'];
    const { identify } = door;
    const gate = Promise.withResolvers<void>();
    door.identify = async (presented) => {
      if (presented.secret === slow.token) await gate.promise;
      return identify.call(door, presented);
    };
    try {
      await world.system.query('update access_grant set unit_id = $2 where account_id = $1', [slow.accountId, two.rootUnitId]);
      await world.position(one, 'Bidan', { need: 3 });
      await screens[1]!.until(({ board }) => board.total?.need === 10);
    } finally {
      gate.resolve();
      door.identify = identify;
      for (const boards of screens) boards.cut();
    }
  });
});

describe('somebody who goes while rights are being read again', () => {
  it('is not brought to the stream of others', async () => {
    const [staying, going] = [await world.account('staying', { role: 'DINAS_HEAD', on: one }), await world.account('going', { role: 'LEADERSHIP' })];
    const screens = [await watch(staying), await watch(going)];
    for (const boards of screens) await boards.until(({ board }) => board.kind === 'SNAPSHOT');
    const door = server.app.sockets['door'];
    const { identify } = door;
    const gate = Promise.withResolvers<void>();
    let asked = 0;
    door.identify = async (presented) => {
      asked++;
      await gate.promise;
      return identify.call(door, presented);
    };
    try {
      const before = server.app.sockets.connectionCount;
      await narrow(going);
      await expect.poll(() => asked).toBeGreaterThan(0);
      screens[1]!.cut();
      await expect.poll(() => server.app.sockets.connectionCount).toBe(before - 1);
      gate.resolve();
      await new Promise((done) => setTimeout(done, 100));
      screens[0]!.cut();
      await expect.poll(() => server.app.sockets.connectionCount).toBe(before - 2);
      const texts = await statementsOf(server, async () => {
        await world.position(one, 'Bidan', { need: 3 });
        await server.app.worker.settle();
        await new Promise((done) => setTimeout(done, 300));
      });
      expect(texts.filter((text) => text.includes('json_object_agg(f.fact_set'))).toEqual([]);
    } finally {
      gate.resolve();
      door.identify = identify;
    }
  });
});

describe('rights that change while nobody hears it', () => {
  it('bind from the first word after the listener is back', async () => {
    const actor = await world.account('leader', { role: 'LEADERSHIP' });
    const boards = await watch(actor);
    await boards.until(({ board }) => board.kind === 'SNAPSHOT');
    const before = boards.heard().length;
    await owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'selaras listener' and datname = current_database()`);
    await expect.poll(() => server.app.services.hub.stale).toBe('LISTENER_LOST');
    await narrow(actor);
    await world.position(two, 'Rahasia', { need: 90 });
    await expect.poll(() => server.app.services.hub.stale, { timeout: 10_000 }).toBeNull();
    await boards.until(({ board }) => board.kind === 'SNAPSHOT' && board.rows.length === 1, before);
    await server.app.worker.settle();
    await new Promise((done) => setTimeout(done, 200));
    expect(JSON.stringify(boards.heard().slice(before))).not.toContain(two.node);
    boards.cut();
  });

  it('because one statement was about more accounts than the log names bind as well', async () => {
    const actor = await world.account('leader', { role: 'LEADERSHIP' });
    await world.system.query(
      `with made as (insert into account (username, display_name) select 'banyak-' || $2 || n, 'Banyak' from generate_series(1, 300) n returning id)
       insert into access_grant (account_id, role, instansi_id) select id, 'LEADERSHIP', $1 from made`,
      [world.instansi.id, world.instansi.code],
    );
    const boards = await watch(actor);
    await boards.until(({ board }) => board.kind === 'SNAPSHOT');
    await world.system.query('delete from access_grant where instansi_id = $1', [world.instansi.id]);
    await boards.wire.until((message) => message.type === 'error' && JSON.stringify(message).includes('FORBIDDEN'), 0, 3_000);
    expect((await boards.wire.closed).code).toBe(4403);
  });
});

describe('a stream that somebody has lost the right to', () => {
  it('is told FORBIDDEN, and what they still may hear goes on on the same socket', async () => {
    const actor = await world.account('hr', { role: 'HR' });
    await world.system.query(`insert into access_grant (account_id, role, instansi_id) values ($1, 'ADMIN', $2)`, [actor.accountId, world.instansi.id]);
    const feed = await follow(server.url, actor, FollowChangesDocument, { instansiId: world.instansi.node });
    await feed.until(() => true);
    await world.system.query(`delete from access_grant where account_id = $1 and role = 'HR'`, [actor.accountId]);
    const told = await feed.wire.until((message) => message.type === 'error', 0, 3_000);
    expect(told).toMatchObject({ id: 's', payload: [{ extensions: { code: 'FORBIDDEN' } }] });
    feed.cut();
  });
});

describe('a thousand open streams', () => {
  it('are looked at again by a few statements, whoever may be concerned', async () => {
    const chief = await world.position(one, 'Kepala', { isHead: true, need: 1 });
    const actors: Actor[] = [];
    for (let index = 0; index < 40; index++) {
      const employee = await world.employee(`Staf ${index}`, { in: await world.position(one, `Staf ${index}`, { superior: chief }) });
      actors.push(await world.account(`staff ${index}`, { role: 'DINAS_HEAD', on: one, employee }));
    }
    await server.app.worker.settle();
    // Boards of figures depend on reach alone; of those with people there is one per person.
    const screens = await Promise.all([
      ...actors.flatMap((actor) => [watch(actor), watch(actor), watch(actor)]),
      ...actors.map((actor) => follow(server.url, actor, WatchPeopleDocument, { id: one.node })),
    ]);
    await Promise.all(screens.map((screen) => screen.until(() => true)));
    const statementsOf = async (change: () => Promise<unknown>): Promise<number> => {
      const pool = watchPool(server.app.services.system);
      const { epoch } = server.app.services.viewers;
      await change();
      await expect.poll(() => server.app.services.viewers.epoch).toBeGreaterThan(epoch);
      await new Promise((done) => setTimeout(done, 600));
      return pool.stop().filter((text) => /token_hash = any|direct_reports|superior_line/.test(text)).length;
    };
    const leader = await world.employee('Kepala Satu');
    await server.app.worker.settle();
    // 160 sockets of 40 people: three statements read the rights of all of them. By one statement: of two, the second may come
    // while each stream is told of the first, and each has to ask again by itself then.
    const appointed = await statementsOf(() => world.assign(leader, chief));
    const moved = await statementsOf(() => world.system.query('update unit set parent_id = parent_id, name = name where dinas_id = $1', [one.id]));
    expect(appointed).toBeLessThanOrEqual(12);
    expect(moved).toBeLessThanOrEqual(12);
    for (const screen of screens) screen.cut();
  });
});
