export { Evaluation } from './evaluation.entity.ts';
export { EvaluationPeriod } from './evaluation-period.entity.ts';
export { evaluationById, periodById } from './evaluation.queries.ts';
