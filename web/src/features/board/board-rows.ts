import type { BoardRows_BoardRowFragment } from '@selaras/schema/web';
import { hasWords } from '../../ui/has-words.ts';
import type { Plain } from '../../ui/sort.ts';
import { numberOf, type FigureIn } from '../figures/index.ts';

export type BoardRow = BoardRows_BoardRowFragment;
export type BoardFigure = FigureIn<BoardRow['figures']>;

/** The figures a board of dinas shows, in the order of its columns, with the room a screen must have for each. */
export const STAFFING_COLUMNS = [
  ['NEED', 'medium'],
  ['FILLED', 'medium'],
  ['GAP'],
  ['GAP_SHARE', 'medium'],
  ['SURPLUS', 'medium'],
  ['VACANT_HEADS', 'medium'],
  ['RETIRING_WITHIN_12_MONTHS', 'wide'],
] as const satisfies readonly ColumnOf[];
export const EVALUATION_COLUMNS = [['PROGRESS_SHARE'], ['OVERDUE', 'medium']] as const satisfies readonly ColumnOf[];

type ColumnOf = readonly [figure: BoardFigure, room?: 'medium' | 'wide'];

/** What each column sorts by, in the table and among the tiles: a figure by its key. */
export const SORT_BY: Readonly<Record<string, (row: BoardRow) => Plain>> = {
  name: (row) => row.name,
  ...Object.fromEntries([...STAFFING_COLUMNS, ...EVALUATION_COLUMNS].map(([key]) => [key, (row: BoardRow) => numberOf<BoardFigure>(key, row.figures)])),
};

export interface BoardFilter {
  words: string;
  kind: string | undefined;
}

/** The rows of a kind whose name or short name has the words. */
export function filterRows(rows: readonly BoardRow[], { words, kind }: BoardFilter): readonly BoardRow[] {
  return rows.filter((row) => (!kind || row.kind === kind) && hasWords(`${row.name} ${row.shortName ?? ''}`, words));
}
