import { together, type WordFile, type Words } from './words.ts';

const files = import.meta.glob<WordFile>('./id/*.ts', { eager: true });

/** Everything the interface says in Bahasa Indonesia, the default. */
export const id = together(files) as unknown as Words;
