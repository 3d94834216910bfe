import { covers, type Scope } from '../../access/scope.ts';
import { seesRatings } from './draft-ratings.policy.ts';
import type { EvaluatorFinding } from './evaluator.rules.ts';

/** Whom the rule names evaluates (evaluator.rules.ts); a token that is held to less than evaluations does not. */
export const isEvaluator = (scope: Scope, employeeId: string, { evaluatorId }: Pick<EvaluatorFinding, 'evaluatorId'>): boolean =>
  evaluatorId !== null &&
  evaluatorId === scope.employeeId &&
  (covers(scope, 'reports', { person: employeeId }) || covers(scope, 'led', { person: employeeId }));

/**
 * The note is between the person, their superior and HR, and of whom the viewer still evaluates, who evaluates it. What is still
 * being written is none of the person's.
 */
export const canReadNote = (
  scope: Scope,
  evaluation: { readonly employeeId: string; readonly instansiId: string; readonly dinasId: string; readonly state: string },
): boolean =>
  seesRatings(scope, evaluation) &&
  (evaluation.employeeId === scope.employeeId ||
    covers(scope, 'reports', { person: evaluation.employeeId }) ||
    covers(scope, 'hr', { instansi: evaluation.instansiId, dinas: evaluation.dinasId }));

export const mayHaveLed = (scope: Scope, employeeId: string): boolean => covers(scope, 'led', { person: employeeId });

/** HR of the whole government records what is decided outside the tree, and corrects what was sealed. */
export const canKeepEvaluations = (scope: Scope, instansiId: string): boolean => covers(scope, 'hr', { instansi: instansiId });
