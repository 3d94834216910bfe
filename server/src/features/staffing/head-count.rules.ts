import { unverified, type LegalSource } from '../../rules/legal-source.ts';

/** Cells of fewer people are not published: a common habit of statistics offices, set by no regulation of ASN. */
export const SMALLEST_CELL = 5;
export const SMALLEST_CELL_SOURCE: LegalSource = unverified('practice of official statistics; UU 27/2022 on personal data names no number');

export interface Cell {
  readonly count: number;
  /** Whether what is grouped by is shown to the viewer of each of these people anyway. */
  readonly isOpen: boolean;
}

/**
 * Which cells of one row of a table keep their count back: those of fewer than five people whose value the viewer is not
 * shown one by one, and with a single such cell the smallest other one, or subtraction from the sum would give it.
 *
 * @param cells the cells that together make a sum, counts in people
 * @returns for each cell whether it is kept back
 * @source SMALLEST_CELL_SOURCE
 * @example withheld([{ count: 3, isOpen: false }, { count: 9, isOpen: false }, { count: 20, isOpen: false }]) // [true, true, false]
 */
export function withheld(cells: readonly Cell[]): boolean[] {
  const small = cells.map(({ count, isOpen }) => !isOpen && count > 0 && count < SMALLEST_CELL);
  if (small.filter(Boolean).length !== 1) return small;
  const others = cells.flatMap(({ count }, index) => (small[index] || count === 0 ? [] : [{ count, index }]));
  const smallest = others.toSorted((one, other) => one.count - other.count)[0];
  return small.map((is, index) => is || index === smallest?.index);
}
