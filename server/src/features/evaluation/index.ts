export { EVALUATION, periodById } from './evaluation.queries.ts';
export { evaluationsImport } from './evaluations.import.ts';
