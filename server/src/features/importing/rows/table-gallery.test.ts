/** Lists as governments make them, with made-up people: each with the reading that is right. */
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../testing/import-world.ts';
import { readLayout, type Reading } from '../../../testing/read-layout.ts';
import { kindNamed } from './index.ts';

const POSITIONS = kindNamed(KINDS, 'POSITIONS');
const EMPLOYEES = kindNamed(KINDS, 'EMPLOYEES');
const UNITS = kindNamed(KINDS, 'UNITS');
const ASSIGNMENTS = kindNamed(KINDS, 'ASSIGNMENTS');

const table = (text: string): string[][] =>
  text
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .map((line) => line.trim().split(/ *\| */));

/** Rows that were left out, `7 TOTAL`. */
const left = ({ leftOut }: Reading): string[] => leftOut.map(({ from, to, as }) => `${from === to ? from : `${from}-${to}`} ${as}`);
const data = ({ rows }: Reading): unknown[] => rows.map((row) => ({ row: row.rowNumber, ...row.data }));
const names = (reading: Reading, column: string): unknown[] => reading.rows.map((row) => row.data[column] ?? null);

describe('a map of positions', () => {
  it('is read below its title, with the numbers of its columns, its sum and its empty rows left out', async () => {
    const reading = await readLayout(
      POSITIONS,
      table(`
        PETA JABATAN DINAS CONTOH TAHUN 2026|||||
        |||||
        No|Kode Jabatan|Kode Unit|Nama Jabatan|Jenis|Kebutuhan
        1|2|3|4|5|6
        1|P1|D1|Kepala Dinas Contoh|JPT|1
        2|P2|D1|Pengolah Data|Pelaksana|5
        |||JUMLAH||6
        |||||`),
    );
    expect(reading.headerRows).toEqual([3]);
    expect(reading.rows.map(({ rowNumber, data: { code, title, need }, problems }) => [rowNumber, code, title, need, problems])).toEqual([
      [5, 'P1', 'Kepala Dinas Contoh', 1, []],
      [6, 'P2', 'Pengolah Data', 5, []],
    ]);
    expect(left(reading)).toEqual(['1 TITLE', '2 BLANK', '4 COLUMN_NUMBERS', '7 TOTAL', '8 BLANK']);
  });

  it('takes the rows of its groups for the units of what follows', async () => {
    const reading = await readLayout(
      POSITIONS,
      table(`
        PETA JABATAN
        No|Nama Jabatan|Jenis|Kelas|Kebutuhan
        (1)|(2)|(3)|(4)|(5)
        |Kepala Badan|JPT|14|1
        I. SEKRETARIAT||||
        1|Sekretaris|Administrator|12|1
        2|Arsiparis Pelaksana|Fungsional|6|1
        |JUMLAH SEKRETARIAT|||2
        II|BIDANG MUTASI|||
        1|Kepala Bidang Mutasi|Administrator|11|1
        |A. Subbidang Kepangkatan|||
        1|Penelaah Teknis Kebijakan|Pelaksana|7|3
        Total||||6`),
    );
    expect(reading.rows.map(({ data: { title, unit_name } }) => [title, unit_name ?? null])).toEqual([
      ['Kepala Badan', null],
      ['Sekretaris', 'SEKRETARIAT'],
      ['Arsiparis Pelaksana', 'SEKRETARIAT'],
      ['Kepala Bidang Mutasi', 'BIDANG MUTASI'],
      ['Penelaah Teknis Kebijakan', 'Subbidang Kepangkatan'],
    ]);
    expect(reading.groups).toEqual([
      { row: 5, name: 'SEKRETARIAT', rows: 2 },
      { row: 9, name: 'BIDANG MUTASI', rows: 1 },
      { row: 11, name: 'Subbidang Kepangkatan', rows: 1 },
    ]);
    expect(left(reading)).toEqual(['1 TITLE', '3 COLUMN_NUMBERS', '5 GROUP', '8 TOTAL', '9 GROUP', '11 GROUP', '13 TOTAL']);
  });

  it('keeps to the column of its units where it has one, and then takes such rows for headings', async () => {
    const reading = await readLayout(
      POSITIONS,
      table(`
        Unit Kerja|Nama Jabatan|Jenis|Kebutuhan
        I. SEKRETARIAT|||
        Subbagian Umum|Arsiparis|Pelaksana|1
        BIDANG MUTASI|||
        Bidang Mutasi|Analis|Pelaksana|2`),
    );
    expect(names(reading, 'unit_name')).toEqual(['Subbagian Umum', 'Bidang Mutasi']);
    expect(left(reading)).toEqual(['2 HEADING', '4 HEADING']);
  });

  it('is read with groups above the names of its columns, merged or not', async () => {
    const rows = table(`
      DAFTAR JABATAN
      No|Unit Kerja||Jabatan|||Kebutuhan
      |Kode|Nama|Nama|Jenis|Kelas|
      1|D1|Dinas Contoh|Kepala Dinas Contoh|JPT|14|1`);
    const reading = await readLayout(POSITIONS, rows);
    expect(reading.headerRows).toEqual([2, 3]);
    expect(reading.rows[0]).toMatchObject({
      rowNumber: 4,
      data: { unit_code: 'D1', unit_name: 'Dinas Contoh', title: 'Kepala Dinas Contoh', position_class: 14, need: 1 },
      problems: [],
    });
    const merged = await readLayout(POSITIONS, rows, { merged: ['A2:A3', 'B2:C2', 'D2:F2', 'G2:G3', 'A1:G1'] });
    expect(merged.rows).toEqual(reading.rows);
    expect(merged.headerRows).toEqual([2, 3]);
  });

  it('has sums beside the units of its groups, and columns that nobody numbered', async () => {
    const reading = await readLayout(
      POSITIONS,
      table(`
        No|Nama Jabatan|Jenis|Ket|Kebutuhan
        1|2|3||5
        I|SEKRETARIAT|||3
        1|Sekretaris|Administrator||1
        2|Seksi Lama|||2
        |Bidang Mutasi|||2
        1|Analis|Pelaksana||2
        a|b|c|d|e`),
    );
    expect(reading.groups.map(({ name }) => name)).toEqual(['SEKRETARIAT', 'Seksi Lama', 'Bidang Mutasi']);
    expect(left(reading)).toEqual(['2 COLUMN_NUMBERS', '3 GROUP', '5 GROUP', '6 GROUP']);
    expect(reading.rows.map(({ rowNumber }) => rowNumber)).toEqual([4, 7, 8]);
  });

  it('loses no position that has a code of its own or reads like no unit', async () => {
    const reading = await readLayout(
      POSITIONS,
      table(`
        Kode Jabatan|Nama Jabatan|Jenis|Kebutuhan
        7|Seksi Umum||2
        P8|Bidang Mutasi||
        |II. Analis||2
        |Analis||
        |Total Kualitas||2`),
    );
    expect(left(reading)).toEqual([]);
    expect(reading.rows).toHaveLength(5);
  });

  it('repeats its title and header on every page', async () => {
    const reading = await readLayout(
      POSITIONS,
      table(`
        PETA JABATAN DINAS CONTOH||||
        No|Nama Jabatan|Jenis|Kebutuhan|Bezetting
        1|2|3|4|5
        1|Analis|Pelaksana|1|0
        Halaman 1 dari 2||||
        PETA JABATAN DINAS CONTOH||||
        No|Nama Jabatan|Jenis|Kebutuhan|Bezetting
        1|2|3|4|5
        2|Arsiparis|Pelaksana|2|1
        Jumlah Total|||3|1`),
    );
    expect(names(reading, 'title')).toEqual(['Analis', 'Arsiparis']);
    expect(left(reading)).toEqual(['1 TITLE', '3 COLUMN_NUMBERS', '5 NOTE', '6 TITLE', '7 REPEATED_HEADER', '8 COLUMN_NUMBERS', '10 TOTAL']);
  });

  it('leaves out the signature and the notes below it, wherever they stand', async () => {
    const reading = await readLayout(
      POSITIONS,
      table(`
        Nama Jabatan|Jenis|Kebutuhan|Bezetting
        Analis|Pelaksana|1|0
        |||
        Catatan:|||
        1. Data per 1 Januari 2026|||
        Mengetahui,||Kupang, 2 Januari 2026|
        Sekretaris Daerah||Kepala Dinas Contoh,|
        |||
        Drs. Contoh||Dra. Misal|
        NIP. 196501011990031001||NIP. 196601011990032001|`),
    );
    expect(names(reading, 'title')).toEqual(['Analis']);
    expect(left(reading)).toEqual(['3 BLANK', '4 NOTE', '5 NOTE', '6 SIGNATURE', '7 SIGNATURE', '8 BLANK', '9-10 SIGNATURE']);
    expect(JSON.stringify(reading.leftOut)).not.toMatch(/Drs|1965/);
  });
});

describe('an office below a list', () => {
  const list = (more: string): Promise<Reading> => readLayout(POSITIONS, table(`Nama Jabatan|Jenis|Kebutuhan\nAnalis|Pelaksana|1\n${more}`));

  it('begins a signature where one follows', async () => {
    const reading = await list('Kepala Dinas Contoh||\n||\nDra. Misal||\nNIP. 196601011992032001||');
    expect(left(reading)).toEqual(['3 SIGNATURE', '4 BLANK', '5-6 SIGNATURE']);
    expect(reading.rows).toHaveLength(1);
  });

  it('is a position of the list, which states too little, where none follows', async () => {
    for (const more of ['Kepala Dinas Contoh||', 'Kepala Dinas Contoh||\nArsiparis|Pelaksana|2']) {
      const reading = await list(more);
      expect(left(reading)).toEqual([]);
      expect(reading.rows[1]?.problems.map(({ code }) => code)).toEqual(['VALUE_MISSING']);
    }
  });
});

describe('a list of people', () => {
  it('has one column for each sex, of which one is marked', async () => {
    const reading = await readLayout(
      EMPLOYEES,
      table(`
        No|Nama|NIP|Jenis Kelamin||Pendidikan
        |||L|P|
        1|Budi Contoh|198001012005011001|v||S-1
        2|Siti Misal|198503032010012003||1|S-1
        3|Ani Dua|199002142015052007|v|v|S-1
        4|Ani Nol|199102142015052007|-|0|S-1`),
    );
    expect(reading.headerRows).toEqual([1, 2]);
    expect(names(reading, 'sex')).toEqual(['MALE', 'FEMALE', null, null]);
    expect(reading.rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([[], [], ['COLUMNS_MARKED'], []]);
  });

  it('loses nobody whose name reads like a heading, a sum or a signature', async () => {
    const reading = await readLayout(
      EMPLOYEES,
      table(`
        No|NIP|Nama
        1||I WAYAN SUDARMA
        2||A. Rahman
        3|198001012005011001|Total Contoh
        4|198503032010012003|Jumlah
        5|199002142015052007|Kepala Contoh
        6|12|
        7||Budi`),
    );
    expect(left(reading)).toEqual([]);
    expect(reading.rows.map(({ rowNumber, problems }) => [rowNumber, problems.length > 0])).toEqual([
      [2, true],
      [3, true],
      [4, false],
      [5, false],
      [6, false],
      [7, true],
      [8, true],
    ]);
  });

  it('has headings of units in it, which its rows do not say', async () => {
    const reading = await readLayout(
      EMPLOYEES,
      table(`
        NIP|Nama
        BIDANG MUTASI|
        198001012005011001|Budi Contoh
        |Sekretariat
        198503032010012003|Siti Misal`),
    );
    expect(left(reading)).toEqual(['2 HEADING', '4 HEADING']);
    expect(reading.rows).toHaveLength(2);
  });

  it('goes on below a note: nothing of it is taken for the end', async () => {
    const reading = await readLayout(
      EMPLOYEES,
      table(`
        NIP|Nama
        198001012005011001|Budi Contoh
        Catatan: diurutkan menurut nama|
        |Tanpa NIP
        198503032010012003|Siti Misal`),
    );
    expect(left(reading)).toEqual(['3 NOTE']);
    expect(reading.rows.map(({ rowNumber }) => rowNumber)).toEqual([2, 4, 5]);
  });

  it('of which only the numbers are printed leaves those rows out', async () => {
    const reading = await readLayout(EMPLOYEES, table('No|NIP|Nama\n1|198001012005011001|Budi Contoh\n2||\n3.||-'));
    expect(left(reading)).toEqual(['3 RUNNING_NUMBER', '4 RUNNING_NUMBER']);
  });
});

describe('a tree of units', () => {
  it('is a list of names of units: none of them is a heading', async () => {
    const reading = await readLayout(UNITS, table('Kode|Nama Unit\n10|Dinas Contoh\n|Bidang Mutasi\n1|2'));
    expect(left(reading)).toEqual([]);
    expect(reading.rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([[], ['VALUE_MISSING'], []]);
  });
});

describe('a header', () => {
  it('is found in the thirtieth row, and its titles are left out', async () => {
    const titles = Array.from({ length: 29 }, (_, index) => [`Judul ke-${index}`]);
    const reading = await readLayout(UNITS, [...titles, ['Kode', 'Nama'], ['10', 'Dinas Contoh']]);
    expect(data(reading)).toEqual([{ row: 31, code: '10', name: 'Dinas Contoh', guessed_kind: 'DINAS', guessed_dinas_kind: 'DINAS' }]);
    expect(left(reading)).toHaveLength(29);
  });

  it('of a group is joined with the names below it in either order, and never half of another column', async () => {
    const reading = await readLayout(
      ASSIGNMENTS,
      table(`
        Pegawai||Jabatan|||Atasan
        NIP|Nama|Kode|TMT|Keterangan|NIP
        198001012005011001|Budi|P1|2024-01-01|x|198503032010012003`),
    );
    expect(reading.rows[0]).toMatchObject({ data: { nip: '198001012005011001', position_code: 'P1', tmt: '2024-01-01' }, problems: [] });
  });

  it('that is missing is told with all that is needed', async () => {
    await expect(readLayout(POSITIONS, table('Judul|\nNama Jabatan|Keterangan\nAnalis|x'))).rejects.toThrow('The file has no column jenis.');
  });
});
