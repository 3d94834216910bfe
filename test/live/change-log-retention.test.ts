import pg from 'pg';
import { forgetChanges, type Actor, type PositionRef } from '@selaras/server/testing';
import { FollowChangesDocument, ReadChangesDocument } from '@selaras/schema/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useWorld } from '../testkit/server.ts';
import { follow } from '../testkit/stream.ts';

const { server, as, world } = await useWorld();
const owner = new pg.Pool({ connectionString: server.database.url, max: 4 });
afterAll(() => owner.end());

const DAYS = 30;
const { hub, system } = server.app.services;
const forget = (most?: number): Promise<number> => forgetChanges({ system, hub, days: DAYS }, most);
const here = { instansiId: world.instansi.node };

let integrator: Actor;
let post: PositionRef;
beforeAll(async () => {
  integrator = await world.account('integrator', { role: 'INTEGRATOR' });
  post = await world.position(await world.dinas(), 'Perawat', { need: 1 });
});

const read = (after: string | null) => as(integrator).send(ReadChangesDocument, { ...here, after, first: 100 });
async function cursor(): Promise<string> {
  await server.app.worker.settle();
  return (await as(integrator).ask(ReadChangesDocument, { ...here, after: null, first: 1 })).changes!.cursor;
}
const need = (people: number): Promise<unknown> => owner.query('update position_need set need = $2 where position_id = $1', [post.id, people]);
/** Makes what is in the log so many days old, which only time does. */
async function age(days: number): Promise<void> {
  await owner.query(
    `begin; alter table change_log disable trigger keep_change_log; update change_log set occurred_at = occurred_at - interval '${days} days'; alter table change_log enable trigger keep_change_log; commit`,
  );
  await server.app.worker.settle();
}
const kept = async (): Promise<number> => (await owner.query<{ count: number }>('select count(*)::int as count from change_log')).rows[0]!.count;
const forgetAll = async (): Promise<void> => {
  while ((await forget()) > 0);
};

describe('a change that is older than changes are kept', () => {
  it('is forgotten with its ids, and a cursor before it is refused with the reason and the remedy, in queries and on streams', async () => {
    const before = await cursor();
    await owner.query(
      `insert into employee (instansi_id, nip, name, sex, birth_date, status)
       select $1, '19900101201501' || (1000 + n), 'Pegawai ' || n, 'MALE', '1990-01-01', 'PNS' from generate_series(1, 300) n`,
      [world.instansi.id],
    );
    await need(2);
    await age(DAYS + 1);
    const after = await cursor();
    await need(3);
    await server.app.worker.settle();
    await forgetAll();
    expect(await kept()).toBe(1);
    expect((await owner.query('select from change_log_ids')).rowCount).toBe(0);
    const refused = { code: 'BAD_INPUT', reason: 'CURSOR_NO_LONGER_KEPT' };
    const [error] = (await read(before)).errors;
    expect(error).toMatchObject({ extensions: refused, message: expect.stringContaining('GET /export/everything.jsonl') });
    const { wire } = await follow(server.url, integrator, FollowChangesDocument, { ...here, after: before });
    await wire.until(({ type }) => type === 'error' || type === 'next');
    expect(JSON.stringify(wire.messages)).toContain('CURSOR_NO_LONGER_KEPT');
    wire.socket.terminate();
    // What is behind the last that went is whole.
    expect((await read(after)).data!.changes!.changes).toHaveLength(1);
  });

  it('stays as long as one before it in the feed has to stay, so that a place in it means all that follows', async () => {
    const first = await cursor();
    await need(4);
    await age(DAYS + 1);
    await need(5);
    await server.app.worker.settle();
    // Younger than what follows, as the change of a long transaction is.
    await owner.query(
      `begin; alter table change_log disable trigger keep_change_log;
       update change_log set occurred_at = now() where (xid, sequence) = (select xid, sequence from change_log order by xid, sequence limit 1);
       update change_log set occurred_at = now() - interval '${DAYS + 1} days' where (xid, sequence) = (select xid, sequence from change_log order by xid desc, sequence desc limit 1);
       alter table change_log enable trigger keep_change_log; commit`,
    );
    const had = await kept();
    expect(had).toBeGreaterThan(1);
    await forgetAll();
    expect(await kept()).toBe(had);
    expect((await read(first)).errors).toEqual([]);
  });

  it('stays as long as its figures are not counted', async () => {
    await need(6);
    await age(DAYS + 1);
    const counted = await owner.query<{ definition: string; below: string }>('select definition, counted_below::text as below from figure_definition');
    await owner.query(`update figure_definition set counted_below = '3'`);
    const had = await kept();
    await forgetAll();
    expect(await kept()).toBe(had);
    for (const { definition, below } of counted.rows)
      await owner.query('update figure_definition set counted_below = $2::xid8 where definition = $1', [definition, below]);
    await forgetAll();
    expect(await kept()).toBe(0);
  });

  it('stays a day, whatever a server is told', async () => {
    await need(7);
    await age(0);
    expect(await forgetChanges({ system, hub, days: -1 })).toBe(0);
    await age(2);
    expect(await forgetChanges({ system, hub, days: -1 })).toBe(1);
  });

  it('stays while the log is held by a transaction', async () => {
    await need(8);
    await age(DAYS + 1);
    hub.hold({ since: new Date().toISOString(), by: 'PROGRAM' });
    await forgetAll();
    expect(await kept()).toBe(1);
    hub.hold(null);
    await forgetAll();
    expect(await kept()).toBe(0);
  });

  it('goes with few others at a time, and with one server at a time', async () => {
    for (const people of [9, 10, 11, 12, 13]) await need(people);
    await age(DAYS + 1);
    expect(await forget(2)).toBe(2);
    const both = await Promise.all([forget(2), forget(2)]);
    expect(both.reduce((sum, gone) => sum + gone, 0)).toBeLessThanOrEqual(3);
    await forgetAll();
    expect(await kept()).toBe(0);
  });
});

describe('a change that is kept', () => {
  it('is deleted by nobody, not even by the owner of the tables', async () => {
    await need(14);
    await expect(owner.query('delete from change_log')).rejects.toThrow('the change log is only ever added to');
    await expect(owner.query(`update change_log set topic = 'x'`)).rejects.toThrow('the change log is only ever added to');
    expect(await kept()).toBe(1);
  });
});
