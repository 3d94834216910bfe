/**
 * A calendar day as ISO text (`2026-11-21`): no time, no zone, and never a `Date`, which would move the day
 * with the zone of the machine. ISO text also compares and sorts as text, in JavaScript and in SQL alike.
 */
export type LocalDate = string;

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** For who types a command. */
export interface DateProblem {
  readonly code: 'DATE_UNREADABLE' | 'DATE_NOT_IN_CALENDAR';
  readonly message: string;
  readonly remedy: string;
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month (1-12); 0 for a month that does not exist, so that no day fits in it. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return DAYS_IN_MONTH[month - 1] ?? 0;
}

export function isCalendarDay({ year, month, day }: DateParts): boolean {
  return year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

export function localDate(year: number, month: number, day: number): LocalDate {
  if (!isCalendarDay({ year, month, day })) throw new RangeError(`${year}-${month}-${day} is not a calendar day`);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * Reads a day written `2026-11-21`, `21-11-2026` or `21/11/2026`.
 * Day before month, always: Indonesian files never put the month first, so `03/04/2026` is 3 April.
 *
 * @returns the day, or a problem that says what to write instead
 * @example parseLocalDate('14/02/1990') // '1990-02-14'
 */
export function parseLocalDate(text: string): LocalDate | DateProblem {
  const trimmed = text.trim();
  const parts = readParts(trimmed);
  if (parts === null) {
    return {
      code: 'DATE_UNREADABLE',
      message: `"${trimmed}" is not a date.`,
      remedy: 'Write it as 2026-11-21, 21-11-2026 or 21/11/2026.',
    };
  }
  if (!isCalendarDay(parts)) {
    return {
      code: 'DATE_NOT_IN_CALENDAR',
      message: `"${trimmed}" is not in the calendar.`,
      remedy: 'Check the day and the month; the day comes before the month.',
    };
  }
  return localDate(parts.year, parts.month, parts.day);
}

export function isDateProblem(read: LocalDate | DateProblem): read is DateProblem {
  return typeof read !== 'string';
}

function readParts(text: string): DateParts | null {
  const iso = ISO.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return { year: Number(dayFirst[3]), month: Number(dayFirst[2]), day: Number(dayFirst[1]) };
  return null;
}

/** The parts of a day that is known to be one. @throws RangeError for text that is not an ISO day */
export function dateParts(date: LocalDate): DateParts {
  const parts = ISO.test(date) ? readParts(date) : null;
  if (parts === null || !isCalendarDay(parts)) throw new RangeError(`"${date}" is not an ISO day`);
  return parts;
}

/** Moves by whole months; a day the month lacks becomes its last day (31 January + 1 month = 28 February). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = dateParts(date);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = (index % 12) + 1;
  return localDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** Moves by whole years; 29 February becomes 28 February in a year without it. */
export function addYears(date: LocalDate, years: number): LocalDate {
  return addMonths(date, years * 12);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  const { year, month, day } = dateParts(date);
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return localDate(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

export function firstOfMonth(date: LocalDate): LocalDate {
  return `${date.slice(0, 7)}-01`;
}

export function firstOfNextMonth(date: LocalDate): LocalDate {
  return addMonths(firstOfMonth(date), 1);
}

/** Whole years lived on a day: the age as the law counts it. */
export function ageOn(birthDate: LocalDate, on: LocalDate): number {
  const birth = dateParts(birthDate);
  const now = dateParts(on);
  const beforeBirthday = now.month < birth.month || (now.month === birth.month && now.day < birth.day);
  return now.year - birth.year - (beforeBirthday ? 1 : 0);
}

/** How many days from one day to another, both counted. @example daysFrom('2026-10-01', '2026-12-31') // 92 */
export const daysFrom = (from: LocalDate, to: LocalDate): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
