/** How positions are filled in the five years to come: to whom how much of it is told, and who is told that a unit will be short. */
import {
  AttentionRowsOfDocument,
  BoardBesideHorizonDocument,
  HorizonOfGovernmentDocument,
  HorizonOfNodeDocument,
  PlanOfGovernmentDocument,
  ProjectedFigureDocument,
  ShortOfGovernmentDocument,
  ToldDocument,
  type PlanOfGovernmentQueryVariables,
} from '@selaras/schema/test';
import type { Actor, DinasRef, PositionRef, UnitRef } from '@selaras/server/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { member } from '../testkit/documents.ts';
import { useWorld } from '../testkit/server.ts';

let now = new Date('2026-11-21T01:00:00Z');
const { server, as, world, newWorld } = await useWorld({ clock: () => now });

let health: DinasRef;
let social: DinasRef;
let clinic: UnitRef;
let nurse: PositionRef;
let leader: Actor;
let head: Actor;
let hr: Actor;
let hrOfHealth: Actor;

beforeAll(async () => {
  [health, social] = [await world.dinas('Dinas Kesehatan', { code: 'A1' }), await world.dinas('Dinas Sosial', { code: 'B2' })];
  clinic = await world.unit(health, 'Puskesmas Naioni', undefined, 'PUSKESMAS');
  nurse = await world.position(health, 'Perawat', { unit: clinic, kind: 'FUNGSIONAL', need: 10, retirementAge: 58 });
  const clerk = await world.position(health, 'Pengadministrasi', { need: 5, retirementAge: 58 });
  const chief = await world.position(social, 'Kepala Dinas', { need: 1, isHead: true, kind: 'JPT', retirementAge: 60 });
  // T-23: need 10, bezetting 7, retirements 1, 0, 2, 0, 1 in the five years, one contract that ends in the second.
  for (const born of ['1969-03-10', '1971-03-10', '1971-05-10', '1973-05-10', '1990-01-01', '1990-01-01'])
    await world.employee('Perawat', { in: nurse, birthDate: born });
  const contract = await world.employee('Kontrak', { birthDate: '1990-01-01' });
  await world.system.query(`update employee set status = 'PPPK' where id = $1`, [contract.id]);
  await world.assign(contract, nurse, { to: '2028-12-31' });
  // Need 5, bezetting 8, one retirement a year.
  for (const year of [1969, 1970, 1971, 1972, 1973]) await world.employee('Pengadministrasi', { in: clerk, birthDate: `${year}-02-01` });
  for (let count = 0; count < 3; count++) await world.employee('Pengadministrasi muda', { in: clerk, birthDate: '1990-01-01' });
  await world.employee('Kepala', { in: chief, birthDate: '1969-12-05' });
  leader = await world.account('leader', { role: 'LEADERSHIP' });
  head = await world.account('head', { role: 'DINAS_HEAD', on: health });
  hr = await world.account('hr', { role: 'HR' });
  hrOfHealth = await world.account('hr of health', { role: 'HR', on: health });
});

const government = async (actor: Actor, more: { dinas?: string; unit?: string } = {}) =>
  member('Instansi', (await as(actor).ask(HorizonOfGovernmentDocument, { instansi: world.instansi.node, ...more })).node!);
const plan = async (actor: Actor, more: Partial<PlanOfGovernmentQueryVariables> = {}) =>
  member('Instansi', (await as(actor).ask(PlanOfGovernmentDocument, { instansi: world.instansi.node, ...more })).node!);
const nodeOf = async (actor: Actor, id: string, asOf?: string) => {
  const { node } = await as(actor).ask(HorizonOfNodeDocument, { id, asOf: asOf ?? null });
  return node?.__typename === 'Dinas' || node?.__typename === 'Unit' || node?.__typename === 'Position' ? node.horizon : null;
};

describe('the horizon', () => {
  it('tells by year who leaves and why, and what becomes of the gap, with its formula and source', async () => {
    const { horizon, viewerSeesHorizon } = await government(hr);
    expect(viewerSeesHorizon).toBe('ALL');
    expect(horizon).toMatchObject({
      asOf: '2026-11-21',
      isProjection: false,
      formula: expect.stringContaining('max(0, need - filled)'),
      source: 'PermenPANRB 1/2020; Peraturan BKN 9/2022',
      today: { need: 16, filled: 16, gap: 3, surplus: 3 },
      overdue: 0,
    });
    expect(horizon!.years!.map(({ year, retirements, contractEnds, filled, gap, surplus }) => [year, retirements, contractEnds, filled, gap, surplus])).toEqual(
      [
        [2026, 0, 0, 16, 3, 3],
        [2027, 2, 0, 14, 4, 2],
        [2028, 1, 1, 12, 5, 1],
        [2029, 3, 0, 9, 7, 0],
        [2030, 2, 0, 7, 9, 0],
        [2031, 2, 0, 5, 11, 0],
      ],
    );
  });

  it('begins with the board, of the government, of each dinas and of each unit', async () => {
    const { board } = await as(hr).ask(BoardBesideHorizonDocument, { instansi: world.instansi.node });
    expect((await government(hr)).horizon!.today).toEqual(board!.total);
    for (const { dinas } of board!.rows.nodes) {
      expect(dinas!.horizon!.today).toEqual(dinas!.figures);
      for (const { unit, figures } of dinas!.unitFigures.nodes) expect(unit.horizon!.today).toEqual(figures);
    }
  });

  it('goes on as the projection of the boards does', async () => {
    const projected = async (key: 'FILLED' | 'GAP') =>
      (await as(hr).ask(ProjectedFigureDocument, { key, subjectId: world.instansi.node })).figureProjection!.values.slice(1);
    const years = (await government(hr)).horizon!.years!.slice(0, 5);
    expect(years.map(({ filled }) => filled)).toEqual(await projected('FILLED'));
    expect(years.map(({ gap }) => gap)).toEqual(await projected('GAP'));
  });

  it('has parts, those that lose most people first: of a government its dinas, of a dinas its units', async () => {
    const parts = (await government(hr)).horizon!.parts;
    expect(parts.nodes.map(({ placeId, name, dinas, unit }) => [placeId, name, dinas.id, unit])).toEqual([
      [health.node, 'Dinas Kesehatan', health.node, null],
      [social.node, 'Dinas Sosial', social.node, null],
    ]);
    const units = (await government(hr, { dinas: health.node })).horizon!.parts;
    expect(units.nodes.map(({ placeId, unit }) => [placeId, unit?.id])).toEqual([[clinic.node, clinic.node]]);
    expect((await government(hr, { unit: clinic.node })).horizon).toMatchObject({ today: { filled: 7 }, parts: { totalCount: 0 } });
  });

  it('is told of what the viewer sees the figures of, and is null elsewhere', async () => {
    expect(await government(head)).toMatchObject({ viewerSeesHorizon: 'PART', horizon: { today: { filled: 15 } } });
    expect(await nodeOf(head, social.node)).toBeNull();
    const staff = await world.account('staff', { employee: await world.employee('Indah') });
    expect(await government(staff)).toMatchObject({ viewerSeesHorizon: 'NONE', horizon: null });
    const stranger = await (await newWorld()).account('stranger', { role: 'LEADERSHIP' });
    expect((await as(stranger).ask(HorizonOfGovernmentDocument, { instansi: world.instansi.node })).node).toBeNull();
  });
});

describe('who is shown no dates of birth', () => {
  it('is told of no position in which years its holders retire', async () => {
    expect((await nodeOf(hr, nurse.node))!.years!.map(({ retirements }) => retirements)).toEqual([0, 1, 0, 2, 0, 1]);
    expect(await nodeOf(leader, nurse.node)).toEqual({ smallestGroup: null, today: { filled: 7 }, years: null });
    expect(await nodeOf(head, nurse.node)).toMatchObject({ years: null });
    expect((await nodeOf(hrOfHealth, nurse.node))!.years).not.toBeNull();
  });

  it('is told of no place of few people, and of none by the difference to the whole', async () => {
    // The one of Sosial is known from all less those of Kesehatan: neither is told, and all together are.
    const { horizon } = await government(leader);
    expect(horizon!.years).not.toBeNull();
    expect(horizon!.smallestGroup).toBe(5);
    expect(horizon!.parts.nodes.map(({ name, today, years }) => [name, today.filled, years])).toEqual([
      ['Dinas Kesehatan', 15, null],
      ['Dinas Sosial', 1, null],
    ]);
    expect(await nodeOf(leader, health.node)).toMatchObject({ years: null });
    expect(await nodeOf(leader, clinic.node)).toMatchObject({ years: null });
    expect((await government(hr)).horizon!.parts.nodes.every(({ years }) => years !== null)).toBe(true);
    // Seven in the clinic, eight in the dinas itself: enough on both sides.
    expect((await nodeOf(head, clinic.node))!.years).not.toBeNull();
  });

  it('sees no plan by position, which says so', async () => {
    expect(await plan(leader)).toMatchObject({ viewerSeesFiveYearPlan: 'NONE', fiveYearPlan: { totalCount: 0 } });
    expect(await plan(hrOfHealth)).toMatchObject({ viewerSeesFiveYearPlan: 'PART', fiveYearPlan: { totalCount: 2 } });
  });
});

describe('the plan for five years', () => {
  it('is the worked example: a shortage grows by who leaves, a surplus is used up by it', async () => {
    const { nodes } = (await plan(hr, { dinas: health.node })).fiveYearPlan;
    const of = (title: string) => nodes.find(({ position }) => position.title === title)!;
    expect(of('Perawat')).toMatchObject({
      baseYear: 2026,
      need: 10,
      filledToday: 7,
      filled: 7,
      balance: -3,
      retirements: [0, 1, 0, 2, 0, 1],
      contractEnds: [0, 0, 1, 0, 0, 0],
      toFill: [3, 4, 5, 7, 7, 8],
    });
    expect(of('Pengadministrasi')).toMatchObject({ need: 5, filled: 8, balance: 3, toFill: [0, 0, 0, 0, 1, 2] });
  });

  it('is narrowed to a unit and to what is to be filled, and paged', async () => {
    const titles = async (more: Partial<PlanOfGovernmentQueryVariables>) => (await plan(hr, more)).fiveYearPlan.nodes.map(({ position }) => position.title);
    expect(await titles({ unit: clinic.node })).toEqual(['Perawat']);
    const first = (await plan(hr, { first: 2 })).fiveYearPlan;
    expect([first.totalCount, first.nodes.length]).toEqual([3, 2]);
    expect(await titles({ first: 2, after: first.pageInfo.endCursor })).toHaveLength(1);
    const idle = await world.position(social, 'Tanpa kebutuhan', { need: null });
    expect(await titles({ dinas: social.node })).toEqual(['Kepala Dinas', 'Tanpa kebutuhan']);
    expect(await titles({ dinas: social.node, toFillOnly: true })).toEqual(['Kepala Dinas']);
    await world.system.query('delete from position where id = $1', [idle.id]);
  });
});

describe('units that will be short of people', () => {
  const short = async (actor: Actor, of = world) => member('Instansi', (await as(actor).ask(ShortOfGovernmentDocument, { instansi: of.instansi.node })).node!);

  it('are those that meet enough of their need today and will no more, as far ahead as the government wants', async () => {
    const { horizonWatch, unitsFallingShort } = await short(hr);
    expect(horizonWatch).toEqual({ months: 12, lowestFill: 0.75 });
    expect(unitsFallingShort.nodes).toMatchObject([{ unit: { name: 'Dinas Kesehatan' }, untilYear: 2027, fill: 0.8, fillThen: 11 / 15, gapThen: 4 }]);
    await world.system.query('insert into horizon_watch (instansi_id, months, lowest_fill) values ($1, 36, 0.7)', [world.instansi.id]);
    const told = (await short(hr)).unitsFallingShort.nodes.map(({ unit, untilYear, gapThen }) => [unit.name, untilYear, gapThen]);
    expect(told).toEqual([
      ['Puskesmas Naioni', 2029, 7],
      ['Dinas Kesehatan', 2029, 7],
    ]);
    await world.system.query('delete from horizon_watch');
  });

  it('are told once: to HR all of them, to who is shown no dates of birth none by which few people are known; and want attention', async () => {
    const place = await newWorld();
    const dinas = await place.dinas('Dinas Perhubungan');
    const small = await place.unit(dinas, 'Seksi Kecil');
    const large = await place.unit(dinas, 'Terminal');
    const [few, many] = [await place.position(dinas, 'Penguji', { unit: small, need: 2 }), await place.position(dinas, 'Petugas', { unit: large, need: 8 })];
    for (const born of ['1969-03-10', '1990-01-01']) await place.employee('Penguji', { in: few, birthDate: born });
    for (let count = 0; count < 8; count++) await place.employee('Petugas', { in: many, birthDate: count < 3 ? '1969-05-05' : '1990-01-01' });
    const [boss, staff] = [await place.account('boss', { role: 'LEADERSHIP' }), await place.account('kepegawaian', { role: 'HR' })];
    const sentences = async (actor: Actor): Promise<string[]> =>
      (await as(actor).ask(ToldDocument, { language: 'ID' }))
        .notifications!.nodes.filter(({ notificationKind }) => notificationKind === 'UNITS_WILL_BE_SHORT')
        .map(({ sentence }) => sentence);
    now = new Date('2026-11-22T01:00:00Z');
    await server.app.worker.settle();
    await expect
      .poll(() => sentences(staff))
      .toEqual(['Ada 3 unit di Kota Uji yang akan terisi kurang dari 75,0% kebutuhannya pada akhir 2027: Dinas Perhubungan, Terminal, Seksi Kecil.']);
    // What is not told of the two of the section would follow from the terminal and the dinas.
    expect(await sentences(boss)).toEqual(['Ada 1 unit di Kota Uji yang akan terisi kurang dari 75,0% kebutuhannya pada akhir 2027: Dinas Perhubungan.']);
    expect((await short(boss, place)).unitsFallingShort.nodes.map(({ unit }) => unit.name)).toEqual(['Dinas Perhubungan']);
    expect((await short(staff, place)).unitsFallingShort.totalCount).toBe(3);
    const { attention } = await as(staff).ask(AttentionRowsOfDocument, { instansiId: place.instansi.node, matter: 'UNITS_FALLING_SHORT' });
    expect(attention!.rows.nodes.map(({ node, amount }) => [node?.id, amount])).toContainEqual([small.node, 1]);
    now = new Date('2026-11-23T01:00:00Z');
    await server.app.worker.settle();
    expect(await sentences(staff)).toHaveLength(1);
    now = new Date('2026-11-21T01:00:00Z');
  });
});
