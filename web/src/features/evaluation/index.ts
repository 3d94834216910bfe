/** How evaluation looks, on whatever page it is shown. */
export { EvaluationBar } from './EvaluationBar.tsx';
export { EvaluationDrawer } from './EvaluationDrawer.tsx';
export { EvaluationParts } from './EvaluationParts.tsx';
export { EvaluationSteps, mayObject } from './EvaluationSteps.tsx';
export { OverdueTag, PredikatTag, StateTag } from './EvaluationTags.tsx';
export { evaluatorInWords } from './evaluator-words.ts';
export { RatingChoice, RATINGS } from './RatingChoice.tsx';
export { RecordEvaluationDrawer, type ToRecord } from './RecordEvaluationDrawer.tsx';
