import {
  createTestDatabase,
  startTestApp,
  startTestCluster,
  World,
  type Actor,
  type DinasRef,
  type PositionRef,
  type TestApp,
  type TestCluster,
} from '@selaras/server/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Client } from '../testkit/client.ts';
import { recount, storedFigures } from '../testkit/recount.ts';
import { openSession, type Wire } from '../testkit/wire.ts';

const BOARD = 'subscription ($id: ID!) { board(instansiId: $id) { kind cursor staleReason total { need } } }';
const CHANGES = 'subscription ($id: ID!, $after: String) { changes(instansiId: $id, after: $after) { cursor changes { sequence entityIds } } }';
const NEED = 'mutation ($input: SetPositionNeedInput!) { setPositionNeed(input: $input) { __typename } }';

let cluster: TestCluster;
let server: TestApp;
let owner: pg.Pool;
let world: World;
let dinas: DinasRef;
let post: PositionRef;
let hr: Actor;

beforeAll(async () => {
  // A cluster of its own: what is done to it here must not happen to the other files.
  cluster = await startTestCluster();
  server = await startTestApp(cluster.url);
  owner = new pg.Pool({ connectionString: server.database.url, max: 2 });
  owner.on('error', () => undefined);
  world = await World.create(server.app.services.system);
  dinas = await world.dinas();
  post = await world.position(dinas, 'Perawat', { need: 1 });
  hr = await world.account('hr', { role: 'HR' });
  await server.app.worker.settle();
});
afterAll(async () => {
  await owner.end();
  await server.app.close();
  await cluster.stop();
});

const needOf = (message: Wire['messages'][number]): number | null =>
  (message.payload?.data?.['board'] as { total: { need: number } | null } | undefined)?.total?.need ?? null;
const kindOf = (message: Wire['messages'][number]): string => (message.payload?.data?.['board'] as { kind: string } | undefined)?.kind ?? '';
const setNeed = (need: number): Promise<unknown> => owner.query('update position_need set need = $2 where position_id = $1', [post.id, need]);

async function watch(query = BOARD, variables: Record<string, unknown> = { id: world.instansi.node }): Promise<Wire> {
  const wire = await openSession(server.url, hr.token);
  wire.send({ id: 's', type: 'subscribe', payload: { query, variables } });
  await wire.until((message) => message.type === 'next');
  return wire;
}

/** Ends backends of the server; `which` is a condition over pg_stat_activity. */
const terminate = async (which: string): Promise<number> =>
  (await owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and ${which}`))
    .rowCount ?? 0;
const LISTENER = `application_name = 'selaras listener'`;
const isHealthy = async (): Promise<boolean> =>
  (
    await Client.program(server.url, hr)
      .send('{ viewer { username } employees(first: 1) { totalCount } }')
      .catch(() => null)
  )?.errors.length === 0;

async function expectFiguresRight(): Promise<void> {
  await expect
    .poll(
      async () => {
        await server.app.worker.settle().catch(() => undefined);
        return storedFigures(owner).catch(() => []);
      },
      { timeout: 10_000 },
    )
    .toEqual(await recount(owner, new Date()));
}

describe('a lost listener', () => {
  it('is said on the board, which then recovers with a snapshot that has what happened meanwhile', async () => {
    const wire = await watch();
    const feed = await watch(CHANGES);
    const heard = wire.messages.length;
    expect(await terminate(LISTENER)).toBe(1);
    await wire.until((message) => kindOf(message) === 'STALE', heard);
    await setNeed(7);
    await wire.until((message) => kindOf(message) === 'SNAPSHOT', heard);
    await wire.until((message) => needOf(message) === 7, heard);
    await feed.until(
      (message) => JSON.stringify(message).includes('changes') && ((message.payload?.data?.['changes'] as { changes: unknown[] })?.changes.length ?? 0) > 0,
    );
    for (const one of [wire, feed]) one.socket.terminate();
  });

  it('again and again loses no change of the feed', async () => {
    const start = (
      await Client.program(server.url, hr).ask<{ changes: { cursor: string } }>('query ($id: ID!) { changes(instansiId: $id) { cursor } }', {
        id: world.instansi.node,
      })
    ).changes.cursor;
    const feed = await watch(CHANGES, { id: world.instansi.node, after: start });
    for (let round = 0; round < 20; round++) {
      if (round % 4 === 0) await terminate(LISTENER);
      await setNeed(10 + round);
    }
    const heard = (): string[] =>
      feed.messages.flatMap(
        (message) => (message.payload?.data?.['changes'] as { changes: { sequence: string }[] } | undefined)?.changes.map((change) => change.sequence) ?? [],
      );
    await expect.poll(() => heard().length, { timeout: 15_000 }).toBe(20);
    expect(new Set(heard()).size).toBe(20);
    feed.socket.terminate();
  });

  it('does not outlive a revoked right', async () => {
    const guest = await world.account('guest', { role: 'LEADERSHIP' });
    const wire = await openSession(server.url, guest.token);
    wire.send({ id: 's', type: 'subscribe', payload: { query: BOARD, variables: { id: world.instansi.node } } });
    await wire.until((message) => message.type === 'next');
    await Promise.all([terminate(LISTENER), owner.query('update session set revoked_at = now() where account_id = $1', [guest.accountId])]);
    expect((await wire.closed).code).toBe(4403);
  });
});

describe('backends that die under load', () => {
  it('cost no more than the operations they carried: the server recovers, leaks no connection and counts right', async () => {
    const wire = await watch();
    let running = true;
    const client = Client.program(server.url, hr);
    const outcomes = { right: 0, failed: 0 };
    const load = Array.from({ length: 50 }, async (_, index) => {
      for (let round = 0; running; round++) {
        const answer = await (
          index % 2 === 0
            ? client.send('{ employees(first: 5) { totalCount nodes { id } } positions(first: 5) { totalCount } }')
            : client.send(NEED, { input: { positionId: post.node, need: (index + round) % 50, since: '2026-11-01' } })
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
      Array.from({ length: 20 }, (_, index) =>
        client.send(NEED, { input: { positionId: post.node, need: 60 + index, since: `2026-11-${String(index + 2).padStart(2, '0')}` } }),
      ),
    );
    expect(writes.filter((answer) => answer.errors.length === 0).length).toBeGreaterThan(0);
    await setNeed(500);
    await wire.until((message) => (needOf(message) ?? 0) >= 500, 0, 15_000);
    await expectFiguresRight();
    const idle = await owner.query(
      `select 1 from pg_stat_activity where datname = current_database() and state like 'idle in transaction%' and now() - state_change > interval '2 seconds'`,
    );
    expect(idle.rowCount).toBe(0);
    wire.socket.terminate();
  });
});

describe('a database that goes away', () => {
  it('makes the server say that it is not ready, and it comes back by itself with the right board', async () => {
    const own = await startTestCluster();
    const other = await startTestApp(own.url, { database: await createTestDatabase(own.url) });
    try {
      const place = await World.create(other.app.services.system);
      await place.position(await place.dinas(), 'Perawat', { need: 4 });
      const leader = await place.account('leader', { role: 'LEADERSHIP' });
      await other.app.worker.settle();
      const wire = await openSession(other.url, leader.token);
      wire.send({ id: 's', type: 'subscribe', payload: { query: BOARD, variables: { id: place.instansi.node } } });
      await wire.until((message) => needOf(message) === 4);
      const ready = async (): Promise<number> => (await fetch(`${other.url}/readyz`)).status;
      expect(await ready()).toBe(200);
      await own.pause();
      await expect.poll(ready, { timeout: 10_000 }).toBe(503);
      expect((await fetch(`${other.url}/healthz`)).status).toBe(200);
      const down = await fetch(`${other.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${leader.token}` },
        body: '{"query":"{ employees { totalCount } }"}',
      });
      expect(await down.text()).not.toMatch(/ECONN|terminat|127\.0\.0\.1/);
      await wire.until((message) => kindOf(message) === 'STALE');
      const heard = wire.messages.length;
      await own.resume();
      await expect.poll(ready, { timeout: 15_000 }).toBe(200);
      await wire.until((message) => kindOf(message) === 'SNAPSHOT' && needOf(message) === 4, heard, 15_000);
      await place.position(await place.dinas('Baru'), 'Bidan', { need: 3 });
      await wire.until((message) => needOf(message) === 7, heard, 15_000);
      wire.socket.terminate();
    } finally {
      await other.app.close();
      await own.stop();
    }
  });
});

it('the shared cluster of the other files is left alone', () => {
  expect(cluster.url).not.toBe(inject('clusterUrl'));
});
