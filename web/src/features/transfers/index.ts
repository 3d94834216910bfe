/** What transfers show inside the pages of other features. */
export { ReleaseDrawer } from './ReleaseDrawer.tsx';
