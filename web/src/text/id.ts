import { together, type ProblemWords, type WordFile, type Words } from './words.ts';

const files = import.meta.glob<WordFile>('./id/*.ts', { eager: true });

/** Everything the interface says in Bahasa Indonesia, the default. */
export const id = together(files) as unknown as Words;

export const importProblems: ProblemWords = Object.assign({}, ...Object.values(files).map(({ problems }) => problems ?? {}));
