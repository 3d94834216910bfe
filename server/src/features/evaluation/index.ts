export { Evaluation, EvaluationState, Predikat, Rating } from './evaluation.entity.ts';
export { EvaluationPeriod, PeriodKind, PeriodState } from './evaluation-period.entity.ts';
export { currentPeriodOf, evaluationById, periodById, type EvaluationRow, type PeriodRow } from './evaluation.queries.ts';
