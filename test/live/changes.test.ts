import type { Actor, DinasRef, PositionRef, World } from '@selaras/server/testing';
import {
  BoardCursorDocument,
  FollowChangesDocument,
  ReadChangesDocument,
  type BatchFragment,
  type FollowChangesSubscription,
  type ReadChangesQueryVariables,
} from '@selaras/schema/test';
import pg from 'pg';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { useCluster, useServer } from '../testkit/server.ts';
import { follow, type Stream } from '../testkit/stream.ts';

const { server, as, newWorld } = await useServer({ cluster: await useCluster() });
const owner = new pg.Pool({ connectionString: server.database.url, max: 20 });
afterAll(() => owner.end());

let world: World;
let one: DinasRef;
let two: DinasRef;
let posts: readonly [PositionRef, PositionRef];
let integrator: Actor;

beforeEach(async () => {
  world = await newWorld();
  one = await world.dinas('Satu');
  two = await world.dinas('Dua');
  posts = [await world.position(one, 'Perawat', { need: 1 }), await world.position(two, 'Guru', { need: 1 })];
  integrator = await world.account('integrator', { role: 'INTEGRATOR' });
  await server.app.worker.settle();
});

type Changes = BatchFragment['changes'];
type Feed = Stream<FollowChangesSubscription>;

const read = async (after: string | null, actor = integrator, more: Partial<ReadChangesQueryVariables> = {}): Promise<BatchFragment> =>
  (await as(actor).ask(ReadChangesDocument, { instansiId: world.instansi.node, after, first: 500, ...more })).changes!;
const setNeed = (post: PositionRef, need: number, client: pg.Pool | pg.PoolClient = owner): Promise<pg.QueryResult> =>
  client.query('update position_need set need = $2 where position_id = $1', [post.id, need]);
const heardBy = (feed: Feed): Changes => feed.heard().flatMap(({ changes }) => changes.changes);
const truth = async (): Promise<string[]> =>
  (
    await owner.query<{ place: string }>(
      `select left(replace((select id::text from database_identity), '-', ''), 8) || '.' || xid::text || '.' || sequence as place from change_log where instansi_id = $1 and topic not in ('ACCESS', 'ACCOUNTS') order by xid, sequence`,
      [world.instansi.id],
    )
  ).rows.map((row) => row.place);

/** The feed behind a cursor, once its first batch has come. */
async function followFrom(after: string | null, actor = integrator): Promise<Feed> {
  const feed = await follow(server.url, actor, FollowChangesDocument, { instansiId: world.instansi.node, after });
  await feed.until(() => true);
  return feed;
}

describe('the change feed', () => {
  it('says what happened, to what and where', async () => {
    const { cursor } = await read(null);
    await setNeed(posts[0], 4);
    const ani = await world.employee('Ani', { in: posts[1] });
    await owner.query('delete from assignment where employee_id = $1', [ani.id]);
    await expect.poll(async () => (await read(cursor)).changes.length).toBe(4);
    const { changes } = await read(cursor);
    expect(changes.map((change) => [change.topic, change.operation, change.entity, change.dinasIds])).toEqual([
      ['STAFFING', 'UPDATE', 'POSITION_NEED', [one.node]],
      ['STAFFING', 'INSERT', 'EMPLOYEE', []],
      ['STAFFING', 'INSERT', 'ASSIGNMENT', [two.node]],
      ['STAFFING', 'DELETE', 'ASSIGNMENT', [two.node]],
    ]);
    expect(changes[1]!.entityIds).toEqual([ani.node]);
    expect((await read(cursor, integrator, { topics: ['ORGANIZATION'] })).changes).toEqual([]);
  });

  it('reads on page by page without a gap or a repetition', async () => {
    const { cursor } = await read(null);
    for (let need = 1; need <= 25; need++) await setNeed(posts[need % 2]!, need);
    await expect.poll(async () => (await read(cursor)).changes.length).toBe(25);
    const seen: string[] = [];
    let after = cursor;
    for (let more = true; more;) {
      const batch: BatchFragment = await read(after, integrator, { first: 4 });
      seen.push(...batch.changes.map((change) => change.sequence));
      ({ cursor: after, more } = batch);
    }
    expect(seen).toEqual((await truth()).slice(-25));
    for (const first of [0, 501, -1])
      expect(await as(integrator).codeOf(ReadChangesDocument, { instansiId: world.instansi.node, after: cursor, first })).toBe('BAD_INPUT');
  });

  it('loses nothing to slow and concurrent transactions, whoever reads in between', async () => {
    const start = (await read(null)).cursor;
    const feed = await followFrom(start);
    const polled: string[] = [];
    let place = start;
    let writing = true;
    const reading = (async () => {
      for (let last = false; !last;) {
        last = !writing;
        const batch = await read(place);
        polled.push(...batch.changes.map((change) => change.sequence));
        place = batch.cursor;
        if (batch.more) last = false;
      }
    })();
    await Promise.all(
      Array.from({ length: 12 }, async (_, index) => {
        const client = await owner.connect();
        for (let round = 0; round < 4; round++) {
          await client.query('begin');
          // Takes its number early and commits late: reading by number alone would lose it.
          await client.query("insert into employee (instansi_id, nip, name, sex, birth_date, status) values ($1, $2, $3, 'MALE', '1980-01-01', 'PNS')", [
            world.instansi.id,
            `198001012010${String((index % 12) + 1).padStart(2, '0')}1${String(index * 10 + round + 1).padStart(3, '0')}`,
            `Orang ${index}.${round}`,
          ]);
          await client.query('select pg_sleep($1)', [(index % 4) * 0.03]);
          await client.query(index % 5 === 4 ? 'rollback' : 'commit');
        }
        client.release();
      }),
    );
    await expect.poll(async () => (await read(start)).changes.length).toBe(40);
    writing = false;
    await reading;
    const all = (await truth()).slice(-40);
    expect(polled).toEqual(all);
    await expect.poll(() => heardBy(feed).map((change) => change.sequence)).toEqual(all);
    feed.cut();
  });

  it('refuses a cursor of another database, and says what to do', async () => {
    const { cursor } = await read(null);
    const [, place] = cursor.split(/\.(.*)/);
    for (const after of [`0123abcd.${place}`, place!]) {
      const { errors } = await as(integrator).send(ReadChangesDocument, { instansiId: world.instansi.node, after, first: 1 });
      expect(errors).toEqual([
        expect.objectContaining({ message: expect.stringContaining('read the boards again'), extensions: expect.objectContaining({ code: 'BAD_INPUT' }) }),
      ]);
      const { wire } = await follow(server.url, integrator, FollowChangesDocument, { instansiId: world.instansi.node, after });
      await wire.until(({ type }) => type === 'error' || type === 'next');
      expect(JSON.stringify(wire.messages)).toContain('read the boards again');
      wire.socket.terminate();
    }
  });

  it('goes on behind the last cursor after a break', async () => {
    const first = await followFrom(null);
    await setNeed(posts[0], 2);
    await expect.poll(() => heardBy(first).length).toBe(1);
    const last = first.heard().at(-1)!.changes.cursor;
    first.cut();
    await setNeed(posts[0], 3);
    await setNeed(posts[0], 4);
    const second = await followFrom(last);
    await expect.poll(() => heardBy(second).length).toBe(2);
    expect([...heardBy(first), ...heardBy(second)].map((change) => change.sequence)).toEqual((await truth()).slice(-3));
    second.cut();
  });

  it('begins where a board ends: nothing is lost between the two', async () => {
    for (let round = 0; round < 10; round++) {
      const writing = setNeed(posts[0], 10 + round);
      const { board } = await as(integrator).ask(BoardCursorDocument, { instansiId: world.instansi.node });
      await writing;
      const isOnBoard = board!.total.need === 11 + round;
      if (!isOnBoard) await expect.poll(async () => (await read(board!.cursor)).changes.some((change) => change.entity === 'POSITION_NEED')).toBe(true);
    }
  });

  it('marks a statement of many rows as bulk instead of naming them', async () => {
    const { cursor } = await read(null);
    await owner.query(
      `insert into employee (instansi_id, nip, name, sex, birth_date, status) select $1, '19800101201501' || '1' || lpad(n::text, 3, '0'), 'Massal ' || n, 'MALE', '1980-01-01', 'PNS' from generate_series(1, 300) n`,
      [world.instansi.id],
    );
    await expect.poll(async () => (await read(cursor)).changes.length).toBe(1);
    expect((await read(cursor)).changes[0]).toMatchObject({ kind: 'ROWS', bulk: true, entityIds: [], rowCount: 300, entity: 'EMPLOYEE' });
  });

  it('cannot be rewritten, by nobody the server acts as', async () => {
    const asViewer = new pg.Pool({ connectionString: server.database.url, options: '-c role=selaras_app', max: 1 });
    for (const pool of [asViewer, server.app.services.system, owner]) {
      await expect(pool.query(`update change_log set topic = 'IMPORT'`)).rejects.toThrow(/only ever added to|permission denied/);
      await expect(pool.query('delete from change_log')).rejects.toThrow(/only ever added to|permission denied/);
    }
    await expect(asViewer.query(`select write_change('STAFFING', 'INSERT', 'x', '[]')`)).rejects.toThrow('permission denied');
    await asViewer.end();
  });
});

describe('somebody who may see one dinas', () => {
  it('hears of changes there and of nothing else, also when one statement touched both', async () => {
    const head = await world.account('head', { role: 'DINAS_HEAD', on: one });
    const feed = await followFrom(null, head);
    const { cursor } = await read(null);
    await setNeed(posts[1], 50);
    await owner.query('update position_need set need = need + 1 where position_id = any($1)', [posts.map((post) => post.id)]);
    const budi = await world.employee('Budi', { in: posts[1] });
    await setNeed(posts[0], 9);
    await expect.poll(() => heardBy(feed).length).toBe(2);
    await expect.poll(async () => (await read(cursor)).changes.length).toBe(6);
    const heard = [...heardBy(feed), ...(await read(cursor, head)).changes];
    expect(heard.every((change) => change.dinasIds.length === 1 && change.dinasIds[0] === one.node && change.entityIds.length === 1)).toBe(true);
    expect(JSON.stringify([...feed.wire.messages, ...(await read(cursor, head)).changes])).not.toContain(budi.id);
    expect(JSON.stringify(feed.wire.messages)).not.toContain(two.id);
    feed.cut();
  });

  it('is told that figures moved there because of something written elsewhere, without being told what', async () => {
    await world.period();
    const head = await world.account('head', { role: 'DINAS_HEAD', on: one });
    const mover = await world.employee('Citra');
    await world.assign(mover, posts[0], { from: '2022-01-01', to: '2026-10-15' });
    // What is being counted holds the horizon back, and what came before would be told after the cursor.
    await server.app.worker.settle();
    const { cursor } = await read(null);
    const there = await world.assign(mover, posts[1], { from: '2026-10-16' });
    await expect.poll(async () => (await read(cursor, head)).changes.length).toBe(1);
    const [change] = (await read(cursor, head)).changes;
    expect(change).toMatchObject({
      kind: 'FIGURES',
      entity: null,
      operation: null,
      entityIds: [],
      rowCount: 0,
      dinasIds: [one.node],
      bulk: false,
      idsToken: null,
    });
    expect(JSON.stringify(change)).not.toContain(there);
  });

  it('of another government is told that there is none, and an account without a grant is refused', async () => {
    const foreign = await newWorld();
    const stranger = await foreign.account('stranger', { role: 'INTEGRATOR' });
    const { cursor } = await read(null);
    await setNeed(posts[0], 3);
    await expect.poll(async () => (await read(cursor)).changes.length).toBe(1);
    expect(await as(stranger).codeOf(ReadChangesDocument, { instansiId: world.instansi.node, after: cursor, first: 10 })).toBe('BAD_INPUT');
    const admin = await world.account('admin', { role: 'ADMIN' });
    expect(await as(admin).codeOf(ReadChangesDocument, { instansiId: world.instansi.node, after: cursor, first: 10 })).toBe('FORBIDDEN');
  });
});
