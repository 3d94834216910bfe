import type { LegalSource } from './legal-source.ts';
import type { LocalDate } from './local-date.ts';

/** A figure of the law: what it is, from which day, and who says so. */
export interface DatedValue<T> {
  readonly since: LocalDate;
  readonly value: T;
  readonly source: LegalSource;
}

/** Nothing was in force on the day asked for. A stop is better than a wrong figure. */
export class NoValueOn extends Error {
  override readonly name = 'NoValueOn';
  readonly day: LocalDate;

  constructor(what: string, day: LocalDate, first: LocalDate | null) {
    super(
      first === null
        ? `${what} has no value at all; enter the figure with its source`
        : `${what} has no value on ${day}; the first one is in force since ${first}. Enter the earlier figure with its source`,
    );
    this.day = day;
  }
}

/**
 * The entry in force on a day: the newest one whose `since` is not later.
 *
 * @throws NoValueOn when the day is before the first entry, or there is none
 * @example valueOn([{ since: '2023-10-31', value: 60, source }], '2026-11-21', 'retirement age').value // 60
 */
export function valueOn<T>(values: readonly DatedValue<T>[], day: LocalDate, what = 'this figure'): DatedValue<T> {
  let found: DatedValue<T> | null = null;
  let first: LocalDate | null = null;
  for (const entry of values) {
    if (first === null || entry.since < first) first = entry.since;
    if (entry.since <= day && (found === null || entry.since > found.since)) found = entry;
  }
  if (found === null) throw new NoValueOn(what, day, first);
  return found;
}

/** Everything that a table of figures rests on, the newest first. @example sourcesOf([{ since: '2023-10-31', value: 60, source }]) // [source] */
export const sourcesOf = (values: readonly DatedValue<unknown>[]): LegalSource[] =>
  values.toSorted((a, b) => (a.since < b.since ? 1 : a.since > b.since ? -1 : 0)).map(({ source }) => source);
