import { covers, type Scope } from '../../access/scope.ts';

/** The direct superior of today evaluates; the reports are computed from positions and assignments, never typed in. */
export const isEvaluator = (scope: Scope, employeeId: string): boolean => covers(scope, 'reports', { person: employeeId });

/** The note is between the person, the evaluator and HR. */
export const canReadNote = (scope: Scope, evaluation: { readonly employeeId: string; readonly instansiId: string; readonly dinasId: string }): boolean =>
  evaluation.employeeId === scope.employeeId ||
  isEvaluator(scope, evaluation.employeeId) ||
  covers(scope, 'hr', { instansi: evaluation.instansiId, dinas: evaluation.dinasId });
