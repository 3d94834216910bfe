/** What positions show inside the pages of other features. */
export { usePositionsTable } from './PositionsTable.tsx';
