import { failure, type Failure } from '../../graphql/errors.ts';
import type { Evaluation } from './evaluation.entity.ts';
import {
  EvaluationChanged,
  EvaluationNotExpected,
  EvaluationNotSealed,
  EvaluationSealed,
  EvaluatorIsSomeoneElse,
  PeriodClosed,
  RatingsUnchanged,
} from './evaluation.errors.ts';
import type { EvaluationFacts, ReadVersion } from './evaluation.lifecycle.ts';

const NOT_HR = 'Only HR of the whole government records evaluations from outside the tree, and corrects sealed ones.';

export interface RecordFacts extends Omit<EvaluationFacts, 'isEvaluator'> {
  readonly isHr: boolean;
}

/** Why what an office decided would not be recorded, or null. */
export function decideRecord(
  { isHr, finding, period, isExpected, evaluation }: RecordFacts,
  read: ReadVersion = evaluation?.version ?? null,
): Failure | EvaluatorIsSomeoneElse | PeriodClosed | EvaluationNotExpected | EvaluationSealed | EvaluationChanged | null {
  if (!isHr) return failure('FORBIDDEN', NOT_HR);
  if (period.periodState !== 'OPEN') return new PeriodClosed(period.label);
  if (!isExpected) return new EvaluationNotExpected(period.label);
  if (evaluation?.state === 'SEALED') return new EvaluationSealed();
  if (finding.office === null) return new EvaluatorIsSomeoneElse(finding);
  return evaluation && evaluation.version !== read ? new EvaluationChanged(evaluation) : null;
}

export interface CorrectFacts {
  readonly isHr: boolean;
  readonly evaluation: Evaluation;
  /** Whether what was stated is another thing than what is on record; of who only asks whether it may be corrected it is. */
  readonly differs: boolean;
}

/** Why a sealed evaluation would not be corrected, or null; a period that is closed does not stand in the way. */
export function decideCorrection(
  { isHr, evaluation, differs }: CorrectFacts,
  read: number = evaluation.version,
): Failure | EvaluationNotSealed | EvaluationChanged | RatingsUnchanged | null {
  if (!isHr) return failure('FORBIDDEN', NOT_HR);
  if (evaluation.version !== read) return new EvaluationChanged(evaluation);
  if (evaluation.state !== 'SEALED') return new EvaluationNotSealed(evaluation.state);
  return differs ? null : new RatingsUnchanged();
}
