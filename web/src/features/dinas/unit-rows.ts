import type { UnitTree_UnitFiguresFragment } from '@selaras/schema/web';
import { hasWords } from '../../ui/has-words.ts';

export type UnitRow = UnitTree_UnitFiguresFragment;

export interface ShownUnit {
  row: UnitRow;
  hasChildren: boolean;
  open: boolean;
}

export interface UnitFilter {
  words: string;
  onlyShort: boolean;
}

/** How deep a tree opens by itself: the units right below the dinas. */
const OPEN_DEPTH = 1;

export function isOpen(row: UnitRow, toggled: ReadonlySet<string>, base: number): boolean {
  return row.depth - base < OPEN_DEPTH !== toggled.has(row.unit.id);
}

/**
 * The rows of a tree given in tree order: children of a closed unit are left out.
 * With a filter the tree is a flat list of what matches: who searches wants the unit, not its branch.
 */
export function shownUnits(rows: readonly UnitRow[], toggled: ReadonlySet<string>, { words, onlyShort }: UnitFilter): readonly ShownUnit[] {
  if (words || onlyShort) {
    return rows.filter((row) => (!onlyShort || row.figures.gap > 0) && hasWords(row.unit.name, words)).map((row) => ({ row, hasChildren: false, open: false }));
  }
  const base = rows[0]?.depth ?? 0;
  const shown: ShownUnit[] = [];
  let closedAt: number | null = null;
  for (const [index, row] of rows.entries()) {
    if (closedAt !== null && row.depth > closedAt) continue;
    closedAt = null;
    const hasChildren = (rows[index + 1]?.depth ?? -1) > row.depth;
    const open = hasChildren && isOpen(row, toggled, base);
    if (hasChildren && !open) closedAt = row.depth;
    shown.push({ row, hasChildren, open });
  }
  return shown;
}
