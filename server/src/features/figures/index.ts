export { readHorizon } from './board.queries.ts';
export { countFigures } from './figures.queries.ts';
export type { FigureValues } from './figures.rules.ts';
