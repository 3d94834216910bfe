import { covers, type Scope } from '../../access/scope.ts';
import type { EvaluationState } from './evaluation.entity.ts';
import type { PeriodState } from './evaluation-period.entity.ts';

export interface EvaluationFacts {
  readonly employeeId: string;
  readonly state: EvaluationState;
  readonly periodState: PeriodState;
}

/** The direct superior of today evaluates; the reports are computed from positions and assignments, never typed in. */
export const isEvaluator = (scope: Scope, employeeId: string): boolean => covers(scope, 'reports', { person: employeeId });

export const canRate = (scope: Scope, facts: EvaluationFacts): boolean =>
  isEvaluator(scope, facts.employeeId) && facts.periodState === 'OPEN' && facts.state !== 'SEALED';
export const canSubmit = (scope: Scope, facts: EvaluationFacts): boolean =>
  isEvaluator(scope, facts.employeeId) && facts.periodState === 'OPEN' && facts.state === 'DRAFT';
export const canSeal = (scope: Scope, facts: EvaluationFacts): boolean =>
  isEvaluator(scope, facts.employeeId) && facts.periodState === 'OPEN' && facts.state === 'SUBMITTED';

/** The note is between the person, the evaluator and HR. */
export const canReadNote = (scope: Scope, evaluation: { readonly employeeId: string; readonly instansiId: string; readonly dinasId: string }): boolean =>
  evaluation.employeeId === scope.employeeId ||
  isEvaluator(scope, evaluation.employeeId) ||
  covers(scope, 'hr', { instansi: evaluation.instansiId, dinas: evaluation.dinasId });
