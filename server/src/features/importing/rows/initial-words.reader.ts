import type { Initial } from './fields.ts';

/** What a header ends with: below a head of several columns, its own word. */
export const lastWord = (written: string): string => /(\p{L}+)[.)]?\s*$/u.exec(written)?.[1]?.toLowerCase() ?? '';

/** Whether a header is the letter that a column is written by, and that of its pair stands beside it: B and K, B/K. */
export const isInitialOf = ({ initial }: { readonly initial?: Initial }, written: string, others: readonly string[]): boolean =>
  initial !== undefined &&
  ((lastWord(written) === initial.letter && others.some((other) => lastWord(other) === initial.beside)) ||
    [initial.letter, initial.beside].every((letter) =>
      written
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .includes(letter),
    ));
