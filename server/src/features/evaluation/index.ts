export { Evaluation, EvaluationState, Predikat, Rating } from './evaluation.entity.ts';
export { EvaluationPeriod, PeriodKind, PeriodState } from './evaluation-period.entity.ts';
