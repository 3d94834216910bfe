import type { Actor, DinasRef, PositionRef, UnitRef, World } from '@selaras/server/testing';
import {
  ActsOfInstansiDocument,
  CloseUnitDocument,
  CreateUnitDocument,
  MoveUnitDocument,
  ReopenUnitDocument,
  UndoActDocument,
  UnitsOfDinasOnDocument,
  type CloseUnitInput,
  type CreateUnitInput,
} from '@selaras/schema/test';
import { beforeEach, describe, expect, it } from 'vitest';
import { member } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';

const { server, as, newWorld } = await useServer();
const { system } = server.app.services;

let world: World;
let dinas: DinasRef;
let division: UnitRef;
let section: UnitRef;
let other: UnitRef;
let post: PositionRef;
let assignment: string;
let hr: Actor;

/** A division with a section in which somebody works, and another division. */
beforeEach(async () => {
  world = await newWorld();
  dinas = await world.dinas('Dinas Kesehatan');
  division = await world.unit(dinas, 'Bidang Pelayanan');
  section = await world.unit(dinas, 'Seksi Rujukan', division, 'SEKSI');
  other = await world.unit(dinas, 'Bidang Mutu');
  post = await world.position(dinas, 'Perawat', { unit: section, need: 2, from: '2024-01-01' });
  assignment = await world.assign(await world.employee('Ani'), post, { from: '2025-01-01' });
  hr = await world.account('hr', { role: 'HR' });
});

const rootUnit = (): string => `unit_${dinas.rootUnitId}`;
const TABLES = ['unit', 'position', 'position_need', 'assignment'] as const;
const record = async (): Promise<unknown> =>
  Promise.all(
    TABLES.map(
      async (table) =>
        (await system.query(`select to_jsonb(t) - '{version,updated_at}'::text[] as row from ${table} t where t.dinas_id = $1 order by t.id`, [dinas.id])).rows,
    ),
  );
async function isUndone(before: unknown): Promise<void> {
  const { node } = await as(hr).ask(ActsOfInstansiDocument, { id: world.instansi.node, filter: null });
  const { undoAct } = await as(hr).ask(UndoActDocument, { input: { actId: member('Instansi', node).acts.nodes[0]!.id } });
  expect(undoAct.__typename).toBe('ActTakenBack');
  expect(await record()).toEqual(before);
}
const unitsOn = async (asOf: string): Promise<string[]> => {
  const { node } = await as(hr).ask(UnitsOfDinasOnDocument, { id: dinas.node, asOf });
  return member('Dinas', node).units.nodes.map(({ id }) => id);
};

describe('a unit made by hand', () => {
  const create = async (more: Partial<CreateUnitInput> = {}) =>
    (
      await as(hr).ask(CreateUnitDocument, {
        input: { parentId: division.node, code: 'KES-9', name: 'Seksi Promosi', unitKind: 'SEKSI', validFrom: '2026-01-01', decreeNumber: 'SK/1', ...more },
      })
    ).createUnit;

  it('stands below the unit that was chosen from its first day on, and can be taken back', async () => {
    const before = await record();
    const { unit } = member('UnitSaved', await create());
    expect(unit).toMatchObject({ code: 'KES-9', depth: 2, parent: { id: division.node }, validFrom: '2026-01-01', validTo: null, version: 1 });
    expect(await unitsOn('2025-12-31')).not.toContain(unit.id);
    expect(await unitsOn('2026-01-01')).toContain(unit.id);
    await isUndone(before);
    expect(member('UnitSaved', await create({ parentId: rootUnit(), validFrom: '2090-01-01' })).unit.depth).toBe(1);
  });

  it('is shown before it is, and nothing of it is kept', async () => {
    const before = await record();
    expect(member('ActPreview', await create({ preview: true })).counts).toEqual([{ entity: 'UNIT', created: 1, changed: 0, closed: 0, removed: 0 }]);
    expect(await record()).toEqual(before);
  });

  it('is refused with the unit that has the code, and outside the days of the one above', async () => {
    const made = member('UnitSaved', await create()).unit;
    expect(await create()).toEqual({ __typename: 'UnitCodeTaken', code: 'UNIT_CODE_TAKEN', unit: { id: made.id } });
    expect(await create({ code: 'KES-10', validFrom: '1950-01-01' })).toMatchObject({ __typename: 'UnitNotValid', validFrom: '2020-01-01' });
  });

  it('is the business of HR of its dinas only', async () => {
    const stranger = await world.account('hr-lain', { role: 'HR', on: await world.dinas('Dinas Sosial') });
    const input = { unitId: division.node, version: 1 };
    expect(
      await as(stranger).codeOf(CreateUnitDocument, {
        input: { parentId: division.node, code: 'X', name: 'x', unitKind: 'SEKSI', validFrom: '2026-01-01' },
      }),
    ).toBe('FORBIDDEN');
    expect(await as(stranger).codeOf(MoveUnitDocument, { input: { ...input, parentId: other.node } })).toBe('FORBIDDEN');
    expect(await as(stranger).codeOf(CloseUnitDocument, { input: { ...input, lastDay: '2026-12-31' } })).toBe('FORBIDDEN');
    expect(await as(stranger).codeOf(ReopenUnitDocument, { input })).toBe('FORBIDDEN');
    const { node } = await as(stranger).ask(UnitsOfDinasOnDocument, { id: dinas.node, asOf: null });
    expect(member('Dinas', node).viewerCanManageUnits).toBe(false);
  });
});

describe('a unit that is moved', () => {
  const move = async (more: object) =>
    (await as(hr).ask(MoveUnitDocument, { input: { unitId: division.node, version: 1, parentId: other.node, ...more } })).moveUnit;

  it('takes what is below it along, which is said to hold for all days', async () => {
    const before = await record();
    const shown = member('ActPreview', await move({ preview: true }));
    expect(shown.warnings).toEqual([{ fact: 'PLACE_OF_ALL_DAYS' }]);
    expect(member('UnitSaved', await move({})).unit).toMatchObject({ depth: 2, parent: { id: other.node }, version: 2 });
    const { rows } = await system.query('select nlevel(path) as levels, version from unit where id = $1', [section.id]);
    expect(rows).toEqual([{ levels: 4, version: 1 }]);
    expect(await move({})).toEqual({ __typename: 'UnitChanged', code: 'UNIT_CHANGED', current: { version: 2 } });
    await isUndone(before);
  });

  it('is refused below itself, into another dinas, outside the days of the unit above, and at the top', async () => {
    const elsewhere = await world.dinas('Dinas Sosial');
    expect(await move({ parentId: section.node })).toMatchObject({ __typename: 'UnitStandsBelow' });
    expect(await move({ parentId: `unit_${elsewhere.rootUnitId}` })).toMatchObject({ __typename: 'UnitOfAnotherDinas', dinas: { id: elsewhere.node } });
    expect(await move({ unitId: rootUnit() })).toMatchObject({ __typename: 'UnitIsTop' });
    await system.query(`update unit set valid_to = '2026-12-31' where id = $1`, [other.id]);
    expect(await move({})).toMatchObject({ __typename: 'UnitNotValid', validTo: '2026-12-31' });
  });
});

describe('a unit that is closed', () => {
  const close = async (more: Partial<CloseUnitInput> = {}) =>
    (await as(hr).ask(CloseUnitDocument, { input: { unitId: division.node, version: 1, lastDay: '2026-03-31', ...more } })).closeUnit;

  it('names the units, positions and people for whom nothing was said', async () => {
    const before = await record();
    expect(await close()).toEqual({
      __typename: 'UnitHolds',
      code: 'UNIT_HOLDS',
      unitCount: 1,
      units: [{ id: section.node }],
      positionCount: 1,
      positions: [{ id: post.node }],
    });
    expect(await close({ closeRest: true })).toEqual({
      __typename: 'PositionHeld',
      code: 'POSITION_HELD',
      holderCount: 1,
      holders: [{ id: `assignment_${assignment}` }],
    });
    expect(await record()).toEqual(before);
  });

  it('closes all that is in it where that was said, and is there on days before', async () => {
    const before = await record();
    const all = { closeRest: true, endHolders: true };
    const shown = member('ActPreview', await close({ ...all, preview: true }));
    expect(shown.counts.map(({ entity, closed }) => [entity, closed])).toEqual(
      expect.arrayContaining([
        ['UNIT', 2],
        ['POSITION', 1],
        ['POSITION_NEED', 1],
        ['ASSIGNMENT', 1],
      ]),
    );
    expect(shown.moves[0]).toMatchObject({ day: '2026-04-01', figures: expect.arrayContaining([{ figure: 'FILLED', before: 1, after: 0 }]) });
    expect(member('UnitSaved', await close(all)).unit).toMatchObject({ validTo: '2026-03-31', version: 2 });
    expect(await unitsOn('2026-03-31')).toEqual(expect.arrayContaining([division.node, section.node]));
    const after = await unitsOn('2026-04-01');
    expect([after.includes(division.node), after.includes(section.node)]).toEqual([false, false]);
    expect(await close({ ...all, version: 2 })).toMatchObject({ __typename: 'UnitNotValid', validTo: '2026-03-31' });
    await isUndone(before);
  });

  it('sends its units elsewhere with who works in them', async () => {
    const before = await record();
    expect(member('UnitSaved', await close({ unitsGoTo: other.node })).unit.validTo).toBe('2026-03-31');
    const { rows } = await system.query('select parent_id, valid_to from unit where id = $1', [section.id]);
    expect(rows).toEqual([{ parent_id: other.id, valid_to: null }]);
    await isUndone(before);
  });

  it('sends positions elsewhere with who holds them, and closes the units they were in', async () => {
    const before = await record();
    await close({ positionsGoTo: other.node, closeRest: true });
    const { rows } = await system.query(
      'select p.unit_id, p.valid_to, a.valid_to as held_to from position p join assignment a on a.position_id = p.id where p.id = $1',
      [post.id],
    );
    expect(rows).toEqual([{ unit_id: other.id, valid_to: null, held_to: null }]);
    await isUndone(before);
  });

  it('sends nothing below itself, to another dinas, or where the days do not allow it', async () => {
    const elsewhere = await world.dinas('Dinas Sosial');
    expect(await close({ unitsGoTo: section.node })).toMatchObject({ __typename: 'UnitStandsBelow' });
    expect(await close({ positionsGoTo: `unit_${elsewhere.rootUnitId}`, closeRest: true })).toMatchObject({ __typename: 'UnitOfAnotherDinas' });
    await system.query(`update unit set valid_to = '2026-12-31' where id = $1`, [other.id]);
    expect(await close({ unitsGoTo: other.node })).toMatchObject({ __typename: 'UnitNotValid', validTo: '2026-12-31' });
  });

  it('does not close what begins later', async () => {
    await system.query(`update position_need set valid_from = '2026-06-01' where position_id = $1`, [post.id]);
    await system.query(`delete from assignment where id = $1`, [assignment]);
    await system.query(`update position set valid_from = '2026-05-01' where id = $1`, [post.id]);
    expect(await close({ closeRest: true, endHolders: true })).toMatchObject({ __typename: 'UnitHolds', unitCount: 0, positions: [{ id: post.node }] });
  });

  it('opens again by itself or with what ended with it', async () => {
    const open = async (version: number, more: object = {}) =>
      (await as(hr).ask(ReopenUnitDocument, { input: { unitId: division.node, version, ...more } })).reopenUnit;
    expect(await open(1)).toMatchObject({ __typename: 'UnitNotValid', validTo: null });
    await close({ closeRest: true, endHolders: true });
    const before = await record();
    expect(member('UnitSaved', await open(2)).unit).toMatchObject({ validTo: null, version: 3 });
    expect(await unitsOn('2026-06-01')).not.toContain(section.node);
    await isUndone(before);
    member('UnitSaved', await open(4, { withRest: true }));
    const { rows } = await system.query(
      'select u.valid_to as unit_to, p.valid_to as position_to, n.valid_to as need_to from position p join unit u on u.id = p.unit_id join position_need n on n.position_id = p.id where p.id = $1',
      [post.id],
    );
    expect(rows).toEqual([{ unit_to: null, position_to: null, need_to: null }]);
    await isUndone(before);
  });

  it('stays closed where the one above it is', async () => {
    await system.query(`update unit set valid_to = '2026-03-31' where id = any($1)`, [[other.id]]);
    const below = await world.unit(dinas, 'Seksi Akreditasi', other, 'SEKSI');
    await system.query(`update unit set valid_to = '2026-03-31' where id = $1`, [below.id]);
    const { rows } = await system.query<{ version: number }>('select version from unit where id = $1', [below.id]);
    expect((await as(hr).ask(ReopenUnitDocument, { input: { unitId: below.node, version: rows[0]!.version } })).reopenUnit).toMatchObject({
      __typename: 'UnitNotValid',
      validTo: '2026-03-31',
    });
  });
});
