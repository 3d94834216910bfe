import type { DinasRef, PositionRef, World } from '@selaras/server/testing';
import { ofPositionAnalysis } from './named-ids-of-position-analysis.ts';
import type { Ask, Asked } from './named-ids-of-structure.ts';

/** Of one that is worked on; and the analysis of what the position is for. */
export async function idsOfWorkload(
  home: World,
  dinas: DinasRef,
  position: PositionRef,
): Promise<Record<'workloadAnalysis' | 'workloadTask' | 'workingTime' | 'positionAnalysis', string>> {
  const { node, taskNodes } = await home.workload(dinas, { tasks: [{ position }] });
  return {
    workloadAnalysis: node,
    workloadTask: taskNodes[0]!,
    workingTime: (await home.workingTime(75_000)).node,
    positionAnalysis: (await home.positionAnalysis(position)).node,
  };
}

/** Every id that analyses of the work of a dinas and of its positions take. */
export const ofWorkload = (ask: Ask, CORRECT: (prefix: string) => string): Record<string, readonly Asked[]> => {
  const task = (more: string): string => `description: "a", approach: TASKS, ${more}`;
  const put = (tasks: string, more = ''): string => `input: { analysisId: ${CORRECT('workloadAnalysis')}, version: 1, tasks: [${tasks}]${more} }`;
  return {
    ...ofPositionAnalysis(ask, CORRECT),
    'Mutation.beginWorkloadAnalysis input.dinasId': [ask('dinas', 'NOT_FOUND', 'input: { dinasId: $x, name: "a" }')],
    'Mutation.beginWorkloadAnalysis input.madeOfId': [ask('workloadAnalysis', 'NOT_FOUND', `input: { dinasId: ${CORRECT('dinas')}, name: "a", madeOfId: $x }`)],
    'Mutation.putWorkloadTasks input.analysisId': [
      ask('workloadAnalysis', 'NOT_FOUND', `input: { analysisId: $x, version: 1, tasks: [{ positionId: ${CORRECT('position')}, ${task('')} }] }`),
    ],
    'Mutation.putWorkloadTasks input.tasks.taskId': [ask('workloadTask', 'NOT_FOUND', put(`{ taskId: $x, positionId: ${CORRECT('position')}, ${task('')} }`))],
    'Mutation.putWorkloadTasks input.tasks.positionId': [ask('position', 'NOT_FOUND', put(`{ positionId: $x, ${task('')} }`))],
    'Mutation.putWorkloadTasks input.removedIds': [ask('workloadTask', 'NOT_FOUND', put('', ', removedIds: [$x]'))],
    'Mutation.reviewWorkloadAnalysis input.analysisId': [ask('workloadAnalysis', 'NOT_FOUND', 'input: { analysisId: $x, version: 1 }')],
    'Mutation.reopenWorkloadAnalysis input.analysisId': [ask('workloadAnalysis', 'NOT_FOUND', 'input: { analysisId: $x, version: 1 }')],
    'Mutation.discardWorkloadAnalysis input.analysisId': [ask('workloadAnalysis', 'NOT_FOUND', 'input: { analysisId: $x, version: 1 }')],
    'Mutation.establishWorkloadAnalysis input.analysisId': [
      ask('workloadAnalysis', 'NOT_FOUND', 'input: { analysisId: $x, version: 1, since: "2026-05-01", decreeNumber: "SK" }'),
    ],
    'Mutation.setWorkingTime input.instansiId': [
      ask('instansi', 'NOT_FOUND', 'input: { instansiId: $x, minutesPerYear: 75000, rounding: UP, since: "2026-05-01" }'),
    ],
    // One that is not the one in force is answered with the one that is, which may be none.
    'Mutation.setWorkingTime input.workingTimeId': [
      ask(
        'workingTime',
        'REFUSED',
        `input: { instansiId: ${CORRECT('instansi')}, workingTimeId: $x, version: 1, minutesPerYear: 75000, rounding: UP, since: "2026-05-01" }`,
      ),
    ],
  };
};
