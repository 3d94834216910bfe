import pg from 'pg';
import { createTestDatabase, features, startTestApp, World, type Actor, type TestApp, type TestDatabase } from '@selaras/server/testing';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { Client } from '../testkit/client.ts';
import { createWaitingFacts, waiting } from '../testkit/waiting-figures.ts';
import { openSession, type Wire } from '../testkit/wire.ts';

const OF_ROW = 'figures { need waiting { positions } }';
const ROWS = `rows { ${OF_ROW} }`;

let database: TestDatabase;
let owner: pg.Pool;
let world: World;
let leader: Actor;
let server: TestApp;

const start = async (when?: string): Promise<TestApp> => {
  server = await startTestApp(inject('clusterUrl'), { database, features: when === undefined ? features : [...features, waiting(when)] });
  return server;
};

beforeEach(async () => {
  database = await createTestDatabase(inject('clusterUrl'));
  owner = new pg.Pool({ connectionString: database.url, max: 4 });
  await createWaitingFacts(owner);
  world = await World.create(owner);
  leader = await world.account('leader', { role: 'LEADERSHIP' });
  const dinas = await world.dinas();
  const held = await world.position(dinas, 'Kepala');
  await world.employee('Kepala', { in: held });
  for (const title of ['Perawat', 'Bidan']) await world.position(dinas, title, { need: 2 });
});
afterEach(async () => {
  await server.app.close();
  await owner.end();
  await database.drop();
});

const waitingOnBoard = async (): Promise<(number | undefined)[]> => {
  const { board } = await Client.program(server.url, leader).ask<{
    board: { rows: { nodes: { figures: { need: number; waiting: { positions: number } } }[] } };
  }>(`query ($id: ID!) { board(instansiId: $id) { rows { nodes { ${OF_ROW} } } } }`, { id: world.instansi.node });
  return board.rows.nodes.flatMap(({ figures }) => [figures.need, figures.waiting.positions]);
};

/** When each fact set of the dinas was counted last. */
const countedAt = async (): Promise<Record<string, string[]>> => {
  const found = await owner.query<{ fact_set: string; at: string[] }>(
    'select fact_set, array_agg(cursor_xid::text order by cursor_xid) as at from stored_figures where period_id is null group by 1',
  );
  return Object.fromEntries(found.rows.map((row) => [row.fact_set, row.at]));
};

/** As if another server of the same version were counting, and taking its time; ends when it is let go. */
async function beCounting(): Promise<() => Promise<void>> {
  const elsewhere = await createTestDatabase(inject('clusterUrl'));
  const other = new pg.Client({ connectionString: elsewhere.url });
  await other.connect();
  await createWaitingFacts(other);
  await other.end();
  const same = await startTestApp(inject('clusterUrl'), { database: elsewhere, features: [...features, waiting()] });
  const name = `selaras figures ${[...same.app.services.definitions.values()].join(' ')}`;
  await same.close();
  const client = await owner.connect();
  await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [name]);
  return async () => {
    await client.query('select pg_advisory_unlock_all()');
    client.release();
  };
}

async function watch(): Promise<Wire> {
  const wire = await openSession(server.url, leader.token);
  wire.send({
    id: 's',
    type: 'subscribe',
    payload: { query: `subscription ($id: ID!) { board(instansiId: $id) { kind staleReason ${ROWS} } }`, variables: { id: world.instansi.node } },
  });
  return wire;
}
interface Board {
  readonly kind: string;
  readonly staleReason: string | null;
  readonly rows: { figures: { waiting: { positions: number } } }[];
}
const boardOf = (message: Wire['messages'][number]): Board | undefined => message.payload?.data?.['board'] as Board | undefined;

describe('a figure that is new', () => {
  it('is right on the board from the first moment, which says that it is being counted until it is', async () => {
    await start();
    await server.app.worker.settle();
    await server.app.close();
    const letGo = await beCounting();
    await start('vacant');
    expect(await waitingOnBoard()).toEqual([5, 2]);
    const wire = await watch();
    const first = boardOf(await wire.until((message) => boardOf(message)?.kind === 'SNAPSHOT'));
    expect(first?.rows.map((row) => row.figures.waiting.positions)).toEqual([2]);
    expect(boardOf(await wire.until((message) => boardOf(message)?.kind === 'STALE'))?.staleReason).toBe('RECOUNTING');
    const heard = wire.messages.length;
    await letGo();
    await wire.until((message) => boardOf(message)?.kind === 'SNAPSHOT', heard);
    expect(server.app.services.hub.stale).toBeNull();
    expect(Object.keys(await countedAt()).toSorted()).toEqual(['holder', 'position', 'waiting']);
    expect(await waitingOnBoard()).toEqual([5, 2]);
    wire.socket.terminate();
  });
});

describe('a definition that changed', () => {
  it('is counted anew at the next start, and what did not change is left as it is', async () => {
    await start('vacant');
    await server.app.worker.settle();
    expect(await waitingOnBoard()).toEqual([5, 2]);
    await server.app.close();
    const before = await countedAt();
    await start('not vacant');
    expect(await waitingOnBoard()).toEqual([5, 1]);
    await server.app.worker.settle();
    expect(await waitingOnBoard()).toEqual([5, 1]);
    const after = await countedAt();
    expect(after['position']).toEqual(before['position']);
    expect(after['waiting']).toHaveLength(2);
  });

  it('is the SQL of its facts as well, of the functions it calls too', async () => {
    await start('vacant');
    await server.app.worker.settle();
    await server.app.close();
    await owner.query(`
      create or replace function is_waiting(filled integer) returns boolean language sql immutable as $$ select filled > 0 $$;
      create or replace function waiting_facts(as_of date, of_dinas uuid[])
      returns table (position_id uuid, unit_id uuid, dinas_id uuid, vacant boolean, days integer) language sql stable as $$
        select f.position_id, f.unit_id, f.dinas_id, is_waiting(f.filled), 0 from position_facts(as_of, of_dinas) f where f.in_force
      $$`);
    await start('vacant');
    await server.app.worker.settle();
    expect(await waitingOnBoard()).toEqual([5, 1]);
    await server.app.close();
    await owner.query('create or replace function is_waiting(filled integer) returns boolean language sql immutable as $$ select true $$');
    await start('vacant');
    await server.app.worker.settle();
    expect(await waitingOnBoard()).toEqual([5, 3]);
  });

  it('comes back without being counted again when a server of the version before does', async () => {
    await start('vacant');
    await server.app.worker.settle();
    await server.app.close();
    await start('not vacant');
    await server.app.worker.settle();
    await server.app.close();
    const before = await countedAt();
    await start('vacant');
    await server.app.worker.settle();
    expect(await waitingOnBoard()).toEqual([5, 2]);
    expect(await countedAt()).toEqual(before);
  });

  it('is forgotten when no server has counted it for days', async () => {
    await start('vacant');
    await server.app.worker.settle();
    await server.app.close();
    await owner.query(`update stored_figures set as_of = as_of - 5 where fact_set = 'waiting'`);
    await owner.query(`update figure_definition set used_on = used_on - 5 where fact_set = 'waiting'`);
    await start();
    await server.app.worker.settle();
    expect(Object.keys(await countedAt()).toSorted()).toEqual(['holder', 'position']);
    expect((await owner.query(`select 1 from figure_definition where fact_set = 'waiting'`)).rowCount).toBe(0);
  });
});
