/** How many times a row is folded over itself. */
export const BANDS = 3;

export interface Band {
  /** Which sign it is of, and how far from nought: 0 is the first. */
  readonly isUp: boolean;
  readonly level: number;
  /** How much of the band each day fills, 0 to 1; null on a day of which nothing is known. */
  readonly fill: readonly (number | null)[];
}

/** By how much each day differs from the first known one. */
export function changesOf(values: readonly (number | null)[]): readonly (number | null)[] {
  const first = values.find((value) => value !== null) ?? null;
  return values.map((value) => (value === null || first === null ? null : value - first));
}

/** A line as bands that are drawn over each other: what is beyond the first goes on in a darker one from the bottom. `most` is the change that fills all. */
export function bandsOf(changes: readonly (number | null)[], most: number): readonly Band[] {
  if (most <= 0) return [];
  const step = most / BANDS;
  return [true, false].flatMap((isUp) =>
    Array.from({ length: BANDS }, (_, level): Band => ({
      isUp,
      level,
      fill: changes.map((change) => (change === null ? null : Math.min(1, Math.max(0, ((isUp ? change : -change) - level * step) / step)))),
    })).filter(({ fill }) => fill.some((part) => part !== null && part > 0)),
  );
}

/** A band as an area of steps, a day a step; days that nobody counted stay empty. */
export function bandPath(fill: readonly (number | null)[], width: number, height: number): string {
  const day = width / Math.max(1, fill.length);
  const round = (value: number): number => Math.round(value * 10) / 10;
  return fill
    .map((part, index) =>
      part === null || part === 0 ? '' : `M${round(index * day)} ${height}V${round(height - part * height)}H${round((index + 1) * day)}V${height}Z`,
    )
    .join('');
}
