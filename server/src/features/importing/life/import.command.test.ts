import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { features } from '../../index.ts';
import { createImportCommand } from './import.command.ts';
import { ImportWorld, NOW } from '../../../testing/import-world.ts';
import { sheetsWorkbook, writeTemporary } from '../reading/workbook.fixture.ts';

let world: ImportWorld;
let printed: string[];
let complaints: string[];
beforeEach(async () => {
  world = await ImportWorld.create(inject('clusterUrl'));
  await world.settle();
  printed = [];
  complaints = [];
});
afterEach(async () => {
  process.exitCode = 0;
  await world.close();
});

async function run(...words: string[]): Promise<number> {
  process.exitCode = 0;
  const command = createImportCommand({
    connect: async () => ({ pool: world.pool, close: async () => undefined }),
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
    now: () => NOW,
    language: () => 'en',
    features,
  });
  await command.parseAsync(words, { from: 'user' });
  return Number(process.exitCode);
}

describe('selaras import', () => {
  it('shows what would become of each row, and changes nothing', async () => {
    const file = writeTemporary('nip,nama\n198001012005011001,Budi Hartono\n198503032010012003,Ani');
    expect(await run('employees', file, '--instansi', 'kota-uji')).toBe(0);
    expect(printed).toEqual([
      '       2  CHANGED    198001012005011001 · Budi Hartono  nama: Budi Santoso → Budi Hartono',
      '       3  CREATED    198503032010012003 · Ani',
      'Will be created: 1 person: 198503032010012003 · Ani',
      '1 created, 1 changed, 0 closed, 0 unchanged, 0 refused',
      'Dry run: nothing was applied. Add --apply to apply it.',
    ]);
    expect(await world.value('select count(*) from employee')).toBe(2);
  });

  it('says what a row takes away, and that a blank leaves it', async () => {
    await world.load('EMPLOYEES', 'nip,nama,jurusan,golongan\n198001012005011001,Budi Santoso,Hukum,III/a');
    const file = writeTemporary('nip,nama,jurusan,golongan\n198001012005011001,Budi Santoso,-,');
    expect(await run('employees', file, '--instansi', 'kota-uji')).toBe(0);
    expect(printed.slice(0, 3)).toEqual([
      '       2  CHANGED    198001012005011001 · Budi Santoso  jurusan: Hukum → cleared',
      'Something is cleared: an empty cell leaves what is on record as it is, - takes it away.',
      '0 created, 1 changed, 0 closed, 0 unchanged, 0 refused',
    ]);
  });

  it('speaks the language that it is told to', async () => {
    const file = writeTemporary('nip,nama,tingkat_pendidikan\n123,Budi,S9');
    expect(await run('employees', file, '--instansi', 'kota-uji', '--language', 'id')).toBe(1);
    expect(printed.map((line) => line.trim())).toEqual([
      'tingkat_pendidikan "S9" (1 baris) tidak dikenal: tegaskan artinya dengan --mapping. Yang diterima: SD, SMP, SMA, D1, D2, D3, D4, S1, S2, S3',
      '2  DITOLAK    Budi',
      'Baris 2, kolom nip, isi "123": NIP ini tidak berjumlah 18 angka. Tulis ke-18 angkanya, juga nol di depan.',
      '0 baru, 0 berubah, 0 diakhiri, 0 tetap, 1 ditolak',
    ]);
    expect(complaints).toEqual(['Tidak ada yang diterapkan: perbaiki baris yang ditolak, lalu impor berkasnya lagi.']);
  });

  it('tells of a word that nobody knows once, with all that it could mean, and of its rows no more', async () => {
    const file = writeTemporary(`nip,nama,status\n${Array.from({ length: 48 }, (_, at) => `1980010120050119${at + 10},Orang ${at},Magang`).join('\n')}`);
    expect(await run('employees', file, '--instansi', 'kota-uji')).toBe(1);
    expect(printed).toEqual([
      'status "Magang" (48 rows) is not known: say what it means with --mapping. Accepted: PNS, CPNS, PPPK',
      '0 created, 0 changed, 0 closed, 0 unchanged, 48 refused',
    ]);
  });

  it('keeps a kind of position that nobody knows as it is written, says so once, and says of no row that it has no age', async () => {
    const file = writeTemporary('unit,jabatan,jenis,kebutuhan\nBidang Guru,Koordinator A,Tugas Tambahan,1\nBidang Guru,Koordinator B,Tugas Tambahan,1');
    expect(await run('positions', file, '--instansi', 'kota-uji', '--dinas', 'DIK')).toBe(0);
    expect(printed[0]).toBe('jenis "Tugas Tambahan" (2 rows) is kept as written and counted among others; what it means can be said with --mapping.');
    expect(printed.join('\n')).not.toContain('UU 20/2023');
  });

  it('keeps a kind of unit that nobody knows as it is written, and says so', async () => {
    const file = writeTemporary('kode,nama,jenis,kode_induk\nX1,Instalasi Gizi,Instalasi,DIK\nX2,Instalasi Farmasi,Instalasi,DIK');
    expect(await run('units', file, '--instansi', 'kota-uji', '--apply')).toBe(0);
    expect(printed[0]).toBe('jenis "Instalasi" (2 rows) is kept as written and counted among others; what it means can be said with --mapping.');
    expect(await world.all("select kind, kind_written from unit where code like 'X_'")).toEqual(Array(2).fill({ kind: 'LAINNYA', kind_written: 'Instalasi' }));
  });

  it('lists what will be created, also what comes along with the rows', async () => {
    const positions = Array.from({ length: 12 }, (_, index) => `Bidang Baru ${index % 2},Penata ${index},Pelaksana,1`);
    const file = writeTemporary(`unit,jabatan,jenis,kebutuhan\n${positions.join('\n')}`);
    await run('positions', file, '--instansi', 'kota-uji', '--dinas', 'DIK');
    expect(printed.filter((line) => line.startsWith('Will'))).toEqual([
      expect.stringMatching(/^Will be created: 12 positions: Penata 0 · Bidang Baru 0; .* … and 2 more \(all of them with --list-created\)$/),
      'Will be created: 2 units: Bidang Baru 0; Bidang Baru 1',
    ]);
    printed = [];
    await run('positions', file, '--instansi', 'kota-uji', '--dinas', 'DIK', '--list-created', '--language', 'id');
    expect(printed.filter((line) => line.startsWith('Akan'))).toEqual([
      expect.stringMatching(/^Akan dibuat: 12 jabatan: .*; Penata 11 · Bidang Baru 1$/),
      'Akan dibuat: 2 unit: Bidang Baru 0; Bidang Baru 1',
    ]);
  });

  it('lists no unit that comes along with rows that are refused, and every dinas', async () => {
    await run('units', writeTemporary('kode,nama,kode_induk\nX1,Dinas Baru,\nX2,Bidang Baru,X1\nX3,Bidang Lain,TIADA'), '--instansi', 'kota-uji');
    expect(printed.filter((line) => line.startsWith('Will'))).toEqual([
      'Will be created: 1 dinas: Dinas Baru',
      'Will be created: 2 units: X1 · Dinas Baru; X2 · Bidang Baru',
    ]);
  });

  it('applies when asked', async () => {
    const file = writeTemporary('unit,jabatan,jenis,kebutuhan\nBidang Guru,Analis,Pelaksana,2');
    expect(await run('positions', file, '--instansi', 'kota-uji', '--dinas', 'DIK', '--apply')).toBe(0);
    expect(printed.at(-1)).toBe('Applied.');
    expect(await world.value("select count(*) from position where title = 'Analis'")).toBe(1);
  });

  it('ends with 1 and the place and remedy of what is refused', async () => {
    const file = writeTemporary('nip,nama\n123,Budi');
    expect(await run('EMPLOYEES', file, '--instansi', 'kota-uji', '--apply')).toBe(1);
    expect(printed.join('\n')).toContain('Row 2, column nip, "123": The NIP does not have 18 digits. Enter all 18 digits, also a leading zero.');
    expect(complaints).toEqual(['Nothing was applied: correct the refused rows and import the file again.']);
  });

  it('says on which sheet and in which row it found the header, and of every row that is no part of the list what it was taken for', async () => {
    const file = writeTemporary(
      sheetsWorkbook([
        { name: 'Petunjuk', rows: [['Isilah lembar Pegawai']] },
        {
          name: 'Pegawai',
          rows: [
            ['DAFTAR PEGAWAI'],
            [],
            ['NIP', 'Nama', 'Golongan'],
            ['1', '2', '3'],
            ['198001012005011001', 'Budi Santoso', 'III/a'],
            ['199002142015052007', 'Siti Aminah'],
            ['JUMLAH', '', '2'],
          ],
          merged: ['C5:C6'],
        },
        {
          name: 'Lama',
          rows: [
            ['nip', 'nama'],
            ['1', 'x'],
          ],
        },
      ]),
    );
    expect(await run('employees', file, '--instansi', 'kota-uji')).toBe(0);
    expect(printed.slice(0, 8)).toEqual([
      'Sheet "Pegawai" is read.',
      '"Lama" would fit as well: choose one with --sheet.',
      '"Petunjuk": the columns that are needed are not there.',
      'The header is row 3.',
      'Row 1 left out, taken for a title: DAFTAR PEGAWAI',
      'Row 2 left out, taken for nothing',
      'Row 4 left out, taken for the numbers of the columns: 1 | 2 | 3',
      'Row 7 left out, taken for sums: JUMLAH | 2',
    ]);
    expect(printed[8]).toBe('Merged or empty cells: 1 of Golongan filled with what the first of them, or the one above, says.');
    printed = [];
    expect(await run('employees', file, '--instansi', 'kota-uji', '--sheet', 'Lama')).toBe(1);
    expect(printed[0]).toBe('Sheet "Lama" is read.');
    expect(await run('employees', file, '--instansi', 'kota-uji', '--sheet', 'Rekap')).toBe(1);
    expect(complaints.at(-1)).toBe('The file has no sheet of this name. Choose "Petunjuk", "Pegawai" or "Lama", or none.');
  });

  it.each([
    ['the government is unknown', ['--instansi', 'kota-lain'], 'There is no government with the code kota-lain.'],
    ['the dinas is unknown', ['--instansi', 'kota-uji', '--dinas', 'XYZ'], 'kota-uji has no dinas with the code XYZ.'],
  ])('ends with 1 and a sentence when %s', async (_what, options, sentence) => {
    expect(await run('employees', writeTemporary('nip,nama\n1,x'), ...options)).toBe(1);
    expect(complaints[0]).toContain(sentence);
  });

  it('ends with 1 and a sentence when the file cannot be used', async () => {
    expect(await run('employees', '/does/not/exist.csv', '--instansi', 'kota-uji')).toBe(1);
    expect(await run('employees', writeTemporary('nama\nBudi'), '--instansi', 'kota-uji')).toBe(1);
    expect(complaints[0]).toContain('cannot be read');
    expect(complaints[1]).toContain('The file has no column nip.');
  });
});

describe('selaras import template', () => {
  it('writes a workbook that can be imported, in a language', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'selaras-template-')), 'pegawai.xlsx');
    expect(await run('template', 'employees', file, '--language', 'en')).toBe(0);
    expect(printed).toEqual([`The template is in ${file}.`]);
    expect(await run('employees', file, '--instansi', 'kota-uji')).toBe(0);
    expect(printed.at(-2)).toBe('2 created, 0 changed, 0 closed, 0 unchanged, 0 refused');
  });
});

describe('selaras import --refused', () => {
  it.each(['csv', 'xlsx'])('writes the refused rows to a file to correct and import: .%s', async (format) => {
    const folder = mkdtempSync(join(tmpdir(), 'selaras-refused-'));
    const to = join(folder, `salah.${format}`);
    const file = writeTemporary('nip,nama\n198503032010012003,Ani\n123,Budi');
    expect(await run('employees', file, '--instansi', 'kota-uji', '--refused', to)).toBe(1);
    expect(printed).toContain(`The refused rows are in ${to}: correct them there and import that file.`);
    expect(await run('employees', to, '--instansi', 'kota-uji')).toBe(1);
    expect(printed.at(-1)).toBe('0 created, 0 changed, 0 closed, 0 unchanged, 1 refused');
  });

  it('writes none where nothing is refused', async () => {
    const to = join(mkdtempSync(join(tmpdir(), 'selaras-refused-')), 'salah.xlsx');
    expect(await run('employees', writeTemporary('nip,nama\n198503032010012003,Ani'), '--instansi', 'kota-uji', '--refused', to)).toBe(0);
    expect(existsSync(to)).toBe(false);
  });
});

describe('selaras import --mapping', () => {
  const CONTENT = `Nama Baru,Rumpun,Banyaknya,Tempat
Analis Data,Staf,2,Bidang Guru
Kepala Seksi Data,Kasi,1,Bidang Guru`;
  const MAPPING = {
    columns: [
      { header: 'Nama Baru', means: 'title' },
      { header: 'Rumpun', means: 'kind' },
      { header: 'Banyaknya', means: 'need' },
      { header: 'Tempat', means: 'unit_name' },
    ],
    words: [
      { column: 'kind', written: 'Kasi', means: 'Pengawas' },
      { column: 'kind', written: 'STAF', means: 'Pelaksana' },
    ],
  };
  const place = ['--instansi', 'kota-uji', '--dinas', 'DIK'] as const;
  const mappingFile = (mapping: unknown): string => writeTemporary(JSON.stringify(mapping));
  const refusal = async (mapping: string): Promise<string> => {
    complaints = [];
    expect(await run('positions', writeTemporary(CONTENT), ...place, '--mapping', mapping)).toBe(1);
    return complaints.join('\n');
  };

  it('reads columns and words by it, and keeps what words mean for the next files once it is applied', async () => {
    expect(await run('positions', writeTemporary(CONTENT), ...place, '--mapping', mappingFile(MAPPING))).toBe(0);
    expect(printed).toContain('Rumpun "Kasi" (1 row) was read as Pengawas, as the mapping says.');
    expect(await world.value('select count(*) from import_wording')).toBe(0);
    expect(await run('positions', writeTemporary(CONTENT), ...place, '--mapping', mappingFile(MAPPING), '--apply')).toBe(0);
    expect(printed.slice(-2)).toEqual(['What these words mean is kept for the next files of kota-uji.', 'Applied.']);
    expect(await world.all("select title, kind from position where title like '%Data' order by title")).toEqual([
      { title: 'Analis Data', kind: 'PELAKSANA' },
      { title: 'Kepala Seksi Data', kind: 'PENGAWAS' },
    ]);
    printed = [];
    expect(await run('positions', writeTemporary('unit,jabatan,jenis,kebutuhan\nBidang Guru,Kepala Seksi Arsip,kasi,1'), ...place)).toBe(0);
    expect(printed[0]).toMatch(/^jenis "kasi" \(1 row\) was read as Pengawas, as was said on \d{4}-\d\d-\d\d\.$/);
  });

  it('is proposed by --save-mapping, with the words that nobody knows, and taken as it was completed', async () => {
    const saved = writeTemporary('');
    await run('positions', writeTemporary('unit,jabatan,jenis,kebutuhan\nBidang Guru,Kepala Seksi Data,Kasi,1'), ...place, '--save-mapping', saved);
    expect(printed).toContain(`What the columns are taken for is in ${saved}: correct it there and give it to --mapping.`);
    const mapping = JSON.parse(readFileSync(saved, 'utf8')) as { columns: unknown[]; words: { means: string | null }[] };
    expect(mapping).toEqual({
      columns: [
        { header: 'unit', at: 1, means: 'unit_name' },
        { header: 'jabatan', at: 2, means: 'title' },
        { header: 'jenis', at: 3, means: 'kind' },
        { header: 'kebutuhan', at: 4, means: 'need' },
      ],
      fixed: [],
      words: [{ column: 'kind', written: 'Kasi', means: null }],
    });
    const content = 'unit,jabatan,jenis,kebutuhan\nBidang Guru,Kepala Seksi Data,Kasi,1';
    expect(await run('positions', writeTemporary(content), ...place, '--mapping', saved)).toBe(0);
    expect(printed.join('\n')).not.toContain('was read as');
    mapping.words[0]!.means = 'Pengawas';
    expect(await run('positions', writeTemporary(content), ...place, '--mapping', mappingFile(mapping))).toBe(0);
    expect(printed).toContain('jenis "Kasi" (1 row) was read as Pengawas, as the mapping says.');
  });

  it('is refused with all that is wrong with it, before the file is read', async () => {
    expect(await refusal('/tiada/pemetaan.json')).toContain('/tiada/pemetaan.json cannot be read. Check the path.');
    expect(await refusal(writeTemporary('{'))).toContain('The mapping cannot be read: it is no JSON.');
    const wrong = { ...MAPPING, columns: [...MAPPING.columns, { header: 'x', means: 'raja' }], words: [{ column: 'kind', written: 'JFU', means: 'Pengawas' }] };
    expect(await refusal(mappingFile(wrong))).toMatch(/no column raja\..*The word is known already/s);
    expect(await refusal(mappingFile({ ...MAPPING, words: [{ column: 'kind', written: 'Kasi', means: 'Raja' }] }))).toContain('The word is not known here.');
    expect(await world.value('select count(*) from import where kind = $1', ['POSITIONS'])).toBe(1);
  });
});
