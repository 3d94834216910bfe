/** How staffing looks, on whatever page it is shown. */
export { StaffingBar } from './StaffingBar.tsx';
export { StaffingCard } from './StaffingCard.tsx';
