import { wordsOf } from '../../rules/matching.ts';

/**
 * Abbreviations of offices, by rule and not by a list: Dinkes, Disdukcapil, Dispora, BKPSDM and whatever a government makes up
 * next. Each is cut out of the name from left to right, in pieces; one that begins a word is worth more than one from within
 * (Dis-duk-ca-pil of Dinas Kepen-duduk-an dan Pen-ca-tatan Si-pil), and the fewest pieces that explain it are its cost.
 */
const AT_BEGINNING = 1;
const WITHIN = 2;
/** Of names that explain it by as many pieces, those with fewer words that are not in it: it decides among them, and lets none in. */
const LEFT_OUT = 0.01;
/** And is in no abbreviation. */
const AND = 'dan';
/** A letter with a digit behind it is that letter so many times: DP3A is DPPPA. */
const REPEATED = /([a-z])([2-9])/g;

/** Half a piece for each letter, or any name with the letters somewhere would do; one more of a long one. */
const mostFor = (short: string): number => short.length + (short.length > 6 ? 1 : 0);

const spelledOut = (short: string): string => short.replaceAll(REPEATED, (_, letter: string, times: string) => letter.repeat(Number(times)));

/** The cost of an abbreviation as one of a name; null where it is none. The first piece begins a word. */
export function abbreviates(typed: string, name: string): number | null {
  const short = spelledOut(wordsOf(typed).join(''));
  if (short.length < 3) return null;
  const words = wordsOf(name);
  const text = words.join('');
  const beginnings = new Set<number>();
  const counted: number[] = [];
  let at = 0;
  for (const word of words) {
    beginnings.add(at);
    if (word !== AND) counted.push(at);
    at += word.length;
  }
  const leftOut = (from: number, to: number): number => LEFT_OUT * counted.filter((start) => start >= from && start < to).length;
  if (short.length >= text.length) return null;
  const known = new Map<number, number>();
  /** The least cost of what is left of the abbreviation, cut out of what is left of the name. */
  const least = (from: number, cut: number): number => {
    if (cut === short.length) return leftOut(from, text.length);
    const key = from * (short.length + 1) + cut;
    const found = known.get(key);
    if (found !== undefined) return found;
    let best = Infinity;
    for (let start = from; start < text.length; start++) {
      if (cut === 0 && !beginnings.has(start)) continue;
      const cost = (beginnings.has(start) ? AT_BEGINNING : WITHIN) + leftOut(from, start);
      for (let size = 0; cut + size < short.length && text[start + size] === short[cut + size]; size++) {
        const isAcrossWords = size > 0 && beginnings.has(start + size);
        if (isAcrossWords) break;
        best = Math.min(best, cost + least(start + size + 1, cut + size + 1));
      }
    }
    known.set(key, best);
    return best;
  };
  const cost = least(0, 0);
  return Math.floor(cost) <= mostFor(short) ? cost : null;
}
