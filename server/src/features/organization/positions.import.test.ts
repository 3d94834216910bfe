import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { ImportWorld } from '../../testing/import-world.ts';

let world: ImportWorld;
beforeEach(async () => {
  world = await ImportWorld.create(inject('clusterUrl'));
  await world.settle();
});
afterEach(() => world.close());

const needs = (code: string): Promise<object[]> =>
  world.all('select need, valid_from, valid_to from position_need where position_id = (select id from position where code = $1) order by valid_from', [code]);

describe('a file of positions', () => {
  it('changes nothing the second time', async () => {
    const file = 'code,unit_code,title,kind,need\nP1,DIK,Kepala Dinas Pendidikan,JPT,1\nP3,DIK-1,Pengolah Data dan Informasi,Pelaksana,4';
    const changes = await world.value("select count(*) from change_log where topic not in ('IMPORT', 'ACTS')");
    expect(await world.load('POSITIONS', file)).toMatchObject({ unchanged: 2, changed: 0, created: 0 });
    expect(await world.value("select count(*) from change_log where topic not in ('IMPORT', 'ACTS')")).toBe(changes);
  });

  it('swaps two superiors when the one that goes below nobody says so by a dash', async () => {
    const HEADER = 'code,unit_code,title,kind,superior_code';
    const blank = await world.check('POSITIONS', `${HEADER}\nP2,DIK-1,Kepala Bidang Sekolah Dasar,Administrator,\nP1,DIK,Kepala Dinas Pendidikan,JPT,P2`);
    expect(blank.codes).toEqual(['SUPERIOR_CIRCULAR', 'SUPERIOR_CIRCULAR']);
    expect(blank.rows[0]!.problems[0]!.remedy).toContain('write - in its row');
    const file = `${HEADER}\nP2,DIK-1,Kepala Bidang Sekolah Dasar,Administrator,-\nP1,DIK,Kepala Dinas Pendidikan,JPT,P2`;
    const checked = await world.check('POSITIONS', file);
    expect(checked.rows.map(({ changes }) => changes)).toEqual([
      [{ field: 'superior', before: 'Kepala Dinas Pendidikan (P1)', after: null }],
      [{ field: 'superior', before: null, after: 'Kepala Bidang Sekolah Dasar (P2)' }],
    ]);
    expect(await world.load('POSITIONS', file)).toMatchObject({ changed: 2 });
    expect(
      await world.all(
        "select p.code, s.code as superior from position p left join position s on s.id = p.superior_position_id where p.code <> 'P3' order by 1",
      ),
    ).toEqual([
      { code: 'P1', superior: 'P2' },
      { code: 'P2', superior: null },
    ]);
    expect(await world.load('POSITIONS', file)).toMatchObject({ unchanged: 2 });
  });

  it('gives a new position no superior where it says so, or the same file would take it away the second time', async () => {
    const file = 'code,unit_code,title,kind,superior_title\nP9,DIK-1,Analis,Pelaksana,-';
    expect(await world.load('POSITIONS', file)).toMatchObject({ created: 1 });
    expect(await world.load('POSITIONS', file)).toMatchObject({ unchanged: 1 });
    expect(await world.value("select superior_position_id from position where code = 'P9'")).toBeNull();
  });

  it('forgets the need from today on where it says so, and that once', async () => {
    const file = 'code,unit_code,title,kind,need\nP3,DIK-1,Pengolah Data dan Informasi,Pelaksana,-';
    expect((await world.check('POSITIONS', file)).rows[0]!.changes).toEqual([{ field: 'need', before: '4', after: null }]);
    await world.load('POSITIONS', file.replace(/-$/, '6'));
    expect(await world.load('POSITIONS', file)).toMatchObject({ changed: 1 });
    expect(await needs('P3')).toEqual([{ need: 4, valid_from: '1970-01-01', valid_to: '2026-11-20' }]);
    expect(await world.load('POSITIONS', file)).toMatchObject({ unchanged: 1 });
  });

  it('opens a closed position again, with the need it had, where its last day is taken away', async () => {
    const HEADER = 'code,unit_code,title,kind,valid_to\nP3,DIK-1,Pengolah Data dan Informasi,Pelaksana';
    await world.load('POSITIONS', `${HEADER},2026-06-30`);
    expect(await world.load('POSITIONS', `${HEADER},-`)).toMatchObject({ changed: 1 });
    expect(await needs('P3')).toEqual([{ need: 4, valid_from: '1970-01-01', valid_to: null }]);
    expect(await world.load('POSITIONS', `${HEADER},-`)).toMatchObject({ unchanged: 1 });
  });

  it('ends a position with a unit that ends, and its need with it, where its own last day is taken away', async () => {
    await world.load('UNITS', 'code,name,parent_code,valid_to\nDIK-3,Satuan Tugas,DIK,2028-12-31');
    const file = 'code,unit_code,title,kind,valid_to\nP3,DIK-3,Pengolah Data dan Informasi,Pelaksana,-';
    expect(await world.load('POSITIONS', file)).toMatchObject({ closed: 1 });
    expect(await needs('P3')).toEqual([{ need: 4, valid_from: '1970-01-01', valid_to: '2028-12-31' }]);
    expect(await world.load('POSITIONS', file)).toMatchObject({ unchanged: 1 });
  });

  it('takes a word for "there is none" as a dash, and what databases write for nothing as a blank', async () => {
    const row = (eselon: string): string => `code,unit_code,title,kind,eselon\nP2,DIK-1,Kepala Bidang Sekolah Dasar,Administrator,${eselon}`;
    await world.load('POSITIONS', row('III.b'));
    expect(await world.load('POSITIONS', row('n/a'))).toMatchObject({ unchanged: 1 });
    expect(await world.load('POSITIONS', row('Non Eselon'))).toMatchObject({ changed: 1 });
    expect(await world.value("select eselon from position where code = 'P2'")).toBeNull();
  });

  it('gives back the retirement age of the law where the row tells it', async () => {
    const row = (jenjang: string, age: string): string =>
      `code,unit_code,title,kind,jenjang,retirement_age\nP7,DIK-1,Pranata Komputer,Fungsional,${jenjang},${age}`;
    await world.load('POSITIONS', row('Ahli Madya', '63'));
    expect((await world.check('POSITIONS', row('', '-'))).codes).toEqual(['RETIREMENT_AGE_NEEDS_JENJANG']);
    expect(await world.load('POSITIONS', row('Ahli Madya', '-'))).toMatchObject({ changed: 1 });
    expect(await world.value("select retirement_age from position where code = 'P7'")).toBe(60);
  });

  it('leaves a position where it is when its row says nothing of a unit, in a file of a chosen dinas too', async () => {
    const file = 'code,title,kind,need\nP3,Pengolah Data dan Informasi,Pelaksana,4';
    expect(await world.load('POSITIONS', file)).toMatchObject({ unchanged: 1 });
    expect(await world.load('POSITIONS', file, { dinas: 'DIK' })).toMatchObject({ unchanged: 1 });
  });

  it('gives each new position its retirement age, head and superior', async () => {
    expect(
      await world.all(
        'select p.code, p.is_head, p.retirement_age, s.code as superior from position p left join position s on s.id = p.superior_position_id order by p.code',
      ),
    ).toEqual([
      { code: 'P1', is_head: true, retirement_age: 60, superior: null },
      { code: 'P2', is_head: true, retirement_age: 58, superior: 'P1' },
      { code: 'P3', is_head: false, retirement_age: 58, superior: 'P2' },
    ]);
  });

  it('closes the running need the day before a changed one begins', async () => {
    await world.load('POSITIONS', 'code,unit_code,title,kind,need\nP3,DIK-1,Pengolah Data dan Informasi,Pelaksana,6');
    expect(await needs('P3')).toEqual([
      { need: 4, valid_from: '1970-01-01', valid_to: '2026-11-20' },
      { need: 6, valid_from: '2026-11-21', valid_to: null },
    ]);
    await world.load('POSITIONS', 'code,unit_code,title,kind,need\nP3,DIK-1,Pengolah Data dan Informasi,Pelaksana,7');
    expect(await needs('P3')).toEqual([
      { need: 4, valid_from: '1970-01-01', valid_to: '2026-11-20' },
      { need: 7, valid_from: '2026-11-21', valid_to: null },
    ]);
    const later = 'code,unit_code,title,kind,need,valid_from\nP3,DIK-1,Pengolah Data dan Informasi,Pelaksana,9,2027-01-01';
    await world.load('POSITIONS', later);
    expect(await needs('P3')).toEqual([
      { need: 4, valid_from: '1970-01-01', valid_to: '2026-11-20' },
      { need: 7, valid_from: '2026-11-21', valid_to: '2026-12-31' },
      { need: 9, valid_from: '2027-01-01', valid_to: null },
    ]);
    expect(await world.load('POSITIONS', later)).toMatchObject({ unchanged: 1 });
    await world.load('POSITIONS', 'code,unit_code,title,kind,need\nP3,DIK-1,Pengolah Data dan Informasi,Pelaksana,8', {
      now: new Date('2026-12-01T03:00:00Z'),
    });
    expect((await needs('P3')).slice(1)).toEqual([
      { need: 7, valid_from: '2026-11-21', valid_to: '2026-11-30' },
      { need: 8, valid_from: '2026-12-01', valid_to: '2026-12-31' },
      { need: 9, valid_from: '2027-01-01', valid_to: null },
    ]);
  });

  it('needs no need: a position without one is on record as that, and its need can come later', async () => {
    await world.load('POSITIONS', 'code,unit_code,title,kind\nP9,DIK-1,Arsiparis,Pelaksana');
    expect(await needs('P9')).toEqual([]);
    expect(await world.load('POSITIONS', 'code,unit_code,title,kind,need\nP9,DIK-1,Arsiparis,Pelaksana,')).toMatchObject({ unchanged: 1 });
    await world.load('POSITIONS', 'code,unit_code,title,kind,need\nP9,DIK-1,Arsiparis,Pelaksana,2');
    expect(await needs('P9')).toEqual([{ need: 2, valid_from: '2026-11-21', valid_to: null }]);
    // A map without the column leaves what is on record.
    await world.load('POSITIONS', 'code,unit_code,title,kind\nP9,DIK-1,Arsiparis Daerah,Pelaksana');
    expect(await needs('P9')).toEqual([{ need: 2, valid_from: '2026-11-21', valid_to: null }]);
  });

  it('closes a position with its need, unless somebody still holds it', async () => {
    const closing = 'code,unit_code,title,kind,need,valid_to\nP3,DIK-1,Pengolah Data dan Informasi,Pelaksana,4,2026-12-31';
    await world.load('ASSIGNMENTS', 'nip,position_code,tmt\n198001012005011001,P3,2020-01-01');
    expect((await world.check('POSITIONS', closing)).codes).toEqual(['POSITION_STILL_HELD']);
    await world.load('ASSIGNMENTS', 'nip,position_code,tmt,valid_to\n198001012005011001,P3,2020-01-01,2026-12-31');
    expect(await world.load('POSITIONS', closing)).toMatchObject({ closed: 1 });
    expect(await needs('P3')).toEqual([{ need: 4, valid_from: '1970-01-01', valid_to: '2026-12-31' }]);
    await world.load('POSITIONS', closing.replace('2026-12-31', '2027-06-30'));
    expect(await needs('P3')).toEqual([{ need: 4, valid_from: '1970-01-01', valid_to: '2027-06-30' }]);
  });

  it('finds units by name inside the chosen dinas and makes those it does not know', async () => {
    const file =
      'unit,jabatan,jenis,kebutuhan\nBidang  guru,Kepala Bidang Guru,Struktural,1\nTim Kurikulum,Pengembang Kurikulum Ahli Muda,Fungsional,2\nDinas,Staf Ahli,Pelaksana,1';
    const checked = await world.check('POSITIONS', file, { dinas: 'DIK' });
    expect(
      checked.rows.map((row) => row.changes.filter((change) => change.field === 'new_unit' || change.field === 'unit').map((change) => change.after)),
    ).toEqual([
      ['Bidang Guru (DIK-2)'],
      ['Tim Kurikulum', expect.stringMatching(/^Tim Kurikulum \(DIK-tim-kurikulum-[0-9a-f]{6}\)$/)],
      ['Dinas Pendidikan (DIK)'],
    ]);
    await world.load('POSITIONS', file, { dinas: 'DIK' });
    expect(await world.load('POSITIONS', file, { dinas: 'DIK' })).toMatchObject({ unchanged: 3 });
    await world.pool.query("update unit set name = 'Tim Kurikulum dan Buku' where name = 'Tim Kurikulum'");
    expect(await world.load('POSITIONS', file, { dinas: 'DIK' })).toMatchObject({ unchanged: 3, created: 0 });
  });

  it('resolves superiors of the same file in any order, and by title', async () => {
    await world.load(
      'POSITIONS',
      `code,unit_code,title,kind,need,superior_code,atasan
      X2,DIK-2,Analis,Pelaksana,1,X1,
      X1,DIK-2,Kepala Bidang Guru,Administrator,1,P1,
      X3,DIK-2,Arsiparis,Pelaksana,1,,kepala bidang guru`,
    );
    expect(
      await world.all("select p.code, s.code as superior from position p join position s on s.id = p.superior_position_id where p.code like 'X%' order by 1"),
    ).toEqual([
      { code: 'X1', superior: 'P1' },
      { code: 'X2', superior: 'X1' },
      { code: 'X3', superior: 'X1' },
    ]);
  });

  it('swaps two superiors without passing through a circle', async () => {
    await world.load(
      'POSITIONS',
      'code,unit_code,title,kind,need,superior_code\nP2,DIK-1,Kepala Bidang Sekolah Dasar,Administrator,1,P3\nP3,DIK-1,Pengolah Data dan Informasi,Pelaksana,4,P1',
    );
    expect(await world.all('select p.code, s.code as superior from position p left join position s on s.id = p.superior_position_id order by 1')).toEqual([
      { code: 'P1', superior: null },
      { code: 'P2', superior: 'P3' },
      { code: 'P3', superior: 'P1' },
    ]);
  });

  it.each([
    ['an unknown unit', 'X,NOWHERE,,Analis,Pelaksana,1,', ['UNIT_UNKNOWN']],
    ['a unit name without a dinas', 'X,,Bidang Antariksa,Analis,Pelaksana,1,', ['UNIT_UNKNOWN']],
    ['an unknown superior', 'X,DIK-1,,Analis,Pelaksana,1,NOBODY', ['SUPERIOR_UNKNOWN']],
    ['superiors in a circle', 'X,DIK-1,,Analis,Pelaksana,1,Y\nY,DIK-1,,Arsiparis,Pelaksana,1,X', ['SUPERIOR_CIRCULAR', 'SUPERIOR_CIRCULAR']],
    ['a circle with what is on record', 'P1,DIK,,Kepala Dinas Pendidikan,JPT,1,P3', ['SUPERIOR_CIRCULAR']],
    ['a code twice', 'X,DIK-1,,Analis,Pelaksana,1,\nX,DIK-1,,Analis,Pelaksana,1,', ['POSITION_TWICE']],
    ['a title twice without codes', ',DIK-1,,Analis,Pelaksana,1,\n,DIK-1,,ANALIS,Pelaksana,1,', ['POSITION_TWICE']],
    ['a need that is no number', 'X,DIK-1,,Analis,Pelaksana,dua,', ['NUMBER_UNREADABLE']],
  ])('is refused for %s', async (_what, rows, codes) => {
    expect((await world.check('POSITIONS', `code,unit_code,unit_name,title,kind,need,superior_code\n${rows}`)).codes).toEqual(codes);
  });

  it('is refused for days outside those of the unit and for a code of another dinas', async () => {
    await world.load('UNITS', 'code,name,parent_code,valid_from\nKES,Dinas Kesehatan,,2020-01-01');
    expect(
      (
        await world.check('POSITIONS', 'code,unit_code,title,kind,need,valid_from\nX,KES,Analis,Pelaksana,1,2019-12-31\nP1,KES,Analis,Pelaksana,1,2020-01-01', {
          dinas: 'KES',
        })
      ).codes,
    ).toEqual(['OUTSIDE_UNIT_VALIDITY', 'POSITION_CODE_TAKEN', 'OUTSIDE_UNIT_VALIDITY']);
  });

  it('is refused for a name that two units bear', async () => {
    await world.load('UNITS', 'code,name,parent_code\nS1,Seksi Umum,DIK-1\nS2,Seksi Umum,DIK-2');
    expect((await world.check('POSITIONS', 'unit,jabatan,jenis,kebutuhan\nSeksi Umum,Analis,Pelaksana,1', { dinas: 'DIK' })).codes).toEqual(['UNIT_AMBIGUOUS']);
  });

  it('compares the reported holders and stores nobody', async () => {
    const checked = await world.check(
      'POSITIONS',
      'code,unit_code,title,kind,need,bezetting\nP3,DIK-1,Pengolah Data dan Informasi,Pelaksana,4,2\nX,DIK-1,Analis,Pelaksana,1,1',
    );
    expect(checked.rows.map((row) => [row.outcome, row.problems.map((problem) => problem.code)])).toEqual([
      ['UNCHANGED', ['REPORTED_FILLED_DIFFERS']],
      ['CREATED', []],
    ]);
    expect(checked.rows[0]?.problems[0]?.message).toBe('Row 2, column bezetting, "2": The file reports 2 holders, the records show 0.');
  });

  it('counts the holders of all positions together, however many rows report them', async () => {
    const rows = Array.from({ length: 50 }, (_, index) => `Q${index},DIK-1,Jabatan ${index},Pelaksana,1,1`);
    const file = ['code,unit_code,title,kind,need,bezetting', ...rows].join('\n');
    await world.load('POSITIONS', file);
    const { id } = await world.check('POSITIONS', file);
    const scans = await world.duringCheck('POSITIONS', id, (client) =>
      client.query<{ scans: number }>("select (seq_scan + coalesce(idx_scan, 0))::int as scans from pg_stat_xact_user_tables where relname = 'assignment'"),
    );
    expect(scans.rows[0]?.scans).toBeLessThan(5);
  });

  it('moves a position to another dinas with its need and holders', async () => {
    await world.load('UNITS', 'code,name\nKES,Dinas Kesehatan');
    await world.load('ASSIGNMENTS', 'nip,position_code,tmt\n198001012005011001,P3,2020-01-01');
    await world.load('POSITIONS', 'code,unit_code,title,kind,need\nP3,KES,Pengolah Data dan Informasi,Pelaksana,4');
    expect(
      await world.all(
        "select d.code from assignment a join dinas d on d.id = a.dinas_id union all select d.code from position_need n join dinas d on d.id = n.dinas_id join position p on p.id = n.position_id where p.code = 'P3'",
      ),
    ).toEqual([{ code: 'KES' }, { code: 'KES' }]);
  });
});

describe('a kind of position that the law does not know', () => {
  const HEADER = 'code,unit_code,title,kind,retirement_age';
  const posts = () => world.all("select code, kind, kind_written, retirement_age, is_head from position where code like 'T%' order by code");

  it('is kept as it is written; nothing follows from it until somebody says what it means', async () => {
    await world.load(
      'POSITIONS',
      `${HEADER}\nT1,DIK-1,Wakil Kepala Sekolah,Tugas Tambahan,\nT2,DIK-1,Tenaga Ahli,Tenaga Ahli,56\nT3,DIK-1,Koordinator,Tugas tambahan,`,
    );
    expect(await posts()).toEqual([
      { code: 'T1', kind: 'LAINNYA', kind_written: 'Tugas Tambahan', retirement_age: null, is_head: false },
      { code: 'T2', kind: 'LAINNYA', kind_written: 'Tenaga Ahli', retirement_age: 56, is_head: false },
      { code: 'T3', kind: 'LAINNYA', kind_written: 'Tugas tambahan', retirement_age: null, is_head: false },
    ]);
    expect(
      await world.load(
        'POSITIONS',
        `${HEADER}\nT1,DIK-1,Wakil Kepala Sekolah,TUGAS TAMBAHAN,\nT2,DIK-1,Tenaga Ahli,Tenaga Ahli,\nT3,DIK-1,Koordinator,Tugas tambahan,`,
      ),
    ).toMatchObject({ changed: 1, unchanged: 2 });
  });

  it('has the age of the law from the day on which its kind is stated, unless it had one', async () => {
    await world.load('POSITIONS', `${HEADER}\nT1,DIK-1,Wakil Kepala Sekolah,Tugas Tambahan,\nT2,DIK-1,Tenaga Ahli,Tenaga Ahli,56`);
    const checked = await world.check('POSITIONS', `${HEADER}\nT1,DIK-1,Wakil Kepala Sekolah,Pelaksana,\nT2,DIK-1,Tenaga Ahli,Pelaksana,`);
    expect(checked.rows.map(({ changes }) => changes)).toEqual([
      [
        { field: 'kind', before: 'LAINNYA', after: 'PELAKSANA' },
        { field: 'retirement_age', before: null, after: '58' },
      ],
      [{ field: 'kind', before: 'LAINNYA', after: 'PELAKSANA' }],
    ]);
    await world.load('POSITIONS', `${HEADER}\nT1,DIK-1,Wakil Kepala Sekolah,Pelaksana,\nT2,DIK-1,Tenaga Ahli,Pelaksana,`);
    expect(await posts()).toMatchObject([
      { kind: 'PELAKSANA', kind_written: null, retirement_age: 58 },
      { kind: 'PELAKSANA', kind_written: null, retirement_age: 56 },
    ]);
    expect((await world.check('POSITIONS', `${HEADER}\nT1,DIK-1,Wakil Kepala Sekolah,Tugas Tambahan,-`)).codes).toEqual(['POSITION_KIND_KEPT']);
  });
});
