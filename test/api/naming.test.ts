import type { Actor, DinasRef, UnitRef, World } from '@selaras/server/testing';
import {
  ActsOfInstansiDocument,
  CloseUnitDocument,
  CorrectDinasDocument,
  CorrectUnitDocument,
  CreateDinasDocument,
  DinasThatExistDocument,
  NamesOnDayDocument,
  RenameDinasDocument,
  RenameUnitDocument,
  ReopenUnitDocument,
  UndoActDocument,
  type CreateDinasInput,
  type NamesOnDayQuery,
  type RenameDinasInput,
  type RenameUnitInput,
} from '@selaras/schema/test';
import { beforeEach, describe, expect, it } from 'vitest';
import { versionOf } from '../testkit/as-read.ts';
import { member } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';

const { server, as, newWorld } = await useServer();
const { system, calendar } = server.app.services;

let world: World;
let dinas: DinasRef;
let section: UnitRef;
let hr: Actor;

beforeEach(async () => {
  world = await newWorld();
  dinas = await world.dinas('Dinas Kesehatan');
  section = await world.unit(dinas, 'Seksi Data', undefined, 'SEKSI');
  hr = await world.account('hr', { role: 'HR' });
});

const top = (): string => `unit_${dinas.rootUnitId}`;
const today = (): string => calendar.today(world.instansi.id, new Date());
const inDays = (days: number): string => new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10);
const versionOfDinas = (): Promise<number> => versionOf(as(hr), dinas.node);
const renameUnit = async (name: string, since: string, more: Partial<RenameUnitInput> = {}) =>
  (await as(hr).ask(RenameUnitDocument, { input: { unitId: section.node, version: await versionOf(as(hr), section.node), name, since, ...more } })).renameUnit;
const renameDinas = async (name: string, since: string, more: Partial<RenameDinasInput> = {}, actor = hr) =>
  (await as(actor).ask(RenameDinasDocument, { input: { dinasId: dinas.node, version: await versionOfDinas(), name, since, ...more } })).renameDinas;
const on = (asOf: string | null): Promise<NamesOnDayQuery> => as(hr).ask(NamesOnDayDocument, { dinasId: dinas.node, instansiId: world.instansi.node, asOf });
const unitsOn = async (asOf: string | null): Promise<string[]> => member('Dinas', (await on(asOf)).dinas).units.nodes.map(({ name }) => name);
const takeBack = async (): Promise<void> => {
  const { node } = await as(hr).ask(ActsOfInstansiDocument, { id: world.instansi.node, filter: null });
  member('ActTakenBack', (await as(hr).ask(UndoActDocument, { input: { actId: member('Instansi', node).acts.nodes[0]!.id } })).undoAct);
};

describe('a unit that is renamed', () => {
  it('keeps the old name on old days wherever a day is asked for, and has the new one from its day on', async () => {
    const { unit } = member('UnitSaved', await renameUnit('Seksi Statistik', '2026-03-01', { decreeNumber: 'Perwal 7/2026' }));
    expect(unit).toMatchObject({ name: 'Seksi Statistik', version: 2 });
    expect(await unitsOn('2026-02-28')).toContain('Seksi Data');
    expect(await unitsOn('2026-03-01')).toContain('Seksi Statistik');
    expect(await unitsOn(null)).toContain('Seksi Statistik');
    const told = member('Dinas', (await on(null)).dinas).units.nodes.find(({ name }) => name === 'Seksi Statistik')!;
    expect(told.names).toEqual([
      { name: 'Seksi Statistik', validFrom: '2026-03-01', validTo: null },
      { name: 'Seksi Data', validFrom: null, validTo: '2026-02-28' },
    ]);
    await takeBack();
    expect([await unitsOn('2026-02-28'), await unitsOn('2026-03-01')].flat()).toEqual(['Dinas Kesehatan', 'Seksi Data', 'Dinas Kesehatan', 'Seksi Data']);
  });

  it('before a day that is on record is called so up to it', async () => {
    await renameUnit('Seksi Statistik', '2026-03-01');
    member('UnitSaved', await renameUnit('Seksi Angka', '2025-06-01'));
    expect(await Promise.all(['2025-05-31', '2025-06-01', '2026-02-28', '2026-03-01'].map(async (day) => (await unitsOn(day))[1]))).toEqual([
      'Seksi Data',
      'Seksi Angka',
      'Seksi Angka',
      'Seksi Statistik',
    ]);
    expect((await unitsOn(null))[1]).toBe('Seksi Statistik');
  });

  it('from a day to come keeps its name until then, and takes the new one when the day begins', async () => {
    const tomorrow = inDays(1);
    const shown = member('ActPreview', await renameUnit('Seksi Statistik', tomorrow, { preview: true }));
    expect(shown.warnings.map(({ fact }) => fact)).toEqual(['NAME_TO_COME']);
    await renameUnit('Seksi Statistik', tomorrow);
    expect([(await unitsOn(null))[1], (await unitsOn(tomorrow))[1]]).toEqual(['Seksi Data', 'Seksi Statistik']);
    const stored = async (): Promise<string> => (await system.query('select name from unit where id = $1', [section.id])).rows[0].name;
    await system.query('select take_names_of($1, $2)', [world.instansi.id, today()]);
    expect(await stored()).toBe('Seksi Data');
    await system.query('select take_names_of($1, $2)', [world.instansi.id, tomorrow]);
    expect(await stored()).toBe('Seksi Statistik');
    // The act did not write the unit, and taking it back does all the same.
    await takeBack();
    expect(await stored()).toBe('Seksi Data');
    expect((await unitsOn(tomorrow))[1]).toBe('Seksi Data');
  });

  it('is kept once, when several who read the same say another name at one moment', async () => {
    const version = await versionOf(as(hr), section.node);
    const answers = await Promise.all(['A', 'B', 'C', 'D'].map((name, turn) => renameUnit(`Seksi ${name}`, `2026-02-0${turn + 1}`, { version })));
    expect(answers.filter(({ __typename }) => __typename === 'UnitSaved')).toHaveLength(1);
  });

  it('is refused outside its days, under the name it has, where somebody was faster, and for the unit that stands for the dinas', async () => {
    expect(await renameUnit('Seksi Statistik', '1990-01-01')).toMatchObject({ __typename: 'UnitNotValid', validFrom: '2020-01-01' });
    expect((await renameUnit('Seksi Data', '2026-03-01')).__typename).toBe('NothingToCorrect');
    expect((await renameUnit('Seksi Statistik', '2026-03-01', { version: 9 })).__typename).toBe('UnitChanged');
    expect((await renameUnit('Dinas', '2026-03-01', { unitId: top(), version: 1 })).__typename).toBe('UnitIsTop');
  });

  it('by a file is called so from today on', async () => {
    await system.query(`update unit set name = 'Seksi Statistik' where id = $1`, [section.id]);
    expect([(await unitsOn(inDays(-1)))[1], (await unitsOn(today()))[1]]).toEqual(['Seksi Data', 'Seksi Statistik']);
  });
});

describe('what the record says of a unit', () => {
  const correct = async (more: object) =>
    (await as(hr).ask(CorrectUnitDocument, { input: { unitId: section.node, version: await versionOf(as(hr), section.node), ...more } })).correctUnit;

  it('is corrected on all days, as it was never so', async () => {
    member('UnitSaved', await correct({ name: 'Seksi Data dan Informasi', unitKind: 'BIDANG', code: 'DATA' }));
    expect([(await unitsOn('2026-01-01'))[1], (await unitsOn(null))[1]]).toEqual(['Seksi Data dan Informasi', 'Seksi Data dan Informasi']);
    await renameUnit('Seksi Statistik', '2026-03-01');
    member('UnitSaved', await correct({ name: 'Seksi Statistika' }));
    expect([(await unitsOn('2026-02-28'))[1], (await unitsOn('2026-03-01'))[1]]).toEqual(['Seksi Data dan Informasi', 'Seksi Statistika']);
  });

  it('is left when it is that already, and where another unit has the code', async () => {
    expect((await correct({ name: 'Seksi Data' })).__typename).toBe('NothingToCorrect');
    const { rows } = await system.query('select code from unit where id = $1', [dinas.rootUnitId]);
    expect(await correct({ code: rows[0].code })).toMatchObject({ __typename: 'UnitCodeTaken', unit: { id: top() } });
  });
});

describe('a dinas that is renamed', () => {
  it('has the old name on boards of old days, and the unit at its top with it', async () => {
    const { dinas: saved } = member('DinasSaved', await renameDinas('Dinas Kesehatan dan KB', '2026-03-01', { shortName: 'Dinkes KB' }));
    expect(saved).toMatchObject({ name: 'Dinas Kesehatan dan KB', shortName: 'Dinkes KB', version: 2, rootUnit: { name: 'Dinas Kesehatan dan KB' } });
    const before = await on('2026-02-28');
    expect(before.board!.rows.nodes).toMatchObject([{ name: 'Dinas Kesehatan', dinas: { name: 'Dinas Kesehatan', shortName: null } }]);
    expect(member('Dinas', before.dinas)).toMatchObject({
      name: 'Dinas Kesehatan dan KB',
      units: { nodes: [{ name: 'Dinas Kesehatan' }, { name: 'Seksi Data' }] },
    });
    for (const day of ['2026-03-01', null]) {
      const { board } = await on(day);
      expect(board!.rows.nodes).toMatchObject([{ name: 'Dinas Kesehatan dan KB', shortName: 'Dinkes KB', dinas: { shortName: 'Dinkes KB' } }]);
    }
    await takeBack();
    expect((await on(null)).board!.rows.nodes).toMatchObject([{ name: 'Dinas Kesehatan', shortName: null }]);
    expect(member('Dinas', (await on(null)).dinas).names).toEqual([]);
  });

  it('leaves a unit at its top that is called otherwise', async () => {
    await system.query(`update unit set name = 'Dinkes' where id = $1`, [dinas.rootUnitId]);
    expect(member('DinasSaved', await renameDinas('Dinas Kesehatan dan KB', today())).dinas.rootUnit.name).toBe('Dinkes');
  });

  it('belongs to HR of the whole government', async () => {
    const ofDinas = await world.account('hr-dinas', { role: 'HR', on: dinas });
    const input = { dinasId: dinas.node, version: 1, name: 'Dinas', since: '2026-03-01' };
    expect(await as(ofDinas).codeOf(RenameDinasDocument, { input })).toBe('FORBIDDEN');
    const stranger = await (await newWorld()).account('hr', { role: 'HR' });
    expect(await as(stranger).codeOf(RenameDinasDocument, { input })).toBe('NOT_FOUND');
    await expect(renameDinas('Dinas', '1990-01-01')).resolves.toMatchObject({ __typename: 'UnitNotValid' });
    await expect(renameDinas('Dinas', '2026-01-01', { version: 7 })).resolves.toMatchObject({ __typename: 'DinasChanged', current: { version: 1 } });
  });

  it('is corrected with the unit at its top', async () => {
    const correct = async (more: object) =>
      (await as(hr).ask(CorrectDinasDocument, { input: { dinasId: dinas.node, version: await versionOfDinas(), ...more } })).correctDinas;
    const { dinas: saved } = member('DinasSaved', await correct({ name: 'Dinas Kesehatan Kota', shortName: 'Dinkes', dinasKind: 'BADAN' }));
    expect(saved).toMatchObject({ name: 'Dinas Kesehatan Kota', shortName: 'Dinkes', dinasKind: 'BADAN', rootUnit: { name: 'Dinas Kesehatan Kota' } });
    expect((await on('2026-01-01')).board!.rows.nodes).toMatchObject([{ name: 'Dinas Kesehatan Kota' }]);
    expect((await correct({ shortName: 'Dinkes' })).__typename).toBe('NothingToCorrect');
    const other = await world.dinas('Dinas Sosial');
    expect(await correct({ code: other.code })).toMatchObject({ __typename: 'DinasCodeTaken', dinas: { id: other.node } });
  });
});

describe('a dinas', () => {
  const create = async (more: Partial<CreateDinasInput> = {}) =>
    (
      await as(hr).ask(CreateDinasDocument, {
        input: { instansiId: world.instansi.node, code: 'SOS', name: 'Dinas Sosial', dinasKind: 'DINAS', validFrom: '2026-01-01', ...more },
      })
    ).createDinas;
  const boardOn = async (asOf: string | null): Promise<string[]> => (await on(asOf)).board!.rows.nodes.map(({ name }) => name);

  it('is made with the unit at its top, stands on boards from its first day on, and is taken back', async () => {
    const { dinas: made } = member('DinasSaved', await create());
    expect(made).toMatchObject({ code: 'SOS', validFrom: '2026-01-01', validTo: null, rootUnit: { code: 'SOS', name: 'Dinas Sosial' } });
    expect([await boardOn('2025-12-31'), await boardOn('2026-01-01'), await boardOn(null)].map((names) => names.includes('Dinas Sosial'))).toEqual([
      false,
      true,
      true,
    ]);
    expect(await create({ name: 'Dinas Lain' })).toMatchObject({ __typename: 'DinasCodeTaken', dinas: { id: made.id } });
    const { rows } = await system.query('select code from unit where id = $1', [section.id]);
    expect(await create({ code: rows[0].code })).toMatchObject({ __typename: 'UnitCodeTaken', unit: { id: section.node } });
    await takeBack();
    expect(await boardOn(null)).toEqual(['Dinas Kesehatan']);
  });

  it('that is abolished leaves the boards of the days after, stays on those before, and is opened again', async () => {
    await create();
    const close = async (actor: Actor) =>
      as(actor).ask(CloseUnitDocument, { input: { unitId: top(), version: await versionOf(as(hr), top()), lastDay: '2026-05-31', closeRest: true } });
    member('UnitSaved', (await close(hr)).closeUnit);
    expect([await boardOn('2026-05-31'), await boardOn('2026-06-01'), await boardOn(null)]).toEqual([
      ['Dinas Kesehatan', 'Dinas Sosial'].toSorted((a, b) =>
        (a === 'Dinas Kesehatan' ? dinas.code : 'SOS').localeCompare(b === 'Dinas Kesehatan' ? dinas.code : 'SOS'),
      ),
      ['Dinas Sosial'],
      ['Dinas Sosial'],
    ]);
    const { dinasList } = await as(hr).ask(DinasThatExistDocument, { day: '2026-06-01' });
    expect(dinasList!.nodes.map(({ code }) => code)).toEqual(['SOS']);
    const { reopenUnit } = await as(hr).ask(ReopenUnitDocument, { input: { unitId: top(), version: await versionOf(as(hr), top()), withRest: true } });
    member('UnitSaved', reopenUnit);
    expect(await boardOn(null)).toHaveLength(2);
  });

  it('is not abolished by HR of it alone', async () => {
    const ofDinas = await world.account('hr-dinas', { role: 'HR', on: dinas });
    const { closeUnit } = await as(ofDinas).ask(CloseUnitDocument, { input: { unitId: top(), version: 1, lastDay: '2026-05-31', closeRest: true } });
    expect(closeUnit.__typename).toBe('UnitIsTop');
    expect(
      await as(ofDinas).codeOf(CreateDinasDocument, {
        input: { instansiId: world.instansi.node, code: 'X', name: 'X', dinasKind: 'DINAS', validFrom: '2026-01-01' },
      }),
    ).toBe('FORBIDDEN');
  });
});
