import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { ImportWorld } from './import-world.fixture.ts';

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

describe('a file of employees', () => {
  it('creates people from as little as NIP and name, and changes only what it states', async () => {
    expect(await world.all('select nip, name, sex, birth_date, status, golongan from employee order by nip')).toEqual([
      { nip: BUDI, name: 'Budi Santoso', sex: 'MALE', birth_date: '1980-01-01', status: 'PNS', golongan: null },
      { nip: SITI, name: 'Siti Aminah', sex: 'FEMALE', birth_date: '1990-02-14', status: 'PNS', golongan: null },
    ]);
    await world.load('EMPLOYEES', `nip,nama,gol,pendidikan,tgl_lahir\n${BUDI},Budi Santoso,III/c,S-1,02-01-1980`);
    const again = `nip,nama,gol\n${BUDI},Budi Santoso,\n${SITI},Siti Aminah,`;
    expect(await world.load('EMPLOYEES', again)).toMatchObject({ unchanged: 2 });
    expect(await world.all('select birth_date, golongan, education_level from employee where nip = $1', [BUDI])).toEqual([
      { birth_date: '1980-01-02', golongan: 'III/c', education_level: 'S1' },
    ]);
  });

  it('is refused for a NIP twice, and for somebody of another government without saying who', async () => {
    const other = await world.all<{ id: string }>(
      "insert into instansi (code, name, time_zone) values ('kota-lain', 'Kota Lain', 'Asia/Jakarta') returning id",
    );
    await world.pool.query(
      "insert into employee (instansi_id, nip, name, sex, birth_date, status) values ($1, '198503032010012003', 'Rahasia', 'FEMALE', '1985-03-03', 'PNS')",
      [other[0]?.id],
    );
    const checked = await world.check('EMPLOYEES', `nip,nama\n${SITI},Siti Aminah\n${SITI},Siti\n198503032010012003,Ani`);
    expect(checked.rows.map((row) => [row.outcome, ...row.problems.map((problem) => problem.code)])).toEqual([
      ['UNCHANGED'],
      ['REFUSED', 'NIP_TWICE'],
      ['REFUSED', 'EMPLOYEE_ELSEWHERE'],
    ]);
    expect(JSON.stringify(checked.rows)).not.toContain('Rahasia');
    expect(checked.rows[1]?.problems[0]?.message).toBe(`Row 3, column nip, "${SITI}": The NIP is already in row 2.`);
  });
});

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
});

describe('a file of evaluations', () => {
  const HEADER = 'nip,periode,hasil_kerja,perilaku,nip_penilai,catatan,status';
  beforeEach(async () => {
    await world.load('ASSIGNMENTS', `nip,position_code,tmt\n${BUDI},P2,2020-01-01\n${SITI},P3,2026-10-15`);
    await world.pool
      .query(`insert into evaluation_period (instansi_id, kind, label, valid_from, valid_to, deadline, state) select id, 'QUARTERLY', v.label, v.f::date, v.t::date, v.d::date, v.s
      from instansi, (values ('Triwulan III 2026', '2026-07-01', '2026-09-30', '2026-10-15', 'CLOSED'), ('Triwulan IV 2026', '2026-10-01', '2026-12-31', '2027-01-15', 'OPEN'), ('Triwulan I 2027', '2027-01-01', '2027-03-31', '2027-04-15', 'PLANNED')) v(label, f, t, d, s)`);
  });

  it('takes final ratings of a closed period as sealed by its deadline, and those of an open one as submitted', async () => {
    const file = `${HEADER}\n${BUDI},triwulan iii 2026,Sesuai Ekspektasi,Di Atas Ekspektasi,,,\n${SITI},Triwulan IV 2026,Di Atas Ekspektasi,Di Atas Ekspektasi,${BUDI},"Bagus,\nteruskan",`;
    await world.load('EVALUATIONS', file.replace('\nteruskan', ' teruskan'));
    expect(
      await world.all(
        'select v.state, v.predikat, v.sealed_at, v.submitted_at, e.nip as evaluator, p.code from evaluation v left join employee e on e.id = v.evaluator_id join assignment a on a.id = v.assignment_id join position p on p.id = a.position_id order by v.state',
      ),
    ).toEqual([
      { state: 'SEALED', predikat: 'BAIK', sealed_at: '2026-10-15T05:00:00.000Z', submitted_at: '2026-10-15T05:00:00.000Z', evaluator: null, code: 'P2' },
      { state: 'SUBMITTED', predikat: 'SANGAT_BAIK', sealed_at: null, submitted_at: '2026-11-21T03:00:00.000Z', evaluator: BUDI, code: 'P3' },
    ]);
    expect(await world.load('EVALUATIONS', file.replace('\nteruskan', ' teruskan'))).toMatchObject({ unchanged: 2 });
  });

  it('dates states by the days it states', async () => {
    await world.load(
      'EVALUATIONS',
      `nip,periode,hasil_kerja,perilaku,started_on,submitted_on,sealed_on\n${BUDI},Triwulan III 2026,Sesuai,Sesuai,2026-10-01,2026-10-03,2026-10-07`,
    );
    expect(await world.all('select started_at, submitted_at, sealed_at from evaluation')).toEqual([
      { started_at: '2026-10-01T05:00:00.000Z', submitted_at: '2026-10-03T05:00:00.000Z', sealed_at: '2026-10-07T05:00:00.000Z' },
    ]);
  });

  it('changes a draft and never what is sealed, closed or further on', async () => {
    await world.load(
      'EVALUATIONS',
      `${HEADER}\n${BUDI},Triwulan IV 2026,Sesuai,Sesuai,,,draft\n${SITI},Triwulan IV 2026,Sesuai,Sesuai,,,sealed\n${BUDI},Triwulan III 2026,Sesuai,Sesuai,,,draft`,
    );
    const checked = await world.check(
      'EVALUATIONS',
      `${HEADER}\n${BUDI},Triwulan IV 2026,Di Atas Ekspektasi,Sesuai,,,submitted\n${SITI},Triwulan IV 2026,Di Bawah Ekspektasi,Sesuai,,,sealed\n${BUDI},Triwulan III 2026,Di Atas Ekspektasi,Sesuai,,,draft`,
    );
    expect(checked.rows.map((row) => [row.outcome, ...row.problems.map((problem) => problem.code)])).toEqual([
      ['CHANGED'],
      ['REFUSED', 'EVALUATION_SEALED'],
      ['REFUSED', 'PERIOD_CLOSED'],
    ]);
    await world.load('EVALUATIONS', `${HEADER}\n${BUDI},Triwulan IV 2026,Di Atas Ekspektasi,Sesuai,,,submitted`);
    expect((await world.check('EVALUATIONS', `${HEADER}\n${BUDI},Triwulan IV 2026,Di Atas Ekspektasi,Sesuai,,,draft`)).codes).toEqual(['EVALUATION_GOES_BACK']);
  });

  it.each([
    ['an unknown period', `${BUDI},Triwulan V 2026,Sesuai,Sesuai,,,`, 'PERIOD_UNKNOWN'],
    ['a period that has not begun', `${BUDI},Triwulan I 2027,Sesuai,Sesuai,,,`, 'PERIOD_NOT_OPEN'],
    ['an unknown rating', `${BUDI},Triwulan IV 2026,Istimewa,Sesuai,,,`, 'VALUE_UNKNOWN'],
    ['an unknown evaluator', `${BUDI},Triwulan IV 2026,Sesuai,Sesuai,198503032010012003,,`, 'EVALUATOR_UNKNOWN'],
    ['somebody who evaluates himself', `${BUDI},Triwulan IV 2026,Sesuai,Sesuai,${BUDI},,`, 'EVALUATOR_IS_EMPLOYEE'],
    ['somebody without a position in the period', `${SITI},Triwulan III 2026,Sesuai,Sesuai,,,`, 'NO_POSITION_IN_PERIOD'],
    ['a person twice in a period', `${BUDI},Triwulan IV 2026,Sesuai,Sesuai,,,\n${BUDI},TRIWULAN IV 2026,Sesuai,Sesuai,,,`, 'EVALUATION_TWICE'],
    ['an unknown person', `197001011990011001,Triwulan IV 2026,Sesuai,Sesuai,,,`, 'EMPLOYEE_UNKNOWN'],
  ])('is refused for %s', async (_what, rows, code) => {
    expect((await world.check('EVALUATIONS', `${HEADER}\n${rows}`)).codes).toEqual([code]);
  });
});
