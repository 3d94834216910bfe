export { horizonCursor, readHorizon, readLiveBoard, readUnitFigures, type BoardFigures } from './board.queries.ts';
export { countFigures } from './figures.queries.ts';
export { addFigures, type FigureValues } from './figures.rules.ts';
export { BoardRow, FigureSet, toFigureSet, UnitFigures } from './figures.types.ts';
