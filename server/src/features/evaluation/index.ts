export { EvaluationPeriod } from './evaluation-period.entity.ts';
export { periodById } from './evaluation.queries.ts';
