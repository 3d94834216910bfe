import { failure, type Failure } from '../../graphql/errors.ts';
import type { Lifecycle } from '../../rules/lifecycle.ts';
import type { WorkloadAnalysis, WorkloadState } from './workload-analysis.entity.ts';
import { WorkloadAnalysisChanged, WorkloadStateWrong } from './workload.errors.ts';

/** Worked on, looked through, in force. Taking back the act that established it brings it back to be established, as the journal does with every row. */
export const WORKLOAD_LIFECYCLE = {
  work: { from: ['DRAFT'], to: 'DRAFT' },
  review: { from: ['DRAFT'], to: 'REVIEWED' },
  reopen: { from: ['REVIEWED'], to: 'DRAFT' },
  establish: { from: ['REVIEWED'], to: 'ESTABLISHED' },
  discard: { from: ['DRAFT', 'REVIEWED'], to: 'DISCARDED' },
} as const satisfies Lifecycle<WorkloadState, 'work' | 'review' | 'reopen' | 'establish' | 'discard'>;
export type WorkloadStep = keyof typeof WORKLOAD_LIFECYCLE;

interface Facts {
  readonly isHr: boolean;
  readonly analysis: WorkloadAnalysis;
}

/** Why a step would be refused, or null when it is open; a writer says which version was read. */
export function decide(step: WorkloadStep, { isHr, analysis }: Facts, read?: number): Failure | WorkloadAnalysisChanged | WorkloadStateWrong | null {
  if (!isHr) return failure('FORBIDDEN', 'The work of a dinas is analysed by its HR.');
  if (!(WORKLOAD_LIFECYCLE[step].from as readonly WorkloadState[]).includes(analysis.workloadState)) return new WorkloadStateWrong(analysis);
  return read !== undefined && read !== analysis.version ? new WorkloadAnalysisChanged(analysis) : null;
}
