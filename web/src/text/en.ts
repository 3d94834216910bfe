import { together, type Same, type WordFile, type Words } from './words.ts';

/** Everything the interface says in English. */
export const en = together(import.meta.glob<WordFile>('./en/*.ts', { eager: true })) as unknown as Same<Words>;
