/** What changes by hand are made of on the pages of other features. */
export { ActDrawer, type ActSaid } from './ActDrawer.tsx';
export { ActPreviewPanel } from './ActPreviewPanel.tsx';
export { readActAnswer, type ActOutcome } from './act-answer.ts';
