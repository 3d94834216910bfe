import type { DatedValue } from '../../rules/dated-value.ts';
import { unverified } from '../../rules/legal-source.ts';
import type { Predikat } from './predikat.parameters.ts';

/** The predikat of an organisation, best first: another list than that of people. */
export const ORGANISATION_RATINGS = ['ISTIMEWA', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG'] as const;
export type OrganisationRating = (typeof ORGANISATION_RATINGS)[number];

/** What the pattern says of some predikat together: shares of all that have one, 0 to 1. */
export interface PatternRule {
  readonly predikat: readonly Predikat[];
  readonly least: number | null;
  readonly most: number | null;
  /** Somebody has to have one of them, however few. */
  readonly isPresent: boolean;
}

export type Patterns = Readonly<Record<OrganisationRating, readonly PatternRule[]>>;

const most = (share: number, ...predikat: readonly Predikat[]): PatternRule => ({ predikat, least: null, most: share, isPresent: false });
const least = (share: number, ...predikat: readonly Predikat[]): PatternRule => ({ predikat, least: share, most: null, isPresent: false });
const some = (...predikat: readonly Predikat[]): PatternRule => ({ predikat, least: null, most: null, isPresent: true });

/**
 * How the predikat of the people of an organisation are to be spread, by its own. A leader considers it and may depart from it
 * with reasons: nothing is refused because of it.
 */
export const PREDIKAT_PATTERNS: readonly DatedValue<Patterns>[] = [
  {
    since: '2023-01-01',
    source: unverified('SE MenPANRB 3/2023', null, 'the percentages are those of one reproduced copy of the circular; its attachment is still to be read'),
    value: {
      ISTIMEWA: [most(0.7, 'SANGAT_BAIK')],
      BAIK: [most(0.7, 'BAIK'), some('BUTUH_PERBAIKAN', 'KURANG')],
      BUTUH_PERBAIKAN: [least(0.6, 'BUTUH_PERBAIKAN'), most(0.1, 'SANGAT_BAIK')],
      KURANG: [least(0.6, 'KURANG'), least(0.1, 'BUTUH_PERBAIKAN'), most(0.1, 'SANGAT_BAIK')],
      SANGAT_KURANG: [least(0.6, 'SANGAT_KURANG'), least(0.1, 'KURANG', 'BUTUH_PERBAIKAN'), most(0, 'SANGAT_BAIK')],
    },
  },
];

/** Of fewer people with a predikat a pattern says nothing: one of them is more than the smallest share it names, and a rule that somebody has to be below is about one person. */
export const FEWEST_FOR_PATTERN: readonly DatedValue<number>[] = [
  {
    since: '2023-01-01',
    source: unverified(
      'SE MenPANRB 3/2023',
      null,
      'the copy read names no smallest number; ten is of which one is a tenth, the smallest share that a pattern names',
    ),
    value: 10,
  },
];
