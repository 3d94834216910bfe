import { containing } from '../../graph/filter-conditions.ts';
import { byMatch, matchOf, type Matched } from '../../rules/matching.ts';

/** What is looked for, and where. */
export interface Sought {
  readonly instansiId: string;
  readonly day: string;
  readonly typed: string;
  readonly words: readonly string[];
  readonly most: number;
}

export type Found = Matched & { readonly id: string };

/** A row with the texts that it may be called by, the one that counts most first. */
export interface Candidate {
  readonly id: string;
  readonly texts: readonly string[];
}

/** The longest word first: an index is entered by it. */
export const patternsOf = (words: readonly string[]): readonly string[] => words.toSorted((a, b) => b.length - a.length).map(containing);

/** How a row answers; by another of its texts than the first, which only says where it is, it is at best a part of what was meant. */
export function answeredBy(words: readonly string[], { id, texts }: Candidate): Found | null {
  const [first = null, ...more] = texts.map((text) => matchOf(words, text));
  if (first && first.match !== 'SPELLING') return { id, ...first };
  const best = [first, ...more].flatMap((one) => one ?? []).toSorted(byMatch)[0];
  return best ? { id, ...best, match: best.match === 'SPELLING' ? 'SPELLING' : 'PART' } : null;
}

export const answering = (words: readonly string[], candidates: readonly Candidate[]): Found[] => candidates.flatMap((one) => answeredBy(words, one) ?? []);

/** The best of them, each once; those that answer alike stay in their order. */
export function best(found: readonly Found[], most: number): Found[] {
  const seen = new Set<string>();
  return found
    .toSorted(byMatch)
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .slice(0, most);
}
