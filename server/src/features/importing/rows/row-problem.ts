import type { ImportProblem } from '../reading/file-refused.errors.ts';

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

/** The sentence with its place in the file in front: `Row 7, column nip, "12": The NIP does not have 18 digits.` */
export function placeInFile(rowNumber: number | null, column: string | null, value: string | null, message: string): string {
  const place = [rowNumber === null ? null : `row ${rowNumber}`, column === null ? null : `column ${column}`, value === null ? null : `"${value}"`]
    .filter((part) => part !== null)
    .join(', ');
  return place === '' ? message : `${place.charAt(0).toUpperCase()}${place.slice(1)}: ${message}`;
}
