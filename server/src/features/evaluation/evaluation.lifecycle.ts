import type { Lifecycle } from '../../rules/lifecycle.ts';
import type { Evaluation, EvaluationState } from './evaluation.entity.ts';
import type { EvaluationPeriod } from './evaluation-period.entity.ts';
import type { EvaluatorFinding } from './evaluator.rules.ts';
import {
  EvaluationChanged,
  EvaluationNotExpected,
  EvaluationNotReady,
  EvaluationSealed,
  EvaluatorIsSomeoneElse,
  PeriodClosed,
  RatingsMissing,
} from './evaluation.errors.ts';

/** Rating a submitted evaluation takes it back to draft; from SEALED no step goes. */
export const EVALUATION_LIFECYCLE = {
  rate: { from: ['NOT_STARTED', 'DRAFT', 'SUBMITTED'], to: 'DRAFT' },
  submit: { from: ['DRAFT'], to: 'SUBMITTED' },
  seal: { from: ['SUBMITTED'], to: 'SEALED' },
} as const satisfies Lifecycle<EvaluationState, 'rate' | 'submit' | 'seal'>;

export type EvaluationStep = keyof typeof EVALUATION_LIFECYCLE;

export interface EvaluationFacts {
  /** Whether the person who asks is who evaluates by the rule. */
  readonly isEvaluator: boolean;
  /** Who does. */
  readonly finding: EvaluatorFinding;
  readonly period: Pick<EvaluationPeriod, 'label' | 'periodState'>;
  /** Whether the person held a definitive position in the period; of one that was begun it was expected then, and stays so. */
  readonly isExpected: boolean;
  /** Null until somebody rates. */
  readonly evaluation: Evaluation | null;
}

/** A writer says which version was read; null when there was none. Who only asks whether a step is open has read the present one. */
export type ReadVersion = number | null;

type EveryStep = EvaluatorIsSomeoneElse | PeriodClosed | EvaluationChanged;

/** Why a step would be refused, or null when it is open: the one answer for the service that takes it and the button that offers it. */
export function decide(step: 'rate', facts: EvaluationFacts, read?: ReadVersion): EveryStep | EvaluationNotExpected | EvaluationSealed | null;
export function decide(step: 'submit', facts: EvaluationFacts, read?: ReadVersion): EveryStep | EvaluationNotReady | RatingsMissing | null;
export function decide(step: 'seal', facts: EvaluationFacts, read?: ReadVersion): EveryStep | EvaluationNotReady | null;
export function decide(
  step: EvaluationStep,
  { isEvaluator, finding, period, isExpected, evaluation }: EvaluationFacts,
  read: ReadVersion = evaluation?.version ?? null,
): EveryStep | EvaluationNotExpected | EvaluationSealed | EvaluationNotReady | RatingsMissing | null {
  const { from } = EVALUATION_LIFECYCLE[step];
  const state = evaluation?.state ?? 'NOT_STARTED';
  const isReady = (from as readonly EvaluationState[]).includes(state);
  if (!isEvaluator) return new EvaluatorIsSomeoneElse(finding);
  if (period.periodState !== 'OPEN') return new PeriodClosed(period.label);
  if (step === 'rate' && !isExpected) return new EvaluationNotExpected(period.label);
  if (step === 'rate' && !isReady) return new EvaluationSealed();
  if (evaluation && evaluation.version !== read) return new EvaluationChanged(evaluation);
  if (!isReady) return new EvaluationNotReady(state, from[0]);
  return step === 'submit' && !evaluation?.predikat ? new RatingsMissing() : null;
}
