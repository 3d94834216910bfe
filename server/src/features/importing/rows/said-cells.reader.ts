import type { Cell, TabularRow } from '../reading/tabular-file.ts';
import { shownValue } from './row-problem.ts';
import { isNothing, isNumber, isOrdinal, isRunningNumber, isSum, isWholeSum } from './row-words.reader.ts';

/** A cell of a row that says something by itself. */
export interface Said {
  readonly index: number;
  readonly text: string;
  readonly cell: Cell;
}

/** Whether a cell says something of its own: what a cell to the left says about both is said there. */
export const isFilled = (cell: Cell | undefined): boolean => cell !== undefined && cell.merged !== 'RIGHT' && (cell.formula === true || !isNothing(cell.text));

export const saidIn = ({ cells }: TabularRow): Said[] =>
  cells.flatMap((cell, index) => (cell.merged === undefined && isFilled(cell) ? [{ index, text: cell.text, cell }] : []));

export const textOf = (said: readonly Said[]): string => shownValue(said.map(({ text }) => text.trim()).join(' | '));

/** The one cell of a row with words in it, which can be a heading: alone, with a number in front, or with sums behind it. */
export function headingIn(said: readonly Said[]): Said | null {
  const worded = said.filter(({ text, cell }) => cell.formula !== true && !isNumber(text));
  const [first, second] = worded;
  const heading = worded.length === 2 && isOrdinal(first!.text) ? second! : worded.length === 1 ? first! : null;
  if (heading === null) return null;
  const before = said.filter(({ index }) => index < heading.index);
  return before.length <= 1 && before.every(({ text }) => isOrdinal(text) || isRunningNumber(text)) ? heading : null;
}

/** Sums: a word for them, and nothing but numbers beside it. */
export function isTotal(said: readonly Said[], missing: number): boolean {
  const at = said.findIndex(({ text, cell }) => cell.formula !== true && !isRunningNumber(text) && !isOrdinal(text));
  const words = said[at];
  if (!words || at > 1 || !(missing > 0 ? isSum(words.text) : isWholeSum(words.text))) return false;
  return said.every(({ text, cell }, index) => index <= at || cell.formula === true || isNumber(text));
}
