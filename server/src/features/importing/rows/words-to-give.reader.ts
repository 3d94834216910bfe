import type { WordsOfFile } from './words.reader.ts';

/** What a word means, as files of mappings hold it; null where nobody has said it yet. */
export interface WordToGive {
  readonly column: string;
  readonly written: string;
  readonly means: string | null;
  readonly overrides?: true;
}

interface Said {
  readonly column: string;
  readonly written: string;
  readonly means: string;
  readonly overrides: boolean;
}

export const wordToGive = ({ column, written, means, overrides }: Said): WordToGive => ({ column, written, means, ...(overrides ? { overrides } : {}) });

/** What was said of the words of a file, and those of which it may be said. */
export const wordsToGive = (words: WordsOfFile | null): WordToGive[] => [
  ...(words?.used ?? []).map(wordToGive),
  ...[...(words?.unknown ?? []), ...(words?.kept ?? [])].map(({ column, written }) => ({ column, written, means: null })),
];
