import type { InLanguages } from '../../rules/languages.ts';
import { writtenNumber, writtenShare } from '../../rules/written-number.ts';

/** More figures nobody watches at once. */
export const MOST_THRESHOLDS = 50;

export type Comparison = 'ABOVE' | 'BELOW';

/** Whether a value is beyond a limit; on the limit it is not. */
export const isBeyond = (comparison: Comparison, value: number, limit: number): boolean => (comparison === 'ABOVE' ? value > limit : value < limit);

/** What was seen last: null where it was not looked at yet, or of another period. */
export interface Seen {
  readonly isBeyond: boolean | null;
  readonly periodId: string | null;
}

/**
 * Whether it is told: the figure is beyond, and was not when it was looked at last, in the same period. What was beyond when
 * the threshold was set is no crossing, nor is a period that has just begun.
 */
export const isCrossing = (seen: Seen, now: { readonly isBeyond: boolean; readonly periodId: string | null }): boolean =>
  now.isBeyond && seen.isBeyond === false && seen.periodId === now.periodId;

/** A value of a figure as a sentence says it. */
export const valueInWords = (unit: string, value: number): InLanguages => (unit === 'SHARE' ? writtenShare(value) : writtenNumber(value));

export const CROSSED: Readonly<Record<Comparison, InLanguages>> = {
  ABOVE: { id: 'naik di atas', en: 'rose above' },
  BELOW: { id: 'turun di bawah', en: 'fell below' },
};
