/** What acts say of other days of a node, such as a name from a day to come: told as changes of it, and once. */
import type { Actor, DinasRef, EmployeeRef, UnitRef, World } from '@selaras/server/testing';
import {
  TellCorrectUnitDocument,
  TellEducationDocument,
  TellGolonganDocument,
  TellNipDocument,
  TellRenameDinasDocument,
  TellRenameUnitDocument,
  TellUndoDocument,
  ToldActsDocument,
  ToldChangesDocument,
  type ToldActsQuery,
  type ToldPreviewFragment,
} from '@selaras/schema/test';
import { beforeEach, describe, expect, it } from 'vitest';
import { versionOf } from '../testkit/as-read.ts';
import { member } from '../testkit/documents.ts';
import { everythingTold } from '../testkit/feed.ts';
import { useServer } from '../testkit/server.ts';

const { server, as, newWorld } = await useServer();
const { system, calendar } = server.app.services;

let world: World;
let dinas: DinasRef;
let section: UnitRef;
let person: EmployeeRef;
let hr: Actor;

beforeEach(async () => {
  world = await newWorld();
  dinas = await world.dinas('Dinas Kesehatan');
  section = await world.unit(dinas, 'Seksi Data', undefined, 'SEKSI');
  person = await world.employee('Ani', { in: await world.position(dinas, 'Perawat'), from: '2020-01-01' });
  hr = await world.account('hr', { role: 'HR' });
});

const today = (): string => calendar.today(world.instansi.id, new Date());
const inDays = (days: number): string => new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10);
interface Said {
  readonly preview?: boolean;
  readonly decreeNumber?: string;
}
const renameUnit = async (name: string, since: string, said: Said = {}) =>
  (await as(hr).ask(TellRenameUnitDocument, { input: { unitId: section.node, version: await versionOf(as(hr), section.node), name, since, ...said } })).told;
const promote = async (golongan: string, since: string, said: Said = {}) =>
  (await as(hr).ask(TellGolonganDocument, { input: { employeeId: person.node, version: await versionOf(as(hr), person.node), golongan, since, ...said } }))
    .told;

type Row = ToldPreviewFragment['rows'][number];
const fieldsOf = (row: Row | undefined): unknown[] | undefined => row?.fields.map(({ field, before, after, since }) => [field, before, after, since]);
const toldIn = (preview: ToldPreviewFragment): unknown[] => preview.rows.map((row) => [row.entity, row.outcome, row.name, fieldsOf(row)]);

type Act = Extract<ToldActsQuery['node'], { __typename: 'Instansi' }>['acts']['nodes'][number];
const lastAct = async (): Promise<Act> => member('Instansi', (await as(hr).ask(ToldActsDocument, { id: world.instansi.node })).node).acts.nodes[0]!;
const undo = async (actId: string, preview = false) => (await as(hr).ask(TellUndoDocument, { input: { actId, preview } })).told;

describe('a name from a day to come', () => {
  it('is told as a change of its unit with its day: in the preview, in the history, and in what an undo would do', async () => {
    const tomorrow = inDays(1);
    const told = [
      [
        'UNIT',
        'CHANGED',
        'Seksi Data',
        [
          ['name', 'Seksi Data', 'Seksi Statistik', tomorrow],
          ['decreeNumber', null, 'SK/7', tomorrow],
        ],
      ],
    ];
    const preview = member('ActPreview', await renameUnit('Seksi Statistik', tomorrow, { preview: true, decreeNumber: 'SK/7' }));
    expect(toldIn(preview)).toEqual(told);
    expect(preview.rows[0]!.rowId).toBe(section.node);
    expect(preview.counts).toEqual([{ entity: 'UNIT', created: 0, changed: 1, closed: 0, removed: 0 }]);
    await renameUnit('Seksi Statistik', tomorrow, { decreeNumber: 'SK/7' });
    const act = await lastAct();
    expect([act.rowCount, act.rowCounts, act.writtenRows.totalCount]).toEqual([1, [{ entity: 'UNIT', changed: 1 }], 1]);
    expect(toldIn({ counts: [], rows: act.writtenRows.nodes })).toEqual(told);
    const undone = member('ActPreview', await undo(act.id, true));
    expect(toldIn(undone)).toEqual([
      [
        'UNIT',
        'CHANGED',
        'Seksi Data',
        [
          ['name', 'Seksi Statistik', 'Seksi Data', tomorrow],
          ['decreeNumber', 'SK/7', null, tomorrow],
        ],
      ],
    ]);
    // Once it is taken back the history still says what was done.
    await undo(act.id);
    expect((await lastAct()).writtenRows.nodes).toMatchObject(undone.rows);
    const { node } = await as(hr).ask(ToldActsDocument, { id: world.instansi.node });
    expect(toldIn({ counts: [], rows: member('Instansi', node).acts.nodes[1]!.writtenRows.nodes })).toEqual(told);
  });

  it('stands beside the one before it, whatever is called otherwise later', async () => {
    await renameUnit('Seksi Statistik', inDays(30));
    expect(toldIn(member('ActPreview', await renameUnit('Seksi Angka', inDays(10), { preview: true })))).toMatchObject([
      ['UNIT', 'CHANGED', 'Seksi Data', [['name', 'Seksi Data', 'Seksi Angka', inDays(10)]]],
    ]);
    await renameUnit('Seksi Angka', inDays(10));
    await renameUnit('Seksi Bilangan', inDays(5));
    const { node } = await as(hr).ask(ToldActsDocument, { id: world.instansi.node });
    const acts = member('Instansi', node).acts.nodes;
    expect(acts.map(({ writtenRows }) => fieldsOf(writtenRows.nodes[0]))).toEqual([
      [['name', 'Seksi Data', 'Seksi Bilangan', inDays(5)]],
      [['name', 'Seksi Data', 'Seksi Angka', inDays(10)]],
      [['name', 'Seksi Data', 'Seksi Statistik', inDays(30)]],
    ]);
  });

  it('that is stated once more for its day is told beside what was stated for it', async () => {
    await renameUnit('Seksi Statistik', inDays(3));
    expect(toldIn(member('ActPreview', await renameUnit('Seksi Angka', inDays(3), { preview: true })))).toEqual([
      ['UNIT', 'CHANGED', 'Seksi Data', [['name', 'Seksi Statistik', 'Seksi Angka', inDays(3)]]],
    ]);
  });

  it('is told to programs once, with the unit', async () => {
    await everythingTold(world.system);
    const { changes: before } = await as(hr).ask(ToldChangesDocument, { instansi: world.instansi.node, after: null });
    await renameUnit('Seksi Statistik', inDays(1));
    const told = async (): Promise<object[]> => {
      const { changes } = await as(hr).ask(ToldChangesDocument, { instansi: world.instansi.node, after: before!.cursor });
      return changes!.changes.filter(({ entity }) => entity !== 'ACT');
    };
    // The feed waits for what began earlier anywhere in the database.
    await expect.poll(told).toEqual([{ entity: 'UNIT', operation: 'UPDATE' }]);
  });

  it('that stands in the way of an undo is told by the unit', async () => {
    await renameUnit('Seksi Statistik', inDays(3));
    const first = await lastAct();
    await renameUnit('Seksi Angka', inDays(3));
    expect(member('ActHeldInPlace', await undo(first.id)).obstacles).toEqual([{ why: 'CHANGED', entity: 'UNIT', rowId: section.node, name: 'Seksi Data' }]);
  });
});

describe('what holds from a day that has come', () => {
  it('is told once, with its day: the record says the same', async () => {
    expect(toldIn(member('ActPreview', await renameUnit('Seksi Statistik', '2026-03-01', { preview: true })))).toEqual([
      ['UNIT', 'CHANGED', 'Seksi Statistik', [['name', 'Seksi Data', 'Seksi Statistik', '2026-03-01']]],
    ]);
  });

  it('of a dinas is told of the dinas and of the unit that stands for it', async () => {
    const { told } = await as(hr).ask(TellRenameDinasDocument, {
      input: { dinasId: dinas.node, version: await versionOf(as(hr), dinas.node), name: 'Dinas Sehat', since: inDays(2), preview: true },
    });
    expect(toldIn(member('ActPreview', told))).toEqual(
      expect.arrayContaining([['DINAS', 'CHANGED', 'Dinas Kesehatan', [['name', 'Dinas Kesehatan', 'Dinas Sehat', inDays(2)]]]]),
    );
  });

  it('of people is told with what held before: golongan between two days on record, education, and a number', async () => {
    await promote('III/d', '2024-04-01');
    expect(toldIn(member('ActPreview', await promote('III/b', '2020-04-01', { preview: true })))).toEqual([
      ['EMPLOYEE', 'CHANGED', 'Ani', [['golongan', 'III/a', 'III/b', '2020-04-01']]],
    ]);
    const read = { employeeId: person.node, version: await versionOf(as(hr), person.node), preview: true };
    const studied = await as(hr).ask(TellEducationDocument, { input: { ...read, educationLevel: 'S2', educationField: 'Statistika', since: '2025-07-01' } });
    expect(fieldsOf(member('ActPreview', studied.told).rows[0])).toEqual(
      expect.arrayContaining([
        ['educationLevel', expect.anything(), 'S2', '2025-07-01'],
        ['educationField', null, 'Statistika', '2025-07-01'],
      ]),
    );
    const { rows } = await system.query('select nip from employee where id = $1', [person.id]);
    const nip = `${String(rows[0].nip).slice(0, 15)}987`;
    const numbered = member('ActPreview', (await as(hr).ask(TellNipDocument, { input: { ...read, nip } })).told);
    expect(toldIn(numbered)).toEqual([['EMPLOYEE', 'CHANGED', 'Ani', [['nip', rows[0].nip, nip, null]]]]);
    expect(numbered.counts).toMatchObject([{ entity: 'EMPLOYEE', changed: 1 }]);
  });

  it('and was never so is told as what it is corrected to', async () => {
    await renameUnit('Seksi Statistik', '2026-03-01');
    const { told } = await as(hr).ask(TellCorrectUnitDocument, {
      input: { unitId: section.node, version: await versionOf(as(hr), section.node), name: 'Seksi Statistika', preview: true },
    });
    expect(toldIn(member('ActPreview', told))).toEqual([
      ['UNIT', 'CHANGED', 'Seksi Statistika', [['name', 'Seksi Statistik', 'Seksi Statistika', '2026-03-01']]],
    ]);
  });
});
