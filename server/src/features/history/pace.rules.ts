import { addDays, daysFrom, type LocalDate } from '../../rules/local-date.ts';

/** How a piece of work with a last day stands. */
export const PACE_OUTLOOKS = ['DONE', 'ON_TIME', 'LATE', 'OVERDUE', 'NOT_BEGUN', 'TOO_LITTLE_HISTORY'] as const;
export type PaceOutlook = (typeof PACE_OUTLOOKS)[number];

/** So many steps from one day with data to the next are looked at. */
const RATE_STEPS = 14;
/** Less than a week says more about the days of the week than about the pace. */
const FEWEST_DAYS = 7;

export interface PaceInput {
  readonly today: LocalDate;
  readonly begins: LocalDate;
  /** The last day that is in time. */
  readonly deadline: LocalDate;
  /** How many there are to do, and are done, today; null when it is not known. */
  readonly expected: number | null;
  readonly done: number | null;
  /** How many were done on each day up to today, in order; null on a day of which it is not known. */
  readonly days: readonly (number | null)[];
}

export interface Pace {
  readonly remaining: number | null;
  readonly neededPerDay: number | null;
  readonly neededPerWorkingDay: number | null;
  readonly presentPerDay: number | null;
  readonly expectedEnd: LocalDate | null;
  readonly outlook: PaceOutlook;
}

/** 0 is Sunday. */
const weekday = (day: LocalDate): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/**
 * Mondays to Fridays from one day to another, both counted; holidays are not known and count.
 *
 * @source Perpres 21/2023 art. 3, unverified: five working days a week
 * @example workingDays('2026-11-27', '2026-12-01') // 3: a Friday, a Monday and a Tuesday
 */
export function workingDays(from: LocalDate, to: LocalDate): number {
  const days = Math.max(0, daysFrom(from, to));
  const weeks = Math.floor(days / 7);
  let count = weeks * 5;
  for (let day = weeks * 7; day < days; day++) if (![0, 6].includes(weekday(addDays(from, day)))) count += 1;
  return count;
}

/**
 * What was done a day lately.
 *
 *   rate = (done on the last day with data - done 14 days with data before) / calendar days between the two
 *
 * Weekends are among the days, so the rate is one of calendar days. Null where fewer than 7 calendar days are between.
 *
 * @source a mean, of this product's own choice
 * @example rateOf([32, ...Array(13).fill(null), 60]) // 2: 28 in 14 calendar days
 */
export function rateOf(days: readonly (number | null)[]): number | null {
  const known = days.flatMap((done, day) => (done === null ? [] : [{ done, day }])).slice(-RATE_STEPS - 1);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || last.day - first.day < FEWEST_DAYS) return null;
  return (last.done - first.done) / (last.day - first.day);
}

/**
 * How fast something has to go to be done in time, and when it is done if it goes on as it goes.
 *
 *   remaining              = expected - done
 *   needed per day         = remaining / days from today to the deadline, both counted
 *   needed per working day = remaining / Mondays to Fridays of those
 *   present per day        = rateOf(days), evaluations per calendar day
 *   expected end           = today + remaining / present per day, rounded up to a whole day; never while the rate is 0 or less
 *   LATE                   = the expected end is after the deadline, or never comes
 *
 * @source a straight line through the last two weeks, of this product's own choice
 * @example paceOf({ today: '2026-11-27', begins: '2026-10-01', deadline: '2026-12-15', expected: 100, done: 60, days: [32, ...Array(13).fill(null), 60] })
 *   // 40 remain in 19 days, of which 13 are working days: 2.11 a day are needed, 3.08 a working day; at 2 a day the end is
 *   // 20 days from today, 2026-12-17, and LATE
 */
export function paceOf({ today, begins, deadline, expected, done, days }: PaceInput): Pace {
  const remaining = expected === null || done === null ? null : Math.max(0, expected - done);
  const isLeft = remaining !== null && remaining > 0 && today <= deadline;
  const working = workingDays(today, deadline);
  const presentPerDay = rateOf(days);
  const expectedEnd =
    remaining !== null && remaining > 0 && presentPerDay !== null && presentPerDay > 0 ? addDays(today, Math.ceil(remaining / presentPerDay)) : null;
  return {
    remaining,
    neededPerDay: isLeft ? remaining / daysFrom(today, deadline) : null,
    neededPerWorkingDay: isLeft && working > 0 ? remaining / working : null,
    presentPerDay,
    expectedEnd,
    outlook: outlookOf({ remaining, today, begins, deadline, presentPerDay, expectedEnd }),
  };
}

function outlookOf(of: Pick<Pace, 'remaining' | 'presentPerDay' | 'expectedEnd'> & Pick<PaceInput, 'today' | 'begins' | 'deadline'>): PaceOutlook {
  if (of.remaining === 0) return 'DONE';
  if (of.today < of.begins) return 'NOT_BEGUN';
  if (of.remaining === null) return 'TOO_LITTLE_HISTORY';
  if (of.today > of.deadline) return 'OVERDUE';
  if (of.presentPerDay === null) return 'TOO_LITTLE_HISTORY';
  return of.expectedEnd !== null && of.expectedEnd <= of.deadline ? 'ON_TIME' : 'LATE';
}
