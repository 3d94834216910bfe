import { fill, type InLanguages } from '../../../rules/languages.ts';
import type { Problem } from '../../../rules/problem.ts';

export type StagedValue = string | number | boolean;
export type SqlType = 'text' | 'integer' | 'float8' | 'boolean' | 'date';

/** A value as the database takes it; null when the cell states nothing; or why it cannot be read. */
export type ReadValue<Code extends string = string> = { readonly value: StagedValue | null } | { readonly problem: Problem<Code> };

/** What people are told before they write: templates and the list of columns are made from it. */
export interface Told {
  readonly format: InLanguages;
  /** A word for each value there is, where they are few; others that mean the same are understood as well. */
  readonly words?: readonly string[];
  /** Made up, and readable. */
  readonly example: string;
}

/** A kind of values that are few: what is said of a word that it does not know is kept under its name. */
export interface Vocabulary {
  readonly name: string;
  /** What it is, for the schema. */
  readonly describes: string;
  /** Counted as such is a word of which nothing is known, and kept as it is written; without it such a word is refused. */
  readonly others?: StagedValue;
}

/** What the cells of a column mean. */
export interface ValueType {
  readonly told: Told;
  readonly vocabulary?: Vocabulary;
  /** Type of the column in the table under check. */
  readonly sql: SqlType;
  /** Codes of all that can be wrong with a cell. */
  readonly problems: readonly string[];
  /** `numeric`: the spreadsheet stores it as a number, which keeps 15 digits only. */
  readonly read: (raw: string, numeric: boolean) => ReadValue;
  /** Whether a text that states no value is a word for "there is none". */
  readonly none?: (text: string) => boolean;
  /** Whether a text can hardly be anything but such a value; a type that takes any text tells nothing. */
  readonly tells?: (text: string) => boolean;
  /** The word that a text of which nothing is known may be a slip of. */
  readonly near?: (text: string) => string | undefined;
}

export const value = (read: StagedValue | null): { readonly value: StagedValue | null } => ({ value: read });
export const problem = <Code extends string>(
  code: Code,
  message: InLanguages,
  remedy: InLanguages,
  accepted?: readonly string[],
): { readonly problem: Problem<Code> } => ({
  problem: { code, message, remedy, ...(accepted ? { accepted } : {}) },
});

/** A lone dash of any kind. */
const DASH = /^[-\u2010-\u2015\u2212]$/;
/** What hand-made lists and databases write into a cell that has no value. */
const NOTHING = new Set(['', 'null', 'n/a']);
const statesNothing = (text: string): boolean => DASH.test(text) || NOTHING.has(text.toLowerCase());

/**
 * Whether a cell that states no value says that there is to be none: a lone dash, or a word for it that the type knows
 * ("Non Eselon"). What is blank, or what databases write for nothing (`null`, `0000-00-00`), leaves the record as it is.
 */
export const saysNone = ({ none }: ValueType, text: string): boolean => DASH.test(text.trim()) || none?.(text) === true;
// All white space but the byte order mark, which JavaScript counts among it and nobody can see.
const SPACE = /[^\S\uFEFF]+/gu;
const INVISIBLE = /\p{C}/u;
const INVISIBLE_IN_NOTE = /[^\P{C}\n\t]/u;
const MAX_TEXT = 500;
const MAX_NOTE = 4_000;
const MAX_CODE = 100;

const invisibleSigns = problem(
  'TEXT_HAS_INVISIBLE_SIGNS',
  {
    id: 'Teks memuat tanda yang tidak terlihat (tanda kendali, tanda tanpa lebar, atau perubahan arah tulisan).',
    en: 'The text holds signs that cannot be seen (control signs, zero-width signs or a change of writing direction).',
  },
  { id: 'Ketik ulang teksnya, jangan ditempel.', en: 'Type the text again instead of pasting it.' },
);
const tooLong = (longest: number): ReadValue<'TEXT_TOO_LONG'> =>
  problem('TEXT_TOO_LONG', fill({ id: 'Teks ini lebih dari {longest} huruf.', en: 'The text has more than {longest} signs.' }, { longest }), {
    id: 'Persingkat teksnya.',
    en: 'Shorten it.',
  });

/**
 * A type of values, read from text in one Unicode form (NFC) with one space between words; cells that state nothing never
 * reach it. Signs nobody can see are refused unless the type judges them itself: two names that look equal must be equal,
 * and a right-to-left override would garble every list.
 */
export function valueType<const Code extends string>({
  sql,
  told,
  problems,
  read,
  judgesSigns = false,
  none,
  tells,
  near,
  vocabulary,
}: {
  readonly sql: SqlType;
  readonly told: Told;
  readonly problems: readonly Code[];
  readonly read: (text: string, numeric: boolean) => ReadValue<Code>;
  readonly judgesSigns?: boolean;
  readonly none?: (text: string) => boolean;
  readonly tells?: (text: string) => boolean;
  readonly near?: (text: string) => string | undefined;
  readonly vocabulary?: Vocabulary | undefined;
}): ValueType {
  return {
    sql,
    ...(vocabulary ? { vocabulary } : {}),
    ...(tells ? { tells } : {}),
    ...(none ? { none } : {}),
    ...(near ? { near } : {}),
    told,
    problems: judgesSigns ? problems : [...problems, invisibleSigns.problem.code],
    read(raw, numeric) {
      // Plain words are the rule; the costly clean-up is for the rest.
      const text = /^[!-~]+(?: [!-~]+)*$/.test(raw) ? raw : raw.normalize('NFC').replace(SPACE, ' ').trim();
      if (statesNothing(text)) return value(null);
      return !judgesSigns && INVISIBLE.test(text) ? invisibleSigns : read(text, numeric);
    },
  };
}

const textUpTo = (longest: number, example: string): ValueType =>
  valueType({
    sql: 'text',
    told: { format: { id: `Teks, paling banyak ${longest} huruf.`, en: `Text of at most ${longest} signs.` }, example },
    problems: ['TEXT_TOO_LONG'],
    read: (text) => (text.length <= longest ? value(text) : tooLong(longest)),
  });

export const TEXT = textUpTo(MAX_TEXT, 'Contoh');
export const CODE = textUpTo(MAX_CODE, 'CONTOH-1');

/** Text of several lines, kept as it is written. */
export const NOTE: ValueType = {
  sql: 'text',
  told: {
    format: { id: `Teks, juga beberapa baris, paling banyak ${MAX_NOTE} huruf.`, en: `Text, also of several lines, of at most ${MAX_NOTE} signs.` },
    example: 'Contoh',
  },
  problems: ['TEXT_HAS_INVISIBLE_SIGNS', 'TEXT_TOO_LONG'],
  read(raw) {
    const text = raw.normalize('NFC').replace(/\r\n?/g, '\n').trim();
    if (statesNothing(text)) return value(null);
    if (INVISIBLE_IN_NOTE.test(text)) return invisibleSigns;
    return text.length <= MAX_NOTE ? value(text) : tooLong(MAX_NOTE);
  },
};
