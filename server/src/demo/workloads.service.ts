import type { InstansiRef } from '../builder.ts';
import type { System } from '../database/pools.ts';
import { readerOf } from '../database/sql-reader.ts';
import { writeEstablishedNeeds } from '../features/workload/index.ts';
import type { LocalDate } from '../rules/local-date.ts';
import { TASKS_OF_HEADS, TASKS_OF_OFFICES, TASKS_OF_SERVICE } from './workload-tasks.parameters.ts';

const MINUTES = 75_000;

interface DemoWorkload {
  /** Begins the name of the dinas. */
  readonly of: string;
  readonly state: 'DRAFT' | 'REVIEWED' | 'ESTABLISHED';
  /** How much more work there is than the need of today says. */
  readonly growth: number;
  /** Of every so many tasks one is not measured yet; 0 for none. */
  readonly unmeasured: number;
}

/** One that is in force, one that waits for its decree, and one that is worked on. */
const WORKLOADS: readonly DemoWorkload[] = [
  { of: 'Dinas Kesehatan', state: 'ESTABLISHED', growth: 0, unmeasured: 0 },
  { of: 'Dinas Perhubungan', state: 'REVIEWED', growth: 0.12, unmeasured: 0 },
  { of: 'Dinas Sosial', state: 'DRAFT', growth: 0.2, unmeasured: 7 },
];

/** Tasks of every position of the dinas that needs somebody, of as much work as gives the need that is on record, or somewhat more. */
async function writeTasks(system: System, analysisId: string, { growth, unmeasured }: DemoWorkload, today: LocalDate): Promise<void> {
  await system.query(
    `insert into workload_task (analysis_id, dinas_id, position_id, place, description, result, approach, volume, volume_period, norm_minutes)
     select a.id, p.dinas_id, p.id, t.place, t.description, t.result, 'TASKS',
       case when row_number() over (order by p.id, t.place) % nullif($4::int, 0) = 0 then null else greatest(1, round((n.need - s.slack) * (1 + $3::float8) * t.share * ${MINUTES} / t.minutes)) end, 'YEAR', t.minutes
     from workload_analysis a join position p on p.dinas_id = a.dinas_id
     join position_need n on n.position_id = p.id and n.validity @> $2::date and n.need > 0 and (a.valid_from is null or n.valid_from <= a.valid_from)
     cross join lateral (select 0.06 + (hashtext(p.id::text) & 255) / 255.0 * 0.5 as slack) s
     cross join lateral (select case when p.is_head then $5 when p.kind = 'FUNGSIONAL' then $6 else $7 end::jsonb as tasks) k
     cross join lateral (select (e.value ->> 'description') as description, e.value ->> 'result' as result, (e.value ->> 'share')::float8 as share, (e.value ->> 'minutes')::float8 as minutes, e.place::int
       from jsonb_array_elements(k.tasks) with ordinality e (value, place)) t
     where a.id = $1 and $2::date between p.valid_from and coalesce(p.valid_to, 'infinity')`,
    [analysisId, today, growth, unmeasured, ...[TASKS_OF_HEADS, TASKS_OF_SERVICE, TASKS_OF_OFFICES].map((tasks) => JSON.stringify(tasks))],
  );
}

/** Gives some dinas a workload analysis; of the one in force the needs stay as they are, with how they came about. */
export async function writeDemoWorkloads(system: System, instansi: InstansiRef, today: LocalDate): Promise<void> {
  const year = Number(today.slice(0, 4));
  const establishedFrom = `${year}-01-01`;
  for (const workload of WORKLOADS) {
    const { of, state } = workload;
    const isEstablished = state === 'ESTABLISHED';
    const decreeNumber = isEstablished ? `800/${year - 1}/ABK` : null;
    const made = await system.query<{ id: string }>(
      `insert into workload_analysis (instansi_id, dinas_id, name, state, minutes_per_year, rounding, decree_number, valid_from)
       select d.instansi_id, d.id, $3, $4, $5, $6, $7, $8 from dinas d where d.instansi_id = $1 and d.name like $2 || '%' order by d.code limit 1 returning id`,
      [
        instansi.id,
        of,
        `ABK ${isEstablished ? year : year + 1}`,
        state,
        ...(isEstablished ? [MINUTES, 'UP', decreeNumber, establishedFrom] : [null, null, null, null]),
      ],
    );
    const [analysis] = made.rows;
    if (!analysis) continue;
    await writeTasks(system, analysis.id, workload, today);
    if (isEstablished) await writeEstablishedNeeds(readerOf(system), { id: analysis.id, decreeNumber, establishedFrom });
  }
}
