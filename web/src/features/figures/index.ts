/** A number that answers why, on whatever page it stands. */
export { ExplainedFigure, type ExplainedFigureProps } from './ExplainedFigure.tsx';
