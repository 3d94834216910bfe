export { definitionOf } from './explanation.queries.ts';
export { figureSetType, toFigureSet, type FigureSet } from './figure-set.types.ts';
export { FigureKey } from './figure-words.types.ts';
export { FigureDefinition, MOST_DINAS } from './figures.types.ts';
export { mustBePeriodOf, PERIOD, periodsAsked, readPeriod } from './period.queries.ts';
