import pg from 'pg';
import type { RunningCheckout } from './contenders.ts';
import { median } from './measures.ts';
import { number, table } from './tables.ts';

/** What SQL of the server takes beside the plainest SQL over the same rows, in one connection, one after the other. */
interface Beside {
  readonly ms: number;
  readonly plainMs: number;
}

/** Needs after the working time of a government was set, and the horizon of all its people. */
export interface StaffingNeedOutcome {
  readonly tasks: number;
  readonly needs: Beside;
  readonly people: number;
  readonly horizon: Beside;
}

const TASKS = 100_000;
const TASKS_OF_A_POSITION = 20;
const NEEDS_REACH = 5;
const HORIZON_REACH = 10;

/** An analysis of each dinas, until there are so many tasks: twenty to a position, some positions more than once. */
async function makeTasks(client: pg.Client, instansiId: string): Promise<readonly string[]> {
  await client.query(
    `insert into workload_analysis (instansi_id, dinas_id, name, state)
     select d.instansi_id, d.id, 'Bench', 'DRAFT' from dinas d where d.instansi_id = $1 and not exists (select from workload_analysis a where a.dinas_id = d.id and a.state in ('DRAFT', 'REVIEWED'))`,
    [instansiId],
  );
  const { rows } = await client.query<{ id: string }>(`select id from workload_analysis where instansi_id = $1 and name = 'Bench'`, [instansiId]);
  await client.query(
    `insert into workload_task (analysis_id, dinas_id, position_id, place, description, approach, volume, norm_minutes)
     select a.id, p.dinas_id, p.id, n, 'Tugas ' || n, 'TASKS', 100 + (hashtext(p.id::text || n) & 1023), 5 + n
     from workload_analysis a join position p on p.dinas_id = a.dinas_id cross join generate_series(1, $2::int) n
     where a.instansi_id = $1 and a.name = 'Bench' order by a.id, p.id, n limit $3`,
    [instansiId, TASKS_OF_A_POSITION, TASKS],
  );
  return rows.map(({ id }) => id);
}

async function timed(client: pg.Client, text: string, values: readonly unknown[]): Promise<number> {
  const began = performance.now();
  await client.query(text, [...values]);
  return performance.now() - began;
}

/** Turn by turn, so that what the machine does meanwhile falls on both. The first is not counted. */
async function beside(
  client: pg.Client,
  rounds: number,
  ours: readonly [string, readonly unknown[]],
  plain: readonly [string, readonly unknown[]],
): Promise<Beside> {
  const took = { ms: [] as number[], plainMs: [] as number[] };
  for (let round = 0; round <= rounds; round++) {
    const found = { ms: await timed(client, ...ours), plainMs: await timed(client, ...plain) };
    if (round === 0) continue;
    took.ms.push(found.ms);
    took.plainMs.push(found.plainMs);
  }
  return { ms: median(took.ms), plainMs: median(took.plainMs) };
}

export async function runStaffingNeed({ databaseUrl, subjects }: RunningCheckout, rounds: number): Promise<StaffingNeedOutcome> {
  const { instansiId } = subjects.medan;
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const analyses = await makeTasks(client, instansiId);
    await client.query('vacuum (analyze) workload_task');
    const counts = await client.query<{ tasks: number; people: number }>(
      `select (select count(*)::int from workload_task where analysis_id = any($1)) as tasks, (select count(*)::int from employee where instansi_id = $2) as people`,
      [analyses, instansiId],
    );
    await client.query(`delete from stated_working_time where instansi_id = $1`, [instansiId]);
    await client.query(`insert into stated_working_time (instansi_id, minutes_per_year, rounding, valid_from) values ($1, 72000, 'UP', '2026-01-01')`, [
      instansiId,
    ]);
    const needs = await beside(
      client,
      rounds,
      ['select count(*), sum(n.people) from workload_needs($1::uuid[], current_date) n', [analyses]],
      [
        `select count(*), sum(x.minutes) from (select t.analysis_id, t.position_id, sum(t.volume * t.norm_minutes) as minutes from workload_task t where t.analysis_id = any($1::uuid[]) group by 1, 2) x`,
        [analyses],
      ],
    );
    const dinas = `array(select d.id from dinas d where d.instansi_id = $1)`;
    const horizon = await beside(
      client,
      rounds,
      [`select f.dinas_id, count(*), sum(f.need_5), sum(f.filled_5) from horizon_facts(current_date, ${dinas}) f group by 1`, [instansiId]],
      [
        `select a.dinas_id, count(*) from assignment a join employee e on e.id = a.employee_id join position p on p.id = a.position_id
         where a.dinas_id = any(${dinas}) and a.validity @> current_date group by 1`,
        [instansiId],
      ],
    );
    await client.query(`delete from workload_analysis where instansi_id = $1 and name = 'Bench'`, [instansiId]);
    await client.query(`delete from stated_working_time where instansi_id = $1`, [instansiId]);
    return { ...counts.rows[0]!, needs, horizon };
  } finally {
    await client.end();
  }
}

export function describeStaffingNeed({ tasks, needs, people, horizon }: StaffingNeedOutcome): string[] {
  const row = (name: string, { ms, plainMs }: Beside, reach: number): string[] => [
    name,
    number(ms),
    number(plainMs),
    number(ms / plainMs, 1),
    `≤ ${reach}× ${ms <= reach * plainMs ? 'reached' : 'MISSED'}`,
  ];
  return [
    '### staffing need',
    '',
    ...table([
      ['', 'ms', 'plain SQL, ms', 'times', 'reach'],
      row(`needs of ${number(tasks)} tasks, after a setting`, needs, NEEDS_REACH),
      row(`horizon of ${number(people)} people`, horizon, HORIZON_REACH),
    ]),
    '',
  ];
}
