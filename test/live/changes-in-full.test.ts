import type { Actor, DinasRef, EmployeeRef, PositionRef, World } from '@selaras/server/testing';
import {
  BoardCursorDocument,
  FollowChangesDocument,
  ReadChangedIdsDocument,
  ReadChangesDocument,
  ReadChangesInFullDocument,
  type ReadChangesInFullQuery,
} from '@selaras/schema/test';
import { beforeEach, describe, expect, it } from 'vitest';
import { setNeedAsRead } from '../testkit/as-read.ts';
import { useServer } from '../testkit/server.ts';
import { follow } from '../testkit/stream.ts';

const { server, as, newWorld } = await useServer();

let world: World;
let one: DinasRef;
let two: DinasRef;
let posts: readonly [PositionRef, PositionRef];
let integrator: Actor;
let hr: Actor;

beforeEach(async () => {
  world = await newWorld();
  one = await world.dinas('Satu');
  two = await world.dinas('Dua');
  posts = [await world.position(one, 'Perawat', { need: 1 }), await world.position(two, 'Guru', { need: 1 })];
  integrator = await world.account('integrator', { role: 'INTEGRATOR' });
  hr = await world.account('hr', { role: 'HR' });
  await server.app.worker.settle();
});

type Changes = NonNullable<ReadChangesInFullQuery['changes']>['changes'];
type FieldChange = Changes[number]['changedFields'][number];

const here = (): { instansiId: string } => ({ instansiId: world.instansi.node });
/** Where the feed ends; what is being counted would hold that back. */
const cursorOf = async (): Promise<string> => {
  await server.app.worker.settle();
  return (await as(integrator).ask(ReadChangesDocument, { ...here(), after: null, first: 1 })).changes!.cursor;
};
/** The changes behind a cursor as somebody reads them, once there are so many. */
async function changesFor(actor: Actor, after: string, many: number): Promise<Changes> {
  const read = async (): Promise<Changes> => (await as(actor).ask(ReadChangesInFullDocument, { ...here(), after })).changes!.changes;
  await expect.poll(async () => (await read()).length).toBe(many);
  return read();
}
const field = (changes: Changes, name: string): FieldChange | undefined => changes[0]!.changedFields.find((change) => change.field === name);
const rename = ({ id }: EmployeeRef, name: string): Promise<unknown> => world.system.query('update employee set name = $2 where id = $1', [id, name]);

describe('a change of a single row', () => {
  it('says which fields hold something else, and what they held, in the names and values of the graph', async () => {
    const ani = await world.employee('Ani', { in: posts[0] });
    const after = await cursorOf();
    const assigned = await world.system.query<{ id: string }>(
      `update assignment set decree_number = 'SK 7', valid_to = '2026-12-31', position_id = position_id where employee_id = $1 returning id`,
      [ani.id],
    );
    const [change] = await changesFor(integrator, after, 1);
    expect(change).toMatchObject({ entity: 'ASSIGNMENT', operation: 'UPDATE', node: { __typename: 'Assignment', id: `assignment_${assigned.rows[0]!.id}` } });
    expect(change!.changedFields.toSorted((a, b) => a.field.localeCompare(b.field))).toEqual([
      { field: 'decreeNumber', before: 'SK/1', after: 'SK 7', hidden: false },
      { field: 'validTo', before: null, after: '2026-12-31', hidden: false },
    ]);
  });

  it('says all that a row held which came or went, with ids of the graph', async () => {
    const after = await cursorOf();
    const ani = await world.employee('Ani', { in: posts[0] });
    await world.system.query('delete from assignment where employee_id = $1', [ani.id]);
    const changes = await changesFor(integrator, after, 3);
    expect(changes.map(({ entity, operation, node }) => [entity, operation, node?.id ?? null])).toEqual([
      ['EMPLOYEE', 'INSERT', ani.node],
      ['ASSIGNMENT', 'INSERT', null],
      ['ASSIGNMENT', 'DELETE', null],
    ]);
    expect(field(changes, 'name')).toEqual({ field: 'name', before: null, after: 'Ani', hidden: false });
    expect(field(changes, 'nip')).toMatchObject({ after: ani.nip, hidden: false });
    expect(field([changes[2]!], 'employeeId')).toEqual({ field: 'employeeId', before: ani.node, after: null, hidden: false });
    // Whoever reads later is told no values of a row that is gone, and those of its end.
    expect(changes[1]!.changedFields).toEqual([]);
  });

  it('tells private values to those who see the fields in the graph, and that they changed to the others', async () => {
    const ani = await world.employee('Ani', { in: posts[0] });
    const leader = await world.account('leader', { role: 'LEADERSHIP' });
    const after = await cursorOf();
    await world.system.query(`update employee set birth_date = '1985-06-16', nip = replace(nip, '19850615', '19850616') where id = $1`, [ani.id]);
    const told = await changesFor(integrator, after, 1);
    expect(field(told, 'birthDate')).toEqual({ field: 'birthDate', before: '1985-06-15', after: '1985-06-16', hidden: false });
    const masked = await changesFor(leader, after, 1);
    expect(field(masked, 'birthDate')).toEqual({ field: 'birthDate', before: null, after: null, hidden: true });
    expect(field(masked, 'nip')).toMatchObject({ before: null, after: null, hidden: true });
    expect(JSON.stringify(masked)).not.toContain('198506');
  });

  it('never tells what the graph decides by more than a column, such as the note of an evaluation', async () => {
    const ani = await world.employee('Ani');
    const assignmentId = await world.assign(ani, posts[0]);
    const period = await world.period();
    const rated = await world.evaluation(ani, { assignmentId, dinas: one, period, note: 'rahasia sekali' });
    const after = await cursorOf();
    await world.system.query(`update evaluation set note = 'lebih rahasia', started_at = now() where id = $1`, [rated.id]);
    for (const actor of [integrator, hr]) {
      const changes = await changesFor(actor, after, 1);
      expect(changes[0]!.changedFields).toEqual([{ field: 'note', before: null, after: null, hidden: true }]);
    }
  });

  it('tells nothing of a row from before it came into the part of the viewer, nor from after it left', async () => {
    const ani = await world.employee('Ani');
    await world.assign(ani, posts[1]);
    const heads = [await world.account('head one', { role: 'DINAS_HEAD', on: one }), await world.account('head two', { role: 'DINAS_HEAD', on: two })] as const;
    const after = await cursorOf();
    await world.system.query('update assignment set dinas_id = $2, position_id = $3 where employee_id = $1', [ani.id, one.id, posts[0].id]);
    for (const head of heads) expect((await changesFor(head, after, 1))[0]!.changedFields).toEqual([]);
    await rename(ani, 'Ani Baru');
    const [, renamed] = await changesFor(heads[0], after, 2);
    expect(renamed!.changedFields).toEqual([{ field: 'name', before: 'Ani', after: 'Ani Baru', hidden: false }]);
    expect(JSON.stringify(await changesFor(heads[1], after, 1))).not.toContain('Baru');
  });

  it('says who wrote it, to those who may know', async () => {
    const leader = await world.account('leader', { role: 'LEADERSHIP' });
    const after = await cursorOf();
    await setNeedAsRead(as(hr), posts[0].node, 5, '2026-11-01');
    await world.system.query('update dinas set name = $2 where id = $1', [one.id, 'Dinas Lain']);
    const actorsFor = async (actor: Actor): Promise<Changes[number]['actor'][]> => {
      const read = async (): Promise<Changes> => (await as(actor).ask(ReadChangesInFullDocument, { ...here(), after })).changes!.changes;
      await expect.poll(async () => (await read()).some(({ entity }) => entity === 'DINAS')).toBe(true);
      return (await read()).map((change) => change.actor);
    };
    const told = await actorsFor(integrator);
    expect(told[0]).toEqual({ kind: 'ACCOUNT', accountId: hr.accountId, name: 'hr', importId: null });
    expect(told.at(-1)).toEqual({ kind: 'SYSTEM', accountId: null, name: null, importId: null });
    expect((await actorsFor(leader))[0]).toEqual({ kind: 'ACCOUNT', accountId: null, name: null, importId: null });
  });
});

describe('a bulk change', () => {
  it('gives its ids in pages, also of rows that are gone, and to nobody else', async () => {
    const after = await cursorOf();
    const made = await world.system.query<{ id: string }>(
      `insert into employee (instansi_id, nip, name, sex, birth_date, status)
       select $1, '1980010120' || lpad((10 + n / 999)::text, 2, '0') || '011' || lpad((n % 999 + 1)::text, 3, '0'), 'Massal ' || n, 'MALE', '1980-01-01', 'PNS' from generate_series(1, 2300) n returning id`,
      [world.instansi.id],
    );
    await world.system.query('delete from employee where instansi_id = $1', [world.instansi.id]);
    await expect.poll(async () => (await as(integrator).ask(ReadChangesDocument, { ...here(), after, first: 10 })).changes!.changes.length).toBe(2);
    const { changes } = (await as(integrator).ask(ReadChangesDocument, { ...here(), after, first: 10 })).changes!;
    expect(changes.map(({ operation, bulk, rowCount }) => [operation, bulk, rowCount])).toEqual([
      ['INSERT', true, 2_300],
      ['DELETE', true, 2_300],
    ]);
    for (const { idsToken } of changes) {
      const ids: string[] = [];
      let pages = 0;
      for (let next = idsToken; next !== null; pages++) {
        const page: { ids: string[]; next: string | null } = (await as(integrator).ask(ReadChangedIdsDocument, { after: next })).changedIds!;
        ids.push(...page.ids);
        ({ next } = page);
      }
      expect(pages).toBe(3);
      expect(ids.toSorted()).toEqual(made.rows.map(({ id }) => `employee_${id}`).toSorted());
    }
    const stranger = await (await newWorld()).account('stranger', { role: 'INTEGRATOR' });
    expect(await as(stranger).ask(ReadChangedIdsDocument, { after: changes[0]!.idsToken! })).toEqual({ changedIds: null });
    expect(await as(integrator).codeOf(ReadChangedIdsDocument, { after: 'x' })).toBe('BAD_INPUT');
  });
});

describe('a cursor', () => {
  it.each(['a batch', 'a board'])('of %s is refused when it lies ahead of everything, with the reason and the remedy', async (of) => {
    const cursor = of === 'a board' ? (await as(integrator).ask(BoardCursorDocument, here())).board!.cursor : await cursorOf();
    const [database, xid, sequence] = cursor.split('.');
    const ahead = [`${database}.${Number(xid) + 100_000}.0`, `${database}.${xid}.${Number(sequence) + 10_000_000}`, `${database}.9999999999999999999.0`];
    for (const [after, reason] of [
      ...ahead.map((one) => [one, 'CURSOR_AHEAD']),
      ['0123abcd.1.0', 'CURSOR_OF_ANOTHER_DATABASE'],
      ['hello', 'NOT_A_CURSOR'],
    ] as const) {
      const { errors } = await as(integrator).send(ReadChangesDocument, { ...here(), after: after!, first: 1 });
      expect(errors[0]?.extensions, after).toMatchObject({ code: 'BAD_INPUT', reason });
      const { wire } = await follow(server.url, integrator, FollowChangesDocument, { ...here(), after: after! });
      await wire.until(({ type }) => type === 'error' || type === 'next');
      expect(JSON.stringify(wire.messages), after).toContain(`"reason":"${reason}"`);
      wire.socket.terminate();
    }
    expect((await as(integrator).send(ReadChangesDocument, { ...here(), after: cursor, first: 1 })).errors).toEqual([]);
  });
});

describe('a feed in which nothing happens', () => {
  it('says so with every heartbeat, and that it may be missing something where that goes on', async () => {
    const feed = await follow(server.url, integrator, FollowChangesDocument, here());
    await feed.until(() => true);
    const { hub } = server.app.services;
    const beat = async (): Promise<unknown> => {
      const heard = feed.heard().length;
      hub.emit(hub.stale ? { kind: 'STALE', reason: hub.stale } : { kind: 'HEARTBEAT' });
      return (await feed.until(() => true, heard)).changes;
    };
    expect(await beat()).toMatchObject({ kind: 'HEARTBEAT', changes: [], staleReason: null, staleSince: null });
    hub.setStale('LISTENER_LOST');
    await feed.until(({ changes }) => changes.kind === 'STALE');
    expect(await beat()).toMatchObject({ kind: 'STALE', changes: [], staleReason: 'LISTENER_LOST', staleSince: expect.stringMatching(/^20.*Z$/) });
    hub.clearStale('LISTENER_LOST');
    await feed.until(({ changes }) => changes.staleReason === null, feed.heard().length - 1);
    feed.cut();
  });
});
