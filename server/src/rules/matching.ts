import { foldedText } from './folded-text.ts';

/**
 * How well a text answers what somebody typed, by rule: the same for people, positions, units and dinas. Both are compared as
 * people type (rules/folded-text.ts), word by word; what is between words says nothing.
 */

/** How a text answers, the best first. */
export const MATCHES = ['EXACT', 'BEGINNING', 'WORDS', 'PART', 'ABBREVIATION', 'SPELLING'] as const;
export type MatchKind = (typeof MATCHES)[number];

export interface Matched {
  readonly match: MatchKind;
  /** Letters that are others than typed; among texts that answer alike the fewest come first. */
  readonly distance: number;
}

/** From which likeness on (word_similarity of pg_trgm) something else may be meant by what was typed; `matchOf` decides then. */
export const ALIKE = 0.35;
/** So many of those, the most alike first, are looked at letter by letter. */
export const ALIKE_AT_MOST = 80;

/** More is a sentence, and looked for as long as it is. */
const MOST_WORDS = 8;

export const wordsOf = (text: string): readonly string[] => foldedText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
export const typedWords = (text: string): readonly string[] => wordsOf(text).slice(0, MOST_WORDS);

/** How many letters of a word of this length may be others: of a short one none, or it would be any other. */
const allowedIn = (word: string): number => (/\d/.test(word) || word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

/**
 * Letters to change, leave out, add or swap with their neighbour until a word begins another one; whoever types has not always
 * come to its end. Infinity above `most`.
 */
export function distanceToBeginning(typed: string, word: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: word.length + 1 }, (_, at) => at);
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    for (let j = 1; j <= word.length; j++) {
      const isSame = typed[i - 1] === word[j - 1];
      const isSwapped = i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (isSame ? 0 : 1), isSwapped ? before[j - 2]! + 1 : Infinity);
    }
    if (Math.min(...next) > most) return Infinity;
    before = row;
    row = next;
  }
  const least = Math.min(...row);
  return least > most ? Infinity : least;
}

/** Each word that was typed in another one of the text, at the least cost first come first served; null where one has none. */
function misspelled(typed: readonly string[], words: readonly string[]): number | null {
  const left = [...words];
  let sum = 0;
  for (const word of typed) {
    let best = { at: -1, distance: Infinity };
    left.forEach((one, at) => {
      const distance = one.startsWith(word) ? 0 : distanceToBeginning(word, one, allowedIn(word));
      if (distance < best.distance) best = { at, distance };
    });
    if (best.at === -1) return null;
    sum += best.distance;
    left.splice(best.at, 1);
  }
  return sum;
}

/** Whether and how a text answers what was typed; null where it does not. */
export function matchOf(typed: readonly string[], text: string): Matched | null {
  if (typed.length === 0) return null;
  const words = wordsOf(text);
  const said = words.join(' ');
  const asked = typed.join(' ');
  if (said === asked) return { match: 'EXACT', distance: 0 };
  if (said.startsWith(asked)) return { match: 'BEGINNING', distance: 0 };
  if (typed.every((word) => words.some((one) => one.startsWith(word)))) return { match: 'WORDS', distance: 0 };
  // Written in one, or apart, where the other is not.
  const isPart = typed.every((word) => words.some((one) => one.includes(word))) || (asked.length > 3 && words.join('').includes(typed.join('')));
  if (isPart) return { match: 'PART', distance: 0 };
  const distance = misspelled(typed, words);
  return distance === null ? null : { match: 'SPELLING', distance };
}

export const byMatch = (a: Matched, b: Matched): number => MATCHES.indexOf(a.match) - MATCHES.indexOf(b.match) || a.distance - b.distance;
