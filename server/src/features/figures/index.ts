export { definitionOf } from './explanation.queries.ts';
export { figureSetType, toFigureSet, type FigureSet } from './figure-set.types.ts';
export { FigureDefinition, FigureKey, MOST_DINAS } from './figures.types.ts';
export { mustBePeriodOf, PERIOD, periodsAsked, readPeriod } from './period.queries.ts';
