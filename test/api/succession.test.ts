import type { Actor, DinasRef, EmployeeRef, PositionRef, UnitRef, World } from '@selaras/server/testing';
import {
  ActsOfInstansiDocument,
  MergeUnitsDocument,
  SplitUnitDocument,
  TransferUnitDocument,
  UndoActDocument,
  UnitsOnDayDocument,
  type MergeUnitsInput,
  type SplitUnitInput,
  type TransferUnitInput,
} from '@selaras/schema/test';
import { beforeEach, describe, expect, it } from 'vitest';
import { versionOf } from '../testkit/as-read.ts';
import { member } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';

const { server, as, newWorld } = await useServer();
const { system, calendar } = server.app.services;

let world: World;
let health: DinasRef;
let social: DinasRef;
let division: UnitRef;
let section: UnitRef;
let other: UnitRef;
let head: PositionRef;
let nurse: PositionRef;
let ani: EmployeeRef;
let held: string;
let hr: Actor;

/** A division with a head, below it a section with a nurse who is led by the head; and a division beside it. */
beforeEach(async () => {
  world = await newWorld();
  health = await world.dinas('Dinas Kesehatan');
  social = await world.dinas('Dinas Sosial');
  division = await world.unit(health, 'Bidang Pelayanan');
  section = await world.unit(health, 'Seksi Rujukan', division, 'SEKSI');
  other = await world.unit(health, 'Bidang Mutu');
  head = await world.position(health, 'Kepala Bidang', { unit: division, isHead: true, need: 1, from: '2024-01-01' });
  nurse = await world.position(health, 'Perawat', { unit: section, need: 2, from: '2024-01-01', superior: head });
  ani = await world.employee('Ani');
  await world.assign(await world.employee('Budi'), head, { from: '2025-01-01' });
  held = await world.assign(ani, nurse, { from: '2025-01-01' });
  hr = await world.account('hr', { role: 'HR' });
});

const SINCE = '2026-03-01';
const BEFORE = '2026-02-28';
const today = (): string => calendar.today(world.instansi.id, new Date());
const TABLES = ['unit', 'position', 'position_need', 'assignment'] as const;
const record = async (): Promise<unknown> =>
  Promise.all(
    TABLES.map(
      async (table) =>
        (
          await system.query(`select to_jsonb(t) - '{version,updated_at}'::text[] as row from ${table} t where t.dinas_id = any($1) order by t.id`, [
            [health.id, social.id],
          ])
        ).rows,
    ),
  );
async function isUndone(before: unknown): Promise<void> {
  const { node } = await as(hr).ask(ActsOfInstansiDocument, { id: world.instansi.node, filter: null });
  const { undoAct } = await as(hr).ask(UndoActDocument, { input: { actId: member('Instansi', node).acts.nodes[0]!.id } });
  expect(undoAct.__typename).toBe('ActTakenBack');
  expect(await record()).toEqual(before);
}
/** Unit > position: holders, of a dinas on a day; with the figures of the dinas. */
async function seenOn(asOf: string, dinas = health): Promise<{ tree: Record<string, string[]>; filled: number; need: number | null }> {
  const found = member('Dinas', (await as(hr).ask(UnitsOnDayDocument, { dinasId: dinas.node, asOf })).node);
  return {
    tree: Object.fromEntries(
      found.units.nodes.map((unit) => [
        unit.name,
        unit.positions.nodes.map(({ title, holders }) => [title, ...holders.nodes.map(({ employee }) => employee.name)].join(': ')),
      ]),
    ),
    filled: found.figures!.filled,
    need: found.figures!.need,
  };
}
const transfer = async (more: Partial<TransferUnitInput> = {}) =>
  (
    await as(hr).ask(TransferUnitDocument, {
      input: {
        unitId: division.node,
        version: await versionOf(as(hr), division.node),
        parentId: `unit_${social.rootUnitId}`,
        since: SINCE,
        decreeNumber: 'Perwal 9',
        ...more,
      },
    })
  ).transferUnit;

describe('a unit that goes to another dinas from a day on', () => {
  it('is there with all that is in it from the day on, and stays where it was on days before', async () => {
    const before = await record();
    const then = await seenOn(BEFORE);
    const { unit } = member('UnitSaved', await transfer());
    expect(unit).toMatchObject({ name: 'Bidang Pelayanan', depth: 1, validFrom: SINCE, succeedsUnit: { id: division.node }, dinas: { id: social.node } });
    expect(await seenOn(BEFORE)).toEqual(then);
    expect(await seenOn(SINCE)).toEqual({ tree: { 'Dinas Kesehatan': [], 'Bidang Mutu': [] }, filled: 0, need: 0 });
    expect(await seenOn(SINCE, social)).toEqual({
      tree: { 'Dinas Sosial': [], 'Bidang Pelayanan': ['Kepala Bidang: Budi'], 'Seksi Rujukan': ['Perawat: Ani'] },
      filled: 2,
      need: 3,
    });
    await isUndone(before);
  });

  it('has its codes, its superiors and its needs, and everybody goes on by the decree of the act', async () => {
    const { rows } = await system.query('select code from unit where id = $1', [division.id]);
    const staff = await world.position(health, 'Pengelola Data', { unit: other, superior: head });
    const { unit } = member('UnitSaved', await transfer());
    expect(unit.code).toBe(rows[0].code);
    const there = member('Dinas', (await as(hr).ask(UnitsOnDayDocument, { dinasId: social.node, asOf: SINCE })).node);
    const nurseThere = there.units.nodes.find(({ name }) => name === 'Seksi Rujukan')!.positions.nodes[0]!;
    expect(nurseThere).toMatchObject({ superiorPosition: { title: 'Kepala Bidang' }, succeedsPosition: { id: nurse.node }, need: { value: 2 } });
    expect(nurseThere.holders.nodes).toMatchObject([{ tmt: SINCE, decreeNumber: 'Perwal 9' }]);
    const codes = await system.query('select code from position where id = any($1) order by code', [[head.id, nurse.id]]);
    for (const { code } of codes.rows) expect(code).toMatch(/\/2026-02-28$/);
    // Who was led by the head from elsewhere is led by the one who took the place.
    const superior = await system.query('select s.succeeds_id from position p join position s on s.id = p.superior_position_id where p.id = $1', [staff.id]);
    expect(superior.rows).toEqual([{ succeeds_id: head.id }]);
  });

  it('from a day to come is there on the day, and has its codes when the day begins', async () => {
    const tomorrow = new Date(Date.parse(today()) + 86_400_000).toISOString().slice(0, 10);
    const codeOf = async (id: string): Promise<string> => (await system.query('select code from unit where id = $1', [id])).rows[0].code;
    const code = await codeOf(division.id);
    const before = await record();
    const { unit } = member('UnitSaved', await transfer({ since: tomorrow }));
    expect([unit.code, await codeOf(division.id)]).toEqual([`${code}/${tomorrow}`, code]);
    expect((await seenOn(today())).tree).toHaveProperty('Bidang Pelayanan');
    expect((await seenOn(tomorrow, social)).filled).toBe(2);
    await isUndone(before);
  });

  it('is shown before it is', async () => {
    const before = await record();
    const shown = member('ActPreview', await transfer({ preview: true }));
    expect(shown.warnings.map(({ fact }) => fact)).toEqual(['APPOINTED_ANEW']);
    expect(shown.counts).toContainEqual({ entity: 'ASSIGNMENT', created: 2, changed: 0, closed: 2, removed: 0 });
    expect(await record()).toEqual(before);
  });

  it('leaves what was closed before where it was', async () => {
    await system.query(`update position_need set valid_to = '2025-06-30' where position_id = $1`, [nurse.id]);
    await system.query(`update assignment set valid_to = '2025-06-30' where position_id = $1`, [nurse.id]);
    await system.query(`update position set valid_to = '2025-06-30' where id = $1`, [nurse.id]);
    member('UnitSaved', await transfer());
    expect((await seenOn(SINCE, social)).tree).toMatchObject({ 'Seksi Rujukan': [] });
    expect((await seenOn('2025-06-30')).tree).toMatchObject({ 'Seksi Rujukan': ['Perawat: Ani'] });
  });

  it('keeps the evaluation of a period that was begun there', async () => {
    const period = await world.period('Triwulan I 2026', { from: '2026-01-01', to: '2026-03-31' });
    await world.evaluation(ani, { assignmentId: held, dinas: health, period });
    member('UnitSaved', await transfer());
    await server.app.worker.settle();
    const { rows } = await system.query('select dinas_id from evaluation where employee_id = $1', [ani.id]);
    expect(rows).toEqual([{ dinas_id: health.id }]);
  });

  it('is refused below itself, at the top, outside its days, where something begins later, and where somebody was faster', async () => {
    expect((await transfer({ parentId: section.node })).__typename).toBe('UnitStandsBelow');
    expect((await transfer({ unitId: `unit_${health.rootUnitId}`, version: 1 })).__typename).toBe('UnitIsTop');
    expect((await transfer({ since: '2020-01-01' })).__typename).toBe('UnitNotValid');
    expect((await transfer({ version: 9 })).__typename).toBe('UnitChanged');
    const late = await world.position(health, 'Bidan', { unit: section, from: '2026-06-01' });
    expect(await transfer()).toMatchObject({ __typename: 'BeginsLater', positions: [{ id: late.node }] });
    await system.query(`update unit set valid_to = '2030-12-31' where id = $1`, [social.rootUnitId]);
    expect((await transfer({ since: '2026-07-01' })).__typename).toBe('UnitNotValid');
  });

  it('belongs to HR of both dinas', async () => {
    const one = await world.account('hr-kes', { role: 'HR', on: health });
    const input = { unitId: division.node, version: 1, parentId: `unit_${social.rootUnitId}`, since: SINCE };
    expect(await as(one).codeOf(TransferUnitDocument, { input })).toBe('FORBIDDEN');
    expect(await as(one).codeOf(TransferUnitDocument, { input: { ...input, parentId: other.node, preview: true } })).toBeUndefined();
    expect(await as(await world.account('leader', { role: 'LEADERSHIP' })).codeOf(TransferUnitDocument, { input })).toBe('FORBIDDEN');
  });

  it('is kept once, when several who read the same send it at one moment', async () => {
    const version = await versionOf(as(hr), division.node);
    const answers = await Promise.all(['2026-03-01', '2026-03-02', '2026-03-03'].map((since) => transfer({ since, version })));
    expect(answers.filter(({ __typename }) => __typename === 'UnitSaved')).toHaveLength(1);
  });
});

describe('units that become part of another one', () => {
  const merge = async (unitIds: readonly string[], more: Partial<MergeUnitsInput> = {}) => {
    const units = await Promise.all(unitIds.map(async (unitId) => ({ unitId, version: await versionOf(as(hr), unitId) })));
    return (await as(hr).ask(MergeUnitsDocument, { input: { units, intoId: other.node, since: SINCE, ...more } })).mergeUnits;
  };

  it('give it their positions with who holds them, and the units below them', async () => {
    const before = await record();
    member('UnitSaved', await merge([division.node]));
    expect((await seenOn(SINCE)).tree).toEqual({ 'Dinas Kesehatan': [], 'Bidang Mutu': ['Kepala Bidang: Budi'], 'Seksi Rujukan': ['Perawat: Ani'] });
    expect((await seenOn(BEFORE)).tree).toMatchObject({ 'Bidang Pelayanan': ['Kepala Bidang: Budi'], 'Bidang Mutu': [] });
    await isUndone(before);
  });

  it('are told before that more than one head comes together', async () => {
    await world.position(health, 'Kepala Mutu', { unit: other, isHead: true, from: '2024-01-01' });
    const { warnings } = member('ActPreview', await merge([division.node], { preview: true }));
    expect(warnings.map(({ fact }) => fact)).toContain('HEADS_COME_TOGETHER');
  });

  it('may be one below the other', async () => {
    member('UnitSaved', await merge([division.node, section.node]));
    expect((await seenOn(SINCE)).tree).toEqual({ 'Dinas Kesehatan': [], 'Bidang Mutu': ['Kepala Bidang: Budi', 'Perawat: Ani'] });
  });

  it('are refused into what is below them, twice, none, and too many', async () => {
    expect((await merge([division.node], { intoId: section.node })).__typename).toBe('UnitStandsBelow');
    const codeOf = (units: { unitId: string; version: number }[]) => as(hr).codeOf(MergeUnitsDocument, { input: { units, intoId: other.node, since: SINCE } });
    const one = { unitId: division.node, version: 1 };
    expect([await codeOf([]), await codeOf([one, one]), await codeOf(Array.from({ length: 21 }, () => one))]).toEqual(['BAD_INPUT', 'BAD_INPUT', 'BAD_INPUT']);
  });
});

describe('a unit that is split', () => {
  const split = async (positionIds: readonly string[], more: Partial<SplitUnitInput> = {}) =>
    (
      await as(hr).ask(SplitUnitDocument, {
        input: {
          unitId: section.node,
          version: await versionOf(as(hr), section.node),
          positionIds: [...positionIds],
          code: 'RUJ-2',
          name: 'Seksi Kegawatdaruratan',
          unitKind: 'SEKSI',
          since: SINCE,
          ...more,
        },
      })
    ).splitUnit;

  it('gives the positions that are named to a new unit beside it', async () => {
    await world.position(health, 'Bidan', { unit: section, from: '2024-01-01' });
    const before = await record();
    const { unit } = member('UnitSaved', await split([nurse.node]));
    expect(unit).toMatchObject({ code: 'RUJ-2', name: 'Seksi Kegawatdaruratan', parent: { id: division.node } });
    expect((await seenOn(SINCE)).tree).toMatchObject({ 'Seksi Rujukan': ['Bidan'], 'Seksi Kegawatdaruratan': ['Perawat: Ani'] });
    expect((await seenOn(BEFORE)).tree).toMatchObject({ 'Seksi Rujukan': expect.arrayContaining(['Perawat: Ani', 'Bidan']) });
    await isUndone(before);
  });

  it('is refused for positions of another unit, a code that is taken, and none', async () => {
    expect((await split([head.node])).__typename).toBe('PositionNotInUnit');
    const { rows } = await system.query('select code from unit where id = $1', [other.id]);
    expect(await split([nurse.node], { code: rows[0].code })).toMatchObject({ __typename: 'UnitCodeTaken', unit: { id: other.node } });
    await expect(split([])).rejects.toThrow('BAD_INPUT');
  });
});
