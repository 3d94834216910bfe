/** More lists that nobody fitted the importer to, with made-up people: each with the reading that is right, or what is asked of it. */
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../testing/import-world.ts';
import { readLayout, type Reading } from '../../../testing/read-layout.ts';
import { kindNamed, type ImportKind } from './index.ts';

const kind = (name: string): ImportKind => kindNamed(KINDS, name);
const table = (text: string): string[][] =>
  text
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .map((line) => line.trim().split(/ *\| */));
const data = ({ rows }: Reading): unknown[] => rows.map((row) => row.data);
const takenFor = ({ columns }: Reading): string[] => columns.found.columns.flatMap(({ header, column }) => (column ? [`${header} = ${column}`] : []));
const left = ({ leftOut }: Reading): string[] => leftOut.map(({ from, to, as }) => `${from === to ? from : `${from}-${to}`} ${as}`);

const BUDI = '198001012005011001';
const SITI = '198503032010012003';

describe('B and K below one head', () => {
  const map = (header: string, ...rows: readonly string[]): Promise<Reading> =>
    readLayout(kind('POSITIONS'), table(`NAMA JABATAN|JENIS|KLS|PEGAWAI||\n|||${header}\n${rows.join('\n')}`));

  it('are holders and need where the column beside them is their difference', async () => {
    const reading = await map('B|K|+/-', 'Sekretaris|Administrator|12|1|1|0', 'Analis Keuangan|Pelaksana|7|1|3|-2', 'Analis Data|Pelaksana|7||2|(2)');
    expect(takenFor(reading).slice(3)).toEqual(['PEGAWAI B = reported_filled', 'PEGAWAI K = need']);
    expect(reading.columns.found.columns.at(-2)?.by).toBe('VALUES');
    expect(data(reading)).toMatchObject([{ need: 1, reported_filled: 1, position_class: 12 }, { need: 3, reported_filled: 1 }, { need: 2 }]);
  });

  it.each([
    ['nothing says so', 'B|K|Ket', ['Sekretaris|Administrator|12|1|1|', 'Analis Keuangan|Pelaksana|7|1|3|']],
    ['the numbers disagree', 'B|K|+/-', ['Sekretaris|Administrator|12|1|11|0', 'Analis Keuangan|Pelaksana|7|1|7|-2']],
  ])('are asked about where %s: a map without its need would be made of it', async (_, header, rows) => {
    await expect(map(header, ...rows)).rejects.toThrow('"PEGAWAI K" looks like kebutuhan');
  });

  it('are no question beside a need that has its name, nor is a letter in brackets behind one', async () => {
    const named = await readLayout(kind('POSITIONS'), table('Jabatan|Jenis|Kebutuhan|B|K\nAnalis|Pelaksana|3|1|2'));
    expect(data(named)).toMatchObject([{ need: 3 }]);
    const both = await readLayout(kind('POSITIONS'), table('Jabatan|Jenis|Bezetting (B)|Kebutuhan (K)\nAnalis|Pelaksana|1|3'));
    expect(data(both)).toMatchObject([{ need: 3, reported_filled: 1 }]);
  });
});

describe('a list in the order of rank (DUK)', () => {
  const DUK = table(`
    DAFTAR URUT KEPANGKATAN PEGAWAI NEGERI SIPIL|||||||||||||||
    KEADAAN 31 DESEMBER 2025|||||||||||||||
    NO URUT|NAMA|NIP|PANGKAT||JABATAN||MASA KERJA||LATIHAN JABATAN|||PENDIDIKAN|||USIA
    |||GOL|TMT|NAMA|TMT|TAHUN|BULAN|NAMA|TAHUN|JAM|NAMA|LULUS TAHUN|TINGKAT IJAZAH|
    1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16
    1|Budi Contoh, S.Sos|${BUDI}|IV/a|01-04-2019|Kepala Bidang Mutasi|02-01-2020|15|3|PIM III|2018|360|Universitas Contoh|2003|S1|45
    2|Siti Misal, S.E.|${SITI}|III/d|01-10-2021|Analis SDM Aparatur Ahli Muda|01-01-2022|10|1|||| Universitas Contoh|2008|S1|40`);

  it('names a school below Pendidikan, which is no field of study', async () => {
    const reading = await readLayout(kind('EMPLOYEES'), DUK);
    expect(takenFor(reading)).toEqual(['NAMA = name', 'NIP = nip', 'PANGKAT GOL = golongan']);
    expect(data(reading)).toMatchObject([
      { nip: BUDI, name: 'Budi Contoh', golongan: 'IV/a' },
      { nip: SITI, golongan: 'III/d' },
    ]);
    expect(left(reading)).toEqual(['1 TITLE', '2 TITLE', '5 COLUMN_NUMBERS']);
  });

  it('names a school below Pendidikan, which is nobody, where the name of the person is called otherwise', async () => {
    const unnamed = DUK.map((row, index) => (index === 2 ? row.with(1, 'PEGAWAI YANG BERSANGKUTAN') : row));
    await expect(readLayout(kind('EMPLOYEES'), unnamed)).rejects.toThrow('The file has no column nama.');
  });

  it('is a list of appointments', async () => {
    expect(data(await readLayout(kind('ASSIGNMENTS'), DUK))).toEqual([
      { nip: BUDI, position_title: 'Kepala Bidang Mutasi', tmt: '2020-01-02' },
      { nip: SITI, position_title: 'Analis SDM Aparatur Ahli Muda', tmt: '2022-01-01' },
    ]);
  });
});
