import { valueOn } from '../../rules/dated-value.ts';
import { sourceLine, verified } from '../../rules/legal-source.ts';
import type { LocalDate } from '../../rules/local-date.ts';
import { FEWEST_FOR_PATTERN, ORGANISATION_RATINGS, PREDIKAT_PATTERNS, type OrganisationRating, type PatternRule } from './pattern.parameters.ts';

export interface Guidance {
  readonly rating: OrganisationRating;
  readonly rules: readonly PatternRule[];
  readonly source: string;
  readonly isVerified: boolean;
  /** Of fewer people it says nothing. */
  readonly fewest: number;
}

/**
 * The pattern that belongs to each predikat of an organisation, in force on a day; none of a day before the first.
 *
 * @source SE MenPANRB 3/2023, as one reproduced copy has it
 * @example guidanceOn('2026-12-31').find(({ rating }) => rating === 'ISTIMEWA')?.rules[0]?.most // 0.7
 */
export function guidanceOn(day: LocalDate, patterns = PREDIKAT_PATTERNS): readonly Guidance[] {
  if (!patterns.some(({ since }) => since <= day)) return [];
  const { value, source } = valueOn(patterns, day, 'pattern of predikat');
  return ORGANISATION_RATINGS.map((rating) => ({
    rating,
    rules: value[rating],
    source: sourceLine(verified(source.regulation, source.article)),
    isVerified: source.status === 'VERIFIED',
    fewest: valueOn(FEWEST_FOR_PATTERN, day, 'fewest people of a pattern').value,
  }));
}
