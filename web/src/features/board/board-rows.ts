import type { BoardRows_BoardRowFragment } from '@selaras/schema/web';

export type BoardRow = BoardRows_BoardRowFragment;

export type BoardSort = 'name' | 'need' | 'filled' | 'gap' | 'gapShare' | 'surplus' | 'vacantHeads' | 'retiring' | 'progress' | 'overdue';

/** What each column sorts by; absent values stay last in both directions. */
export const SORT_BY: Record<BoardSort, (row: BoardRow) => number | string | null> = {
  name: (row) => row.name,
  need: (row) => row.figures.need,
  filled: (row) => row.figures.filled,
  gap: (row) => row.figures.gap,
  gapShare: (row) => row.figures.gapShare,
  surplus: (row) => row.figures.surplus,
  vacantHeads: (row) => row.figures.vacantHeads,
  retiring: (row) => row.figures.retiringWithin12Months,
  progress: (row) => row.figures.evaluation?.progressShare ?? null,
  overdue: (row) => row.figures.evaluation?.overdue ?? null,
};

export function isBoardSort(word: string): word is BoardSort {
  return Object.hasOwn(SORT_BY, word);
}

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

/** Rows in the order of `sort` (`gap`, or `-gap` for the largest first). */
export function sortRows(rows: readonly BoardRow[], sort: string): readonly BoardRow[] {
  const descending = sort.startsWith('-');
  const column = descending ? sort.slice(1) : sort;
  if (!isBoardSort(column)) return rows;
  const by = SORT_BY[column];
  return rows.toSorted((left, right) => {
    const a = by(left);
    const b = by(right);
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    const order = typeof a === 'string' ? a.localeCompare(String(b), 'id') : a - Number(b);
    return descending ? -order : order;
  });
}
