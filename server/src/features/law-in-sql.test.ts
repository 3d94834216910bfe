/**
 * Rules that bind every writer, or that lists and figures ask of thousands of rows, are there in SQL as well, made from the
 * same figures of the law. They must agree on every day, also when a later law changes the figures.
 */
import fc from 'fast-check';
import type { Pool } from 'pg';
import { beforeEach, describe, expect, it } from 'vitest';
import { PREDIKAT_TABLES, RATINGS, type PredikatTable, type Rating } from './evaluation/predikat.parameters.ts';
import { computePredikat, type Predikat } from './evaluation/predikat.rules.ts';
import { predikatSqlOf } from './evaluation/predikat.sql.ts';
import { ABSENCE_KINDS } from './staffing/absence.parameters.ts';
import { isEvaluatedWhile } from './staffing/absence.rules.ts';
import { isNipProblem, parseNip } from './staffing/nip.rules.ts';
import { RETIREMENT_START, type RetirementStart } from './staffing/retirement.parameters.ts';
import { retirementDay } from './staffing/retirement.rules.ts';
import { retirementSqlOf } from './staffing/retirement.sql.ts';
import { NoValueOn, type DatedValue } from '../rules/dated-value.ts';
import { unverified } from '../rules/legal-source.ts';
import { addDays, type LocalDate } from '../rules/local-date.ts';
import type { PeriodRef } from './evaluation/evaluation.builder.ts';
import type { EmployeeRef } from './staffing/staffing.builder.ts';
import { prepareDatabase } from '../prepare-database.ts';
import { useDatabase } from '../testing/use-database.ts';
import { World } from '../testing/world.ts';

const source = unverified('a law of this test');
const WORST: Readonly<Record<Rating, Predikat>> = { DI_BAWAH_EKSPEKTASI: 'SANGAT_KURANG', SESUAI_EKSPEKTASI: 'KURANG', DI_ATAS_EKSPEKTASI: 'BUTUH_PERBAIKAN' };
const LATER_TABLE: PredikatTable = { DI_ATAS_EKSPEKTASI: WORST, SESUAI_EKSPEKTASI: WORST, DI_BAWAH_EKSPEKTASI: WORST };
const NEW_LAW = '2027-04-01';
/** The newer one first: the order of the list does not matter. */
const TABLES: readonly DatedValue<PredikatTable>[] = [{ since: NEW_LAW, value: LATER_TABLE, source }, ...PREDIKAT_TABLES];
const STARTS: readonly DatedValue<RetirementStart>[] = [...RETIREMENT_START, { since: NEW_LAW, value: 'BIRTHDAY', source }];

const database = useDatabase('test');

const ask = async (sql: string, values: unknown[]): Promise<unknown> =>
  Object.values((await database.client.query<Record<string, unknown>>(sql, values)).rows[0] ?? {})[0];

/** What the rule says, as SQL says it: where the rule stops, SQL knows nothing. */
function ruled<Value>(rule: () => Value): Value | null {
  try {
    return rule();
  } catch (error) {
    if (error instanceof NoValueOn) return null;
    throw error;
  }
}

const around = (values: readonly DatedValue<unknown>[]): LocalDate[] => values.flatMap(({ since }) => [addDays(since, -1), since, addDays(since, 1)]);

describe.each([
  ['as it is today', PREDIKAT_TABLES, RETIREMENT_START],
  ['with a later law entered', TABLES, STARTS],
])('the law in SQL, %s,', (_what, tables, starts) => {
  beforeEach(async () => {
    await database.client.query(predikatSqlOf(tables).text);
    await database.client.query(retirementSqlOf(starts).text);
  });

  it('gives the predikat of the rule for all nine cells, before, at and after each boundary', async () => {
    for (const day of around(tables)) {
      for (const workResult of RATINGS) {
        for (const behaviour of RATINGS)
          expect(await ask('select predikat_of($1, $2, $3)', [workResult, behaviour, day]), `${workResult} ${behaviour} ${day}`).toBe(
            ruled(() => computePredikat(workResult, behaviour, day, tables)),
          );
      }
    }
  });

  it('gives the retirement day of the rule for any birth date, age and day', async () => {
    const days = (min: string, max: string): fc.Arbitrary<LocalDate> =>
      fc.date({ min: new Date(min), max: new Date(max), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    await fc.assert(
      fc.asyncProperty(
        days('1950-01-01', '2010-12-31'),
        fc.integer({ min: 50, max: 70 }),
        fc.oneof(fc.constantFrom(...around(starts)), days('2020-01-01', '2030-12-31')),
        async (birthDate, age, lawOn) => {
          expect(await ask('select retirement_day($1, $2, $3)::text', [birthDate, age, lawOn])).toBe(ruled(() => retirementDay(birthDate, age, lawOn, starts)));
        },
      ),
      {
        numRuns: 300,
        examples: ['1968-02-29', '1966-12-31', '1967-01-01'].flatMap((born) => around(starts).map((day): [string, number, string] => [born, 59, day])),
      },
    );
  });
});

describe('when a law changes', () => {
  let system: Pool;
  let world: World;
  let staff: EmployeeRef;
  let rate: (period: PeriodRef, state?: 'DRAFT' | 'SEALED') => Promise<string>;
  beforeEach(async () => {
    system = database.as('selaras_system', { max: 2 });
    world = await World.create(system);
    const dinas = await world.dinas('Dinas Kesehatan');
    staff = await world.employee('Staf', { birthDate: '1968-12-05' });
    const assignmentId = await world.assign(staff, await world.position(dinas, 'Staf'));
    rate = async (period, state = 'DRAFT') => (await world.evaluation(staff, { assignmentId, dinas, period, state })).id;
  });

  const lastDay = addDays(NEW_LAW, -1);
  const old = (): Promise<PeriodRef> => world.period('Triwulan I 2027', { from: '2027-01-01', to: lastDay, deadline: '2027-04-15' });
  const young = (): Promise<PeriodRef> => world.period('Triwulan II 2027', { from: NEW_LAW, to: '2027-06-30', deadline: '2027-07-15' });
  const predikatOf = (id: string): Promise<unknown> => ask('select predikat from evaluation where id = $1', [id]);
  const enter = (): Promise<unknown> => database.client.query(predikatSqlOf(TABLES).text);

  it('evaluations of an old period keep the old table, and those of a new one have to follow the new', async () => {
    await enter();
    const [before, after] = [await rate(await old()), await rate(await young())];
    expect([await predikatOf(before), await predikatOf(after)]).toEqual(['BAIK', 'KURANG']);
    for (const [id, wrong] of [
      [before, 'KURANG'],
      [after, 'BAIK'],
    ] as const)
      await expect(system.query('update evaluation set predikat = $2 where id = $1', [id, wrong])).rejects.toMatchObject({
        constraint: 'evaluation_predikat_follows_the_table',
      });
  });

  it('a table entered late stops no evaluation rated before it, until somebody rates again', async () => {
    const id = await rate(await young());
    await enter();
    await system.query(`update evaluation set state = 'SUBMITTED', submitted_at = now() where id = $1`, [id]);
    expect(await predikatOf(id)).toBe('BAIK');
    await expect(system.query(`update evaluation set work_result = 'DI_ATAS_EKSPEKTASI' where id = $1`, [id])).rejects.toThrow(
      /not that of the table in force/,
    );
  });

  it('a period whose people are rated does not move under another table', async () => {
    await enter();
    const [rated, empty] = [await old(), await world.period('Tahun 2028', { kind: 'ANNUAL', from: '2028-01-01', to: '2028-12-31', deadline: '2029-01-15' })];
    await rate(rated);
    const move = (period: PeriodRef, to: string): Promise<unknown> => system.query('update evaluation_period set valid_to = $2 where id = $1', [period.id, to]);
    await expect(move(rated, NEW_LAW)).rejects.toMatchObject({ constraint: 'evaluation_period_keeps_its_table' });
    await move(rated, addDays(lastDay, -1));
    await move(empty, '2028-12-30');
  });

  it('the people who retire are counted under the law of the day shown', async () => {
    await database.client.query(retirementSqlOf(STARTS).text);
    const retires = (day: string): Promise<unknown> =>
      ask('select retires::text from holder_facts($1, (select array_agg(id) from dinas)) where employee_id = $2', [day, staff.id]);
    expect([await retires(lastDay), await retires(NEW_LAW)]).toEqual(['2027-01-01', '2026-12-05']);
  });
});

it('a database that held the predikat by a check without a day holds it by the day from its next start on', async () => {
  await database.client.query(`
    create function predikat_of(work_result text, behaviour text) returns text language sql immutable as 'select ''BAIK''';
    alter table evaluation add constraint evaluation_predikat_follows_the_table check (predikat is not distinct from predikat_of(work_result, behaviour));
    drop function evaluation_predikat_follows_the_table, evaluation_period_keeps_its_table cascade;
    drop function predikat_of(text, text, date);
    update sql_definition set hash = 'older', objects = array(select o from unnest(objects) o where o !~ 'predikat|keeps_its_table') || 'routine predikat_of(text,text)'::text;
    delete from migration where name = 'Migration20261126000002_predikat_by_day'`);
  await prepareDatabase(database.url);
  expect(await ask(`select array_agg(oid::regprocedure::text) from pg_proc where proname = 'predikat_of'`, [])).toEqual(['predikat_of(text,text,date)']);
  expect(await ask(`select count(*)::int from pg_constraint where conname = 'evaluation_predikat_follows_the_table'`, [])).toBe(0);
  expect(await ask(`select array_agg(tgrelid::regclass::text) from pg_trigger where tgname = 'evaluation_predikat_follows_the_table'`, [])).toEqual([
    'evaluation',
  ]);
});

it.each(ABSENCE_KINDS)('an absence as %s leaves its days without evaluation where the rule says so, and no day beside them', async (kind) => {
  const world = await World.create(database.as('selaras_system', { max: 1 }));
  const away = await world.employee('Pergi');
  await world.absence(away, { kind, from: '2026-04-01', to: '2026-06-30' });
  const throughout = (from: string, to: string): Promise<unknown> => ask('select absent_throughout($1, $2, $3)', [away.id, from, to]);
  expect([
    await throughout('2026-04-01', '2026-06-30'),
    await throughout('2026-05-01', '2026-05-01'),
    await throughout('2026-03-31', '2026-06-30'),
    await throughout('2026-04-01', '2026-07-01'),
  ]).toEqual([!isEvaluatedWhile(kind), !isEvaluatedWhile(kind), false, false]);
});

describe('the numbers of employees', () => {
  it('are refused by the database where the rule refuses their digits, and accepted where it accepts them', async () => {
    const digits = (length: number): fc.Arbitrary<string> => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
    const plausible = fc
      .tuple(
        fc.integer({ min: 1890, max: 2012 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        fc.integer({ min: 1990, max: 2030 }),
        fc.integer({ min: 0, max: 31 }),
        digits(4),
      )
      .map(
        ([year, month, day, start, code, rest]) =>
          `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}${start}${String(code).padStart(2, '0')}${rest}`,
      );
    await fc.assert(
      fc.asyncProperty(fc.oneof(plausible, digits(18), digits(17)), async (text) => {
        const read = parseNip(text);
        // A start before birth is the rule's alone: the database keeps numbers that a court corrected.
        fc.pre(!isNipProblem(read) || read.code !== 'NIP_STARTS_BEFORE_BIRTH');
        expect(await ask('select is_valid_nip($1)', [text])).toBe(!isNipProblem(read));
      }),
      {
        numRuns: 500,
        examples: [
          ['199002142015052007'],
          ['200012312024211001'],
          ['199013142015052007'],
          ['199002142015053007'],
          ['189902142015052007'],
          ['190002142015052007'],
        ],
      },
    );
  });
});
