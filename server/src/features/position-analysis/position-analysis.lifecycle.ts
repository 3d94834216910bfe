import { failure, type Failure } from '../../graphql/errors.ts';
import type { Lifecycle } from '../../rules/lifecycle.ts';
import type { PositionAnalysis, PositionAnalysisState } from './position-analysis.entity.ts';
import { PositionAnalysisChanged, PositionAnalysisStateWrong } from './position-analysis.errors.ts';

/** Worked on, looked through, in force. Taking back the act that established it brings it back to be established, as the journal does with every row. */
export const POSITION_ANALYSIS_LIFECYCLE = {
  work: { from: ['DRAFT'], to: 'DRAFT' },
  review: { from: ['DRAFT'], to: 'REVIEWED' },
  reopen: { from: ['REVIEWED'], to: 'DRAFT' },
  establish: { from: ['REVIEWED'], to: 'ESTABLISHED' },
  discard: { from: ['DRAFT', 'REVIEWED'], to: 'DISCARDED' },
} as const satisfies Lifecycle<PositionAnalysisState, 'work' | 'review' | 'reopen' | 'establish' | 'discard'>;
export type PositionAnalysisStep = keyof typeof POSITION_ANALYSIS_LIFECYCLE;

interface Facts {
  readonly isHr: boolean;
  readonly analysis: PositionAnalysis;
}

/** Why a step would be refused, or null when it is open; a writer says which version was read. */
export function decide(
  step: PositionAnalysisStep,
  { isHr, analysis }: Facts,
  read?: number,
): Failure | PositionAnalysisChanged | PositionAnalysisStateWrong | null {
  if (!isHr) return failure('FORBIDDEN', 'The positions of a dinas are analysed by its HR.');
  if (!(POSITION_ANALYSIS_LIFECYCLE[step].from as readonly PositionAnalysisState[]).includes(analysis.analysisState))
    return new PositionAnalysisStateWrong(analysis);
  return read !== undefined && read !== analysis.version ? new PositionAnalysisChanged(analysis) : null;
}
