import { startTestApp, startTestCluster, World } from '@selaras/server/testing';
import {
  FollowChangesDocument,
  FollowStaleDocument,
  IsServedDocument,
  ReadChangesDocument,
  SomethingOfBothDocument,
  WatchBoardDocument,
  type WatchBoardSubscription,
} from '@selaras/schema/test';
import pg from 'pg';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { setNeedAsRead } from '../testkit/as-read.ts';
import { textOf } from '../testkit/documents.ts';
import { recount, storedFigures } from '../testkit/recount.ts';
import { useCluster, useWorld } from '../testkit/server.ts';
import { follow, type Stream } from '../testkit/stream.ts';

const cluster = await useCluster();
const { server, as, world } = await useWorld({ cluster });
const owner = new pg.Pool({ connectionString: server.database.url, max: 2 });
owner.on('error', () => undefined);
afterAll(() => owner.end());

const post = await world.position(await world.dinas(), 'Perawat', { need: 1 });
const hr = await world.account('hr', { role: 'HR' });
await server.app.worker.settle();

const setNeed = (need: number): Promise<unknown> => owner.query('update position_need set need = $2 where position_id = $1', [post.id, need]);
const hasNeed =
  (need: number) =>
  ({ board }: WatchBoardSubscription): boolean =>
    board.total?.need === need;
const is =
  (kind: WatchBoardSubscription['board']['kind']) =>
  ({ board }: WatchBoardSubscription): boolean =>
    board.kind === kind;

async function watch(): Promise<Stream<WatchBoardSubscription>> {
  const boards = await follow(server.url, hr, WatchBoardDocument, { instansiId: world.instansi.node });
  await boards.until(() => true);
  return boards;
}

/** Ends backends of the server; `which` is a condition over pg_stat_activity. */
const terminate = async (which: string): Promise<number> =>
  (await owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and ${which}`))
    .rowCount ?? 0;
const LISTENER = `application_name = 'selaras listener'`;
const isHealthy = async (): Promise<boolean> =>
  (
    await as(hr)
      .send(IsServedDocument)
      .catch(() => null)
  )?.errors.length === 0;

async function expectFiguresRight(): Promise<void> {
  await expect
    .poll(
      async () => {
        await server.app.worker.settle().catch(() => undefined);
        return storedFigures(owner, new Date()).catch(() => []);
      },
      { timeout: 10_000 },
    )
    .toEqual(await recount(owner, new Date()));
}

describe('a lost listener', () => {
  it('is said on the board, which then recovers with a snapshot that has what happened meanwhile', async () => {
    const boards = await watch();
    const feed = await follow(server.url, hr, FollowChangesDocument, { instansiId: world.instansi.node });
    await feed.until(() => true);
    const before = boards.heard().length;
    expect(await terminate(LISTENER)).toBe(1);
    await boards.until(is('STALE'), before);
    await setNeed(7);
    await boards.until(is('SNAPSHOT'), before);
    await boards.until(hasNeed(7), before);
    await feed.until(({ changes }) => changes.changes.length > 0);
    for (const stream of [boards, feed]) stream.cut();
  });

  it('again and again loses no change of the feed', async () => {
    const start = (await as(hr).ask(ReadChangesDocument, { instansiId: world.instansi.node, first: 1 })).changes!.cursor;
    const feed = await follow(server.url, hr, FollowChangesDocument, { instansiId: world.instansi.node, after: start });
    await feed.until(() => true);
    for (let round = 0; round < 20; round++) {
      if (round % 4 === 0) await terminate(LISTENER);
      await setNeed(10 + round);
    }
    const heard = (): string[] => feed.heard().flatMap(({ changes }) => changes.changes.map((change) => change.sequence));
    await expect.poll(() => heard().length, { timeout: 15_000 }).toBe(20);
    expect(new Set(heard()).size).toBe(20);
    feed.cut();
  });

  it('does not outlive a revoked right', async () => {
    const guest = await world.account('guest', { role: 'LEADERSHIP' });
    const { wire, until } = await follow(server.url, guest, WatchBoardDocument, { instansiId: world.instansi.node });
    await until(() => true);
    await Promise.all([terminate(LISTENER), owner.query('update session set revoked_at = now() where account_id = $1', [guest.accountId])]);
    expect((await wire.closed).code).toBe(4401);
  });
});

describe('backends that die under load', () => {
  it('cost no more than the operations they carried: the server recovers, leaks no connection and counts right', async () => {
    const boards = await watch();
    let running = true;
    const client = as(hr);
    const outcomes = { right: 0, failed: 0 };
    const load = Array.from({ length: 50 }, async (_, index) => {
      for (let round = 0; running; round++) {
        const answer = await (
          index % 2 === 0 ? client.send(SomethingOfBothDocument) : setNeedAsRead(client, post.node, (index + round) % 50, '2026-11-01')
        ).catch(() => null);
        if (answer?.errors.length === 0) outcomes.right++;
        else {
          outcomes.failed++;
          expect(JSON.stringify(answer?.errors ?? [])).not.toMatch(/terminat|connection|ECONN|pg_/i);
          await new Promise((done) => setTimeout(done, 20));
        }
      }
    });
    // More deaths than all pools together have connections.
    let killed = 0;
    while (killed < 80) {
      killed += await terminate('true');
      await new Promise((done) => setTimeout(done, 60));
    }
    running = false;
    await Promise.all(load);
    expect(outcomes.right).toBeGreaterThan(0);
    await expect.poll(isHealthy, { timeout: 5_000 }).toBe(true);
    const { app, wide, system } = server.app.services;
    await expect
      .poll(() => [app, wide, system].flatMap((pool) => [pool.totalCount - pool.idleCount, pool.waitingCount]), { timeout: 5_000 })
      .toEqual([0, 0, 0, 0, 0, 0]);
    // As many writers at once as before: none waits for a slot that is gone.
    const writes = await Promise.all(
      Array.from({ length: 20 }, (_, index) => setNeedAsRead(client, post.node, 60 + index, `2026-11-${String(index + 2).padStart(2, '0')}`)),
    );
    expect(writes.filter((answer) => answer.errors.length === 0).length).toBeGreaterThan(0);
    await setNeed(500);
    // A socket whose rights could not be read meanwhile was told to come back, and its client does.
    const left = await Promise.race([boards.wire.closed, Promise.resolve(null)]);
    if (left) expect(left.code).toBe(1012);
    const back = left ? await watch() : boards;
    await back.until(({ board }) => (board.total?.need ?? 0) >= 500, 0, 15_000);
    await expectFiguresRight();
    const idle = await owner.query(
      `select 1 from pg_stat_activity where datname = current_database() and state like 'idle in transaction%' and now() - state_change > interval '2 seconds'`,
    );
    expect(idle.rowCount).toBe(0);
    for (const stream of new Set([boards, back])) stream.cut();
  });
});

describe('a database that goes away', () => {
  it('makes the server say that it is not ready, and it comes back by itself with the right board', async () => {
    const own = await startTestCluster();
    const other = await startTestApp(own.url);
    try {
      const place = await World.create(other.app.services.system);
      await place.position(await place.dinas(), 'Perawat', { need: 4 });
      const leader = await place.account('leader', { role: 'LEADERSHIP' });
      await other.app.worker.settle();
      const boards = await follow(other.url, leader, WatchBoardDocument, { instansiId: place.instansi.node });
      await boards.until(hasNeed(4));
      const feed = await follow(other.url, leader, FollowStaleDocument, { instansiId: place.instansi.node });
      await feed.until(({ changes }) => changes.staleReason === null);
      const ready = async (): Promise<number> => (await fetch(`${other.url}/readyz`)).status;
      expect(await ready()).toBe(200);
      await own.pause();
      await expect.poll(ready, { timeout: 10_000 }).toBe(503);
      expect((await fetch(`${other.url}/healthz`)).status).toBe(200);
      const down = await fetch(`${other.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${leader.token}` },
        body: JSON.stringify({ query: textOf(IsServedDocument) }),
      });
      expect(await down.text()).not.toMatch(/ECONN|terminat|127\.0\.0\.1/);
      await boards.until(is('STALE'));
      await feed.until(({ changes }) => changes.staleReason !== null);
      // A change that cannot be answered now does not hold up the word that nothing can.
      const { hub } = other.app.services;
      const told = boards.heard().length;
      hub.emit({ kind: 'FIGURES', instansiId: place.instansi.id, dinasIds: [] });
      hub.emit({ kind: 'STALE', reason: hub.stale ?? 'DATABASE_UNREACHABLE' });
      await boards.until(is('STALE'), told, 1_500);
      const before = boards.heard().length;
      await own.resume();
      await expect.poll(ready, { timeout: 15_000 }).toBe(200);
      await boards.until((event) => is('SNAPSHOT')(event) && hasNeed(4)(event), before, 15_000);
      await place.position(await place.dinas('Baru'), 'Bidan', { need: 3 });
      await boards.until(hasNeed(7), before, 15_000);
      const stood = feed.heard().findIndex(({ changes }) => changes.staleReason !== null);
      await feed.until(({ changes }) => changes.staleReason === null && changes.changes.length > 0, stood, 15_000);
      for (const stream of [boards, feed]) stream.cut();
    } finally {
      await other.app.close();
      await own.stop();
    }
  });
});

it('the shared cluster of the other files is left alone', () => {
  expect(cluster.url).not.toBe(inject('clusterUrl'));
});
