export { existing, seenDinas, type CoveredDinas } from './covered-dinas.queries.ts';
