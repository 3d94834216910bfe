import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { WatchBoardDocument, type WatchBoardSubscription } from '@selaras/schema/test';
import { createTestDatabase, startTestApp, World, type Actor, type DinasRef, type TestApp, type TestDatabase } from '@selaras/server/testing';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recount, storedFigures } from '../testkit/recount.ts';
import { useCluster } from '../testkit/server.ts';
import { watchPool } from '../testkit/statements.ts';
import { follow, type Stream } from '../testkit/stream.ts';

/** What others write, for seconds, holds back what any database of the same PostgreSQL may read of its log: nothing would be counted here meanwhile. */
const cluster = await useCluster();

const MAIN = join(import.meta.dirname, '../../server/dist/main.js');

let database: TestDatabase;
let owner: pg.Pool;
let world: World;
let dinas: DinasRef;
let leader: Actor;
const servers: TestApp[] = [];
const children: ChildProcess[] = [];

const start = async (): Promise<TestApp> => {
  const server = await startTestApp(cluster.url, { database });
  servers.push(server);
  return server;
};

beforeEach(async () => {
  database = await createTestDatabase(cluster.url);
  owner = new pg.Pool({ connectionString: database.url, max: 2 });
  owner.on('error', () => undefined);
  world = await World.create(owner);
  leader = await world.account('leader', { role: 'LEADERSHIP' });
  dinas = await world.dinas();
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const server of servers.splice(0)) await server.app.close();
  await owner.end();
  await database.drop();
});

/** A server in a process of its own, which has taken the lease and counted everything. */
async function startChild(): Promise<{ readonly process: ChildProcess; readonly url: string }> {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', LOG_LEVEL: 'silent', SELARAS_DEMO: '0', DATABASE_URL: database.url },
  });
  children.push(child);
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await expect.poll(() => said, { timeout: 30_000 }).toMatch(/ready at http:\S+/);
  await expect.poll(async () => (await owner.query('select 1 from figure_definition')).rowCount, { timeout: 10_000 }).toBeGreaterThan(0);
  return { process: child, url: /ready at (http:\S+)/.exec(said)![1]! };
}

const watch = (server: TestApp): Promise<Stream<WatchBoardSubscription>> => watchAt(server.url);
async function watchAt(url: string): Promise<Stream<WatchBoardSubscription>> {
  const stream = await follow(url, leader, WatchBoardDocument, { instansiId: world.instansi.node });
  await stream.until(({ board }) => board.kind === 'SNAPSHOT');
  return stream;
}
const needsFour = ({ board }: WatchBoardSubscription): boolean => board.total?.need === 4;
const settleAll = (): Promise<unknown> => Promise.all(servers.map((server) => server.app.worker.settle()));

describe('several servers on one database', () => {
  it('share one that counts, and every board is live', async () => {
    const [one, two] = [await start(), await start()];
    await settleAll();
    const counted = [one, two].map((server) => watchPool(server.app.services.system));
    const streams = [await watch(one), await watch(two)];
    await world.position(dinas, 'Perawat', { need: 4 });
    await Promise.all(streams.map((stream) => stream.until(needsFour)));
    await settleAll();
    const counts = counted.map((one) => one.stop().filter((text) => text.includes('_facts"(')).length);
    expect(counts.filter((count) => count > 0)).toHaveLength(1);
    for (const stream of streams) stream.cut();
  });

  it('say no more than is true about how far their figures go', async () => {
    await start();
    const follower = await start();
    await settleAll();
    const { hub } = follower.app.services;
    const holdBack = await owner.connect();
    await holdBack.query('begin; lock table stored_figures in share mode');
    await world.position(dinas, 'Perawat', { need: 4 });
    const written = await owner.query<{ xid: string }>('select max(xid)::text as xid from change_log');
    await new Promise((done) => setTimeout(done, 1_500));
    expect(BigInt(hub.horizon)).toBeLessThanOrEqual(BigInt(written.rows[0]!.xid));
    await holdBack.query('rollback');
    holdBack.release();
    await settleAll();
    expect(BigInt(hub.horizon)).toBeGreaterThan(BigInt(written.rows[0]!.xid));
  });

  it('go on counting when the one that counts stops', async () => {
    await start();
    const second = await start();
    await settleAll();
    const stream = await watch(second);
    await servers.shift()!.app.close();
    await world.position(dinas, 'Perawat', { need: 4 });
    await stream.until(needsFour, 0, 5_000);
    await settleAll();
    expect(await storedFigures(owner, new Date())).toEqual(await recount(owner, new Date()));
    stream.cut();
  });

  it('go on counting when the one that counts loses its connections, whoever of them it is then', async () => {
    await start();
    await start();
    await settleAll();
    const streams = await Promise.all(servers.map(watch));
    await owner
      .query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`)
      .catch(() => undefined);
    await world.position(dinas, 'Perawat', { need: 4 });
    await Promise.all(streams.map((stream) => stream.until(needsFour, 0, 10_000)));
    for (const stream of streams) stream.cut();
  });

  it.each([
    ['hangs', async (child: ChildProcess) => (child.kill('SIGSTOP'), () => child.kill('SIGCONT'))],
    [
      'waits',
      async () => {
        const holdBack = await owner.connect();
        await holdBack.query('begin; lock table stored_figures in share mode');
        return async () => {
          await holdBack.query('rollback');
          holdBack.release();
        };
      },
    ],
  ])('say soon that they are behind when the one that counts %s, each of them', async (how, stand) => {
    const child = await startChild();
    const [counts, follows] = [child.url, (await start()).url];
    await settleAll();
    const streams = await Promise.all([counts, follows].map((url) => watchAt(url)));
    const goOn = await stand(child.process);
    // A server that hangs says nothing, and who hears nothing of it knows.
    const telling = how === 'hangs' ? streams.slice(1) : streams;
    try {
      await world.position(dinas, 'Perawat', { need: 4 });
      await Promise.all(telling.map((stream) => stream.until(({ board }) => board.staleReason === 'RECOMPUTE_BEHIND', 0, 4_000)));
    } finally {
      await goOn();
    }
    await Promise.all(streams.map((stream) => stream.until((event) => needsFour(event) && event.board.staleReason === null, 0, 15_000)));
    for (const stream of streams) stream.cut();
  });

  it('do not call a board behind, on neither of them, while somebody writes all the time', async () => {
    const post = await world.position(dinas, 'Perawat', { need: 1 });
    const both = [await start(), await start()];
    await settleAll();
    const streams = await Promise.all(both.map(watch));
    // Longer than anything may wait without a word.
    for (let need = 2; need < 150; need++) {
      await owner.query('update position_need set need = $2 where position_id = $1', [post.id, need]);
      await new Promise((done) => setTimeout(done, 20));
    }
    await Promise.all(streams.map((stream) => stream.until(({ board }) => board.total?.need === 149)));
    expect(streams.map((stream) => stream.heard().filter(({ board }) => board.kind === 'STALE'))).toEqual([[], []]);
    for (const stream of streams) stream.cut();
  });

  it('go on counting when the one that counts is killed in the middle of it', async () => {
    const { process: child } = await startChild();
    const survivor = await start();
    await settleAll();
    const stream = await watch(survivor);
    // It has read the change and cannot store what it counted: the change would be lost with it if only it knew.
    const holdBack = await owner.connect();
    try {
      await holdBack.query('begin; lock table stored_figures in share mode');
      await world.position(dinas, 'Perawat', { need: 4 });
      await expect
        .poll(async () => (await owner.query(`select 1 from pg_locks where relation = 'stored_figures'::regclass and not granted`)).rowCount, {
          timeout: 5_000,
        })
        .toBe(1);
      child.kill('SIGKILL');
      await holdBack.query('rollback');
    } finally {
      holdBack.release(true);
    }
    await stream.until(needsFour, 0, 10_000);
    await settleAll();
    expect(await storedFigures(owner, new Date())).toEqual(await recount(owner, new Date()));
    stream.cut();
  });
});
