/** What the board shows inside the pages of other features. */
export { FigureOverview } from './FigureOverview.tsx';
export { FiguresSkeleton } from './FiguresSkeleton.tsx';
