import { FigureColumns_FigureSetFragmentDoc, type BoardRows_BoardRowFragment } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import type { FigureColumn, ShownFigures } from '../../app/figure-group.ts';
import { hasWords } from '../../ui/has-words.ts';
import type { Plain } from '../../ui/sort.ts';
import { columnNumber } from '../figures/index.ts';

export type BoardRow = BoardRows_BoardRowFragment;

/** What the columns of all features are read from. */
export function figuresOf({ figures }: BoardRow): ShownFigures {
  return readFragment(FigureColumns_FigureSetFragmentDoc, figures);
}

/** What each column sorts by, in the table and among the tiles: a figure by its key. */
export function valuesOf(columns: readonly FigureColumn[]): Readonly<Record<string, (row: BoardRow) => Plain>> {
  return {
    name: (row) => row.name,
    ...Object.fromEntries(columns.map((column) => [column.figure, (row: BoardRow) => columnNumber(column, figuresOf(row))])),
  };
}

/** The order that puts the worst of a figure first, as the address writes it. */
export function worstFirst({ figure, worst }: FigureColumn): string {
  return worst === 'least' ? figure : `-${figure}`;
}

/** The columns in which something can be worst. */
export function ordersOf(columns: readonly FigureColumn[]): readonly FigureColumn[] {
  return columns.filter(({ worst }) => worst !== undefined);
}

export interface BoardFilter {
  words: string;
  kind: string | undefined;
}

/** The rows of a kind whose name or short name has the words. */
export function filterRows(rows: readonly BoardRow[], { words, kind }: BoardFilter): readonly BoardRow[] {
  return rows.filter((row) => (!kind || row.kind === kind) && hasWords(`${row.name} ${row.shortName ?? ''}`, words));
}
