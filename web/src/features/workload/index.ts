/** What workload analyses show inside the pages of other features. */
export { PositionWorkload } from './PositionWorkload.tsx';
