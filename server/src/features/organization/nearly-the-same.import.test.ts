import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { ImportWorld } from '../../testing/import-world.ts';

const TREE = `code,name,parent_code,singkatan
  D1,Dinas Satu,,DS
  B1,Bidang Mutasi,D1,
  D2,Dinas Dua,,
  B2,Bidang Angkutan,D2,`;

let world: ImportWorld;
beforeEach(async () => {
  world = await ImportWorld.create(inject('clusterUrl'));
  await world.load('UNITS', TREE);
});
afterEach(() => world.close());

const units = (): Promise<{ code: string }[]> => world.all('select code from unit order by code');

describe('a map of a whole government', () => {
  const MAP = `Kode Jabatan,Perangkat Daerah,Unit Kerja,Nama Jabatan,Jenis,Kebutuhan
P1,Dinas Satu,Dinas Satu,Kepala Dinas Satu,JPT,1
P2,Dinas Dua,Dinas Dua,Kepala Dinas Dua,JPT,1
P3,dinas  dua,Bidang Angkutan,Kepala Bidang Angkutan,Administrator,1
P4,DS,Bidang Baru,Kepala Bidang Baru,Administrator,1`;

  it('keeps out the rows of other dinas when one is chosen', async () => {
    const { rows } = await world.check('POSITIONS', MAP, { dinas: 'D1' });
    expect(rows.map((row) => row.problems.map(({ code }) => code))).toEqual([[], ['OUTSIDE_DINAS'], ['OUTSIDE_DINAS'], []]);
  });

  it('puts every row into its own dinas when none is chosen, new units too', async () => {
    await world.load('POSITIONS', MAP);
    expect(
      await world.all(
        'select p.code, d.code as dinas, u.name as unit from position p join dinas d on d.id = p.dinas_id join unit u on u.id = p.unit_id order by p.code',
      ),
    ).toEqual([
      { code: 'P1', dinas: 'D1', unit: 'Dinas Satu' },
      { code: 'P2', dinas: 'D2', unit: 'Dinas Dua' },
      { code: 'P3', dinas: 'D2', unit: 'Bidang Angkutan' },
      { code: 'P4', dinas: 'D1', unit: 'Bidang Baru' },
    ]);
  });

  it('is told of a dinas that nobody knows, and of a unit that is of another', async () => {
    const { codes } = await world.check(
      'POSITIONS',
      'Perangkat Daerah,Kode Unit,Nama Jabatan,Jenis,Kebutuhan\nDinas Tiga,,Penata,Pelaksana,1\nDinas Satu,B2,Penata,Pelaksana,1',
    );
    expect(codes).toEqual(['DINAS_UNKNOWN', 'DINAS_DIFFERS']);
  });

  it('keeps out a unit that bears the name of another dinas', async () => {
    const { codes } = await world.check('POSITIONS', 'Unit Kerja,Nama Jabatan,Jenis,Kebutuhan\nDINAS DUA,Kepala,JPT,1', { dinas: 'D1' });
    expect(codes).toEqual(['OUTSIDE_DINAS']);
  });
});

describe('a name nearly the same as one on record', () => {
  it.each(['Bid. Mutasi', 'bid mutasi', 'BIDANG  MUTASI.', 'Bidang-Mutasi'])('is asked about, never a new unit without a word (%s)', async (name) => {
    const file = `Unit Kerja,Nama Jabatan,Jenis,Kebutuhan\n${name},Analis SDM Aparatur,Pelaksana,3`;
    const { rows } = await world.check('POSITIONS', file, { dinas: 'D1' });
    expect(rows[0]?.problems).toMatchObject([{ code: 'UNIT_NEARLY_EQUAL', message: expect.stringContaining('"Bidang Mutasi" (B1)') }]);
  });

  it('is asked about within one file as well', async () => {
    const file =
      'Unit Kerja,Nama Jabatan,Jenis,Kebutuhan\nSubbag. Umum,Penata,Pelaksana,1\nSub Bagian Umum,Pengelola,Pelaksana,1\nTim 01,Penata A,Pelaksana,1\nTim 1,Penata B,Pelaksana,1';
    const { rows } = await world.check('POSITIONS', file, { dinas: 'D1' });
    expect(rows.map((row) => row.problems.map(({ code }) => code))).toEqual([['UNIT_NEARLY_EQUAL'], [], [], ['UNIT_NEARLY_EQUAL']]);
  });

  it('is another unit where it is another', async () => {
    const file = 'Unit Kerja,Nama Jabatan,Jenis,Kebutuhan\nBidang Mutasi II,Penata,Pelaksana,1\nBidang Promosi,Penata,Pelaksana,1';
    expect((await world.check('POSITIONS', file, { dinas: 'D1' })).codes).toEqual([]);
  });

  it.each([
    ['b1,Bidang Lain,D1', 'UNIT_CODE_NEARLY_EQUAL'],
    ['B01,Bidang Lain,D1', 'UNIT_CODE_NEARLY_EQUAL'],
    ['B 1,Bidang Lain,D1', 'UNIT_CODE_NEARLY_EQUAL'],
    ['B11,Bidang Lain,D1', null],
    ['X1,Bid. Mutasi,D1', 'UNIT_NEARLY_EQUAL'],
    ['X1,DINAS SATU,', 'UNIT_NEARLY_EQUAL'],
    ['X1,Bidang Mutasi,D2', null],
  ])('is asked about in a file of units (%s)', async (row, code) => {
    expect((await world.check('UNITS', `code,name,parent_code\n${row}`)).codes).toEqual(code === null ? [] : [code]);
  });

  it('is asked about where only zeros or spaces differ', async () => {
    await world.load('UNITS', 'code,name,parent_code\n01.02,Seksi Satu,B1');
    for (const code of ['1.2', '01.2', '01 02', '1-02'])
      expect([code, (await world.check('UNITS', `code,name,parent_code\n${code},Seksi Dua,B1`)).codes]).toEqual([code, ['UNIT_CODE_NEARLY_EQUAL']]);
    for (const code of ['10.2', '1.20', '0102'])
      expect([code, (await world.check('UNITS', `code,name,parent_code\n${code},Seksi Dua,B1`)).codes]).toEqual([code, []]);
    expect((await units()).length).toBe(5);
  });
});

describe('what is answered to it', () => {
  const POSITIONS = (answer: string): string => `Unit Kerja,Nama Jabatan,Jenis,Kebutuhan,Jawaban\nBid. Mutasi,Analis SDM Aparatur,Pelaksana,3,${answer}`;

  it('makes no unit of a position, or really a new one', async () => {
    await world.load('POSITIONS', POSITIONS('sama'), { dinas: 'D1' });
    expect(await world.all('select u.code from position p join unit u on u.id = p.unit_id')).toEqual([{ code: 'B1' }]);
    expect((await world.check('POSITIONS', POSITIONS('lain'), { dinas: 'D1' })).rows[0]).toMatchObject({ outcome: 'CREATED', problems: [{ asks: true }] });
    expect(await world.load('POSITIONS', POSITIONS('lain'), { dinas: 'D1' })).toMatchObject({ created: 1 });
    expect(await units()).toHaveLength(5);
  });

  it('makes one unit of two names in one file', async () => {
    const file = 'Unit Kerja,Nama Jabatan,Jenis,Kebutuhan,Jawaban\nSubbag. Umum,Penata,Pelaksana,1,sama\nSub Bagian Umum,Pengelola,Pelaksana,1,';
    await world.load('POSITIONS', file, { dinas: 'D1' });
    expect(await world.all('select distinct u.name from position p join unit u on u.id = p.unit_id')).toEqual([{ name: 'Sub Bagian Umum' }]);
  });

  it('is the code and the name on record of a unit, for those below it too', async () => {
    await world.load('UNITS', 'kode,nama,kode_induk,jawaban\nb01,BIDANG MUTASI,D1,sama\nS1,Seksi Satu,b01,\nX9,Dinas Dua.,,sama');
    expect(
      await world.all(
        "select u.code, u.name, above.code as above from unit u left join unit above on above.id = u.parent_id where u.code in ('B1', 'S1', 'D2')  order by 1",
      ),
    ).toEqual([
      { code: 'B1', name: 'Bidang Mutasi', above: 'D1' },
      { code: 'D2', name: 'Dinas Dua', above: null },
      { code: 'S1', name: 'Seksi Satu', above: 'B1' },
    ]);
    expect(await units()).toHaveLength(5);
  });

  it('lets a unit be another one', async () => {
    await world.load('UNITS', 'kode,nama,kode_induk,jawaban\nb01,Bidang Mutasi,D1,lain');
    expect(await units()).toHaveLength(5);
  });
});
