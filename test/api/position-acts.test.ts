import type { Actor, DinasRef, PositionRef, World } from '@selaras/server/testing';
import {
  ActsOfInstansiDocument,
  ChangePositionDocument,
  ClosePositionDocument,
  CreatePositionDocument,
  ReopenPositionDocument,
  SetSuperiorPositionDocument,
  UndoActDocument,
  type CreatePositionInput,
} from '@selaras/schema/test';
import { beforeEach, describe, expect, it } from 'vitest';
import { member } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';

const { server, as, newWorld } = await useServer();
const { system } = server.app.services;

let world: World;
let dinas: DinasRef;
let post: PositionRef;
let hr: Actor;

beforeEach(async () => {
  world = await newWorld();
  dinas = await world.dinas('Dinas Kesehatan');
  post = await world.position(dinas, 'Perawat', { need: 2, from: '2024-01-01' });
  hr = await world.account('hr', { role: 'HR' });
});

const rootUnit = (): string => `unit_${dinas.rootUnitId}`;
const asked = (more: Partial<CreatePositionInput> = {}): CreatePositionInput => ({
  unitId: rootUnit(),
  code: 'KES-9',
  title: 'Kepala Bidang Mutu',
  positionKind: 'ADMINISTRATOR',
  validFrom: '2026-01-01',
  decreeNumber: 'SK/1',
  ...more,
});
const positions = async (): Promise<unknown> =>
  (
    await system.query(
      `select to_jsonb(p) - '{version,updated_at}'::text[] as position, (select jsonb_agg(to_jsonb(n) - '{version,updated_at}'::text[] order by n.valid_from) from position_need n where n.position_id = p.id) as needs,
         (select jsonb_agg(to_jsonb(a) - '{version,updated_at}'::text[] order by a.id) from assignment a where a.position_id = p.id) as held
       from position p where p.instansi_id = $1 order by p.id`,
      [world.instansi.id],
    )
  ).rows;
/** Takes the newest act back, and says whether the positions are what they were. */
async function isUndone(before: unknown): Promise<void> {
  const { node } = await as(hr).ask(ActsOfInstansiDocument, { id: world.instansi.node, filter: null });
  const { undoAct } = await as(hr).ask(UndoActDocument, { input: { actId: member('Instansi', node).acts.nodes[0]!.id } });
  expect(undoAct.__typename).toBe('ActTakenBack');
  expect(await positions()).toEqual(before);
}

describe('a position made by hand', () => {
  it('stands with its need, its superior and the retirement age of the law, and can be taken back', async () => {
    const before = await positions();
    const { createPosition } = await as(hr).ask(CreatePositionDocument, { input: asked({ superiorPositionId: post.node, need: 1, eselon: 'III_B' }) });
    expect(member('PositionSaved', createPosition).position).toMatchObject({
      code: 'KES-9',
      eselon: 'III_B',
      retirementAge: 58,
      validFrom: '2026-01-01',
      validTo: null,
      version: 1,
      need: { value: 1 },
      superior: { id: post.node },
    });
    await isUndone(before);
  });

  it('is shown before it is, with a warning where title and kind contradict each other', async () => {
    const shown = member(
      'ActPreview',
      (await as(hr).ask(CreatePositionDocument, { input: asked({ positionKind: 'PENGAWAS', need: 3, preview: true }) })).createPosition,
    );
    expect(shown.counts.map(({ entity, created }) => [entity, created])).toEqual([
      ['POSITION', 1],
      ['POSITION_NEED', 1],
    ]);
    expect(shown.warnings).toEqual([{ fact: 'POSITION_KIND_DIFFERS' }]);
    expect(shown.moves[0]!.figures).toContainEqual({ figure: 'NEED', before: 2, after: 5 });
  });

  it('is refused with the position that has the code, and outside the days of its unit', async () => {
    const { rows } = await system.query<{ code: string }>('select code from position where id = $1', [post.id]);
    expect((await as(hr).ask(CreatePositionDocument, { input: asked({ code: rows[0]!.code }) })).createPosition).toEqual({
      __typename: 'PositionCodeTaken',
      taken: { id: post.node },
    });
    const early = (await as(hr).ask(CreatePositionDocument, { input: asked({ validFrom: '1950-01-01' }) })).createPosition;
    expect(early).toMatchObject({ __typename: 'UnitNotValid', validTo: null });
  });

  it('is the business of HR of its dinas only', async () => {
    const other = await world.account('hr-lain', { role: 'HR', on: await world.dinas('Dinas Sosial') });
    expect(await as(other).codeOf(CreatePositionDocument, { input: asked() })).toBe('FORBIDDEN');
    expect(await as(other).codeOf(ChangePositionDocument, { input: { positionId: post.node, version: 1, title: 'x' } })).toBe('FORBIDDEN');
    expect(await as(other).codeOf(ClosePositionDocument, { input: { positionId: post.node, version: 1, lastDay: '2026-12-31' } })).toBe('FORBIDDEN');
  });
});

describe('a position', () => {
  it('is changed as it was read, in what is said, and in nothing else', async () => {
    const before = await positions();
    const change = (version: number, more: object) => as(hr).ask(ChangePositionDocument, { input: { positionId: post.node, version, ...more } });
    const { position } = member('PositionSaved', (await change(1, { positionClass: 9, title: 'Perawat Terampil' })).changePosition);
    expect(position).toMatchObject({ title: 'Perawat Terampil', positionClass: 9, positionKind: 'PELAKSANA', version: 2 });
    expect((await change(1, { title: 'Lain' })).changePosition).toEqual({ __typename: 'PositionChanged', current: { version: 2 } });
    expect(member('PositionSaved', (await change(2, { clear: ['POSITION_CLASS'] })).changePosition).position).toMatchObject({
      positionClass: null,
      version: 3,
    });
    expect(await as(hr).codeOf(ChangePositionDocument, { input: { positionId: post.node, version: 3 } })).toBe('BAD_INPUT');
    expect(await as(hr).codeOf(ChangePositionDocument, { input: { positionId: post.node, version: 3, positionClass: 18 } })).toBe('BAD_INPUT');
    const { node } = await as(hr).ask(ActsOfInstansiDocument, { id: world.instansi.node, filter: null });
    for (const { id } of member('Instansi', node).acts.nodes) await as(hr).ask(UndoActDocument, { input: { actId: id } });
    expect(await positions()).toEqual(before);
  });

  it('changes places with the one above it in one step, and cannot stand above itself otherwise', async () => {
    const top = await world.position(dinas, 'Kepala Dinas');
    const middle = await world.position(dinas, 'Sekretaris', { superior: top });
    const low = await world.position(dinas, 'Kasubag', { superior: middle });
    const before = await positions();
    const set = async (more: object) =>
      (await as(hr).ask(SetSuperiorPositionDocument, { input: { positionId: middle.node, version: 1, superiorPositionId: low.node, ...more } }))
        .setSuperiorPosition;
    expect(await set({})).toEqual({ __typename: 'SuperiorStandsBelow', code: 'SUPERIOR_STANDS_BELOW' });
    expect(await set({ superiorPositionId: middle.node, swap: true })).toMatchObject({ __typename: 'SuperiorStandsBelow' });
    expect(member('PositionSaved', await set({ swap: true })).position).toMatchObject({ superior: { id: low.node }, version: 2 });
    const { rows } = await system.query('select superior_position_id as superior, version from position where id = $1', [low.id]);
    expect(rows).toEqual([{ superior: top.id, version: 2 }]);
    await isUndone(before);
  });

  it('that is held is closed with its holders only when that is said, and its needs end with it', async () => {
    const ani = await world.employee('Ani');
    const held = await world.assign(ani, post, { from: '2025-01-01' });
    await system.query(`update position_need set valid_to = '2026-06-30' where position_id = $1`, [post.id]);
    await system.query(`insert into position_need (position_id, dinas_id, need, valid_from) values ($1, $2, 5, '2026-07-01')`, [post.id, dinas.id]);
    const before = await positions();
    const close = async (more: object) =>
      (await as(hr).ask(ClosePositionDocument, { input: { positionId: post.node, version: 1, lastDay: '2026-03-31', ...more } })).closePosition;
    expect(await close({})).toEqual({ __typename: 'PositionHeld', holderCount: 1, holders: [{ id: `assignment_${held}` }] });
    expect(await positions()).toEqual(before);
    const shown = member('ActPreview', await close({ endHolders: true, preview: true }));
    expect(shown.counts).toEqual([
      { entity: 'POSITION', created: 0, changed: 0, closed: 1, removed: 0 },
      { entity: 'ASSIGNMENT', created: 0, changed: 0, closed: 1, removed: 0 },
      { entity: 'POSITION_NEED', created: 0, changed: 0, closed: 1, removed: 1 },
    ]);
    // From the day after on.
    expect(shown.moves).toMatchObject([{ day: '2026-04-01', figures: expect.arrayContaining([{ figure: 'FILLED', before: 1, after: 0 }]) }]);
    expect(member('PositionSaved', await close({ endHolders: true })).position).toMatchObject({ validTo: '2026-03-31', version: 2 });
    expect(await close({ version: 2 })).toMatchObject({ __typename: 'PositionNotValid', validTo: '2026-03-31' });
    await isUndone(before);
  });

  it('is not closed before the day on which somebody is to begin in it', async () => {
    await world.assign(await world.employee('Budi'), post, { from: '2026-05-01' });
    const closed = (await as(hr).ask(ClosePositionDocument, { input: { positionId: post.node, version: 1, lastDay: '2026-03-31', endHolders: true } }))
      .closePosition;
    expect(closed).toMatchObject({ __typename: 'PositionHeld', holderCount: 1 });
  });

  it('is opened again with the need that ended with it, inside the days of its unit', async () => {
    await as(hr).ask(ClosePositionDocument, { input: { positionId: post.node, version: 1, lastDay: '2026-03-31' } });
    const before = await positions();
    const reopen = async (version: number) => (await as(hr).ask(ReopenPositionDocument, { input: { positionId: post.node, version } })).reopenPosition;
    expect(member('PositionSaved', await reopen(2)).position).toMatchObject({ validTo: null, version: 3, need: { value: 2 } });
    expect(await reopen(3)).toMatchObject({ __typename: 'PositionNotValid' });
    await isUndone(before);
    await system.query(`update unit set valid_to = '2026-12-31' where id = $1`, [dinas.rootUnitId]);
    expect(await reopen(4)).toEqual({ __typename: 'UnitNotValid', validTo: '2026-12-31' });
  });
});
