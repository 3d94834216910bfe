import { isDateProblem, parseLocalDate } from '../../../rules/local-date.ts';
import type { Problem } from '../../../rules/problem.ts';

export type StagedValue = string | number | boolean;
export type SqlType = 'text' | 'integer' | 'boolean' | 'date';

/** A value as the database takes it; null when the cell states nothing; or why it cannot be read. */
export type ReadValue<Code extends string = string> = { readonly value: StagedValue | null } | { readonly problem: Problem<Code> };

/** What the cells of a column mean. */
export interface ValueType {
  /** Type of the column in the table under check. */
  readonly sql: SqlType;
  /** Codes of all that can be wrong with a cell. */
  readonly problems: readonly string[];
  /** `numeric`: the spreadsheet stores it as a number, which keeps 15 digits only. */
  readonly read: (raw: string, numeric: boolean) => ReadValue;
}

export const value = (read: StagedValue | null): { readonly value: StagedValue | null } => ({ value: read });
export const problem = <Code extends string>(code: Code, message: string, remedy: string): { readonly problem: Problem<Code> } => ({
  problem: { code, message, remedy },
});

/** What hand-made lists write into a cell that has no value. */
const NOTHING = new Set(['', '-', '–', '—', 'null', 'n/a']);
// All white space but the byte order mark, which JavaScript counts among it and nobody can see.
const SPACE = /[^\S\uFEFF]+/gu;
const INVISIBLE = /\p{C}/u;
const INVISIBLE_IN_NOTE = /[^\P{C}\n\t]/u;
const MAX_TEXT = 500;
const MAX_NOTE = 4_000;
const MAX_CODE = 100;

const invisibleSigns = problem(
  'TEXT_HAS_INVISIBLE_SIGNS',
  'The text holds signs that cannot be seen (control signs, zero-width signs or a change of writing direction).',
  'Type the text again instead of pasting it.',
);
const tooLong = (what: string, longest: number): ReadValue<'TEXT_TOO_LONG'> =>
  problem('TEXT_TOO_LONG', `The ${what} has more than ${longest} signs.`, 'Shorten it.');

/**
 * A type of values, read from text in one Unicode form (NFC) with one space between words; cells that state nothing never
 * reach it. Signs nobody can see are refused unless the type judges them itself: two names that look equal must be equal,
 * and a right-to-left override would garble every list.
 */
export function valueType<const Code extends string>({
  sql,
  problems,
  read,
  judgesSigns = false,
}: {
  readonly sql: SqlType;
  readonly problems: readonly Code[];
  readonly read: (text: string, numeric: boolean) => ReadValue<Code>;
  readonly judgesSigns?: boolean;
}): ValueType {
  return {
    sql,
    problems: judgesSigns ? problems : [...problems, invisibleSigns.problem.code],
    read(raw, numeric) {
      // Plain words are the rule; the costly clean-up is for the rest.
      const text = /^[!-~]+(?: [!-~]+)*$/.test(raw) ? raw : raw.normalize('NFC').replace(SPACE, ' ').trim();
      if (NOTHING.has(text.toLowerCase())) return value(null);
      return !judgesSigns && INVISIBLE.test(text) ? invisibleSigns : read(text, numeric);
    },
  };
}

const textUpTo = (longest: number): ValueType =>
  valueType({ sql: 'text', problems: ['TEXT_TOO_LONG'], read: (text) => (text.length <= longest ? value(text) : tooLong('text', longest)) });

export const TEXT = textUpTo(MAX_TEXT);
export const CODE = textUpTo(MAX_CODE);

/** Text of several lines, kept as it is written. */
export const NOTE: ValueType = {
  sql: 'text',
  problems: ['TEXT_HAS_INVISIBLE_SIGNS', 'TEXT_TOO_LONG'],
  read(raw) {
    const text = raw.normalize('NFC').replace(/\r\n?/g, '\n').trim();
    if (NOTHING.has(text)) return value(null);
    if (INVISIBLE_IN_NOTE.test(text)) return invisibleSigns;
    return text.length <= MAX_NOTE ? value(text) : tooLong('note', MAX_NOTE);
  },
};

export const DATE = valueType({
  sql: 'date',
  problems: ['DATE_UNREADABLE', 'DATE_NOT_IN_CALENDAR', 'DATE_OUT_OF_RANGE'],
  read(text) {
    const date = parseLocalDate(text.replace(/[ T]00:00(:00)?(\.0+)?Z?$/, ''));
    if (isDateProblem(date)) return { problem: date };
    return date >= '1900-01-01' && date <= '2200-12-31'
      ? value(date)
      : problem('DATE_OUT_OF_RANGE', 'The date is before 1900 or after 2200.', 'Check the year.');
  },
});

/** A whole number between two bounds; `say` is what the sentence of a refusal calls it. */
export const whole = (from: number, to: number, say: string): ValueType =>
  valueType({
    sql: 'integer',
    problems: ['NUMBER_UNREADABLE'],
    // A dot is never a thousands sign here: "1.000" may be one or a thousand, so it is asked back.
    read(text, numeric) {
      const number = numeric || /^[0-9]{1,7}$/.test(text) ? Number(text) : Number.NaN;
      if (Number.isInteger(number) && number >= from && number <= to) return value(number);
      return problem('NUMBER_UNREADABLE', `The value is not ${say}.`, 'Write it in digits alone, without signs between them.');
    },
  });

/** How many people. */
export const COUNT = whole(0, 100_000, 'a number of people from 0 to 100,000');
