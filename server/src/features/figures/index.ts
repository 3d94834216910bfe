export { coveredOn } from './board.queries.ts';
export { countSubject, definitionOf, type CountedSubject } from './explanation.queries.ts';
export { figureSetType, toFigureSet, type FigureSet } from './figure-set.types.ts';
export { FigureKey, FigureUnit } from './figure-words.types.ts';
export { FigureDefinition, MOST_DINAS, PERIOD } from './figures.types.ts';
export { mustBePeriodOf, periodsAsked, readPeriod } from './period.queries.ts';
