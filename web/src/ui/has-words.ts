import { APOSTROPHES } from './apostrophes.ts';

const plain = (text: string): string => text.replace(APOSTROPHES, '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether every word occurs in a text, in any order and as a part too; accents, apostrophes and case do not matter. */
export function hasWords(text: string, words: string): boolean {
  const within = plain(text);
  return plain(words)
    .split(/\s+/)
    .every((word) => within.includes(word));
}
