import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { ImportWorld, KINDS, NOW } from '../../../testing/import-world.ts';
import { ods, odsCell, odsRow } from '../reading/ods.fixture.ts';
import { sheetsWorkbook } from '../reading/workbook.fixture.ts';
import { applyImport } from './apply-import.service.ts';

let world: ImportWorld;
beforeEach(async () => {
  world = await ImportWorld.create(inject('clusterUrl'));
  await world.settle();
});
afterEach(() => world.close());

const outcomes = ({ rows }: { rows: readonly { row_number: number; outcome: string }[] }): unknown[] => rows.map((row) => [row.row_number, row.outcome]);

const MAP = [
  ['PETA JABATAN DINAS PENDIDIKAN TAHUN 2026'],
  [],
  ['No', 'Nama Jabatan', 'Jenis', 'Jumlah', ''],
  ['', '', '', 'Kebutuhan', 'Bezetting'],
  ['(1)', '(2)', '(3)', '(4)', '(5)'],
  ['I. SEKRETARIAT'],
  ['1', 'Sekretaris', 'Administrator', '1', '0'],
  ['2', 'Arsiparis', 'Pelaksana', '2', '0'],
  ['II. BIDANG GURU'],
  ['1', 'Analis', 'Pelaksana', '3', '0'],
  ['JUMLAH', '', '', '6', '0'],
  [],
  ['', '', 'Kupang, 2 Januari 2026'],
  ['', '', 'Kepala Dinas'],
];

describe('a map of positions as a government prints it', () => {
  it('goes in as it is: below its title, under two rows of header, with groups for its units', async () => {
    const book = sheetsWorkbook([
      { name: 'Rekap', rows: [['Nama Jabatan', 'Jumlah']] },
      { name: 'Peta', rows: MAP, merged: ['A1:E1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:E3', 'A6:E6', 'A9:E9', 'A11:C11'] },
    ]);
    const checked = await world.check('POSITIONS', book, { dinas: 'DIK' });
    expect(checked.codes).toEqual([]);
    expect(outcomes(checked)).toEqual([
      [7, 'CREATED'],
      [8, 'CREATED'],
      [10, 'CREATED'],
    ]);
    expect(checked.task.layout).toEqual({
      format: 'XLSX',
      separator: null,
      sheet: 'Peta',
      sheets: [
        { name: 'Rekap', isHidden: false, headerRows: [1], columns: [], fits: false },
        { name: 'Peta', isHidden: false, headerRows: [3, 4], columns: ['title', 'kind', 'need', 'reported_filled'], fits: true },
      ],
      headerRows: [3, 4],
      leftOutCount: 9,
      leftOut: [
        { from: 1, to: 1, as: 'TITLE', text: 'PETA JABATAN DINAS PENDIDIKAN TAHUN 2026' },
        { from: 2, to: 2, as: 'BLANK', text: null },
        { from: 5, to: 5, as: 'COLUMN_NUMBERS', text: '(1) | (2) | (3) | (4) | (5)' },
        { from: 6, to: 6, as: 'GROUP', text: 'I. SEKRETARIAT' },
        { from: 9, to: 9, as: 'GROUP', text: 'II. BIDANG GURU' },
        { from: 11, to: 11, as: 'TOTAL', text: 'JUMLAH | 6 | 0' },
        { from: 12, to: 12, as: 'BLANK', text: null },
        { from: 13, to: 13, as: 'SIGNATURE', text: 'Kupang, 2 Januari 2026' },
        { from: 14, to: 14, as: 'SIGNATURE', text: null },
      ],
      groupColumn: 'unit_name',
      groupCount: 2,
      groups: [
        { row: 6, name: 'SEKRETARIAT', rows: 2 },
        { row: 9, name: 'BIDANG GURU', rows: 1 },
      ],
      filled: [],
    });
    await applyImport(world.pool, checked.id, null, { kinds: KINDS, now: NOW });
    expect(await world.all("select p.title, u.name from position p join unit u on u.id = p.unit_id where p.code not like 'P_' order by p.title")).toEqual([
      { title: 'Analis', name: 'Bidang Guru' },
      { title: 'Arsiparis', name: 'SEKRETARIAT' },
      { title: 'Sekretaris', name: 'SEKRETARIAT' },
    ]);
    expect(await world.value("select layout->'leftOutCount' from import where id = $1", [checked.id])).toBe(9);
  });

  it('keeps the numbers of its rows in what is wrong with them', async () => {
    const rows = MAP.with(7, ['2', 'Arsiparis', '', '2', '0']);
    const checked = await world.check('POSITIONS', rows.map((cells) => cells.concat(['', '', '', '', '']).slice(0, 5).join(';')).join('\n'), { dinas: 'DIK' });
    expect(checked.rows.flatMap(({ problems }) => problems.map(({ message }) => message))).toEqual(['Row 8, column Jenis: The cell is empty.']);
  });
});

describe('a workbook of several sheets', () => {
  const PEOPLE = ods(
    `<table:table table:name="Satu">${odsRow(odsCell('NIP'), odsCell('Nama'))}${odsRow(odsCell('198001012005011001'), odsCell('Budi Hartono'))}</table:table>
     <table:table table:name="Dua">${odsRow(odsCell('NIP'), odsCell('Nama'))}${odsRow(odsCell('198503032010012003'), odsCell('Ani'))}</table:table>`,
  );

  it('is read on the first that fits, or on the one that is asked for', async () => {
    expect((await world.check('EMPLOYEES', PEOPLE)).rows).toMatchObject([{ outcome: 'CHANGED' }]);
    const second = await world.check('EMPLOYEES', PEOPLE, { sheet: 'dua' });
    expect(second.rows).toMatchObject([{ outcome: 'CREATED' }]);
    expect(second.task.layout).toMatchObject({ format: 'ODS', sheet: 'Dua', sheets: [{ fits: true }, { fits: true }] });
  });

  it('is refused with its sheets told, when none has the name or the columns', async () => {
    const unknown = await world.check('EMPLOYEES', PEOPLE, { sheet: 'Tiga' });
    expect(unknown.task).toMatchObject({
      state: 'REFUSED',
      problem: { code: 'SHEET_UNKNOWN', remedy: { en: 'Choose "Satu" or "Dua", or none.', id: 'Pilih "Satu" atau "Dua", atau kosongkan.' } },
    });
    const unfit = await world.check('POSITIONS', PEOPLE);
    expect(unfit.task).toMatchObject({
      state: 'REFUSED',
      problem: { code: 'COLUMN_MISSING', column: 'nama_jabatan, jenis' },
      layout: { sheets: [{ name: 'Satu', fits: false }, { name: 'Dua' }], headerRows: [] },
    });
  });

  it('whose first sheet is broken is read on another, and refused for it where no other fits', async () => {
    const broken = (rows: string[][]): Buffer =>
      sheetsWorkbook([
        { name: 'Rusak', rows: [['x']], merged: Array.from({ length: 100_001 }, (_, index) => `A${index + 1}:B${index + 1}`) },
        { name: 'Data', rows },
      ]);
    expect(
      (
        await world.check(
          'EMPLOYEES',
          broken([
            ['nip', 'nama'],
            ['198001012005011001', 'Budi Santoso'],
          ]),
        )
      ).task,
    ).toMatchObject({ state: 'CHECKED' });
    expect((await world.check('EMPLOYEES', broken([['x', 'y']]))).task).toMatchObject({ state: 'REFUSED', problem: { code: 'FILE_ASKS_TOO_MUCH' } });
  });
});
