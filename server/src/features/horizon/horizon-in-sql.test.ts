/** The horizon is counted in SQL, of whole governments at once: it must agree with the rule, with the board of the day and with the boards of days to come. */
import fc from 'fast-check';
import type { Pool } from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '../../testing/use-database.ts';
import { World } from '../../testing/world.ts';
import { planOf, type YearMoves } from './horizon.rules.ts';

const TODAY = '2026-11-28';
const YEARS = [2026, 2027, 2028, 2029, 2030, 2031];

const database = useDatabase('file');
let system: Pool;
beforeAll(() => {
  system = database.as('selaras_system', { max: 1 });
});

/** What is so on the first of January is told of the year that begins, and not of the one that ends: no such days here. */
const day = (from: number, to: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2, max: 28 }))
    .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
const person = fc.record({
  born: day(1966, 1980),
  position: fc.integer({ min: 0, max: 2 }),
  from: fc.oneof(fc.constant('2022-01-02'), day(2023, 2031)),
  days: fc.option(fc.integer({ min: 10, max: 2500 })),
  status: fc.constantFrom('PNS', 'PPPK'),
  kind: fc.constantFrom('DEFINITIF' as const, 'DEFINITIF' as const, 'PLT' as const),
});
const NEEDS = fc.array(fc.record({ need: fc.integer({ min: 0, max: 4 }), change: fc.option(fc.tuple(day(2026, 2031), fc.integer({ min: 0, max: 4 }))) }), {
  minLength: 3,
  maxLength: 3,
});

interface Facts {
  readonly need: readonly (number | null)[];
  readonly filled: readonly number[];
  readonly retiring: readonly number[];
  readonly contracts: readonly number[];
  readonly departing: readonly number[];
  readonly arriving: readonly number[];
  readonly overdue: number;
}

async function factsOf(dinasId: string): Promise<Map<string, Facts>> {
  const { rows } = await system.query<Readonly<Record<string, number | null>> & { position_id: string }>('select * from horizon_facts($1, $2::uuid[])', [
    TODAY,
    [dinasId],
  ]);
  const list = (row: Readonly<Record<string, number | null>>, of: string, length: number) => Array.from({ length }, (_, at) => row[`${of}_${at}`] ?? null);
  const counts = (row: Readonly<Record<string, number | null>>, of: string, length = YEARS.length) => list(row, of, length).map((value) => value ?? -1);
  return new Map(
    rows.map((row) => [
      row.position_id,
      {
        need: list(row, 'need', YEARS.length + 1),
        filled: counts(row, 'filled', YEARS.length + 1),
        retiring: counts(row, 'retiring'),
        contracts: counts(row, 'contracts'),
        departing: counts(row, 'departing'),
        arriving: counts(row, 'arriving'),
        overdue: row['overdue'] ?? -1,
      },
    ]),
  );
}

describe('the horizon in SQL', () => {
  it('is that of the rule, begins with the board of the day, and is the projected board of each turn of a year', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(person, { maxLength: 14 }), NEEDS, async (people, needs) => {
        const world = await World.create(system);
        const dinas = await world.dinas();
        const positions = [];
        for (const { need, change } of needs) {
          const position = await world.position(dinas, 'Analis', { need });
          positions.push(position);
          if (!change) continue;
          await system.query('update position_need set valid_to = $2::date - 1 where position_id = $1', [position.id, change[0]]);
          await system.query('insert into position_need (position_id, dinas_id, need, valid_from) values ($1, $2, $3, $4)', [
            position.id,
            dinas.id,
            change[1],
            change[0],
          ]);
        }
        for (const { born, position, from, days, status, kind } of people) {
          const employee = await world.employee('Ani', { birthDate: born });
          await system.query('update employee set status = $2, golongan = null where id = $1', [employee.id, status]);
          const id = await world.assign(employee, positions[position]!, { from, kind });
          if (days !== null) await system.query(`update assignment set valid_to = valid_from + $2::int where id = $1`, [id, days]);
        }
        const facts = await factsOf(dinas.id);
        const counted = async (from: string, on: string): Promise<Map<string, { need: number | null; filled: number }>> => {
          const { rows } = await system.query<{ position_id: string; need: number; has_need: boolean; filled: number }>(
            `select * from ${from}($1, $2::uuid[])`,
            [on, [dinas.id]],
          );
          return new Map(rows.map((row) => [row.position_id, { need: row.has_need ? row.need : null, filled: row.filled }]));
        };
        const [today, ...ends] = await Promise.all([
          counted('position_facts', TODAY),
          ...YEARS.map((year) => counted('projected_position_facts', `${year + 1}-01-01`)),
        ]);
        for (const { id } of positions) {
          const { need, filled, retiring, contracts, departing, arriving } = facts.get(id)!;
          expect({ need: need[0], filled: filled[0] }).toEqual(today.get(id));
          expect(YEARS.map((_, at) => ({ need: need[at + 1], filled: filled[at + 1] }))).toEqual(ends.map((end) => end.get(id)));
          const moves = YEARS.map((_, at): YearMoves => ({
            retirements: retiring[at]!,
            contractEnds: contracts[at]!,
            departures: departing[at]!,
            arrivals: arriving[at]!,
          }));
          expect(planOf(filled[0]!, need.slice(1), moves).map((one) => one.filled)).toEqual(filled.slice(1));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('tells nothing else of who retires in February than of who does in November, whatever ends in between', async () => {
    const world = await World.create(system);
    const dinas = await world.dinas();
    const told = async (born: string): Promise<unknown> => {
      const position = await world.position(dinas, 'Perawat');
      const employee = await world.employee('Ani', { birthDate: born });
      await system.query(`update employee set status = 'PPPK' where id = $1`, [employee.id]);
      await world.assign(employee, position, { to: '2027-06-30' });
      return (await factsOf(dinas.id)).get(position.id);
    };
    expect(await told('1969-01-10')).toEqual(await told('1969-10-10'));
  });

  it('says why somebody leaves: by age, by the end of a contract, or by a move on record; and of a move that somebody comes', async () => {
    const world = await World.create(system);
    const dinas = await world.dinas();
    const [nurse, clerk] = [await world.position(dinas, 'Perawat', { need: 4 }), await world.position(dinas, 'Pengelola', { need: 2 })];
    await world.employee('Purna', { in: nurse, birthDate: '1969-03-10' });
    await world.employee('Lewat', { in: nurse, birthDate: '1966-03-10' });
    const onContract = async (name: string): Promise<Parameters<World['assign']>[0]> => {
      const employee = await world.employee(name, { birthDate: '1990-01-01' });
      await system.query(`update employee set status = 'PPPK' where id = $1`, [employee.id]);
      return employee;
    };
    await world.assign(await onContract('Kontrak'), nurse, { to: '2028-12-31' });
    const moved = await onContract('Pindah');
    await world.assign(moved, nurse, { to: '2027-05-31' });
    await world.assign(moved, clerk, { from: '2027-06-01' });
    const facts = await factsOf(dinas.id);
    expect(facts.get(nurse.id)).toMatchObject({
      need: [4, 4, 4, 4, 4, 4, 4],
      filled: [4, 3, 1, 0, 0, 0, 0],
      retiring: [1, 1, 0, 0, 0, 0],
      contracts: [0, 0, 1, 0, 0, 0],
      departing: [0, 1, 0, 0, 0, 0],
      overdue: 1,
    });
    expect(facts.get(clerk.id)).toMatchObject({ filled: [0, 0, 1, 1, 1, 1, 1], arriving: [0, 1, 0, 0, 0, 0], contracts: [0, 0, 0, 0, 0, 0] });
  });
});
