/** What columns of real layouts are taken for, and what is only proposed; all people are made up. */
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../testing/import-world.ts';
import { readLayout, type Reading } from '../../../testing/read-layout.ts';
import { kindNamed } from './index.ts';
import type { TableAsked } from './find-table.service.ts';

const read = (kind: string, sheet: readonly (readonly string[])[], known: Partial<TableAsked> = {}): Promise<Reading> =>
  readLayout(kindNamed(KINDS, kind), sheet, known);
/** Each column that is taken for something, and by what that is known. */
const taken = ({ columns }: Reading): Record<string, string> =>
  Object.fromEntries(columns.found.columns.flatMap(({ header, column, by }) => (column === null ? [] : [[column, `${header} ${by}`]])));
const proposed = ({ columns }: Reading): Record<string, string[]> =>
  Object.fromEntries(
    columns.found.columns.flatMap(({ header, proposals }) => (proposals.length === 0 ? [] : [[header, proposals.map(({ column, by }) => `${column} ${by}`)]])),
  );

/** All columns of an export of SIASN, in its order. */
const SIASN =
  `PNS ID,NIP BARU,NIP LAMA,NAMA,GELAR DEPAN,GELAR BELAKANG,TEMPAT LAHIR ID,TEMPAT LAHIR NAMA,TANGGAL LAHIR,JENIS KELAMIN,AGAMA ID,AGAMA NAMA,JENIS KAWIN ID,
JENIS KAWIN NAMA,NIK,NOMOR HP,EMAIL,EMAIL GOV,ALAMAT,NPWP NOMOR,BPJS,JENIS PEGAWAI ID,JENIS PEGAWAI NAMA,KEDUDUKAN HUKUM ID,KEDUDUKAN HUKUM NAMA,STATUS CPNS PNS,KARTU ASN VIRTUAL,
NOMOR SK CPNS,TANGGAL SK CPNS,TMT CPNS,NOMOR SK PNS,TANGGAL SK PNS,TMT PNS,GOL AWAL ID,GOL AWAL NAMA,GOL AKHIR ID,GOL AKHIR NAMA,TMT GOLONGAN,MK TAHUN,MK BULAN,JENIS JABATAN ID,
JENIS JABATAN NAMA,JABATAN ID,JABATAN NAMA,TMT JABATAN,TINGKAT PENDIDIKAN ID,TINGKAT PENDIDIKAN NAMA,PENDIDIKAN ID,PENDIDIKAN NAMA,TAHUN LULUS,KPKN ID,KPKN NAMA,LOKASI KERJA ID,
LOKASI KERJA NAMA,UNOR ID,UNOR NAMA,INSTANSI INDUK ID,INSTANSI INDUK NAMA,ESELON ID,ESELON NAMA`
    .replaceAll('\n', '')
    .split(',');
const person = (values: Readonly<Record<string, string>>): string[] => SIASN.map((header) => values[header] ?? '');
const SITI = person({
  'NIP BARU': "'199002142015052007",
  NAMA: 'Siti Contoh',
  'TANGGAL LAHIR': '14-02-1990',
  'JENIS KELAMIN': 'F',
  'JENIS PEGAWAI NAMA': 'PNS Daerah',
  'STATUS CPNS PNS': 'P',
  'GOL AWAL ID': '31',
  'GOL AWAL NAMA': 'III/a',
  'GOL AKHIR ID': '32',
  'GOL AKHIR NAMA': 'III/b',
  'JENIS JABATAN ID': '4',
  'JENIS JABATAN NAMA': 'Jabatan Pelaksana',
  'JABATAN NAMA': 'Pengolah Data dan Informasi',
  'TMT JABATAN': '01-03-2020',
  'TINGKAT PENDIDIKAN NAMA': 'S-1/Sarjana',
  'PENDIDIKAN NAMA': 'S-1 AKUNTANSI',
  'UNOR ID': 'A8ACA7',
  'UNOR NAMA': 'BIDANG MUTASI',
  'ESELON ID': '99',
});

describe('an export of SIASN', () => {
  it('as people: the last golongan and not the first, names of things and not their ids', async () => {
    const reading = await read('EMPLOYEES', [SIASN, SITI]);
    expect(taken(reading)).toMatchObject({
      nip: 'NIP BARU NATIONAL_NAME',
      name: 'NAMA HEADER',
      birth_date: 'TANGGAL LAHIR HEADER',
      sex: 'JENIS KELAMIN HEADER',
      golongan: 'GOL AKHIR NAMA NATIONAL_NAME',
      education_level: 'TINGKAT PENDIDIKAN NAMA NATIONAL_NAME',
      education_field: 'PENDIDIKAN NAMA NATIONAL_NAME',
    });
    expect(reading.rows[0]).toMatchObject({
      problems: [],
      data: { nip: '199002142015052007', birth_date: '1990-02-14', sex: 'FEMALE', status: 'PNS', golongan: 'III/b', education_level: 'S1' },
    });
  });

  it('as positions and as appointments: two columns that say the kind are no two kinds', async () => {
    const positions = await read('POSITIONS', [SIASN, SITI]);
    expect(taken(positions)).toMatchObject({
      title: 'JABATAN NAMA NATIONAL_NAME',
      kind: 'JENIS JABATAN NAMA NATIONAL_NAME',
      unit_code: 'UNOR ID NATIONAL_NAME',
    });
    expect(positions.rows[0]).toMatchObject({ problems: [], data: { kind: 'PELAKSANA', unit_name: 'BIDANG MUTASI' } });
    expect(taken(await read('ASSIGNMENTS', [SIASN, SITI]))).toMatchObject({ nip: 'NIP BARU NATIONAL_NAME', tmt: 'TMT JABATAN NATIONAL_NAME' });
  });

  it('as the tree of units, and as ratings with the words and their codes side by side', async () => {
    const tree = await read('UNITS', [
      ['ID', 'NAMA_UNOR', 'ID_ATASAN', 'ESELON'],
      ['A1', 'Dinas Contoh', '', 'II.b'],
      ['A2', 'Sekretariat', 'A1', 'III.a'],
    ]);
    expect(taken(tree)).toEqual({ code: 'ID NATIONAL_NAME', name: 'NAMA_UNOR NATIONAL_NAME', parent_code: 'ID_ATASAN NATIONAL_NAME' });
    const ratings = await read('EVALUATIONS', [
      ['nipBaru', 'tahun', 'hasilKinerja', 'hasilKinerjaNilai', 'perilakuKerja', 'PerilakuKerjaNilai', 'nipNrpPenilai'],
      ['199002142015052007', '2026', 'Sesuai Ekspektasi', '2', 'Diatas Ekspektasi', '1', '198001012005011001'],
    ]);
    expect(ratings.rows[0]).toMatchObject({
      problems: [],
      data: { period: '2026', work_result: 'SESUAI_EKSPEKTASI', behaviour: 'DI_ATAS_EKSPEKTASI', evaluator_nip: '198001012005011001' },
    });
    const codes = await read('EVALUATIONS', [
      ['NIP BARU', 'TAHUN', 'hasilKinerjaNilai', 'PerilakuKerjaNilai'],
      ['199002142015052007', '2026', '2', '1'],
    ]);
    expect(codes.rows[0]).toMatchObject({ problems: [], data: { work_result: 'SESUAI_EKSPEKTASI', behaviour: 'DI_ATAS_EKSPEKTASI' } });
  });
});

const PEOPLE = [
  ['199002142015052007', 'Siti', '14/02/1990', 'III/b', 'P', 'S1 Hukum'],
  ['198001012005011001', 'Budi', '01/01/1980', 'IV/a', 'L', 'SMA'],
  ['198503032010012003', 'Rina', '03/03/1985', 'Penata (III/c)', 'P', 'D-III Gizi'],
];

describe('columns by what they hold', () => {
  it('are taken where the file needs them and nothing else can be meant, and else proposed', async () => {
    const reading = await read('EMPLOYEES', [['A', 'Nama', 'B', 'C', 'D', 'E'], ...PEOPLE]);
    expect(taken(reading)).toEqual({ nip: 'A VALUES', name: 'Nama HEADER' });
    expect(proposed(reading)).toEqual({
      B: ['birth_date VALUES'],
      C: ['golongan VALUES'],
      D: ['sex VALUES'],
      E: ['education_level VALUES'],
    });
    expect(reading.rows.map(({ problems }) => problems)).toEqual([[], [], []]);
  });

  it('are days of birth only where they are those of the numbers beside them', async () => {
    const reading = await read('EMPLOYEES', [['NIP', 'Nama', 'Hari'], ...PEOPLE.map(([nip, name]) => [nip!, name!, '01/03/1999'])]);
    expect(proposed(reading)).toEqual({});
  });

  it.each([
    ['two columns that may be it', ['Satu', 'Dua'], PEOPLE.map(([nip]) => [nip!, nip!])],
    ['a number of somebody else', ['NIP Lama', ''], PEOPLE.map(([nip]) => [nip!, ''])],
    ['too few of them', ['Satu', ''], [['199002142015052007', '']]],
    ['some that read otherwise', ['Satu', ''], [...PEOPLE.map(([nip]) => [nip!, '']), ['belum ada', '']]],
  ])('are not taken without a word: %s', async (_what, headers, values) => {
    const sheet = [['Nama', ...headers], ...values.map((cells) => ['Siti', ...cells])];
    await expect(read('EMPLOYEES', sheet)).rejects.toThrow('The file has no column nip.');
  });

  it('are not taken for one of two ratings', async () => {
    const sheet = [['NIP', 'Periode', 'X', 'Y'], ...PEOPLE.map(([nip]) => [nip!, '2026', 'Sesuai Ekspektasi', 'Di Atas Ekspektasi'])];
    await expect(read('EVALUATIONS', sheet)).rejects.toThrow('no column hasil_kerja, perilaku');
  });

  it('are proposed by what the government has on record', async () => {
    const onRecord: TableAsked['onRecord'] = ({ name }, texts) =>
      Promise.resolve(new Set(name === 'unit_name' ? texts.filter((text) => text.startsWith('Bidang')) : []));
    const reading = await read(
      'POSITIONS',
      [
        ['Jabatan', 'Jenis', 'Penempatan', 'No. Urut'],
        ['Analis', 'Pelaksana', 'Bidang Mutasi', '1'],
        ['Arsiparis', 'Pelaksana', 'Bidang Guru', '2'],
        ['Bendahara', 'Pelaksana', 'Bidang Aset', '3'],
      ],
      { onRecord },
    );
    expect(proposed(reading)).toEqual({ Penempatan: ['unit_name ON_RECORD'] });
  });

  it('are proposed by a name of a column among other words of the header', async () => {
    const reading = await read('EMPLOYEES', [
      ['NIP', 'Nama', 'Jurusan Pendidikan Terakhir Pegawai'],
      ['199002142015052007', 'Siti', 'Hukum'],
    ]);
    expect(proposed(reading)['Jurusan Pendidikan Terakhir Pegawai']).toContain('education_field HEADER');
  });

  it('are told below a header that nobody knows, which is the first row of words that is as wide as the list', async () => {
    const sheet = [['DAFTAR URUT'], [], ['Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam'], ['1', '2', '3', '4', '5', '6'], ...PEOPLE];
    await expect(read('EMPLOYEES', sheet)).rejects.toThrow('no column nama');
  });
});
