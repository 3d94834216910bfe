export { definitionOf } from './explanation.queries.ts';
export { figureSetType, toFigureSet, type FigureSet } from './figure-set.types.ts';
export { FigureKey } from './figure-words.types.ts';
export { FigureDefinition, MOST_DINAS, PERIOD } from './figures.types.ts';
export { mustBePeriodOf, periodsAsked, readPeriod } from './period.queries.ts';
