import type { BoardRows_BoardRowFragment } from '@selaras/schema/web';
import { hasWords } from '../../ui/has-words.ts';
import type { Plain } from '../../ui/sort.ts';

export type BoardRow = BoardRows_BoardRowFragment;

/** What each column sorts by, in the table and among the tiles. */
export const SORT_BY = {
  name: (row: BoardRow) => row.name,
  need: (row: BoardRow) => row.figures.need,
  filled: (row: BoardRow) => row.figures.filled,
  gap: (row: BoardRow) => row.figures.gap,
  gapShare: (row: BoardRow) => row.figures.gapShare,
  surplus: (row: BoardRow) => row.figures.surplus,
  vacantHeads: (row: BoardRow) => row.figures.vacantHeads,
  retiring: (row: BoardRow) => row.figures.retiringWithin12Months,
  progress: (row: BoardRow) => row.figures.evaluation?.progressShare ?? null,
  overdue: (row: BoardRow) => row.figures.evaluation?.overdue ?? null,
} satisfies Readonly<Record<string, (row: BoardRow) => Plain>>;

export interface BoardFilter {
  words: string;
  kind: string | undefined;
}

/** The rows of a kind whose name or short name has the words. */
export function filterRows(rows: readonly BoardRow[], { words, kind }: BoardFilter): readonly BoardRow[] {
  return rows.filter((row) => (!kind || row.kind === kind) && hasWords(`${row.name} ${row.shortName ?? ''}`, words));
}
