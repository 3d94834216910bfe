/** The need of a task is worked out by a rule, and that of whole analyses in SQL, of many at once: they must agree. */
import fc from 'fast-check';
import type { Pool } from 'pg';
import { beforeAll, expect, it } from 'vitest';
import { useDatabase } from '../../testing/use-database.ts';
import { World } from '../../testing/world.ts';
import { ROUNDINGS, VOLUME_PERIODS } from './working-time.parameters.ts';
import { APPROACHES, lawfulTimeOn, needOfTask, wholePeople, type TaskWork } from './workload.rules.ts';

const DAY = '2027-01-01';
/** What is left behind so many decimals is the machine's. */
const DECIMALS = 6;

const database = useDatabase('file');
let system: Pool;
let world: World;

beforeAll(async () => {
  system = database.as('selaras_system', { max: 1 });
  world = await World.create(system);
});

const amount = fc.double({ min: 0.01, max: 50_000, noNaN: true }).map((value) => Number(value.toFixed(2)));
const known = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { freq: 8 });
const work: fc.Arbitrary<TaskWork> = fc
  .record({
    approach: fc.constantFrom(...APPROACHES),
    volume: known(fc.oneof(amount, fc.constant(0))),
    volumePeriod: fc.constantFrom(...VOLUME_PERIODS),
    normMinutes: known(amount),
    ability: known(amount),
    operators: known(amount),
    shifts: known(fc.integer({ min: 1, max: 3 })),
  })
  .map(({ approach, volume, volumePeriod, normMinutes, ability, operators, shifts }) => ({
    approach,
    volume,
    volumePeriod,
    normMinutes: approach === 'TASKS' ? normMinutes : null,
    ability: approach === 'RESULTS' || approach === 'OBJECTS' ? ability : null,
    operators: approach === 'EQUIPMENT' ? operators : null,
    shifts: approach === 'EQUIPMENT' ? shifts : null,
  }));

it('of any tasks of a position the database says what the rule says of each, and rounds as the rule does', { timeout: 120_000 }, async () => {
  const dinas = await world.dinas();
  const position = await world.position(dinas, 'Analis');
  const { id } = await world.workload(dinas);
  await fc.assert(
    fc.asyncProperty(
      fc.array(work, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 60_000, max: 90_000 }),
      fc.constantFrom(...ROUNDINGS),
      async (tasks, minutesPerYear, rounding) => {
        await system.query('delete from stated_working_time');
        await system.query(`insert into stated_working_time (instansi_id, minutes_per_year, rounding, valid_from) values ($1, $2, $3, $4)`, [
          world.instansi.id,
          minutesPerYear,
          rounding,
          DAY,
        ]);
        await system.query('delete from workload_task where analysis_id = $1', [id]);
        await system.query(
          `insert into workload_task (analysis_id, dinas_id, position_id, place, description, approach, volume, volume_period, norm_minutes, ability, operators, shifts)
           select $1, $2, $3, t.place, 'Tugas', t.approach, t.volume, t.period, t.norm, t.ability, t.operators, t.shifts
           from unnest($4::text[], $5::float8[], $6::text[], $7::float8[], $8::float8[], $9::float8[], $10::float8[]) with ordinality
             t (approach, volume, period, norm, ability, operators, shifts, place)`,
          [
            id,
            dinas.id,
            position.id,
            ...(['approach', 'volume', 'volumePeriod', 'normMinutes', 'ability', 'operators', 'shifts'] as const).map((field) =>
              tasks.map((task) => task[field]),
            ),
          ],
        );
        const { rows } = await system.query<{ tasks: number; incomplete: number; exact: number; people: number }>(
          'select n.tasks, n.incomplete, n.exact, n.people from workload_needs(array[$1::uuid], $2::date) n',
          [id, DAY],
        );
        const needs = tasks.map((task) => needOfTask(task, { minutesPerYear, rounding }));
        const [said] = rows;
        expect([said!.tasks, said!.incomplete]).toEqual([tasks.length, needs.filter((need) => need === null).length]);
        const exact = needs.reduce<number>((sum, need) => sum + (need ?? 0), 0);
        // As exact as a double is: of a thousand million people to a few millionths.
        expect(Math.abs(said!.exact - exact)).toBeLessThanOrEqual(10 ** -DECIMALS + Math.abs(exact) * 1e-12);
        expect(said!.people).toBe(wholePeople(said!.exact, rounding));
      },
    ),
    { numRuns: 150 },
  );
});

it.each(['2012-01-01', '2026-06-30'])('where a government has said nothing, the database takes what the law says of %s', async (day) => {
  const elsewhere = await World.create(system);
  const { rows } = await system.query('select minutes_per_year as "minutesPerYear", rounding from working_time_on($1, $2)', [elsewhere.instansi.id, day]);
  expect(rows).toEqual([lawfulTimeOn(day)]);
});
