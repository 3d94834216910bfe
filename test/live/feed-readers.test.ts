import { catchUpLane, ViewerCache, type Actor, type DinasRef, type PositionRef, type World } from '@selaras/server/testing';
import { FollowChangesDocument, ReadChangesDocument, type FollowChangesSubscription } from '@selaras/schema/test';
import { beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '../testkit/documents.ts';
import { Governments, ROLES } from '../testkit/governments.ts';
import { useServer } from '../testkit/server.ts';
import { statementsOf } from '../testkit/statements.ts';
import { follow, type Stream } from '../testkit/stream.ts';
import { openSession, type Wire } from '../testkit/wire.ts';

const { server, as, newWorld } = await useServer();

let world: World;
let dinas: DinasRef[];
let posts: PositionRef[];

beforeEach(async () => {
  world = await newWorld();
  dinas = [await world.dinas('Satu'), await world.dinas('Dua')];
  posts = [await world.position(dinas[0]!, 'Perawat'), await world.position(dinas[1]!, 'Guru')];
  await server.app.worker.settle();
});

type Batch = FollowChangesSubscription['changes'];
const batchesOf = (wire: Wire, id: string): Batch[] =>
  wire.messages.flatMap((message) => (message.id === id && message.payload?.data ? [message.payload.data['changes'] as Batch] : []));
const placesOf = (wire: Wire, id: string): string[] => batchesOf(wire, id).flatMap(({ changes }) => changes.map(({ sequence }) => sequence));
const heardBy = (feed: Stream<FollowChangesSubscription>): string[] => feed.heard().flatMap(({ changes }) => changes.changes.map(({ sequence }) => sequence));
const setNeed = (post: PositionRef, need: number): Promise<unknown> =>
  world.system.query('update position_need set need = $2 where position_id = $1', [post.id, need]);

/** A place with two changes of each dinas behind it. */
async function writtenSince(actor: Actor): Promise<string> {
  const { changes } = await as(actor).ask(ReadChangesDocument, { instansiId: world.instansi.node, after: null, first: 1 });
  for (let need = 10; need < 14; need++) await setNeed(posts[need % 2]!, need);
  return changes!.cursor;
}
/** Leaves somebody the first dinas, and waits until the server has heard of it. */
async function narrow({ accountId }: Actor): Promise<void> {
  const { epoch } = server.app.services.viewers;
  await world.system.query('update access_grant set unit_id = $2 where account_id = $1', [accountId, dinas[0]!.rootUnitId]);
  await expect.poll(() => server.app.services.viewers.epoch).toBeGreaterThan(epoch);
}
/** Both of its rows, and nothing else a while later; the feed is left then. */
async function hearsOfTheFirstDinasOnly(feed: Stream<FollowChangesSubscription>): Promise<void> {
  await expect.poll(() => heardBy(feed).length).toBe(2);
  await new Promise((done) => setTimeout(done, 200));
  const told = feed.heard().flatMap(({ changes }) => changes.changes.flatMap(({ dinasIds }) => dinasIds));
  expect(new Set(told)).toEqual(new Set([dinas[0]!.node]));
  feed.cut();
}

const FEEDS_OF_A_SOCKET = 20;

describe('the feeds of a server', () => {
  it('are served by one reading of the log for all who see the same, however many there are', async () => {
    // No account may follow as many by itself.
    const actors: Actor[] = [];
    for (let index = 0; index < 25; index++) {
      const role = (['INTEGRATOR', 'LEADERSHIP', 'DINAS_HEAD'] as const)[index % 3]!;
      actors.push(await world.account(`feeds ${index}`, { role, ...(role === 'DINAS_HEAD' ? { on: dinas[0]! } : {}) }));
    }
    const isHead = (socket: number): boolean => (socket >> 1) % 3 === 2;
    const sockets = await Promise.all(Array.from({ length: 50 }, (_, index) => openSession(server.url, actors[index >> 1]!.token)));
    const ids = Array.from({ length: FEEDS_OF_A_SOCKET }, (_, index) => `f${index}`);
    const payload = { query: textOf(FollowChangesDocument), variables: { instansiId: world.instansi.node } };
    for (const wire of sockets) for (const id of ids) wire.send({ id, type: 'subscribe', payload });
    await Promise.all(sockets.flatMap((wire) => ids.map((id) => wire.until((message) => message.id === id, 0, 30_000))));
    const WRITES = 64;
    const texts = await statementsOf(server, async () => {
      for (let need = 1; need <= WRITES; need++) await setNeed(posts[need % 2]!, need);
      for (const [index, wire] of sockets.entries()) {
        const expected = isHead(index) ? WRITES / 2 : WRITES;
        for (const id of ids) await expect.poll(() => placesOf(wire, id).length, { timeout: 30_000 }).toBe(expected);
      }
    });
    // Two groups (a whole government, one dinas) of a thousand feeds; each write is told twice, at its commit and when it can be read.
    const readings = texts.filter((text) => text.includes('from change_log'));
    expect(readings.length).toBeGreaterThan(0);
    expect(readings.length).toBeLessThanOrEqual(2 * 2 * WRITES);
    const [first] = sockets;
    const all = placesOf(first!, 'f0');
    expect(new Set(all).size).toBe(WRITES);
    for (const [index, wire] of sockets.entries()) if (!isHead(index)) for (const id of ids) expect(placesOf(wire, id)).toEqual(all);
    for (const wire of sockets) wire.socket.terminate();
  }, 120_000);

  it('are let go of when their programs leave, also while nothing happens', async () => {
    const integrator = await world.account('integrator', { role: 'INTEGRATOR' });
    const feed = await follow(server.url, integrator, FollowChangesDocument, { instansiId: world.instansi.node });
    await feed.until(() => true);
    feed.cut();
    await expect.poll(() => server.app.sockets.connectionCount).toBe(0);
    await new Promise((done) => setTimeout(done, 100));
    const texts = await statementsOf(server, async () => {
      await setNeed(posts[0]!, 7);
      await server.app.worker.settle();
      await new Promise((done) => setTimeout(done, 200));
    });
    expect(texts.filter((text) => text.includes('from change_log'))).toEqual([]);
  });

  it('are let go of as well when their programs leave before it is known who they are', async () => {
    const integrator = await world.account('integrator', { role: 'INTEGRATOR' });
    const { viewers } = server.app.services;
    const feed = await follow(server.url, integrator, FollowChangesDocument, { instansiId: world.instansi.node });
    await feed.until(() => true);
    const gate = Promise.withResolvers<void>();
    let asked = 0;
    viewers.find = async (...words) => {
      asked++;
      await gate.promise;
      return ViewerCache.prototype.find.apply(viewers, words);
    };
    try {
      await setNeed(posts[0]!, 7);
      await expect.poll(() => asked).toBeGreaterThan(0);
      feed.cut();
      await expect.poll(() => server.app.sockets.connectionCount).toBe(0);
      gate.resolve();
      await new Promise((done) => setTimeout(done, 100));
    } finally {
      gate.resolve();
      delete (viewers as Partial<typeof viewers>).find;
    }
    const texts = await statementsOf(server, async () => {
      await setNeed(posts[0]!, 8);
      await server.app.worker.settle();
      await new Promise((done) => setTimeout(done, 200));
    });
    expect(texts.filter((text) => text.includes('from change_log'))).toEqual([]);
  });

  it('give a program that was away everything once, while others are served as it happens', async () => {
    const integrator = await world.account('integrator', { role: 'INTEGRATOR' });
    const here = { instansiId: world.instansi.node };
    const { changes: start } = await as(integrator).ask(ReadChangesDocument, { ...here, after: null, first: 500 });
    const awake = await follow(server.url, integrator, FollowChangesDocument, here);
    await awake.until(() => true);
    // More than a window holds, of which the first part is read behind its back.
    for (let round = 0; round < 6; round++) {
      await world.system.query(
        `do $$ begin for n in 1..450 loop update position_need set need = ${round * 1_000} + n where position_id = '${posts[0]!.id}'; end loop; end $$`,
      );
    }
    const WRITTEN = 6 * 450;
    const late = await follow(server.url, integrator, FollowChangesDocument, { ...here, after: start!.cursor });
    for (let need = 1; need <= 20; need++) await setNeed(posts[1]!, need);
    await expect.poll(() => heardBy(late).length, { timeout: 30_000 }).toBe(WRITTEN + 20);
    await expect.poll(() => heardBy(awake).length, { timeout: 30_000 }).toBe(WRITTEN + 20);
    expect(new Set(heardBy(late)).size).toBe(WRITTEN + 20);
    expect(heardBy(late)).toEqual(heardBy(awake));
    for (const feed of [late, awake]) feed.cut();
  }, 60_000);

  it('go on where they are under other rights: nothing of what is no longer theirs, nothing twice, nothing left out', async () => {
    const actor = await world.account('leader', { role: 'LEADERSHIP' });
    const feed = await follow(server.url, actor, FollowChangesDocument, { instansiId: world.instansi.node });
    await feed.until(() => true);
    await setNeed(posts[1]!, 3);
    await expect.poll(() => heardBy(feed).length).toBe(1);
    const { epoch } = server.app.services.viewers;
    await world.system.query('update access_grant set unit_id = $2 where account_id = $1', [actor.accountId, dinas[0]!.rootUnitId]);
    await expect.poll(() => server.app.services.viewers.epoch).toBeGreaterThan(epoch);
    for (let need = 10; need < 20; need++) await setNeed(posts[need % 2]!, need);
    await expect.poll(() => heardBy(feed).length).toBe(6);
    const later = feed.heard().slice(2);
    expect(later.flatMap(({ changes }) => changes.changes.flatMap(({ dinasIds }) => dinasIds)).every((id) => id === dinas[0]!.node)).toBe(true);
    feed.cut();
  });

  it('tell nothing of what was lost while they waited for their turn to catch up', async () => {
    const actor = await world.account('leader', { role: 'LEADERSHIP' });
    const after = await writtenSince(actor);
    const gate = Promise.withResolvers<void>();
    const held = Array.from({ length: 4 }, (_, index) => catchUpLane.run([`government ${index}`], () => gate.promise));
    try {
      const feed = await follow(server.url, actor, FollowChangesDocument, { instansiId: world.instansi.node, after });
      await expect.poll(() => catchUpLane.waiting).toBe(1);
      await narrow(actor);
      gate.resolve();
      await hearsOfTheFirstDinasOnly(feed);
    } finally {
      gate.resolve();
      await Promise.all(held);
    }
  });

  it('tell nothing of what was lost while they were read', async () => {
    const actor = await world.account('leader', { role: 'LEADERSHIP' });
    const after = await writtenSince(actor);
    const { feeds } = server.app.services;
    const { catchUp } = feeds;
    const gate = Promise.withResolvers<void>();
    let read = 0;
    feeds.catchUp = async (...words) => {
      const found = await catchUp.apply(feeds, words);
      read++;
      await gate.promise;
      return found;
    };
    try {
      const feed = await follow(server.url, actor, FollowChangesDocument, { instansiId: world.instansi.node, after });
      await expect.poll(() => read).toBe(1);
      await narrow(actor);
      gate.resolve();
      await hearsOfTheFirstDinasOnly(feed);
    } finally {
      gate.resolve();
      feeds.catchUp = catchUp;
    }
  });

  it('try again when too many of their account wait to catch up', async () => {
    const actor = await world.account('integrator', { role: 'INTEGRATOR' });
    const after = await writtenSince(actor);
    const gate = Promise.withResolvers<void>();
    const held = Array.from({ length: 501 }, () => catchUpLane.run([world.instansi.id, actor.accountId], () => gate.promise));
    try {
      const feed = await follow(server.url, actor, FollowChangesDocument, { instansiId: world.instansi.node, after });
      await new Promise((done) => setTimeout(done, 200));
      expect(catchUpLane.waiting).toBe(500);
      expect(feed.wire.messages.map(({ type }) => type)).toEqual(['connection_ack']);
      gate.resolve();
      await expect.poll(() => heardBy(feed).length).toBe(4);
      feed.cut();
    } finally {
      gate.resolve();
      await Promise.all(held);
    }
  });
});

describe('every viewer', () => {
  it('hears on the feed exactly what reading it shows, whatever changes and whoever else listens', async () => {
    const all = await Governments.build(server.app.services.system);
    const actors: Actor[] = ROLES.flatMap((role) => all.given.get(role)!.actor ?? []);
    const governments = all.worlds.map(({ instansi }) => instansi.node);
    const feeds: { readonly actor: Actor; readonly instansiId: string; readonly after: string; readonly feed: Stream<FollowChangesSubscription> }[] = [];
    for (const actor of actors) {
      for (const instansiId of governments) {
        const { data } = await as(actor).send(ReadChangesDocument, { instansiId, after: null, first: 1 });
        if (!data?.changes) continue;
        const feed = await follow(server.url, actor, FollowChangesDocument, { instansiId, after: data.changes.cursor });
        await feed.until(() => true);
        feeds.push({ actor, instansiId, after: data.changes.cursor, feed });
      }
    }
    // Each of their own governments: of another they are told that there is none.
    expect(feeds.length).toBeGreaterThan(8);
    const { system } = all.worlds[0]!;
    // One row, some rows, all rows, of everything the feed tells of: by chance, so that statements cross dinas and governments.
    for (let round = 0; round < 25; round++) {
      const table = ['position_need', 'employee', 'assignment', 'position', 'unit', 'dinas'][round % 6]!;
      await system.query(`update ${table} set id = id where random() < $1`, [[0.05, 0.4, 1][round % 3]]);
    }
    await server.app.worker.settle();
    for (const { actor, instansiId, after, feed } of feeds) {
      const shown = async (): Promise<string[]> =>
        (await as(actor).ask(ReadChangesDocument, { instansiId, after, first: 500 })).changes!.changes.map((change) => JSON.stringify(change));
      await expect.poll(() => feed.heard().flatMap(({ changes }) => changes.changes.map((change) => JSON.stringify(change)))).toEqual(await shown());
    }
    for (const { feed } of feeds) feed.cut();
  }, 120_000);
});
