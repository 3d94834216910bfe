import { DEGREE_FAMILIES, TITLES_AFTER, TITLES_BEFORE } from './titles.parameters.ts';

export interface TitledName {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

const key = (title: string): string => title.replaceAll(/[. ]/g, '').toLowerCase();
const after = new Set(TITLES_AFTER.map(key));
// The longest first, or "Dr" would be taken of "Drs".
const beforePattern = [...new Set(TITLES_BEFORE.map((title) => title.slice(0, -1)))]
  .toSorted((a, b) => b.length - a.length)
  .map((title) => title.replaceAll('.', String.raw`\.?\s?`))
  .join('|');
const BEFORE = new RegExp(String.raw`^(${beforePattern})(?:\.\s*|\s+)(?=\S)`, 'i');
const FAMILY = new RegExp(
  String.raw`^(${DEGREE_FAMILIES.map((family) => family.replaceAll('.', String.raw`\.`)).join('|')})(\.\s?[A-Za-z]{1,6}){1,4}\.?$`,
  'i',
);
/** Written so that it can be nothing else. */
const isDotted = (text: string): boolean => /[A-Za-z]\.[A-Za-z]/.test(text);
const isTitle = (text: string): boolean => after.has(key(text)) || (isDotted(text) && FAMILY.test(text));

const spelled = new Map(TITLES_BEFORE.map((title) => [title.slice(0, -1), title]));
/** As it is written by rule; DR is a doctor of any kind, and stays as it came. */
function asWritten(title: string): string {
  const plain = title.replaceAll(' ', '');
  const exact = spelled.get(plain);
  if (exact) return exact;
  const alike = TITLES_BEFORE.filter((one) => key(one) === key(plain));
  return alike.length === 1 ? alike[0]! : `${plain}.`;
}

/** Several in one: "S.T. M.Si", or one in several words: "A.Md. Keb". Null when any of it is no title. */
function titlesIn(text: string): string[] | null {
  const words = text.split(' ');
  if (words.every(isTitle)) return words;
  return isTitle(words.join('')) ? [text] : null;
}

/** How many words at the end of a name without a comma are titles: known ones that are dotted, or in capitals where the name is not. Of a family only, "M.Y." may be initials. */
function titlesAtEnd(words: readonly string[]): number {
  const isAllCapitals = words.join('') === words.join('').toUpperCase();
  let count = 0;
  while (count < words.length - 1) {
    const word = words[words.length - 1 - count]!;
    if (!after.has(key(word)) || !(isDotted(word) || (!isAllCapitals && word.length > 1 && word === word.toUpperCase()))) break;
    count++;
  }
  return count;
}

const firstWords = new Set(TITLES_BEFORE.map(key));
/** Most names have none, and files a hundred thousand of them. */
function hasNone(text: string): boolean {
  if (/[.,]/.test(text)) return false;
  const words = text.split(' ');
  return !firstWords.has(words[0]!.toLowerCase()) && !(words.length > 1 && after.has(words.at(-1)!.toLowerCase()));
}

/**
 * Takes the titles out of a name that was written with them: "Dr. Ir. H. Budi Santoso, S.T., M.Si." What is not known to be a
 * title stays in the name.
 */
export function splitTitles(text: string): TitledName {
  const written = text.trim().replaceAll(/\s+/g, ' ');
  if (hasNone(written)) return { name: written, before: null, after: null };
  const before: string[] = [];
  let [rest = '', ...parts] = written.split(/ ?, ?/);
  for (let found = BEFORE.exec(rest); found; found = BEFORE.exec(rest)) {
    before.push(asWritten(found[1]!));
    rest = rest.slice(found[0].length);
  }
  const titles: string[] = [];
  const kept: string[] = [];
  for (const part of parts.filter((one) => one !== '')) {
    const found = titlesIn(part);
    if (found) titles.push(...found);
    else kept.push(part);
  }
  const words = rest.split(' ');
  const atEnd = titlesAtEnd(words);
  if (atEnd > 0) {
    rest = words.slice(0, -atEnd).join(' ');
    titles.unshift(...words.slice(-atEnd));
  }
  return {
    name: [rest, ...kept].join(', '),
    before: before.length === 0 ? null : before.join(' '),
    after: titles.length === 0 ? null : titles.join(', '),
  };
}
