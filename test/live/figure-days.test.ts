import { startTestApp, World, type Actor, type DinasRef, type PositionRef } from '@selaras/server/testing';
import { FigureByDayDocument, type FigureByDayQueryVariables } from '@selaras/schema/test';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { Client } from '../testkit/client.ts';

const noon = (day: string): Date => new Date(`${day}T05:00:00Z`);

let now = noon('2026-11-20');
let server: Awaited<ReturnType<typeof startTestApp>>;
let world: World;
let health: DinasRef;
let social: DinasRef;
let nurse: PositionRef;
let leader: Actor;

beforeAll(async () => {
  server = await startTestApp(inject('clusterUrl'), { clock: () => now });
});
afterAll(() => server.close());
beforeEach(async () => {
  now = noon('2026-11-20');
  world = await World.create(server.app.services.system);
  [health, social] = [await world.dinas('Dinas Kesehatan'), await world.dinas('Dinas Sosial')];
  nurse = await world.position(health, 'Perawat', { need: 4 });
  await world.position(social, 'Pekerja Sosial', { need: 6 });
  leader = await world.account('leader', { role: 'LEADERSHIP' });
  await server.app.worker.settle();
});

async function dayBreaks(day: string): Promise<void> {
  now = noon(day);
  await server.app.worker.settle();
}
async function needs(position: PositionRef, need: number): Promise<void> {
  await world.system.query('update position_need set need = $2 where position_id = $1', [position.id, need]);
  await server.app.worker.settle();
}
const spans = async (dinas: DinasRef) =>
  (
    await world.system.query(
      `select from_day::text as "from", to_day::text as "to", (kept ->> 'NEED')::int as need from figure_day where dinas_id = $1 and fact_set = 'position' order by from_day`,
      [dinas.id],
    )
  ).rows;

const historyFor = async (actor: Actor, asked: Partial<FigureByDayQueryVariables> = {}) =>
  (await Client.program(server.url, actor).ask(FigureByDayDocument, { key: 'NEED', subjectId: world.instansi.node, ...asked })).figureHistory!;
const refusalOf = async (actor: Actor, asked: Partial<FigureByDayQueryVariables>) =>
  (await Client.program(server.url, actor).send(FigureByDayDocument, { key: 'NEED', subjectId: world.instansi.node, ...asked })).errors[0];

describe('the figures of a day', () => {
  it('are kept when they are first counted, and stay those that were counted last on it', async () => {
    expect(await spans(health)).toEqual([{ from: '2026-11-20', to: '2026-11-20', need: 4 }]);
    await needs(nurse, 5);
    await needs(nurse, 7);
    expect(await spans(health)).toEqual([{ from: '2026-11-20', to: '2026-11-20', need: 7 }]);
  });

  it('take no further row on days on which nothing changes', async () => {
    for (const day of ['2026-11-21', '2026-11-22', '2026-11-23']) await dayBreaks(day);
    expect(await spans(health)).toEqual([{ from: '2026-11-20', to: '2026-11-23', need: 4 }]);
    await needs(nurse, 5);
    expect(await spans(health)).toEqual([
      { from: '2026-11-20', to: '2026-11-22', need: 4 },
      { from: '2026-11-23', to: '2026-11-23', need: 5 },
    ]);
    expect(await spans(social)).toEqual([{ from: '2026-11-20', to: '2026-11-23', need: 6 }]);
  });

  it('are unknown on days on which nobody counted, and not zero', async () => {
    await dayBreaks('2026-11-23');
    expect(await spans(health)).toEqual([
      { from: '2026-11-20', to: '2026-11-20', need: 4 },
      { from: '2026-11-23', to: '2026-11-23', need: 4 },
    ]);
    expect(await historyFor(leader, { from: '2026-11-19' })).toMatchObject({ knownFrom: '2026-11-20', values: [null, 10, null, null, 10] });
  });

  it('begin at midnight of the government, not of another place', async () => {
    await world.system.query(`update instansi set time_zone = 'Asia/Jayapura' where id = $1`, [world.instansi.id]);
    now = new Date('2026-11-20T15:30:00Z');
    await server.app.worker.settle();
    expect((await spans(health)).at(-1)).toMatchObject({ to: '2026-11-21' });
  });

  it('are not written anew by what is corrected later', async () => {
    await dayBreaks('2026-11-21');
    await needs(nurse, 1);
    await dayBreaks('2026-11-22');
    expect(await spans(health)).toEqual([
      { from: '2026-11-20', to: '2026-11-20', need: 4 },
      { from: '2026-11-21', to: '2026-11-22', need: 1 },
    ]);
  });

  it('go on where a server starts anew, and are kept for a dinas that is made in between', async () => {
    await dayBreaks('2026-11-21');
    const late = await world.dinas('Dinas Perhubungan');
    await world.position(late, 'Juru Parkir', { need: 2 });
    await server.app.worker.settle();
    expect(await spans(late)).toEqual([{ from: '2026-11-21', to: '2026-11-21', need: 2 }]);
  });
});

describe('the history of a figure', () => {
  it('tells every day of a government and of each dinas, and what changed since yesterday', async () => {
    await dayBreaks('2026-11-21');
    await needs(nurse, 9);
    expect(await historyFor(leader, { from: '2026-11-20' })).toEqual({
      from: '2026-11-20',
      to: '2026-11-21',
      name: 'Kota Uji',
      knownFrom: '2026-11-20',
      comparedWith: '2026-11-20',
      period: null,
      values: [10, 15],
      value: 15,
      before: 10,
      change: 5,
      unknown: null,
      dinas: [
        { dinasId: health.node, name: 'Dinas Kesehatan', knownFrom: '2026-11-20', lastValues: [4, 9], value: 9, before: 4, change: 5, unknown: null },
        { dinasId: social.node, name: 'Dinas Sosial', knownFrom: '2026-11-20', lastValues: [6, 6], value: 6, before: 6, change: 0, unknown: null },
      ],
    });
  });

  it('works a share out of the sums of its parts', async () => {
    await world.employee('Ani', { in: nurse });
    await server.app.worker.settle();
    const told = await historyFor(leader, { key: 'GAP_SHARE', from: '2026-11-20' });
    expect(told.value).toBe(9 / 10);
    expect(told.dinas.map(({ value }) => value)).toEqual([3 / 4, 1]);
  });

  it('says that there is no data before the first day, and that a day in between was not counted', async () => {
    expect(await historyFor(leader)).toMatchObject({ comparedWith: '2026-11-19', change: null, unknown: 'NO_DATA_BEFORE' });
    await dayBreaks('2026-11-23');
    expect(await historyFor(leader)).toMatchObject({ comparedWith: '2026-11-22', change: null, unknown: 'NOT_COUNTED' });
    expect(await historyFor(leader, { since: 'LAST_WEEK' })).toMatchObject({ comparedWith: '2026-11-16', unknown: 'NO_DATA_BEFORE' });
    expect(await historyFor(leader, { since: 'LAST_PERIOD' })).toMatchObject({ comparedWith: null, unknown: 'NO_PERIOD_BEFORE' });
  });

  it('leaves the past as it was told when a dinas is entered later', async () => {
    await dayBreaks('2026-11-21');
    const late = await world.dinas('Dinas Perhubungan');
    await world.position(late, 'Juru Parkir', { need: 2 });
    await server.app.worker.settle();
    expect((await historyFor(leader, { from: '2026-11-20' })).values).toEqual([10, 12]);
  });

  it('compares a figure of a period with the end of the period before, and one of a day with that day', async () => {
    const before = await world.period('Triwulan III 2026', { from: '2026-07-01', to: '2026-11-20', deadline: '2026-11-25' });
    const running = await world.period('Triwulan IV 2026', { from: '2026-11-21', to: '2026-12-31', deadline: '2027-01-15' });
    const ani = await world.employee('Ani');
    const assignmentId = await world.assign(ani, nurse, { from: '2022-01-01' });
    await world.evaluation(ani, { assignmentId, dinas: health, period: before, state: 'SEALED' });
    await world.system.query(`update evaluation set started_at = $1, submitted_at = $1, sealed_at = $1 where period_id = $2`, [now, before.id]);
    await server.app.worker.settle();
    await dayBreaks('2026-11-21');
    const told = await historyFor(leader, { key: 'SEALED', periodId: running.node, since: 'LAST_PERIOD' });
    expect(told).toMatchObject({ period: { id: running.node }, comparedWith: '2026-11-20', value: 0, before: 1, change: -1 });
    expect(await historyFor(leader, { since: 'LAST_PERIOD' })).toMatchObject({ comparedWith: '2026-11-20', before: 10, change: 0 });
  });

  it('is bounded to 400 days, and to days that have come', async () => {
    expect(await refusalOf(leader, { from: '2025-10-16' })).toMatchObject({ extensions: { code: 'BAD_INPUT' }, message: expect.stringContaining('401 days') });
    expect(await refusalOf(leader, { to: '2026-11-21' })).toMatchObject({ extensions: { code: 'BAD_INPUT' } });
    expect(await refusalOf(leader, { from: '2026-11-20', to: '2026-11-19' })).toMatchObject({ extensions: { code: 'BAD_INPUT' } });
    expect(await refusalOf(leader, { key: 'SEALED' })).toMatchObject({ extensions: { code: 'BAD_INPUT' } });
    expect((await historyFor(leader, { from: '2025-10-17' })).values).toHaveLength(400);
  });
});

describe('who may see it', () => {
  it('is who sees the figure itself: a head of one dinas is told of that alone', async () => {
    const head = await world.account('head', { role: 'LEADERSHIP', on: health });
    expect(await historyFor(head, { from: '2026-11-20' })).toMatchObject({ values: [4], dinas: [{ dinasId: health.node, lastValues: [4] }] });
    expect(await historyFor(head, { subjectId: health.node, from: '2026-11-20' })).toMatchObject({ values: [4], dinas: [] });
    expect(await refusalOf(head, { subjectId: social.node })).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });

  it('is nobody of another government, to whom it is not there', async () => {
    const other = await World.create(server.app.services.system);
    const stranger = await other.account('stranger', { role: 'LEADERSHIP' });
    for (const subjectId of [world.instansi.node, health.node])
      expect((await refusalOf(stranger, { subjectId }))?.extensions?.code, subjectId).toMatch(/BAD_INPUT|FORBIDDEN/);
  });

  it('is decided by row security as well: what somebody does not see is in no row of theirs', async () => {
    const { rows } = await world.system.query<{ count: number }>('select count(*)::int as count from figure_day where dinas_id = $1', [health.id]);
    expect(rows[0]!.count).toBeGreaterThan(0);
    const unitHead = await world.account('unit head', { role: 'LEADERSHIP', on: await world.unit(health, 'Bidang') });
    expect(await refusalOf(unitHead, {})).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });
});
