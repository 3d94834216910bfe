import type { WorkloadState } from '@selaras/schema/web';
import { newLine, type Line } from './analysis-draft.ts';

interface ToldTask {
  readonly place: number;
  readonly description: string;
  readonly result: string | null;
  readonly analysis: { readonly id: string; readonly state: WorkloadState; readonly establishedFrom: string | null };
}

const RANK: Readonly<Record<WorkloadState, number>> = { DRAFT: 0, REVIEWED: 0, ESTABLISHED: 1, DISCARDED: 2 };

/** The tasks of one workload analysis, in their order: of the one that is worked on, else of the last one that was established. */
export function tasksToTake(tasks: readonly ToldTask[]): readonly Line[] {
  const analyses = tasks.map(({ analysis }) => analysis).filter(({ state }) => state !== 'DISCARDED');
  const [chosen] = analyses.toSorted(
    (one, other) => RANK[one.state] - RANK[other.state] || (other.establishedFrom ?? '').localeCompare(one.establishedFrom ?? ''),
  );
  return tasks
    .filter(({ analysis }) => analysis.id === chosen?.id)
    .toSorted((one, other) => one.place - other.place)
    .map(({ description, result }) => newLine({ description, detail: result ?? '' }));
}
