export { EvaluationPeriod } from './evaluation-period.entity.ts';
export { PeriodClosed } from './evaluation.errors.ts';
export { EVALUATION, PERIOD, periodById, type PeriodRow } from './evaluation.queries.ts';
export { evaluationsImport } from './evaluations.import.ts';
