export { figureSetType, toFigureSet, type FigureSet } from './figure-set.types.ts';
export { FigureKey, MOST_DINAS } from './figures.types.ts';
