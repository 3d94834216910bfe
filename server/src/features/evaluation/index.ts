export { EvaluationPeriod } from './evaluation-period.entity.ts';
export { evaluationsImport } from './evaluations.import.ts';
export { periodById } from './evaluation.queries.ts';
