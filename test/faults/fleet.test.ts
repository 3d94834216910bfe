/** Several real servers on one database, of which any may die at any moment. */
import { createTestDatabase, World, type Actor, type PositionRef, type TestDatabase } from '@selaras/server/testing';
import { BoardFiguresDocument, ReadChangesDocument, WatchBoardDocument } from '@selaras/schema/test';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setNeedAsRead } from '../testkit/as-read.ts';
import { Client } from '../testkit/client.ts';
import { recount, storedFigures } from '../testkit/recount.ts';
import { useCluster } from '../testkit/server.ts';
import { follow } from '../testkit/stream.ts';
import { collectFeed, Fleet, type Member } from './fleet.ts';

/** Transactions are held here for longer than others may wait for what they wrote. */
const cluster = await useCluster();

let database: TestDatabase;
let owner: pg.Pool;
let world: World;
let hr: Actor;
let post: PositionRef;
let fleet: Fleet;

beforeEach(async () => {
  database = await createTestDatabase(cluster.url);
  owner = new pg.Pool({ connectionString: database.url, max: 4 });
  owner.on('error', () => undefined);
  fleet = new Fleet(database.url);
  world = await World.create(owner);
  post = await world.position(await world.dinas(), 'Perawat', { need: 1 });
  hr = await world.account('hr', { role: 'HR' });
});
afterEach(async () => {
  await fleet.end();
  await owner.end();
  await database.drop();
});

const today = async (): Promise<Date> => (await owner.query<{ now: string }>('select now()')).rows.map(({ now }) => new Date(now))[0]!;
const setNeed = (server: Member, need: number) => setNeedAsRead(Client.program(server.url, hr), post.node, need, '2026-01-01').catch(() => null);
async function expectFiguresRight(): Promise<void> {
  await expect.poll(async () => storedFigures(owner, await today()), { timeout: 30_000, interval: 200 }).toEqual(await recount(owner, await today()));
}

describe('servers of which one dies at a time', () => {
  it('lose no acknowledged write, miss and double no change, and count right in the end', async () => {
    const [first] = [await fleet.start(), await fleet.start()];
    const start = (await Client.program(first.url, hr).ask(ReadChangesDocument, { instansiId: world.instansi.node, first: 1 })).changes!.cursor;
    const feed = collectFeed(fleet, hr, world.instansi.node, start);
    let isWriting = true;
    let need = 10;
    let acknowledged = 0;
    const writing = (async () => {
      for (let turn = 0; isWriting; turn++) {
        const server = fleet.alive[turn % Math.max(1, fleet.alive.length)];
        const answer = server ? await setNeed(server, ++need) : null;
        if (answer?.errors.length === 0) {
          acknowledged++;
          const kept = await owner.query<{ need: number }>('select need from position_need where position_id = $1 order by valid_from desc limit 1', [post.id]);
          expect(kept.rows[0]?.need).toBe(need);
        }
        await new Promise((done) => setTimeout(done, 10));
      }
    })();
    for (let round = 0; round < 4; round++) {
      const before = acknowledged;
      await expect.poll(() => acknowledged, { timeout: 30_000 }).toBeGreaterThan(before + 5);
      await fleet.kill(fleet.alive[0]!);
      await fleet.start();
    }
    isWriting = false;
    await writing;
    const { rows } = await owner.query<{ sequence: string }>(
      `select xid || '.' || sequence as sequence from change_log where instansi_id = $1 and topic not in ('ACCESS', 'ACCOUNTS') order by change_log.xid, change_log.sequence`,
      [world.instansi.id],
    );
    expect(rows.length).toBeGreaterThanOrEqual(acknowledged);
    // By the last one and not by their number: of those that nobody acknowledged, some were kept.
    await expect.poll(() => feed.sequences.at(-1), { timeout: 20_000 }).toBe(rows.at(-1)!.sequence);
    await feed.stop();
    expect(new Set(feed.sequences).size).toBe(feed.sequences.length);
    const told = new Set(feed.sequences);
    const begin = rows.findIndex(({ sequence }) => told.has(sequence));
    expect(rows.slice(begin).map(({ sequence }) => sequence)).toEqual(feed.sequences);
    await expectFiguresRight();
  }, 120_000);
});

describe('servers whose clocks are apart', () => {
  /** As if the machine were on another day; node reads it before anything of ours. */
  const shifted = (hours: number): Record<string, string> => ({
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
      `const Real=Date,by=${hours * 3_600_000};globalThis.Date=class extends Real{constructor(...a){a.length?super(...a):super(Real.now()+by)}static now(){return Real.now()+by}}`,
    )}`,
  });

  it('are on the same day, that of the database, and count for it whoever of them counts', async () => {
    const servers = [await fleet.start(shifted(-50)), await fleet.start(shifted(50))];
    const days = await Promise.all(servers.map((server) => Client.program(server.url, hr).ask(BoardFiguresDocument, { instansiId: world.instansi.node })));
    const [{ day }] = (
      await owner.query<{ day: string }>(`select (now() at time zone time_zone)::date::text as day from instansi where id = $1`, [world.instansi.id])
    ).rows as [{ day: string }];
    expect(days.map(({ board }) => board?.asOf)).toEqual([day, day]);
    await expectFiguresRight();
    await fleet.kill(servers[0]!);
    await owner.query('update position_need set need = 9 where position_id = $1', [post.id]);
    await expectFiguresRight();
    expect((await owner.query(`select distinct as_of::text as day from stored_figures`)).rows).toEqual([{ day }]);
  }, 120_000);
});

describe('a server that is restarted', () => {
  it('ends in order: what is under way is answered, sockets are told to come back, and it takes no longer than it may', async () => {
    const server = await fleet.start();
    const board = await follow(server.url, hr, WatchBoardDocument, { instansiId: world.instansi.node });
    await board.until(() => true);
    // It lasts longer than a server waits.
    await owner.query(`create or replace function sleep_long() returns trigger language plpgsql as $$ begin perform pg_sleep(60); return new; end $$;
      create trigger slow before update on position_need for each row execute function sleep_long()`);
    const answers = [7, 8].map((need) => setNeed(server, need));
    await expect
      .poll(async () => (await owner.query(`select 1 from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`)).rowCount, {
        timeout: 10_000,
      })
      .toBe(1);
    server.child.kill('SIGTERM');
    expect((await board.wire.closed).code).toBe(1012);
    for (const answer of await Promise.all(answers)) {
      expect(['BUSY', 'UNAVAILABLE']).toContain(answer?.errors[0]?.extensions?.code);
      expect(answer?.errors[0]?.message).toMatch(/Nothing was changed/);
    }
    expect(await server.ended).toBe(0);
    expect((await owner.query('select need from position_need where position_id = $1', [post.id])).rows).toEqual([{ need: 1 }]);
  }, 60_000);

  it('finishes what began before and can still end', async () => {
    const server = await fleet.start();
    await owner.query(`create or replace function sleep_long() returns trigger language plpgsql as $$ begin perform pg_sleep(5); return new; end $$;
      create trigger slow before update on position_need for each row execute function sleep_long()`);
    const held = setNeed(server, 7);
    await expect
      .poll(async () => (await owner.query(`select 1 from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`)).rowCount, {
        timeout: 10_000,
      })
      .toBe(1);
    const asked = new Client(server.url, { authorization: `Bearer ${hr.token}` });
    await asked.ask(BoardFiguresDocument, { instansiId: world.instansi.node });
    server.child.kill('SIGTERM');
    // What began before it was told to go is finished and kept.
    expect((await held)?.errors).toEqual([]);
    expect(await server.ended).toBe(0);
    expect((await owner.query('select max(need)::int as need from position_need where position_id = $1', [post.id])).rows).toEqual([{ need: 7 }]);
  }, 60_000);
});
