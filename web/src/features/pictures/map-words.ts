/** A part of the map: a dinas, a unit or a single position. */
export interface Part {
  readonly kind: 'dinas' | 'unit' | 'position';
  readonly id: string;
  readonly name: string;
  readonly short?: string | null;
  /** Null where nothing was stated, or the numbers are not this reader's. */
  readonly need: number | null;
  readonly gap: number | null;
  readonly gapShare: number | null;
  readonly progressShare: number | null;
}

export type DrawnPart = Part & { readonly need: number };

/** What has an area. */
export const isDrawn = (part: Part): part is DrawnPart => part.need !== null && part.need > 0;

export interface Finding {
  readonly need: number;
  readonly gap: number;
  readonly worst: DrawnPart | null;
  /** How much of what is missing the three largest gaps hold; null where nothing is missing. */
  readonly topShare: number | null;
  readonly slowest: DrawnPart | null;
  readonly leftOut: number;
}

const best = (parts: readonly DrawnPart[], by: (part: DrawnPart) => number | null): DrawnPart | null =>
  parts.reduce<DrawnPart | null>((found, part) => {
    const value = by(part);
    return value !== null && (found === null || value > (by(found) ?? Number.NEGATIVE_INFINITY)) ? part : found;
  }, null);

const TOP = 3;

export function findingOf(parts: readonly Part[]): Finding {
  const drawn = parts.filter(isDrawn);
  const gaps = drawn.map(({ gap }) => gap ?? 0).toSorted((one, other) => other - one);
  const gap = gaps.reduce((sum, one) => sum + one, 0);
  return {
    need: drawn.reduce((sum, { need }) => sum + need, 0),
    gap,
    worst: gap > 0 ? best(drawn, (part) => part.gap) : null,
    topShare: gap > 0 ? gaps.slice(0, TOP).reduce((sum, one) => sum + one, 0) / gap : null,
    slowest: best(drawn, ({ progressShare }) => (progressShare === null ? null : -progressShare)),
    leftOut: parts.length - drawn.length,
  };
}
