/** A server that dies around the commit of a change, which is then sent to another under the same key. */
import { createTestDatabase, World, type Actor, type PositionRef, type TestDatabase } from '@selaras/server/testing';
import { SetNeedAndReadEvaluationsDocument, SetPositionNeedDocument, type SetPositionNeedInput } from '@selaras/schema/test';
import pg from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { needAsRead } from '../testkit/as-read.ts';
import { Client, type Answer } from '../testkit/client.ts';
import { useCluster } from '../testkit/server.ts';
import { Fleet, type Member } from './fleet.ts';

/** Transactions are held here for longer than others may wait for what they wrote. */
const cluster = await useCluster();

let database: TestDatabase;
let fleet: Fleet;
let holder: pg.Client;
let observer: pg.Client;
let hr: Actor;
let post: PositionRef;
let dying: Member;
let living: Member;
let input: SetPositionNeedInput;

beforeEach(async () => {
  database = await createTestDatabase(cluster.url);
  fleet = new Fleet(database.url);
  [holder, observer] = [new pg.Client({ connectionString: database.url }), new pg.Client({ connectionString: database.url })];
  await Promise.all([holder.connect(), observer.connect()]);
  const owner = new pg.Pool({ connectionString: database.url, max: 1 });
  const world = await World.create(owner);
  hr = await world.account('hr', { role: 'HR' });
  post = await world.position(await world.dinas(), 'Perawat', { need: 1 });
  await world.employee('Ani', { in: post });
  await owner.end();
  [dying, living] = [await fleet.start(), await fleet.start()];
  const read = await needAsRead(Client.program(living.url, hr), post.node, '2026-03-01');
  input = { positionId: post.node, need: 77, since: '2026-03-01', idempotencyKey: 'satu-perbuatan-satu-kunci', ...read };
});
afterEach(async () => {
  await fleet.end();
  await Promise.all([holder.end(), observer.end()]);
  await database.drop();
});

const needs = async (): Promise<number> => (await observer.query(`select 1 from position_need where position_id = '${post.id}'`)).rowCount ?? 0;
const keys = async (): Promise<number> => (await observer.query('select 1 from idempotency_key')).rowCount ?? 0;
const waiting = (event: string): Promise<unknown> =>
  expect
    .poll(async () => (await observer.query('select 1 from pg_stat_activity where datname = current_database() and wait_event = $1', [event])).rowCount, {
      interval: 20,
      timeout: 10_000,
    })
    .toBeGreaterThan(0);

/** As a program does that heard nothing, or that the first is still under way: until it hears how it ended. */
async function sendAgain(): Promise<Answer<unknown>> {
  for (;;) {
    const answer = await Client.program(living.url, hr).send(SetPositionNeedDocument, { input });
    if (answer.errors[0]?.extensions?.code !== 'BUSY') return answer;
  }
}

it('is answered by the other server what was kept, when the first died between its commit and its answer', async () => {
  // The answer reads evaluations, after the change was kept.
  await holder.query('begin; lock table evaluation in access exclusive mode');
  const lost = Client.program(dying.url, hr)
    .send(SetNeedAndReadEvaluationsDocument, { input })
    .catch(() => 'LOST');
  await expect.poll(needs, { interval: 20, timeout: 10_000 }).toBe(2);
  await waiting('relation');
  await fleet.kill(dying);
  expect(await lost).toBe('LOST');
  await holder.query('rollback');
  expect(await sendAgain()).toMatchObject({
    errors: [],
    data: { setPositionNeed: { __typename: 'PositionNeedSaved', positionNeed: { people: 77, version: 1 }, position: { id: post.node } } },
  });
  expect([await needs(), await keys()]).toEqual([2, 1]);
});

it('is done by the other server, once, when the first died before its commit', async () => {
  await holder.query(`
    create function sleep_long() returns trigger language plpgsql as $$ begin perform pg_sleep(3); return new; end $$;
    create trigger slow before insert on position_need for each row when (new.need = 77) execute function sleep_long()`);
  const lost = Client.program(dying.url, hr)
    .send(SetPositionNeedDocument, { input })
    .catch(() => 'LOST');
  await waiting('PgSleep');
  await fleet.kill(dying);
  expect(await lost).toBe('LOST');
  // What the dead one had begun holds the key until PostgreSQL notices; nothing of it stands.
  expect(await sendAgain()).toMatchObject({ errors: [], data: { setPositionNeed: { __typename: 'PositionNeedSaved', positionNeed: { version: 1 } } } });
  expect([await needs(), await keys()]).toEqual([2, 1]);
});
