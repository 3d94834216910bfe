/** A number that answers why, on whatever page it stands, and the ways to read one from an answer. */
export { ExplainedFigure } from './ExplainedFigure.tsx';
export { numberOf, type FigureIn } from './read-figure.ts';
