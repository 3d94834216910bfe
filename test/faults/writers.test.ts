/** A row that somebody holds: who wants it is told so in time, and nobody else waits. */
import { createTestDatabase, startTestApp, World, type Actor, type PositionRef } from '@selaras/server/testing';
import { SetNeedAndReadEvaluationsDocument } from '@selaras/schema/test';
import pg from 'pg';
import { afterAll, afterEach, describe, expect, inject, it } from 'vitest';
import { setNeedAsRead, needAsRead } from '../testkit/as-read.ts';
import { Client, type Answer } from '../testkit/client.ts';

const database = await createTestDatabase(inject('clusterUrl'));
const server = await startTestApp(inject('clusterUrl'), { database });
const [holder, observer] = [new pg.Client({ connectionString: database.url }), new pg.Client({ connectionString: database.url })];
await Promise.all([holder.connect(), observer.connect()]);
afterAll(async () => {
  await Promise.all([holder.end(), observer.end()]);
  await server.close();
});

const { system } = server.app.services;
const [held, other] = [await World.create(system, 'Terkunci'), await World.create(system, 'Lain')];
const place = async (world: World): Promise<{ hr: Actor; post: PositionRef }> => ({
  hr: await world.account(`hr-${world.instansi.id.slice(0, 8)}`, { role: 'HR' }),
  post: await world.position(await world.dinas(), 'Perawat', { need: 1 }),
});
const [here, there] = [await place(held), await place(other)];

const setNeed = ({ hr, post }: typeof here, need: number): Promise<Answer<unknown>> =>
  setNeedAsRead(Client.program(server.url, hr), post.node, need, '2026-01-01');
const codeOf = ({ errors }: Answer<unknown>): unknown => errors[0]?.extensions?.code;
const hold = (): Promise<unknown> => holder.query(`begin; select 1 from position_need where position_id = '${here.post.id}' for update`);
/** A need from before the first one changes the row that is held. */
await setNeed(here, 2);
await setNeed(there, 2);

describe('a row that another session holds', () => {
  it('is answered with BUSY while the other government writes on, whoever and however many wait', async () => {
    await hold();
    let waiting = 0;
    const stuck = Array.from({ length: 12 }, (_, index) => {
      waiting++;
      return setNeed(here, 10 + index).finally(() => waiting--);
    });
    const waits = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
    await expect.poll(async () => (await observer.query(waits)).rowCount, { interval: 20, timeout: 10_000 }).toBeGreaterThan(0);
    for (let need = 20; need < 26; need++) expect((await setNeed(there, need)).errors).toEqual([]);
    expect(waiting).toBeGreaterThan(0);
    const answers = await Promise.all(stuck);
    expect(new Set(answers.map(codeOf))).toEqual(new Set(['BUSY']));
    for (const { errors, status } of answers) {
      expect(errors[0]?.extensions?.retryAfterSeconds).toBeGreaterThan(0);
      // Some wait for the row, and some for those: twelve at once are more than one account has while others write.
      expect(errors[0]?.message).toMatch(/Nothing was changed|nothing of this was begun/);
      expect(status).toBe(429);
    }
    await holder.query('rollback');
    expect((await setNeed(here, 3)).errors).toEqual([]);
  });
});

describe('a change that was kept and whose answer cannot be read', () => {
  it('is not said to be undone, nor worth sending again as it is', async () => {
    await held.employee('Ani', { in: here.post });
    await holder.query('begin; lock table evaluation in access exclusive mode');
    const hr = Client.program(server.url, await held.account('hr-rested', { role: 'HR' }));
    const read = await needAsRead(hr, here.post.node, '2026-03-01');
    const input = { positionId: here.post.node, need: 77, since: '2026-03-01', ...read };
    const { errors, status } = await hr.send(SetNeedAndReadEvaluationsDocument, { input });
    await holder.query('rollback');
    const kept = await observer.query(`select 1 from position_need where position_id = '${here.post.id}' and need = 77`);
    expect(kept.rowCount).toBe(1);
    expect(errors[0]?.message).toMatch(/^It was done or refused/);
    // BUSY would be sent again by our own web, since nothing is begun where it is said.
    expect(errors[0]?.extensions?.code).toBe('TIMEOUT');
    expect(status).not.toBe(429);
  });
});

/** Makes each change of a need last until it is ended from outside: in the statement, or in the commit after it. */
async function slow(when: 'before update' | 'deferred'): Promise<void> {
  await holder.query(`
    create or replace function sleep_long() returns trigger language plpgsql as $$ begin perform pg_sleep(30); return new; end $$;
    create ${when === 'deferred' ? 'constraint trigger slow after update on position_need deferrable initially deferred' : 'trigger slow before update on position_need'}
    for each row execute function sleep_long()`);
}
/** Waits for a writer that sleeps, and ends it. */
async function strike(how: 'pg_terminate_backend' | 'pg_cancel_backend'): Promise<void> {
  const found = `from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`;
  await expect.poll(async () => (await observer.query(`select 1 ${found}`)).rowCount, { interval: 20, timeout: 10_000 }).toBe(1);
  await observer.query(`select ${how}(pid) ${found}`);
}

describe('a write that the database ends', () => {
  afterEach(() => holder.query('drop trigger slow on position_need'));

  it.each([
    ['before update', 'pg_cancel_backend', 'TIMEOUT', /ended in the database/],
    ['before update', 'pg_terminate_backend', 'UNAVAILABLE', /Nothing was changed/],
    ['deferred', 'pg_terminate_backend', 'UNAVAILABLE', /not known whether it was kept; look before you repeat/],
  ] as const)('%s by %s is told as %s, and claims no more than is known', async (when, how, code, message) => {
    await slow(when);
    const [answer] = await Promise.all([setNeed(there, 40), strike(how)]);
    expect(codeOf(answer)).toBe(code);
    expect(answer.errors[0]?.message).toMatch(message);
    expect(answer.status).toBe(503);
  });
});
