import type { InLanguages } from '../rules/languages.ts';

/** How soon somebody has to act, the first before the others. */
export const URGENCIES = ['NOW', 'SOON', 'WATCH'] as const;
export type Urgency = (typeof URGENCIES)[number];

/**
 * What a board says of itself in a sentence (`<feature>.figures.ts`), made by rule from figures that it shows anyway: number
 * and sentence cannot disagree. Places in `says` are {number} and {share} of the whole.
 */
export interface Finding {
  readonly urgency: Urgency;
  /** The figure that it is about, whose rows stand behind it. */
  readonly figure: string;
  /**
   * ANY: something is found when the figure is more than nothing. BEHIND: of a share, the dinas whose own is lower than that
   * of the whole by more than `margin` (0 to 1); {number} is how many those are.
   */
  readonly when: { readonly kind: 'ANY' } | { readonly kind: 'BEHIND'; readonly margin: number };
  /** The share that {share} is; of BEHIND the figure itself. */
  readonly share?: string;
  readonly says: InLanguages;
}
