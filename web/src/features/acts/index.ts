/** What changes by hand are made of on the pages of other features. */
export { ActDrawer } from './ActDrawer.tsx';
export { ActPreviewPanel } from './ActPreviewPanel.tsx';
export { readActAnswer } from './act-answer.ts';
