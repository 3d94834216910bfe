export { horizonCursor, readHorizon, readLiveBoard, readUnitFigures } from './board.queries.ts';
export { countFigures } from './figures.queries.ts';
export type { FigureValues } from './figures.rules.ts';
export { BoardRow, FigureSet, UnitFigures } from './figures.types.ts';
