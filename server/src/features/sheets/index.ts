export { sayIn } from './sheet-words.queries.ts';
