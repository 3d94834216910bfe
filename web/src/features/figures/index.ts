/** A number that answers why, on whatever page it stands, and the ways to read one from an answer. */
export { ColumnFigure } from './ColumnFigure.tsx';
export { ExplainedFigure } from './ExplainedFigure.tsx';
export { WhyLink } from './WhyLink.tsx';
export { movesBetween, type Move } from './moves.ts';
export { columnNumber, isFigureKey, numberOf, writeFigure, type FigureIn } from './read-figure.ts';
