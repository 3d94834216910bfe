export interface GapProgressRow {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly need: number | null;
  readonly gap: number | null;
  readonly gapShare: number | null;
  readonly expected: number | null;
  readonly sealed: number | null;
  readonly progressShare: number | null;
}

export type PlacedRow = GapProgressRow & { readonly need: number; readonly gapShare: number; readonly progressShare: number };
export type Quadrant = 'bothWell' | 'onlyShort' | 'onlyBehind' | 'both';

export const isPlaced = (row: GapProgressRow): row is PlacedRow => row.need !== null && row.gapShare !== null && row.progressShare !== null;

export interface Means {
  readonly gapShare: number;
  readonly progressShare: number;
}

/** The means of the dinas that are drawn, each counting once. */
export function meansOf(rows: readonly PlacedRow[]): Means | null {
  if (rows.length === 0) return null;
  const mean = (of: (row: PlacedRow) => number): number => rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  return { gapShare: mean((row) => row.gapShare), progressShare: mean((row) => row.progressShare) };
}

/** Where a dinas stands by the means: short is more missing than the mean, behind is less progress. */
export function quadrantOf(row: PlacedRow, means: Means): Quadrant {
  const isShort = row.gapShare > means.gapShare;
  const isBehind = row.progressShare < means.progressShare;
  if (isShort) return isBehind ? 'both' : 'onlyShort';
  return isBehind ? 'onlyBehind' : 'bothWell';
}
