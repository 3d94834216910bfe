import type { BoardRows_BoardRowFragment } from '@selaras/schema/web';
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

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Every word must occur in the name or the short name, in any order; accents and case do not matter. */
export function filterRows(rows: readonly BoardRow[], { words, kind }: BoardFilter): readonly BoardRow[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (kind && row.kind !== kind) return false;
    const text = plain(`${row.name} ${row.shortName ?? ''}`);
    return wanted.every((word) => text.includes(word));
  });
}
