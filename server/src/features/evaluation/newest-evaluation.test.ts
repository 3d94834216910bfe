import type { Pool } from 'pg';
import { beforeEach, expect, it } from 'vitest';
import { useDatabase } from '../../testing/use-database.ts';
import { World } from '../../testing/world.ts';
import type { EvaluationOptions, PeriodRef } from './evaluation.builder.ts';
import type { EmployeeRef } from '../staffing/staffing.builder.ts';

const database = useDatabase('test');
let system: Pool;
let world: World;
let person: EmployeeRef;
let held: Pick<EvaluationOptions, 'assignmentId' | 'dinas'>;

beforeEach(async () => {
  system = database.as('selaras_system', { max: 1 });
  world = await World.create(system);
  const dinas = await world.dinas();
  person = await world.employee('Staf', { in: await world.position(dinas, 'Staf', { need: 1 }) });
  const { rows } = await system.query<{ id: string }>('select id from assignment where employee_id = $1', [person.id]);
  held = { assignmentId: rows[0]!.id, dinas };
});

const evaluate = async (period: PeriodRef): Promise<string> => (await world.evaluation(person, { ...held, period })).id;
const firstDayOf = async (id: string): Promise<unknown> =>
  (await system.query<{ day: string }>('select period_from as day from evaluation where id = $1', [id])).rows[0]?.day;

it('holds the first day of its period, whoever writes it and whatever they say', async () => {
  const [early, late] = [
    await world.period('Awal', { from: '2026-07-01', to: '2026-09-30' }),
    await world.period('Akhir', { from: '2026-10-01', to: '2026-12-31' }),
  ];
  const id = await evaluate(early);
  expect(await firstDayOf(id)).toBe('2026-07-01');
  await system.query('update evaluation set period_id = $2 where id = $1', [id, late.id]);
  expect(await firstDayOf(id)).toBe('2026-10-01');
  await expect(system.query(`update evaluation set period_from = '2026-01-01' where id = $1`, [id])).rejects.toMatchObject({
    constraint: 'evaluation_begins_with_its_period',
  });
});

it('moves with its period', async () => {
  const period = await world.period('Triwulan', { from: '2026-10-01', to: '2026-12-31' });
  const id = await evaluate(period);
  await system.query(`update evaluation_period set valid_from = '2026-10-02' where id = $1`, [period.id]);
  expect(await firstDayOf(id)).toBe('2026-10-02');
});
