import type { Home } from '../../builder.ts';
import type { ExampleGovernment, ExampleRow } from '../../example.ts';
import { encodeId } from '../../graphql/node.ts';
import type { DinasRef, PositionRef } from '../organization/organization.builder.ts';
import type { WorkloadState } from './workload-analysis.entity.ts';
import type { TaskWork } from './workload.rules.ts';

export interface MadeTask extends Partial<TaskWork> {
  readonly position: PositionRef;
  readonly description?: string;
}

export interface WorkloadOptions {
  readonly name?: string;
  readonly state?: WorkloadState;
  readonly tasks?: readonly MadeTask[];
  /** Of one that is established: its first day. */
  readonly from?: string;
}

export interface WorkloadRef {
  readonly id: string;
  readonly node: string;
  /** In the order in which they were said. */
  readonly taskNodes: readonly string[];
}

/** A workload analysis of a dinas, a draft unless it is said to be more. */
async function makeWorkload(
  { system, instansi }: Home,
  dinas: DinasRef,
  { name = 'ABK', state = 'DRAFT', tasks = [], from = '2026-01-01' }: WorkloadOptions = {},
): Promise<WorkloadRef> {
  const isEstablished = state === 'ESTABLISHED';
  const made = await system.query<{ id: string }>(
    `insert into workload_analysis (instansi_id, dinas_id, name, state, minutes_per_year, rounding, decree_number, valid_from)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [instansi.id, dinas.id, name, state, ...(isEstablished ? [75_000, 'UP', 'SK 1', from] : [null, null, null, null])],
  );
  const { id } = made.rows[0]!;
  const taskNodes: string[] = [];
  for (const [index, { position, description = `Tugas ${index + 1}`, approach = 'TASKS', volume = 500, volumePeriod = 'YEAR', ...work }] of tasks.entries()) {
    const task = await system.query<{ id: string }>(
      `insert into workload_task (analysis_id, dinas_id, position_id, place, description, approach, volume, volume_period, norm_minutes, ability, operators, shifts)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id`,
      [
        id,
        dinas.id,
        position.id,
        index + 1,
        description,
        approach,
        volume,
        volumePeriod,
        approach === 'TASKS' && work.normMinutes === undefined ? 60 : (work.normMinutes ?? null),
        work.ability ?? null,
        work.operators ?? null,
        work.shifts ?? null,
      ],
    );
    taskNodes.push(encodeId('workloadTask', task.rows[0]!.id));
  }
  return { id, node: encodeId('workloadAnalysis', id), taskNodes };
}

export interface WorkingTimeRef {
  readonly id: string;
  readonly node: string;
}

/** What the government says of its working time from a day on. */
async function makeWorkingTime({ system, instansi }: Home, minutesPerYear: number, from = '2020-01-01'): Promise<WorkingTimeRef> {
  const made = await system.query<{ id: string }>(
    `insert into stated_working_time (instansi_id, minutes_per_year, rounding, valid_from) values ($1, $2, 'UP', $3) returning id`,
    [instansi.id, minutesPerYear, from],
  );
  const { id } = made.rows[0]!;
  return { id, node: encodeId('workingTime', id) };
}

/** A draft of each dinas, for its HR, with a task of a position of it where it has one; and what is said of the working time, for everybody. */
export async function workloadExamples(home: Home, { dinas, positions }: ExampleGovernment): Promise<ExampleRow[]> {
  const rows: ExampleRow[] = [];
  const time = await makeWorkingTime(home, 74_760);
  rows.push({ node: time.node, seen: [{ reach: 'structure', place: { instansi: home.instansi.id } }], secrets: [] });
  for (const [index, place] of dinas.entries()) {
    const name = `abk-${home.instansi.code}-${index}-rahasia`;
    const description = `tugas-${home.instansi.code}-${index}-rahasia`;
    const position = positions.find((one) => one.dinas.id === place.id);
    const made = await makeWorkload(home, place, { name, tasks: position ? [{ position, description }] : [] });
    const seen = [{ reach: 'hr', place: { instansi: home.instansi.id, dinas: place.id } }] as const;
    rows.push({ node: made.node, seen, secrets: [name] }, ...made.taskNodes.map((node) => ({ node, seen, secrets: [description] })));
  }
  return rows;
}

export const workloadBuilders = { workload: makeWorkload, workingTime: makeWorkingTime };

type Own = typeof workloadBuilders;
declare module '../../builder.ts' {
  interface Builders extends Own {}
}
