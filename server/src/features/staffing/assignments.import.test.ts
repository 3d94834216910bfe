import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { ImportWorld } from '../../testing/import-world.ts';

let world: ImportWorld;
beforeEach(async () => {
  world = await ImportWorld.create(inject('clusterUrl'));
  await world.settle();
});
afterEach(() => world.close());

const BUDI = '198001012005011001';
const SITI = '199002142015052007';
const held = (nip: string): Promise<object[]> =>
  world.all(
    `
  select p.code, a.kind, a.valid_from, a.valid_to from assignment a join position p on p.id = a.position_id join employee e on e.id = a.employee_id where e.nip = $1 order by a.valid_from, a.kind`,
    [nip],
  );

describe('a file of assignments', () => {
  it('ends the running definitive appointment the day before the new one', async () => {
    await world.load('ASSIGNMENTS', `nip,kode_jabatan,tmt_jabatan,nomor_sk\n${BUDI},P3,2015-03-01,SK/1`);
    const next = `nip,kode_jabatan,tmt_jabatan,nomor_sk\n${BUDI},P2,01-02-2026,SK/2`;
    const checked = await world.check('ASSIGNMENTS', next);
    expect(checked.rows[0]).toMatchObject({
      outcome: 'CREATED',
      changes: expect.arrayContaining([{ field: 'closes', before: 'Pengolah Data dan Informasi (2015-03-01)', after: '2026-01-31' }]),
    });
    await world.load('ASSIGNMENTS', next);
    expect(await held(BUDI)).toEqual([
      { code: 'P3', kind: 'DEFINITIF', valid_from: '2015-03-01', valid_to: '2026-01-31' },
      { code: 'P2', kind: 'DEFINITIF', valid_from: '2026-02-01', valid_to: null },
    ]);
    expect(await world.load('ASSIGNMENTS', next)).toMatchObject({ unchanged: 1 });
  });

  it('reads a history without last days: each appointment ends when the next begins', async () => {
    const history = `nip,kode_jabatan,tmt\n${BUDI},P1,2024-01-01\n${BUDI},P3,2010-01-01\n${BUDI},P2,2018-06-01\n${SITI},P3,2020-01-01`;
    await world.load('ASSIGNMENTS', history);
    expect(await held(BUDI)).toMatchObject([
      { code: 'P3', valid_to: '2018-05-31' },
      { code: 'P2', valid_to: '2023-12-31' },
      { code: 'P1', valid_to: null },
    ]);
    expect(await world.load('ASSIGNMENTS', history)).toEqual({ created: 0, changed: 0, closed: 0, unchanged: 4, refused: 0 });
  });

  it('lets acting appointments run beside definitive ones, and closes what gets a last day', async () => {
    await world.load('ASSIGNMENTS', `nip,kode_jabatan,tmt,jenis_penugasan,sampai\n${BUDI},P2,2020-01-01,,\n${BUDI},P1,2026-01-01,Plt,`);
    const checked = await world.check('ASSIGNMENTS', `nip,kode_jabatan,tmt,jenis_penugasan,sampai\n${BUDI},P1,2026-01-01,Plt,30-06-2026`);
    expect(checked.rows[0]).toMatchObject({ outcome: 'CLOSED', changes: [{ field: 'valid_to', before: null, after: '2026-06-30' }] });
  });

  it('finds positions by unit and title', async () => {
    await world.load('ASSIGNMENTS', `nip,unit,jabatan,tmt\n${BUDI},Bidang Sekolah Dasar,pengolah data dan informasi,2020-01-01`);
    expect(await world.load('ASSIGNMENTS', `nip,unit,jabatan,tmt\n${BUDI},Bidang Sekolah Dasar,Pengolah Data dan Informasi,2020-01-01`)).toMatchObject({
      unchanged: 1,
    });
    expect(await world.load('ASSIGNMENTS', `nip,unit,jabatan,tmt\n${SITI},Dinas,Kepala Dinas Pendidikan,2020-01-01`, { dinas: 'DIK' })).toMatchObject({
      created: 1,
    });
  });

  it('finds a title that several dinas have by the dinas of the row', async () => {
    await world.load('UNITS', 'kode,nama,kode_induk\nKES,Dinas Kesehatan,\nKES-1,Bidang Guru,KES');
    await world.load('POSITIONS', 'kode_jabatan,kode_unit,nama_jabatan,jenis\nG1,DIK-2,Arsiparis,Pelaksana\nK1,KES-1,Arsiparis,Pelaksana\nK2,KES,Kepala,JPT');
    const file = (rows: string): string => `nip,perangkat_daerah,kode_opd,unit,jabatan,kode_jabatan,tmt\n${rows}`;
    await world.load('ASSIGNMENTS', file(`${BUDI},dinas  kesehatan,-,Bidang Guru,Arsiparis,-,2020-01-01\n${SITI},,KES,dinas,Kepala,,2020-01-01`));
    expect(await held(BUDI)).toMatchObject([{ code: 'K1' }]);
    expect(await held(SITI)).toMatchObject([{ code: 'K2' }]);
    const codesOf = async (row: string, options = {}): Promise<readonly string[]> => (await world.check('ASSIGNMENTS', file(row), options)).codes;
    expect(await codesOf(`${BUDI},,,Bidang Guru,Arsiparis,,2021-01-01`)).toContain('POSITION_AMBIGUOUS');
    expect(await codesOf(`${BUDI},Dinas Tiada,,Bidang Guru,Arsiparis,,2021-01-01`)).toContain('DINAS_UNKNOWN');
    expect(await codesOf(`${BUDI},Dinas Kesehatan,,,,G1,2021-01-01`)).toContain('DINAS_DIFFERS');
    expect(await codesOf(`${BUDI},Dinas Kesehatan,,,Arsiparis,,2021-01-01`, { dinas: 'DIK' })).toContain('OUTSIDE_DINAS');
  });

  it.each([
    ['an unknown person', '197001011990011001,P1,2020-01-01,,,', ['EMPLOYEE_UNKNOWN']],
    ['an unknown position', `${BUDI},NOWHERE,2020-01-01,,,`, ['POSITION_UNKNOWN']],
    ['an unknown title', `${BUDI},,2020-01-01,,DIK-1,Astronaut`, ['POSITION_UNKNOWN']],
    ['a title that two positions bear', `${BUDI},,2020-01-01,,,Arsiparis`, ['POSITION_AMBIGUOUS']],
    ['the same appointment twice', `${BUDI},P1,2020-01-01,,,\n${BUDI},P1,2020-01-01,,,`, ['ASSIGNMENT_OVERLAPS', 'ASSIGNMENT_TWICE', 'ASSIGNMENT_OVERLAPS']],
    ['days before the position exists', `${BUDI},P1,1969-12-31,,,`, ['OUTSIDE_POSITION_VALIDITY']],
    ['a last day before the first', `${BUDI},P1,2020-01-01,2019-01-01,,`, ['RANGE_ENDS_BEFORE_START']],
    ['stated days that overlap in the file', `${BUDI},P1,2020-01-01,2022-12-31,,\n${BUDI},P2,2022-06-01,,,`, ['ASSIGNMENT_OVERLAPS', 'ASSIGNMENT_OVERLAPS']],
    ['days that overlap a later appointment on record', `${SITI},P2,2018-01-01,,,`, ['ASSIGNMENT_OVERLAPS']],
    ['another position from the same day', `${SITI},P2,2020-01-01,,,`, ['ASSIGNMENT_OVERLAPS']],
    ['no day at all', `${BUDI},P1,,,,`, ['VALUE_MISSING']],
  ])('is refused for %s', async (_what, rows, codes) => {
    await world.load('POSITIONS', 'code,unit_code,title,kind,need\nA1,DIK-1,Arsiparis,Pelaksana,1\nA2,DIK-2,Arsiparis,Pelaksana,1');
    await world.load('ASSIGNMENTS', `nip,position_code,tmt\n${SITI},P3,2020-01-01`);
    const checked = await world.check('ASSIGNMENTS', `nip,position_code,tmt,valid_to,unit_code,position_title\n${rows}`);
    expect(checked.codes.toSorted()).toEqual(codes.toSorted());
    expect(checked.task.counts.refused).toBeGreaterThan(0);
  });

  it('raises the version of what it changes, so that nobody overwrites it unseen', async () => {
    await world.load('ASSIGNMENTS', `nip,kode_jabatan,tmt\n${BUDI},P3,2015-03-01`);
    await world.load('ASSIGNMENTS', `nip,kode_jabatan,tmt\n${BUDI},P2,2020-01-01`);
    expect(await world.value('select max(version) from assignment')).toBe(2);
  });

  it('goes on with an appointment whose last day is taken away, until the next one begins', async () => {
    const file = `nip,kode_jabatan,tmt,sampai\n${BUDI},P3,2015-03-01,-\n${BUDI},P2,2020-01-01,-`;
    expect(await world.load('ASSIGNMENTS', file)).toMatchObject({ created: 2 });
    expect(await world.load('ASSIGNMENTS', file)).toMatchObject({ unchanged: 2 });
    await world.load('ASSIGNMENTS', `nip,kode_jabatan,tmt,sampai\n${BUDI},P3,2015-03-01,2016-12-31\n${BUDI},P2,2020-01-01,2026-06-30`);
    expect(await world.load('ASSIGNMENTS', file)).toMatchObject({ changed: 2 });
    expect(await held(BUDI)).toEqual([
      { code: 'P3', kind: 'DEFINITIF', valid_from: '2015-03-01', valid_to: '2019-12-31' },
      { code: 'P2', kind: 'DEFINITIF', valid_from: '2020-01-01', valid_to: null },
    ]);
  });

  it.each([
    ['by code', 'kode_jabatan', 'P3', 'P2'],
    ['by title', 'nama_jabatan', 'Pengolah Data dan Informasi', 'Kepala Bidang Sekolah Dasar'],
  ])('ends one whose last day is taken away where the same file begins another (%s)', async (_how, column, before, next) => {
    await world.load('ASSIGNMENTS', `nip,${column},tmt,sampai\n${BUDI},${before},2015-03-01,2026-12-31`);
    const file = `nip,${column},tmt,sampai\n${BUDI},${before},2015-03-01,-\n${BUDI},${next},2020-01-01,`;
    expect(await world.load('ASSIGNMENTS', file)).toMatchObject({ changed: 1, created: 1 });
    expect(await held(BUDI)).toEqual([
      { code: 'P3', kind: 'DEFINITIF', valid_from: '2015-03-01', valid_to: '2019-12-31' },
      { code: 'P2', kind: 'DEFINITIF', valid_from: '2020-01-01', valid_to: null },
    ]);
    expect(await world.load('ASSIGNMENTS', file)).toMatchObject({ unchanged: 2 });
    expect((await world.check('ASSIGNMENTS', file.split('\n').slice(0, 2).join('\n'))).codes).toEqual(['ASSIGNMENT_OVERLAPS']);
  });
});
