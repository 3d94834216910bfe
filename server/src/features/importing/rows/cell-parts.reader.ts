import type { Cell, TabularRow } from '../reading/tabular-file.ts';
import type { FileColumn, Parts, SplitColumn } from './header.reader.ts';
import { isFilled } from './said-cells.reader.ts';

const tells = (column: FileColumn | null, text: string): boolean => column?.type.tells?.(text) === true;
const isTold = (column: FileColumn | null): boolean => column?.type.tells !== undefined;
const isCount = (column: FileColumn | null): boolean => column?.type.sql === 'integer';

/** Whether cells of these parts can be told apart by what stands in them, not by their signs alone. */
export const canBeTold = (parts: Parts): boolean => parts.some(isTold) || parts.every(isCount);

/** A number of somebody, or a day: no part of a name or of a title. */
const MANY_DIGITS = /(?:[0-9][\s.-]?){6}/;

function fits(pieces: readonly string[], parts: Parts): boolean {
  return pieces.every((piece, at) => {
    const column = parts[at]!;
    if (isTold(column)) return tells(column, piece);
    if (isCount(column)) {
      const read = column!.type.read(piece, false);
      return 'value' in read && read.value !== null;
    }
    return /\p{L}/u.test(piece) && !MANY_DIGITS.test(piece);
  });
}

const SIGNS: readonly RegExp[] = [/\s*[\r\n]+\s*/u, /\s*[/|;]\s*/u, /\s*[,;]\s*/u];
const BETWEEN = /^[\s/|;,(-]+|[\s/|;,)-]+$/gu;

/** A text of two parts of which the one tells itself, wherever it begins: the longest end, or beginning, that does. */
function byValue(text: string, parts: Parts): readonly string[] | null {
  const places = [...text.matchAll(/[\s/|;,()]+/gu)].map(({ index }) => index);
  for (const at of isTold(parts[1]!) ? places : places.toReversed()) {
    const pieces = [text.slice(0, at), text.slice(at)].map((piece) => piece.replaceAll(BETWEEN, ''));
    if (pieces.every((piece) => piece !== '') && fits(pieces, parts)) return pieces;
  }
  return null;
}

/** What a cell says of each of its parts, in whatever order they stand; null where that is not certain. */
export function splitCell(text: string, parts: Parts): readonly string[] | null {
  for (const sign of SIGNS) {
    const pieces = text.split(sign).filter((piece) => piece !== '');
    if (pieces.length !== parts.length) continue;
    if (fits(pieces, parts)) return pieces;
    if (pieces.length === 2 && canBeTold(parts) && fits(pieces.toReversed(), parts)) return pieces.toReversed();
  }
  if (parts.length !== 2 || !parts.some(isTold)) return null;
  const reversed = byValue(text, parts) ?? byValue(text, parts.toReversed())?.toReversed();
  return reversed ?? null;
}

const EMPTY: Cell = { text: '' };

/** Puts the parts of cells where the columns of the list have them. What cannot be told apart stays whole, and is told as such. */
export function splitRow(row: TabularRow, splits: readonly SplitColumn[]): TabularRow {
  if (splits.length === 0) return row;
  const cells = [...row.cells];
  for (const { index, parts, from } of splits) {
    const cell = cells[index];
    while (cells.length < from) cells.push(EMPTY);
    const others = parts.slice(1);
    const whole = !isFilled(cell) || cell?.formula === true || cell?.fault === true;
    const pieces = whole ? null : splitCell(cell!.text.trim(), parts);
    const alone = whole || pieces ? -1 : parts.findIndex((part) => tells(part, cell!.text.trim()));
    if (pieces) {
      cells[index] = { text: pieces[0]! };
      others.forEach((_, at) => (cells[from + at] = { text: pieces[at + 1]! }));
    } else if (alone > 0) {
      cells[index] = EMPTY;
      others.forEach((_, at) => (cells[from + at] = at + 1 === alone ? cell! : EMPTY));
    } else others.forEach((_, at) => (cells[from + at] = whole || alone === 0 ? EMPTY : { text: '', unsplit: cell!.text.trim() }));
  }
  return { ...row, cells };
}

/** Whether a cell is one part of what stands above it: a NIP below a name. */
const isBelow = (parts: Parts, above: string, below: string): boolean =>
  above !== '' &&
  parts.length === 2 &&
  splitCell(above, parts) === null &&
  !parts.some((part) => tells(part, above)) &&
  isTold(parts[1]!) &&
  tells(parts[1]!, below);

const textAt = ({ cells }: TabularRow, index: number): string => (isFilled(cells[index]) ? cells[index]!.text.trim() : '');

/** Of two rows below each other, of which the second goes on with the first, one row. */
export class StackedRows {
  readonly #splits: readonly SplitColumn[];
  #waiting: TabularRow | null = null;

  constructor(splits: readonly SplitColumn[]) {
    this.#splits = splits.filter(({ parts }) => parts.length === 2 && isTold(parts[1]!));
  }

  take(row: TabularRow): readonly TabularRow[] {
    if (this.#splits.length === 0) return [row];
    const above = this.#waiting;
    const goesOn = above?.rowNumber === row.rowNumber - 1 && this.#splits.some(({ index, parts }) => isBelow(parts, textAt(above, index), textAt(row, index)));
    if (goesOn) {
      this.#waiting = null;
      return [this.#joined(above, row)];
    }
    this.#waiting = row;
    return above ? [above] : [];
  }

  finish(): readonly TabularRow[] {
    const last = this.#waiting;
    this.#waiting = null;
    return last ? [last] : [];
  }

  #joined(above: TabularRow, below: TabularRow): TabularRow {
    const width = Math.max(above.cells.length, below.cells.length);
    const signOf = (index: number): string => (this.#splits.some((split) => split.index === index) ? ' / ' : ' ');
    const cells = Array.from({ length: width }, (_, index): Cell => {
      const [one, other] = [above.cells[index] ?? EMPTY, below.cells[index] ?? EMPTY];
      if (!isFilled(other) || other.merged !== undefined) return one;
      return isFilled(one)
        ? { text: `${one.text.trim()}${signOf(index)}${other.text.trim()}`, ...(one.formula || other.formula ? { formula: true } : {}) }
        : other;
    });
    return { rowNumber: above.rowNumber, cells, joined: below.rowNumber };
  }
}
