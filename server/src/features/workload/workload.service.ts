import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { inWriteTransaction, readerThrough, writeAsRead } from '../../graph/write.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { answered, badInput, failure } from '../../graphql/errors.ts';
import { Dinas, Position } from '../organization/index.ts';
import { WorkloadAnalysis } from './workload-analysis.entity.ts';
import { WorkloadTask } from './workload-task.entity.ts';
import { NoWorkloadTasks, WorkloadAnalysisOpen, type WorkloadAnalysisChanged, type WorkloadStateWrong } from './workload.errors.ts';
import { MOST_PEOPLE_OF_A_TASK, MOST_TASKS_OF_A_POSITION } from './working-time.parameters.ts';
import { decide, type WorkloadStep } from './workload.lifecycle.ts';
import { analyses } from './workload.policy.ts';
import { needOfTask, type WorkingTime } from './workload.rules.ts';
import {
  PutWorkloadTasksInput,
  WorkloadAnalysisSaved,
  type BeginWorkloadAnalysisInput,
  type BeginWorkloadAnalysisResult,
  type DiscardWorkloadAnalysisInput,
  type DiscardWorkloadAnalysisResult,
  type PutWorkloadTasksResult,
  type ReopenWorkloadAnalysisInput,
  type ReopenWorkloadAnalysisResult,
  type ReviewWorkloadAnalysisInput,
  type ReviewWorkloadAnalysisResult,
  type WorkloadTaskInput,
} from './workload.types.ts';

interface ReadAnalysis {
  readonly analysisId: string;
  readonly version: number;
}

/** The analysis as it is, if the step may be taken. Errors: NOT_FOUND, FORBIDDEN. */
export async function findAnalysis(
  context: Context,
  em: EntityManager,
  step: WorkloadStep,
  { analysisId, version }: ReadAnalysis,
): Promise<WorkloadAnalysis | WorkloadAnalysisChanged | WorkloadStateWrong> {
  const analysis = await em.findOne(WorkloadAnalysis, { id: analysisId });
  if (!analysis) throw failure('NOT_FOUND', 'input.analysisId: there is no such workload analysis that you may see.');
  return answered(decide(step, { isHr: analyses(signedIn(context).scope, analysis), analysis }, version)) ?? analysis;
}

/** Begins an analysis of a dinas, with the tasks of another one where that is said. */
export const beginWorkloadAnalysis = (context: Context, { dinasId, name, madeOfId = null }: BeginWorkloadAnalysisInput): Promise<BeginWorkloadAnalysisResult> =>
  inWriteTransaction(context, async (em) => {
    const dinas = await em.findOne(Dinas, { id: dinasId });
    if (!dinas) throw failure('NOT_FOUND', 'input.dinasId: there is no such dinas in your part of the tree.');
    const { instansiId } = dinas;
    if (!analyses(signedIn(context).scope, { instansiId, dinasId })) throw failure('FORBIDDEN', 'The work of a dinas is analysed by its HR.');
    const madeOf = madeOfId === null ? null : await em.findOne(WorkloadAnalysis, { id: madeOfId, dinasId });
    if (madeOfId !== null && !madeOf) throw failure('NOT_FOUND', 'input.madeOfId: there is no such workload analysis of that dinas.');
    const open = await em.findOne(WorkloadAnalysis, { dinasId, workloadState: { $in: ['DRAFT', 'REVIEWED'] } });
    if (open) return new WorkloadAnalysisOpen(open);
    const made = em.create(WorkloadAnalysis, { instansiId, dinasId, name, version: 1 });
    await em.flush();
    if (madeOf)
      await readerThrough(em).query(sql`
        insert into workload_task (analysis_id, dinas_id, position_id, place, description, result, approach, volume, volume_period, norm_minutes, ability, operators, shifts)
        select ${made.id}::uuid, t.dinas_id, t.position_id, t.place, t.description, t.result, t.approach, t.volume, t.volume_period, t.norm_minutes, t.ability, t.operators, t.shifts
        from workload_task t join position p on p.id = t.position_id and p.dinas_id = t.dinas_id where t.analysis_id = ${madeOf.id}::uuid returning id`);
    return new WorkloadAnalysisSaved(made);
  });

const OF_APPROACH = {
  TASKS: ['normMinutes'],
  RESULTS: ['ability'],
  OBJECTS: ['ability'],
  EQUIPMENT: ['operators', 'shifts'],
} as const satisfies Readonly<Record<WorkloadTaskInput['approach'], readonly (keyof WorkloadTaskInput)[]>>;
const AMOUNTS = ['normMinutes', 'ability', 'operators', 'shifts'] as const;
const MOST_OF_A_VOLUME = 1e12;

/** Numbers that mean nothing, in words. Errors: BAD_INPUT. */
function readTask(task: WorkloadTaskInput, index: number): void {
  const path = `input.tasks.${index}`;
  const { volume = null, place = null, approach } = task;
  if (place !== null && !(place >= 1 && place <= MOST_TASKS_OF_A_POSITION))
    throw badInput(`${path}.place is ${place}; it is 1 to ${MOST_TASKS_OF_A_POSITION}.`);
  if (volume !== null && !(volume >= 0 && volume <= MOST_OF_A_VOLUME)) throw badInput(`${path}.volume is ${volume}; it is 0 or more.`);
  for (const amount of AMOUNTS) {
    const value = task[amount] ?? null;
    if (value === null) continue;
    if (!(OF_APPROACH[approach] as readonly string[]).includes(amount))
      throw badInput(`${path}.${amount} is said of a task of ${approach}, which has none; leave it out.`);
    if (!(value > 0 && value <= MOST_OF_A_VOLUME)) throw badInput(`${path}.${amount} is ${value}; it is more than 0. Leave it out while it is not known.`);
  }
}

/** Each of the tasks with the position and the row that it names. Errors: NOT_FOUND, BAD_INPUT. */
async function readTasks(
  em: EntityManager,
  { id, dinasId }: WorkloadAnalysis,
  { tasks, removedIds }: PutWorkloadTasksInput,
): Promise<Map<string, WorkloadTask>> {
  const positionIds = [...new Set(tasks.map(({ positionId }) => positionId))];
  const positions = new Set((await em.find(Position, { id: { $in: positionIds }, dinasId })).map((position) => position.id));
  const named = [...tasks.flatMap(({ taskId }) => taskId ?? []), ...(removedIds ?? [])];
  const known = new Map((await em.find(WorkloadTask, { id: { $in: named }, analysisId: id })).map((task) => [task.id, task]));
  for (const [index, { positionId, taskId }] of tasks.entries()) {
    if (!positions.has(positionId)) throw failure('NOT_FOUND', `input.tasks.${index}.positionId: there is no such position in the dinas of the analysis.`);
    if (taskId && !known.has(taskId)) throw failure('NOT_FOUND', `input.tasks.${index}.taskId: there is no such task in the analysis.`);
  }
  for (const [index, taskId] of (removedIds ?? []).entries())
    if (!known.has(taskId)) throw failure('NOT_FOUND', `input.removedIds.${index}: there is no such task in the analysis.`);
  const twice = named.findIndex((one, index) => named.indexOf(one) !== index);
  if (twice >= 0) throw badInput('input names a task twice; say each once.');
  return known;
}

/** Two at one place, too many, or more people than any work takes. Errors: BAD_INPUT. */
async function checkTasks(em: EntityManager, { id, instansiId }: WorkloadAnalysis, tasks: readonly WorkloadTaskInput[], day: string): Promise<void> {
  const { query } = readerThrough(em);
  const [time] = await query(sql<WorkingTime>`select minutes_per_year as "minutesPerYear", rounding from working_time_on(${instansiId}::uuid, ${day}::date)`);
  for (const [index, { volume = null, volumePeriod, normMinutes = null, ability = null, operators = null, shifts = null, approach }] of tasks.entries()) {
    const need = needOfTask({ approach, volume, volumePeriod: volumePeriod ?? 'YEAR', normMinutes, ability, operators, shifts }, time!);
    if (need !== null && need > MOST_PEOPLE_OF_A_TASK)
      throw badInput(
        `input.tasks.${index} takes ${Math.ceil(need)} people by its volume and time; at most ${MOST_PEOPLE_OF_A_TASK} are believed. Look at both.`,
      );
  }
  const [twice] = await query(sql<{ readonly place: number }>`
    select t.place from workload_task t where t.analysis_id = ${id}::uuid group by t.position_id, t.place having count(*) > 1 limit 1`);
  if (twice) throw badInput(`input.tasks: two tasks of one position would stand at place ${twice.place}; say the place of each once.`);
}

/** Writes tasks as they are stated, new ones behind the others of their position. */
export const putWorkloadTasks = (context: Context, input: PutWorkloadTasksInput): Promise<PutWorkloadTasksResult> => {
  const { tasks, removedIds } = input;
  if (tasks.length + (removedIds?.length ?? 0) === 0) throw badInput('input names no task that is to be written or to go.');
  if (tasks.length > PutWorkloadTasksInput.MOST || (removedIds?.length ?? 0) > PutWorkloadTasksInput.MOST)
    throw badInput(`input has more than ${PutWorkloadTasksInput.MOST} tasks; send them in several parts.`);
  tasks.forEach(readTask);
  return inWriteTransaction(context, async (em) => {
    const analysis = await findAnalysis(context, em, 'work', input);
    if (!(analysis instanceof WorkloadAnalysis)) return analysis;
    // First of all: whoever writes it meanwhile waits here, and finds it changed.
    const saved = await writeAsRead(em, WorkloadAnalysis, analysis, { version: analysis.version + 1 });
    const known = await readTasks(em, analysis, input);
    if (removedIds?.length) await em.nativeDelete(WorkloadTask, { id: { $in: removedIds } });
    const last = new Map(
      (
        await readerThrough(em).query(sql<{ readonly positionId: string; readonly place: number }>`
          select t.position_id as "positionId", max(t.place) as place from workload_task t where t.analysis_id = ${analysis.id}::uuid group by 1`)
      ).map(({ positionId, place }) => [positionId, place]),
    );
    for (const { taskId, place, positionId, ...said } of tasks) {
      const row = taskId ? known.get(taskId)! : null;
      const at = place ?? (row?.positionId === positionId ? row.place : (last.get(positionId) ?? 0) + 1);
      last.set(positionId, Math.max(last.get(positionId) ?? 0, at));
      const work = {
        positionId,
        place: at,
        description: said.description,
        result: said.result ?? null,
        approach: said.approach,
        volume: said.volume ?? null,
        volumePeriod: said.volumePeriod ?? 'YEAR',
        normMinutes: said.normMinutes ?? null,
        ability: said.ability ?? null,
        operators: said.operators ?? null,
        shifts: said.shifts ?? null,
      } as const;
      if (row) Object.assign(row, work);
      else em.create(WorkloadTask, { ...work, analysisId: analysis.id, dinasId: analysis.dinasId, version: 1 });
    }
    await em.flush();
    await checkTasks(em, analysis, tasks, dayOf(context, analysis.instansiId, null));
    return new WorkloadAnalysisSaved(saved);
  });
};

/** Looked through: it waits for its decree. */
export const reviewWorkloadAnalysis = (context: Context, input: ReviewWorkloadAnalysisInput): Promise<ReviewWorkloadAnalysisResult> =>
  inWriteTransaction(context, async (em) => {
    const analysis = await findAnalysis(context, em, 'review', input);
    if (!(analysis instanceof WorkloadAnalysis)) return analysis;
    if ((await em.count(WorkloadTask, { analysisId: analysis.id })) === 0) return new NoWorkloadTasks();
    return new WorkloadAnalysisSaved(await writeAsRead(em, WorkloadAnalysis, analysis, { workloadState: 'REVIEWED' }));
  });

/** Worked on again. */
export const reopenWorkloadAnalysis = (context: Context, input: ReopenWorkloadAnalysisInput): Promise<ReopenWorkloadAnalysisResult> =>
  inWriteTransaction(context, async (em) => {
    const analysis = await findAnalysis(context, em, 'reopen', input);
    if (!(analysis instanceof WorkloadAnalysis)) return analysis;
    return new WorkloadAnalysisSaved(await writeAsRead(em, WorkloadAnalysis, analysis, { workloadState: 'DRAFT' }));
  });

/** Thrown away; it stays to be read. */
export const discardWorkloadAnalysis = (context: Context, input: DiscardWorkloadAnalysisInput): Promise<DiscardWorkloadAnalysisResult> =>
  inWriteTransaction(context, async (em) => {
    const analysis = await findAnalysis(context, em, 'discard', input);
    if (!(analysis instanceof WorkloadAnalysis)) return analysis;
    return new WorkloadAnalysisSaved(await writeAsRead(em, WorkloadAnalysis, analysis, { workloadState: 'DISCARDED' }));
  });
