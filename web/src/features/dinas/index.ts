/** What HR does with units by hand, on the pages of other features. */
export { CreateUnitDrawer } from './UnitActs.tsx';
