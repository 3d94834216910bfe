import { startTestApp, World, type Actor, type DinasRef, type TestApp } from '@selaras/server/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { countReads } from '../testkit/statements.ts';
import { openSession, openStalled, type Wire } from '../testkit/wire.ts';

const BOARD =
  'subscription ($id: ID!) { board(instansiId: $id) { kind cursor staleReason total { need } rows { dinasId name code kind computedAt figures { need filled gap } } } }';
const PERSONAL =
  'subscription ($id: ID!) { dinas(id: $id) { kind figures { need } units { unit { id positions(first: 5) { nodes { holders(first: 5) { nodes { employee { name nip } } } } } } } } }';

interface Board {
  readonly kind: string;
  readonly staleReason: string | null;
  readonly total: { readonly need: number } | null;
  readonly rows: readonly { readonly dinasId: string; readonly figures: { readonly need: number } }[];
}

let server: TestApp;
let world: World;
let one: DinasRef;
let two: DinasRef;

beforeAll(async () => {
  server = await startTestApp(inject('clusterUrl'));
});
afterAll(() => server.close());
beforeEach(async () => {
  world = await World.create(server.app.services.system);
  one = await world.dinas('Satu');
  two = await world.dinas('Dua');
  await world.position(one, 'Perawat', { need: 2 });
  await world.position(two, 'Penyuluh', { need: 5 });
  await server.app.worker.settle();
});

const boardOf = (message: Wire['messages'][number]): Board => message.payload?.data?.['board'] as Board;
const isBoard =
  (kind: string) =>
  (message: Wire['messages'][number]): boolean =>
    message.type === 'next' && boardOf(message)?.kind === kind;

async function watch(actor: Actor, query = BOARD, variables: Record<string, unknown> = { id: world.instansi.node }): Promise<Wire> {
  const wire = await openSession(server.url, actor.token);
  wire.send({ id: 's', type: 'subscribe', payload: { query, variables } });
  return wire;
}

/** What the client of a board shows after all it heard. */
function shown(wire: Wire): Map<string, number> {
  const rows = new Map<string, number>();
  for (const message of wire.messages.filter((heard) => heard.type === 'next')) {
    const board = boardOf(message);
    if (board.kind === 'SNAPSHOT') rows.clear();
    if (board.kind === 'SNAPSHOT' || board.kind === 'CHANGED') for (const row of board.rows) rows.set(row.dinasId, row.figures.need);
  }
  return rows;
}

describe('identical subscriptions', () => {
  it('are executed once, however many ask and whoever they are', async () => {
    const actors = await Promise.all(['a', 'b', 'c'].map((name) => world.account(name, { role: name === 'b' ? 'HR' : 'LEADERSHIP' })));
    const wires = await Promise.all(Array.from({ length: 30 }, (_, index) => watch(actors[index % 3]!)));
    await Promise.all(wires.map((wire) => wire.until(isBoard('SNAPSHOT'))));
    const counted = countReads(server.app.services);
    await world.position(one, 'Bidan', { need: 3 });
    await Promise.all(wires.map((wire) => wire.until((message) => isBoard('CHANGED')(message) && boardOf(message).total?.need === 10)));
    const boards = counted.stop().filter((text) => text.includes('stored_figures'));
    expect(boards.length).toBeLessThanOrEqual(2);
    for (const wire of wires) wire.socket.terminate();
  });

  it('begin with a snapshot, and nobody who joins in the middle of changes misses one', async () => {
    const leader = await world.account('leader', { role: 'LEADERSHIP' });
    const wires: Wire[] = [];
    for (let round = 1; round <= 12; round++) {
      const [joined] = await Promise.all([watch(leader), world.position(round % 2 ? one : two, `Jabatan ${round}`, { need: 1 })]);
      wires.push(joined);
    }
    await Promise.all(wires.map((wire) => expect.poll(() => [...shown(wire).values()].reduce((sum, need) => sum + need, 0), { timeout: 8_000 }).toBe(19)));
    for (const wire of wires) {
      expect(wire.messages.find((message) => message.type === 'next')).toSatisfy(isBoard('SNAPSHOT'));
      wire.socket.terminate();
    }
  });

  it('are not shared when they show something of a person: each sees what is theirs', async () => {
    const post = await world.position(one, 'Guru', { need: 1 });
    const teacher = await world.employee('Guru Satu', { in: post });
    const [hr, head] = await Promise.all([world.account('hr', { role: 'HR' }), world.account('head', { role: 'DINAS_HEAD', on: one })]);
    await server.app.worker.settle();
    const wires = await Promise.all([
      watch(hr, PERSONAL, { id: one.node }),
      watch(head, PERSONAL, { id: one.node }),
      watch(await world.account('leader', { role: 'LEADERSHIP' }), PERSONAL, { id: one.node }),
    ]);
    const texts = await Promise.all(wires.map(async (wire) => JSON.stringify(await wire.until((message) => message.type === 'next'))));
    expect(texts.map((text) => text.includes(teacher.nip))).toEqual([true, false, false]);
    expect(texts.every((text) => text.includes('Guru Satu'))).toBe(true);
    for (const wire of wires) wire.socket.terminate();
  });
});

describe('rights on a live board', () => {
  it('narrow within one event: the removed dinas is gone, the other goes on', async () => {
    const actor = await world.account('both', { role: 'DINAS_HEAD', on: one });
    await world.system.query(`insert into access_grant (account_id, role, instansi_id, unit_id) values ($1, 'DINAS_HEAD', $2, $3)`, [
      actor.accountId,
      world.instansi.id,
      two.rootUnitId,
    ]);
    const wire = await watch(actor);
    expect(boardOf(await wire.until(isBoard('SNAPSHOT'))).rows).toHaveLength(2);
    await world.system.query('delete from access_grant where account_id = $1 and unit_id = $2', [actor.accountId, two.rootUnitId]);
    const narrowed = boardOf(await wire.until((message) => isBoard('SNAPSHOT')(message) && boardOf(message).rows.length === 1, 0, 3_000));
    expect(narrowed.rows[0]!.dinasId).toBe(one.node);
    expect(narrowed.total).toEqual({ need: 2 });
    const heard = wire.messages.length;
    await world.position(two, 'Rahasia', { need: 90 });
    await world.position(one, 'Terlihat', { need: 1 });
    await wire.until((message) => isBoard('CHANGED')(message) && boardOf(message).total?.need === 3, heard);
    expect(JSON.stringify(wire.messages.slice(heard))).not.toContain(two.node);
    wire.socket.terminate();
  });

  it('widen at once, too', async () => {
    const actor = await world.account('one', { role: 'DINAS_HEAD', on: one });
    const wire = await watch(actor);
    expect(boardOf(await wire.until(isBoard('SNAPSHOT'))).rows).toHaveLength(1);
    await world.system.query(`insert into access_grant (account_id, role, instansi_id, unit_id) values ($1, 'DINAS_HEAD', $2, $3)`, [
      actor.accountId,
      world.instansi.id,
      two.rootUnitId,
    ]);
    await wire.until((message) => isBoard('SNAPSHOT')(message) && boardOf(message).rows.length === 2, 0, 3_000);
    wire.socket.terminate();
  });

  it('do not reach into another dinas, government or unit', async () => {
    const foreign = await World.create(world.system);
    const cases: readonly [Actor, string][] = [
      [await world.account('head', { role: 'DINAS_HEAD', on: one }), two.node],
      [await foreign.account('foreign', { role: 'LEADERSHIP' }), one.node],
      [await world.account('unit', { role: 'LEADERSHIP', on: await world.unit(one) }), one.node],
    ];
    for (const [actor, dinas] of cases) {
      const wire = await watch(actor, 'subscription ($id: ID!) { dinas(id: $id) { kind figures { need } units { unit { id } } } }', { id: dinas });
      expect((await wire.until((message) => message.type === 'next')).payload?.data?.['dinas']).toMatchObject({ figures: null, units: [] });
      wire.socket.terminate();
    }
    const outside = await watch(await foreign.account('outside', { role: 'LEADERSHIP' }));
    expect(boardOf(await outside.until((message) => message.type === 'next'))).toMatchObject({ total: null, rows: [] });
    outside.socket.terminate();
  });
});

describe('a board that cannot be trusted', () => {
  it('says so to those who watch and to those who come, and ends in a fresh snapshot', async () => {
    const leader = await world.account('leader', { role: 'LEADERSHIP' });
    const early = await watch(leader);
    await early.until(isBoard('SNAPSHOT'));
    server.app.services.hub.setStale('LISTENER_LOST');
    expect(boardOf(await early.until(isBoard('STALE'))).staleReason).toBe('LISTENER_LOST');
    const late = await watch(leader);
    await late.until(isBoard('SNAPSHOT'));
    expect(boardOf(await late.until(isBoard('STALE'), 0, 2_000)).staleReason).toBe('LISTENER_LOST');
    const heard = [early.messages.length, late.messages.length] as const;
    server.app.services.hub.clearStale('LISTENER_LOST');
    await early.until(isBoard('SNAPSHOT'), heard[0]);
    await late.until(isBoard('SNAPSHOT'), heard[1]);
    for (const wire of [early, late]) wire.socket.terminate();
  });
});

describe('a reader that stops reading', () => {
  it('is sent away with its memory, while the others go on', async () => {
    for (let index = 0; index < 60; index++) await world.dinas(`Dinas ${'x'.repeat(400)} ${index}`);
    await server.app.worker.settle();
    const leader = await world.account('leader', { role: 'LEADERSHIP' });
    const stalled = await openStalled(server.url, leader.token, BOARD, { id: world.instansi.node });
    const awake = await watch(leader);
    await awake.until(isBoard('SNAPSHOT'));
    await expect.poll(() => server.app.sockets.connectionCount).toBeGreaterThanOrEqual(2);
    const before = server.app.sockets.connectionCount;
    const memory = process.memoryUsage().rss;
    // Every resync is a whole board of 60 kB; the network between holds a few MB of them, the server at most one more.
    for (let round = 0; round < 600 && server.app.sockets.connectionCount >= before; round++) {
      const heard = awake.messages.length;
      server.app.services.hub.emit({ kind: 'RESYNC' });
      await awake.until(isBoard('SNAPSHOT'), heard);
    }
    await expect.poll(() => server.app.sockets.connectionCount, { timeout: 40_000 }).toBe(before - 1);
    expect(process.memoryUsage().rss - memory).toBeLessThan(200_000_000);
    stalled.destroy();
    awake.socket.terminate();
  });
});
