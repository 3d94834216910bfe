import type { Actor, DinasRef, PositionRef, UnitRef, World } from '@selaras/server/testing';
import { DinasLiveDocument } from '@selaras/schema/web';
import { WatchUnitsDocument, type WatchUnitsSubscription } from '@selaras/schema/test';
import { GraphQLError } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { useServer } from '../testkit/server.ts';
import { follow, type Stream } from '../testkit/stream.ts';

const { server, newWorld } = await useServer();
type Event = WatchUnitsSubscription['dinas'];
type Units = Map<string, Event['units'][number]>;

const UNITS = 616;
let world: World;
let dinas: DinasRef;
let leaf: UnitRef;
let post: PositionRef;
let leader: Actor;

beforeAll(async () => {
  world = await newWorld();
  dinas = await world.dinas('Dinas Pendidikan');
  const field = await world.unit(dinas, 'Bidang');
  for (let school = 0; school < UNITS - 2; school++) leaf = await world.unit(dinas, `SD Negeri ${school}`, field);
  post = await world.position(dinas, 'Guru', { unit: leaf, need: 1 });
  leader = await world.account('leader', { role: 'LEADERSHIP' });
  await server.app.worker.settle();
});

const watch = (): Promise<Stream<WatchUnitsSubscription>> => follow(server.url, leader, WatchUnitsDocument, { id: dinas.node });
const setNeed = (need: number): Promise<unknown> => world.system.query('update position_need set need = $2 where position_id = $1', [post.id, need]);
const isOf = (need: number) => (event: WatchUnitsSubscription) => event.dinas.figures?.need === need;

/** What a screen shows that puts changed units in their places. */
function shownBy(stream: Stream<WatchUnitsSubscription>): Units {
  const shown: Units = new Map();
  for (const { dinas: event } of stream.heard()) {
    if (event.kind === 'SNAPSHOT') shown.clear();
    for (const entry of event.units) shown.set(entry.unit.id, entry);
  }
  return shown;
}

describe('a live dinas of 616 units', () => {
  it('says of one change the units that it moved, in less than 3 kB, and joins and breaks lose none', async () => {
    const first = await watch();
    await first.until(({ dinas: event }) => event.kind === 'SNAPSHOT');
    const web = await follow(server.url, leader, DinasLiveDocument, { id: dinas.node });
    await web.until(({ dinas: event }) => event.kind === 'SNAPSHOT');
    await setNeed(2);
    const { dinas: moved } = await first.until(isOf(2));
    expect([moved.kind, moved.units.map(({ figures }) => figures.need)]).toEqual(['CHANGED', [2, 2, 2]]);
    await web.until(({ dinas: event }) => event.kind === 'CHANGED');
    for (const { wire } of [first, web]) expect(JSON.stringify(wire.messages.at(-1)).length).toBeLessThan(3_000);
    web.cut();
    // Somebody comes between two changes, and somebody while they happen.
    const second = await watch();
    await second.until(({ dinas: event }) => event.kind === 'SNAPSHOT');
    const writing = (async () => {
      for (let need = 3; need <= 12; need++) await setNeed(need);
    })();
    const third = await watch();
    await writing;
    for (const stream of [first, second, third]) {
      await stream.until(isOf(12));
      expect(shownBy(stream).size).toBe(UNITS);
    }
    const fresh = await watch();
    await fresh.until(isOf(12));
    for (const stream of [first, second, third]) expect(shownBy(stream)).toEqual(shownBy(fresh));
    for (const stream of [first, second, third, fresh]) stream.cut();
  });

  it('is told whole when units come, and to those who could not be told for a while', async () => {
    const stream = await watch();
    await stream.until(({ dinas: event }) => event.kind === 'SNAPSHOT');
    const heard = stream.heard().length;
    const made = await world.unit(dinas, 'SD Baru');
    await setNeed(20);
    await stream.until(({ dinas: event }) => event.kind === 'SNAPSHOT' && event.units.some(({ unit }) => unit.id === made.node), heard);
    await stream.until(isOf(20));
    // A change that could not be answered is in the next one that can.
    const door = server.app.sockets['door'];
    const { answer } = door;
    let failing = true;
    door.answer = async (operation, event, context) => {
      const result = await answer.call(door, operation, event, context);
      return failing ? { errors: [new GraphQLError('away', { originalError: new Error('away') })] } : result;
    };
    try {
      const last = stream.heard().length;
      await setNeed(21);
      await new Promise((done) => setTimeout(done, 300));
      failing = false;
      await stream.until(isOf(21), last);
      expect(shownBy(stream).get(leaf.node)?.figures.need).toBe(21);
    } finally {
      door.answer = answer;
    }
    stream.cut();
  });
});
