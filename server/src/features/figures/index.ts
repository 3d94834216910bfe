export { definitionOf } from './explanation.queries.ts';
export { figureSetType, toFigureSet, type FigureSet } from './figure-set.types.ts';
export { FigureDefinition, FigureKey, MOST_DINAS, PERIOD } from './figures.types.ts';
export { mustBePeriodOf, periodsAsked, readPeriod } from './period.queries.ts';
