import fc from 'fast-check';
import type { Pool } from 'pg';
import { beforeEach, expect, it } from 'vitest';
import { readerOf } from '../../database/sql-reader.ts';
import { useDatabase } from '../../testing/use-database.ts';
import { World } from '../../testing/world.ts';
import type { PositionRef } from '../organization/organization.builder.ts';
import { ASSIGNMENT_KINDS } from '../staffing/assignment.parameters.ts';
import type { EmployeeRef } from '../staffing/staffing.builder.ts';
import { decidingOf, findParts } from './evaluator.queries.ts';

const database = useDatabase('file');
let system: Pool;
beforeEach(() => {
  system = database.as('selaras_system', { max: 1 });
});

/** Days of the half year that the periods of the test lie in. */
const day = (index: number): string => new Date(Date.UTC(2026, 6, 1 + index)).toISOString().slice(0, 10);
const days = fc.nat(180);
const PEOPLE = 5;
const POSTS = 5;

const governments = fc.record({
  // Each post is below an earlier one, or below none.
  above: fc.tuple(...Array.from({ length: POSTS }, (_, index) => fc.integer({ min: -1, max: index - 1 }))),
  held: fc.array(
    fc.record({
      person: fc.nat(PEOPLE - 1),
      post: fc.nat(POSTS - 1),
      kind: fc.constantFrom(...ASSIGNMENT_KINDS, 'DEFINITIF' as const),
      from: days,
      length: fc.option(days, { freq: 2 }),
    }),
    { minLength: 4, maxLength: 12 },
  ),
  gone: fc.array(fc.record({ person: fc.nat(PEOPLE - 1), last: days }), { maxLength: 2 }),
  today: days,
});
type Drawn = typeof governments extends fc.Arbitrary<infer Value> ? Value : never;

async function build({
  above,
  held,
  gone,
}: Drawn): Promise<{ readonly world: World; readonly people: readonly EmployeeRef[]; readonly periods: readonly string[] }> {
  const world = await World.create(system);
  const dinas = await world.dinas();
  const posts: PositionRef[] = [];
  for (const [index, place] of above.entries()) {
    const superior = posts[place];
    posts.push(await world.position(dinas, `Jabatan ${index}`, { isHead: index === 0, ...(superior ? { superior } : {}) }));
  }
  const people: EmployeeRef[] = [];
  for (let index = 0; index < PEOPLE; index++) people.push(await world.employee(`Pegawai ${index}`));
  for (const { person, post, kind, from, length } of held) {
    // What the record cannot hold at all, such as two definitive posts at once, is left out.
    await world
      .assign(people[person]!, posts[post]!, { kind, from: day(from), ...(length === null ? {} : { to: day(from + length) }) })
      .catch((error: { code?: string }) => {
        if (error.code !== '23P01' && error.code !== '23505') throw error;
      });
  }
  for (const { person, last } of gone)
    await system.query("update employee set last_day = $2, end_reason = 'RESIGNATION' where id = $1", [people[person]!.id, day(last)]);
  const periods = [
    await world.period('Triwulan III', { from: '2026-07-01', to: '2026-09-30' }),
    await world.period('Triwulan IV', { from: '2026-10-01', to: '2026-12-31' }),
  ];
  return { world, people, periods: periods.map(({ id }) => id) };
}

it('row security names the evaluator of the rule, and from above everybody they evaluate who does not report to them', async () => {
  await fc.assert(
    fc.asyncProperty(governments, async (drawn) => {
      const { people, periods } = await build(drawn);
      const today = day(drawn.today);
      // At noon of Jakarta.
      const moment = `${today}T05:00:00Z`;
      const expected = new Set<string>();
      for (const periodId of periods) {
        const questions = people.map(({ id: employeeId }) => ({ employeeId, periodId, moment }));
        const parts = await findParts(readerOf(system), questions);
        for (const [index, { id }] of people.entries()) {
          const { evaluatorId } = decidingOf(parts[index]!);
          const asked = await system.query<{ id: string | null }>('select evaluator_in($1, $2, $3) as id', [id, periodId, today]);
          expect(asked.rows[0]!.id, `${people[index]!.name} on ${today}`).toBe(evaluatorId);
          const began = periodId === periods[0] || today >= '2026-10-01';
          if (evaluatorId !== null && began && parts[index]!.some(({ isHeld, hasBegun }) => isHeld && hasBegun))
            expected.add(`${evaluatorId} ${id} ${periodId}`);
        }
      }
      const ids = people.map(({ id }) => id);
      const reports = await system.query<{ pair: string }>(
        "select s.id || ' ' || r.employee_id as pair from unnest($1::uuid[]) s (id) cross join lateral direct_reports(s.id, $2) r",
        [ids, today],
      );
      const direct = new Set(reports.rows.map(({ pair }) => pair));
      const led = await system.query<{ one: string }>("select l.superior_id || ' ' || l.employee_id || ' ' || l.period_id as one from people_led($1, $2) l", [
        ids,
        today,
      ]);
      expect(led.rows.map(({ one }) => one).toSorted()).toEqual([...expected].filter((one) => !direct.has(one.slice(0, 73))).toSorted());
    }),
    { numRuns: 60 },
  );
}, 120_000);
