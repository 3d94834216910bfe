/** How a change that HR makes by hand becomes a step of a reorganisation, on the pages of other features. */
export { PutIntoDraft } from './PutIntoDraft.tsx';
export { isMadeByStep, useMadeUnits } from './open-drafts.ts';
