export { evaluationsImport } from './evaluations.import.ts';
