import { addDays, daysFrom, type LocalDate } from '../../rules/local-date.ts';

/** So many days after its day what followed an annotation is told. */
export const FOLLOWS_AFTER = 90;

/** Why no change is told. */
export const FOLLOWED_UNKNOWNS = ['NO_DATA_BEFORE', 'NOT_COUNTED'] as const;
type FollowedUnknown = (typeof FOLLOWED_UNKNOWNS)[number];

/** The day up to which is looked, and whether it is short of the ninety. */
export interface FollowedSpan {
  readonly until: LocalDate;
  readonly days: number;
  readonly isSoFar: boolean;
}

/**
 * Up to which day what followed is told: ninety days after, or today while those are not over.
 *
 * @example spanAfter('2026-01-01', '2026-02-10') // { until: '2026-02-10', days: 40, isSoFar: true }
 */
export function spanAfter(day: LocalDate, today: LocalDate): FollowedSpan {
  const whole = addDays(day, FOLLOWS_AFTER);
  const until = whole <= today ? whole : today;
  return { until, days: daysFrom(day, until) - 1, isSoFar: until < whole };
}

export interface Followed extends FollowedSpan {
  readonly value: number | null;
  readonly after: number | null;
  readonly change: number | null;
  readonly unknown: FollowedUnknown | null;
}

/**
 * What followed: the figure of the day, that of the later day, and their difference.
 *
 * @source a difference; what is unknown on either day has none, since unknown is not zero
 */
export function follow(
  span: FollowedSpan,
  {
    day,
    knownFrom,
    value,
    after,
  }: { readonly day: LocalDate; readonly knownFrom: LocalDate | null; readonly value: number | null; readonly after: number | null },
): Followed {
  const change = value === null || after === null ? null : after - value;
  const unknown = change !== null ? null : knownFrom === null || day < knownFrom ? 'NO_DATA_BEFORE' : 'NOT_COUNTED';
  return { ...span, value, after, change, unknown };
}
