import { together, type Tree, type WordFile } from './words.ts';

/** Bahasa Indonesia as the first page needs it: all of it here, and what that page says where it is built (web/first-page-words.ts). */
export const firstWords: Tree = together(import.meta.glob<WordFile>('./id/*.ts', { eager: true }));
