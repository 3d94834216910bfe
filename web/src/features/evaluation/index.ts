/** How evaluation looks, on whatever page it is shown. */
export { EvaluationBar } from './EvaluationBar.tsx';
export { OverdueTag, PredikatTag, StateTag } from './EvaluationTags.tsx';
