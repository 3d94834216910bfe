/** Why a figure cannot be compared. */
export const FIGURE_UNKNOWNS = ['NO_DATA_BEFORE', 'NOT_COUNTED', 'NO_PERIOD_BEFORE'] as const;
type FigureUnknown = (typeof FIGURE_UNKNOWNS)[number];

export interface Comparison {
  /** By day, in order. */
  readonly values: (number | null)[];
  readonly knownFrom: string | null;
  readonly comparedWith: string | null;
  /** Whether the day before is one of another period, of which `knownFrom` says nothing. */
  readonly isOtherPeriod: boolean;
  readonly before: number | null;
}

export interface Compared {
  readonly values: (number | null)[];
  readonly knownFrom: string | null;
  readonly value: number | null;
  readonly before: number | null;
  readonly change: number | null;
  readonly unknown: FigureUnknown | null;
}

/**
 * By how much a figure differs from that of an earlier day, or why that cannot be said.
 *
 *   change = figure of the last day - figure of the day before
 *
 * @source a difference; what is unknown on either day has none, since unknown is not zero
 * @example compare({ values: [10, 12], knownFrom: '2026-11-01', comparedWith: '2026-11-26', isOtherPeriod: false, before: 10 }).change // 2
 */
export function compare({ values, knownFrom, comparedWith, isOtherPeriod, before }: Comparison): Compared {
  const value = values.at(-1) ?? null;
  const change = value === null || before === null ? null : value - before;
  const isBeforeData = comparedWith !== null && !isOtherPeriod && (knownFrom === null || comparedWith < knownFrom);
  const unknown = change !== null ? null : comparedWith === null ? 'NO_PERIOD_BEFORE' : isBeforeData ? 'NO_DATA_BEFORE' : 'NOT_COUNTED';
  return { values, knownFrom, value, before, change, unknown };
}
