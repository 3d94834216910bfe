import { shownValue } from './row-problem.ts';
import { nearlyKnown } from './nearly-known.reader.ts';
import { value, type ReadValue, type ValueType } from './value.reader.ts';

/** What somebody said that a word means. */
export interface SaidWord {
  /** Name of the kind of values it is one of: it serves every column of that kind, in every kind of file. */
  readonly vocabulary: string;
  /** As it was written where it was met. */
  readonly written: string;
  /** A word that was known already, or a dash for nothing. */
  readonly means: string;
  /** Also where the word is known by itself. */
  readonly overrides: boolean;
  /** When it was said; null of what is said of one file only. */
  readonly saidAt: string | null;
}

/** A word of a column that nobody knows, with how many rows hold it. */
export interface ToldWord {
  readonly column: string;
  readonly written: string;
  readonly rows: number;
  /** Numbers of the first of them; files that were read before it was counted say none. */
  readonly first?: readonly number[];
  /** The word of the list that it may be a slip of. */
  readonly near?: string;
}

/** A word that was read as somebody said. */
export interface UsedWord extends ToldWord {
  readonly means: string;
  readonly overrides: boolean;
  readonly saidAt: string | null;
}

/** What became of the words of a file that its types do not know; stored with the import. */
export interface WordsOfFile {
  /** Their rows are refused. */
  readonly unknown?: readonly ToldWord[];
  /** Kept as they are written, and counted among others. */
  readonly kept: readonly ToldWord[];
  readonly used: readonly UsedWord[];
}

/** Of one column; a column with more different words is rather none of its kind, and is told of row by row. */
const MOST_WORDS = 50;
/** Numbers of rows that are told of each word. */
export const FIRST_ROWS = 5;
/** Of a file. */
export const MOST_WORDS_OF_FILE = 100;

/** What is longer is a sentence, and no kind of anything. */
const LONGEST_KEPT = 100;

/** Signs nobody can see are no word: they are mended in the file. */
const NO_WORD = 'TEXT_HAS_INVISIBLE_SIGNS';

/** By which words are the same: without case and signs, and by their beginning, since long ones are shown shortened. */
export const wordKey = (text: string): string => {
  const shown = shownValue(text.normalize('NFKC').trim()).toLowerCase();
  return shown.replace(/[^\p{L}\p{N}]+/gu, '') || shown;
};

/** How a cell was read. */
export interface WordRead {
  readonly read: ReadValue;
  /** What was read: the cell, or the word that it means. */
  readonly text: string;
  /** A word that is kept as it is written. */
  readonly kept?: string;
  /** Whether the word is told of once for all of its rows. */
  readonly isTold?: boolean;
}

interface NamedType {
  readonly name: string;
  readonly type: ValueType;
}

/** Reads cells by their types and by what was said of words, and counts the words that it could not read by the types alone. */
export class WordBook {
  readonly #said = new Map<string, Map<string, SaidWord>>();
  readonly #unknown = new Map<string, Map<string, ToldWord>>();
  readonly #kept = new Map<string, Map<string, ToldWord>>();
  readonly #used = new Map<string, Map<string, UsedWord>>();
  #row = 0;

  /** Of two that say of the same word the later one holds. */
  constructor(said: readonly SaidWord[] = []) {
    for (const word of said) {
      const words = this.#said.get(word.vocabulary) ?? new Map<string, SaidWord>();
      this.#said.set(word.vocabulary, words.set(wordKey(word.written), word));
    }
  }

  /** Which row is read next. */
  at(rowNumber: number): void {
    this.#row = rowNumber;
  }

  read({ name, type }: NamedType, text: string, numeric: boolean): WordRead {
    const { vocabulary } = type;
    if (vocabulary === undefined) return { read: type.read(text, numeric), text };
    const said = this.#said.get(vocabulary.name)?.get(wordKey(text));
    if (said?.overrides) {
      const meant = this.#meant(name, type, text, said);
      if (meant) return meant;
    }
    const read = type.read(text, numeric);
    if (!('problem' in read) || read.problem.code === NO_WORD) return { read, text };
    const meant = said && this.#meant(name, type, text, said);
    if (meant) return meant;
    const written = text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ');
    const near = type.near?.(written);
    const word = { column: name, written: shownValue(written), ...(near === undefined ? {} : { near }) };
    if (vocabulary.others === undefined || written.length > LONGEST_KEPT) return { read, text, isTold: count(this.#unknown, word, this.#row) };
    if (near !== undefined) return { read: nearlyKnown(type, near, vocabulary.others), text, isTold: count(this.#unknown, word, this.#row) };
    // What could not be told of is not kept: nobody would know.
    if (!count(this.#kept, word, this.#row)) return { read, text, isTold: false };
    return { read: value(vocabulary.others), text, kept: written };
  }

  /** Null where what it is said to mean is no value any more: then nothing was said. */
  #meant(name: string, type: ValueType, text: string, { means, overrides, saidAt }: SaidWord): WordRead | null {
    const read = type.read(means, false);
    if ('problem' in read) return null;
    const written = text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ');
    count(this.#used, { column: name, written: shownValue(written), means, overrides, saidAt }, this.#row);
    // Said to be none of the list, it is kept like any such word.
    const isOther = read.value !== null && read.value === type.vocabulary?.others && written.length <= LONGEST_KEPT;
    return { read, text: means, ...(isOther ? { kept: written } : {}) };
  }

  /** What became of the words, in the order in which they were met, those of a column together. */
  told(): WordsOfFile {
    return { unknown: allOf(this.#unknown), kept: allOf(this.#kept), used: allOf(this.#used) };
  }
}

type Counted = Pick<ToldWord, 'rows' | 'first'>;

/** Whether it could be told of: there are not too many others. */
function count<Word extends Omit<ToldWord, 'rows' | 'first'>>(counted: Map<string, Map<string, Word & Counted>>, word: Word, row: number): boolean {
  const words = counted.get(word.column) ?? new Map<string, Word & Counted>();
  counted.set(word.column, words);
  const key = wordKey(word.written);
  const before = words.get(key);
  const isTooMany = (): boolean => words.size >= MOST_WORDS || [...counted.values()].reduce((sum, { size }) => sum + size, 0) >= MOST_WORDS_OF_FILE;
  if (!before && isTooMany()) return false;
  const { rows = 0, first = [] }: Partial<Counted> = before ?? {};
  words.set(key, { ...(before ?? word), rows: rows + 1, first: first.length < FIRST_ROWS && !first.includes(row) ? [...first, row] : first });
  return true;
}

const allOf = <Word extends ToldWord>(counted: Map<string, Map<string, Word>>): readonly Word[] =>
  [...counted.values()].flatMap((words) => [...words.values()]);
