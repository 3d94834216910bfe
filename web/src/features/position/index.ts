/** What positions show inside the pages of other features. */
export { NewPositionButton } from './NewPositionButton.tsx';
export { usePositionsTable } from './PositionsTable.tsx';
