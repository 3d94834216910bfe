import { fill, type InLanguages, type Language } from '../../../rules/languages.ts';
import { MAX_ACCEPTED, type ImportProblem } from '../reading/file-refused.errors.ts';

/** A problem of one row while it is read; `fatal: false` is a warning that refuses nothing. */
export interface RowProblem extends ImportProblem {
  readonly fatal: boolean;
}

const SHOWN_LENGTH = 80;

/**
 * A value of a file as it may be shown and stored: signs that steer a terminal or turn the direction of writing are
 * replaced, and long values are cut. PostgreSQL refuses NUL in jsonb, and a right-to-left override would garble the
 * sentence around it.
 */
export function shownValue(text: string): string {
  const visible = text
    .slice(0, SHOWN_LENGTH)
    .toWellFormed()
    .replace(/[\p{C}]/gu, '\uFFFD');
  return text.length > SHOWN_LENGTH ? `${visible}…` : visible;
}

/** A problem in one language. */
export interface ToldProblem {
  readonly code: string;
  readonly column: string | null;
  readonly value: string | null;
  /** The sentence with its place in the file in front. */
  readonly message: string;
  /** The sentence alone. */
  readonly fact: string;
  readonly remedy: string;
  readonly accepted: readonly string[];
  readonly asks: boolean;
}

const ROW: InLanguages = { id: 'baris {row}', en: 'row {row}' };
const COLUMN: InLanguages = { id: 'kolom {column}', en: 'column {column}' };
const VALUE: InLanguages = { id: 'isi "{value}"', en: '"{value}"' };

/** `Row 7, column NIP, "12": The NIP does not have 18 digits.`, of a problem of a row; one of a whole file says its place itself. */
export function inLanguage(
  { code, column, value, message, remedy, accepted = [], asks = false }: ImportProblem,
  rowNumber: number | null,
  language: Language,
): ToldProblem {
  const fact = message[language];
  const place = [
    rowNumber === null ? null : fill(ROW, { row: rowNumber })[language],
    rowNumber === null || column === null ? null : fill(COLUMN, { column })[language],
    rowNumber === null || value === null ? null : fill(VALUE, { value })[language],
  ]
    .filter((part) => part !== null)
    .join(', ');
  const placed = place === '' ? fact : `${place.charAt(0).toUpperCase()}${place.slice(1)}: ${fact}`;
  return { code, column, value, message: placed, fact, remedy: remedy[language], accepted: accepted.slice(0, MAX_ACCEPTED), asks };
}
