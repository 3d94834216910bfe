/** What changes many rows at once shows inside the lists of other features. */
export { ChoosePeople } from './ChoosePeople.tsx';
export { ChoosePositions } from './ChoosePositions.tsx';
