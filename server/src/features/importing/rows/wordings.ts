import { closestMatch } from 'leven';
import { fill, firstOf } from '../../../rules/languages.ts';
import { NEARLY_KNOWN } from './nearly-known.reader.ts';
import { problem, value, valueType, type ReadValue, type SqlType, type StagedValue, type ValueType, type Vocabulary } from './value.reader.ts';

/** Wordings are compared without case and signs. */
const wordingKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** A word in brackets behind another is the same said twice: "Sarjana (S1)". */
const IN_BRACKETS = /^(.*?)\s*[([]([^()[\]]+)[)\]]\s*$/;

/** One or two letters at the beginning of more text are rather a word of the language: "di", a diploma, "p", a sex. */
const A_WORD_OF_ITS_OWN = /^\p{L}{1,2}$/u;

export interface Reading {
  /** Words that may stand before the one that is meant: "Eselon II.b". */
  readonly after?: readonly string[];
  /** More may follow: "S1 Hukum" is S1. The longest wording at the beginning is meant. */
  readonly leads?: boolean;
  /** Words that say that there is none: they clear what is on record, like the dash of every cell. */
  readonly none?: readonly string[];
  /** What it is called, so that it can be said what other words mean. */
  readonly vocabulary?: Vocabulary;
  /** Its words are those of many other things as well (Ya, 1): no column is known by them. */
  readonly tellsNothing?: true;
}

/** Short words are close to many others. */
const LONG_ENOUGH = 5;
/** From this length on two letters may be wrong, or change places. */
const LONG = 8;

/** The word of a list that another one is a slip of. */
function closeTo(key: string, words: readonly string[]): string | undefined {
  if (key.length < LONG_ENOUGH || /^\p{N}+$/u.test(key)) return undefined;
  return closestMatch(key, words, { maxDistance: key.length < LONG ? 1 : 2 });
}

const WRITE = { id: 'Tulis {words}.', en: 'Write {words}.' };

const unknown = (words: readonly string[]): ReadValue<'VALUE_UNKNOWN'> =>
  problem('VALUE_UNKNOWN', { id: 'Kata ini tidak dikenal di sini.', en: 'The word is not known here.' }, fill(WRITE, { words: firstOf(words) }), words);

/** The words of the sentence that tells what to write. */
const wordsOf = (say: string): readonly string[] => say.split(/, | or /);

/** Every word that people are offered must be understood, and every value be offered: a list to choose from is made of them. */
function proveWords(say: string, meanings: ReadonlyMap<string, StagedValue | null>): readonly string[] {
  const words = wordsOf(say);
  const offered = words.map((word) => meanings.get(wordingKey(word)));
  for (const [index, meaning] of offered.entries())
    if (meaning === undefined) throw new Error(`"${words[index]}" is offered and not understood: whoever chooses it is refused`);
  for (const meaning of new Set(meanings.values()))
    if (meaning !== null && !offered.includes(meaning)) throw new Error(`no word for ${String(meaning)} is offered in "${say}": nobody could choose it`);
  return words;
}

function typeOf(
  sql: SqlType,
  say: string,
  meanings: ReadonlyMap<string, StagedValue | null>,
  { after = [], leads = false, tellsNothing, vocabulary }: Reading = {},
): ValueType {
  const words = proveWords(say, meanings);
  const skipped = new Set(after.map(wordingKey));
  /** Undefined where nothing is understood. */
  const understood = (text: string): StagedValue | null | undefined => {
    const whole = meanings.get(wordingKey(text));
    if (whole !== undefined) return whole;
    const written = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
    const from = written.findIndex((word) => !skipped.has(wordingKey(word)));
    for (let to = written.length; to > from && from >= 0; to = leads ? to - 1 : from) {
      const key = wordingKey(written.slice(from, to).join(''));
      const meaning = to < written.length && A_WORD_OF_ITS_OWN.test(key) ? undefined : meanings.get(key);
      if (meaning !== undefined) return meaning;
    }
    return undefined;
  };
  // Of equally close ones that which is offered.
  const long = [...new Set([...words.map(wordingKey), ...meanings.keys()])].filter((key) => key.length >= LONG_ENOUGH && meanings.get(key) !== null);
  /** As the word is offered that means the same. */
  const near = (text: string): string | undefined => {
    const written = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !skipped.has(wordingKey(word)));
    const found = closeTo(wordingKey(written.join('')), long) ?? (leads ? closeTo(wordingKey(written[0] ?? ''), long) : undefined);
    return found === undefined ? undefined : words.find((word) => meanings.get(wordingKey(word)) === meanings.get(found));
  };
  return valueType({
    sql,
    vocabulary,
    near,
    told: { format: { id: `Salah satu dari: ${words.join(', ')}.`, en: `One of: ${words.join(', ')}.` }, words, example: words[0] ?? '' },
    problems: ['VALUE_UNKNOWN', 'VALUE_CONTRADICTS_ITSELF', ...(vocabulary?.others === undefined ? [] : [NEARLY_KNOWN])],
    none: (text) => understood(text) === null,
    // Numbers are the ids of many lists.
    ...(tellsNothing ? {} : { tells: (text) => /\p{L}/u.test(text) && !/^[0-9]+\s/u.test(text) && typeof understood(text) === 'string' }),
    read(text) {
      const plain = meanings.get(wordingKey(text));
      if (plain !== undefined) return value(plain);
      const bracketed = IN_BRACKETS.exec(text);
      const [meaning, other] = (bracketed ? bracketed.slice(1) : [text]).map(understood).filter((found) => found !== undefined);
      if (other !== undefined && other !== meaning)
        return problem(
          'VALUE_CONTRADICTS_ITSELF',
          {
            id: 'Sel ini menyebut dua hal: satu di depan kurung, satu di dalamnya.',
            en: 'The cell says two things: one before the brackets and another in them.',
          },
          fill({ id: 'Tulis salah satunya: {words}.', en: 'Write one of them: {words}.' }, { words: firstOf(words) }),
          words,
        );
      return meaning === undefined ? unknown(words) : value(meaning);
    },
  });
}

/**
 * Values of an enum as files write them: each with its other wordings, its own name is always understood. Stands beside
 * the enum, so that a value without wordings does not compile. `say` tells people what to write; under the name of the
 * vocabulary is kept what a government says that further words mean.
 */
export const wordings = <Value extends string>(
  vocabulary: Omit<Vocabulary, 'others'> & { readonly others?: Value },
  say: string,
  texts: Readonly<Record<Value, readonly string[]>>,
  reading: Omit<Reading, 'vocabulary'> = {},
): ValueType =>
  typeOf(
    'text',
    say,
    new Map<string, StagedValue | null>([
      ...Object.entries<readonly string[]>(texts).flatMap(([meaning, others]) => [meaning, ...others].map((text) => [wordingKey(text), meaning] as const)),
      ...(reading.none ?? []).map((text) => [wordingKey(text), null] as const),
    ]),
    { ...reading, vocabulary },
  );

const YES = ['true', '1', 'ya', 'y', 'yes', 'x', 'benar'];
const NO = ['false', '0', 'tidak', 't', 'n', 'no', 'bukan'];

export const FLAG = typeOf(
  'boolean',
  'Ya or Tidak',
  new Map([...YES.map((text) => [wordingKey(text), true] as const), ...NO.map((text) => [wordingKey(text), false] as const)]),
  { tellsNothing: true, vocabulary: { name: 'YES_NO', describes: 'Yes and no.' } },
);
