import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import pg from 'pg';
import { unverified } from '../../rules/legal-source.ts';
import { ImportWorld } from '../../testing/import-world.ts';
import { PREDIKAT_TABLES } from './predikat.parameters.ts';
import { predikatSqlOf } from './predikat.sql.ts';

let world: ImportWorld;
beforeEach(async () => {
  world = await ImportWorld.create(inject('clusterUrl'));
  await world.settle();
});
afterEach(() => world.close());

const BUDI = '198001012005011001';
const ALL_KURANG = { DI_BAWAH_EKSPEKTASI: 'KURANG', SESUAI_EKSPEKTASI: 'KURANG', DI_ATAS_EKSPEKTASI: 'KURANG' } as const;
const SITI = '199002142015052007';
describe('a file of evaluations', () => {
  const HEADER = 'nip,periode,hasil_kerja,perilaku,nip_penilai,catatan,status';
  beforeEach(async () => {
    await world.load('ASSIGNMENTS', `nip,position_code,tmt\n${BUDI},P2,2020-01-01\n${SITI},P3,2026-10-15`);
    await world.pool
      .query(`insert into evaluation_period (instansi_id, kind, label, valid_from, valid_to, deadline, state) select id, 'QUARTERLY', v.label, v.f::date, v.t::date, v.d::date, v.s
      from instansi, (values ('Triwulan II 2021', '2021-04-01', '2021-06-30', '2021-07-15', 'CLOSED'), ('Triwulan III 2026', '2026-07-01', '2026-09-30', '2026-10-15', 'CLOSED'), ('Triwulan IV 2026', '2026-10-01', '2026-12-31', '2027-01-15', 'OPEN'), ('Triwulan I 2027', '2027-01-01', '2027-03-31', '2027-04-15', 'PLANNED')) v(label, f, t, d, s)`);
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

  it('gives each period the predikat of the table in force on its last day', async () => {
    const later = { since: '2026-12-31', source: unverified('a law of this test'), value: { ...PREDIKAT_TABLES[0]!.value, SESUAI_EKSPEKTASI: ALL_KURANG } };
    const owner = new pg.Client({ connectionString: world.url });
    await owner.connect();
    await owner.query(predikatSqlOf([...PREDIKAT_TABLES, later]).text);
    await owner.end();
    const file = `${HEADER}\n${BUDI},Triwulan III 2026,Sesuai,Sesuai,,,\n${BUDI},Triwulan IV 2026,Sesuai,Sesuai,,,`;
    const checked = await world.check('EVALUATIONS', file);
    expect(checked.rows.map((row) => row.changes.find(({ field }) => field === 'predikat')?.after)).toEqual(['BAIK', 'KURANG']);
    await world.load('EVALUATIONS', file);
    expect(await world.all('select p.label, v.predikat from evaluation v join evaluation_period p on p.id = v.period_id order by p.valid_from')).toEqual([
      { label: 'Triwulan III 2026', predikat: 'BAIK' },
      { label: 'Triwulan IV 2026', predikat: 'KURANG' },
    ]);
    expect(await world.load('EVALUATIONS', file)).toMatchObject({ unchanged: 2 });
  });

  it('takes away the evaluator and the note where it says so, and nothing of what is sealed', async () => {
    const row = (period: string, more: string): string => `${HEADER}\n${BUDI},${period},Sesuai,Sesuai,${more},`;
    await world.load('EVALUATIONS', row('Triwulan IV 2026', `${SITI},Bagus`));
    await world.load('EVALUATIONS', row('Triwulan III 2026', `${SITI},Bagus`));
    expect(await world.load('EVALUATIONS', row('Triwulan IV 2026', '-,-'))).toMatchObject({ changed: 1 });
    expect(await world.value("select evaluator_id is null and note is null from evaluation where state = 'SUBMITTED'")).toBe(true);
    for (const more of ['-,', ',-']) expect((await world.check('EVALUATIONS', row('Triwulan III 2026', more))).codes).toEqual(['EVALUATION_SEALED']);
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
    ['a period from before the first table of predikat', `${BUDI},Triwulan II 2021,Sesuai,Sesuai,,,`, 'PERIOD_BEFORE_PREDIKAT'],
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
