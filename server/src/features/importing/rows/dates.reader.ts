import { addDays, isCalendarDay, localDate, type DateParts } from '../../../rules/local-date.ts';
import { problem, value, valueType } from './value.reader.ts';

const unreadable = problem(
  'DATE_UNREADABLE',
  { id: 'Teks ini bukan tanggal.', en: 'The text is not a date.' },
  { id: 'Tulis sebagai 2026-11-21, 21-11-2026, 21/11/2026 atau 21 November 2026.', en: 'Write it as 2026-11-21, 21-11-2026, 21/11/2026 or 21 November 2026.' },
);
const notInCalendar = problem(
  'DATE_NOT_IN_CALENDAR',
  { id: 'Tanggal ini tidak ada di kalender.', en: 'There is no such day in the calendar.' },
  { id: 'Periksa hari dan bulannya; hari ditulis sebelum bulan.', en: 'Check the day and the month; the day comes before the month.' },
);
const outOfRange = problem(
  'DATE_OUT_OF_RANGE',
  { id: 'Tanggal ini sebelum tahun 1900 atau sesudah 2200.', en: 'The date is before 1900 or after 2200.' },
  { id: 'Periksa tahunnya.', en: 'Check the year.' },
);
const ofAnotherZone = problem(
  'DATE_OF_ANOTHER_ZONE',
  {
    id: 'Tanggal ini adalah saat dalam zona waktu lain; harinya bisa sehari sebelum atau sesudahnya.',
    en: 'The date is a moment in another time zone, so it may be the day before or after.',
  },
  { id: 'Ekspor harinya saja, tanpa jam dan zona waktu.', en: 'Export the day alone, without time and zone.' },
);

const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2200-12-31';

/** Indonesian and English names, as people shorten and misspell them, and the Roman numbers of older letters. */
const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan', 'i'],
  ['februari', 'february', 'pebruari', 'februri', 'feb', 'peb', 'ii'],
  ['maret', 'march', 'mar', 'mrt', 'iii'],
  ['april', 'apr', 'iv'],
  ['mei', 'may', 'v'],
  ['juni', 'june', 'jun', 'vi'],
  ['juli', 'july', 'jul', 'vii'],
  ['agustus', 'august', 'agust', 'aug', 'agu', 'agt', 'ags', 'agst', 'viii'],
  ['september', 'sept', 'sep', 'ix'],
  ['oktober', 'october', 'okt', 'oct', 'x'],
  ['november', 'nopember', 'nov', 'nop', 'xi'],
  ['desember', 'december', 'des', 'dec', 'xii'],
];
const MONTH_OF_NAME = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

const WEEKDAY = /^(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|monday|tuesday|wednesday|thursday|friday|saturday|sunday),? +/i;
/** A time of day behind the date, with its zone. */
const TIME = /(?:[ T]+|, *)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)? *(?:[AP]M)? *(Z|UTC|GMT|[+-]\d{2}:?\d{2}|WIB|WITA|WIT)?$/i;
const SIGNS = '[-/. ]';
const YEAR_FIRST = new RegExp(`^(\\d{4}) ?${SIGNS} ?(\\d{1,2}) ?${SIGNS} ?(\\d{1,2})$`);
const DAY_FIRST = new RegExp(`^(\\d{1,2}) ?${SIGNS} ?(\\d{1,2}) ?${SIGNS} ?(\\d{4}|\\d{2})$`);
const NAMED_MONTH = new RegExp(`^(\\d{1,2}) ?${SIGNS}? ?([a-z]+)\\.? ?${SIGNS}? ?(\\d{4}|'?\\d{2})$`, 'i');
const MONTH_NAMED_FIRST = /^([a-z]+)\.? (\d{1,2}),? (\d{4})$/i;
const EIGHT_DIGITS = /^\d{8}$/;
const SERIAL = /^(\d{5})(?:[.,]\d+)?$/;
/** What databases and spreadsheets write where there is no day. */
const NO_DAY = /^(?:0|0{2,4}[-/. ]0{1,2}[-/. ]0{2,4}|0?1[-/ ](?:0?1|jan)[-/ ]1900 0:00(?::00)?|1900-01-00)$/i;

/** Spreadsheets count days from here. They have a 29 February 1900, which was none, so days before March 1900 are not read so. */
const DAY_ZERO_OF_SPREADSHEETS = '1899-12-30';
const FIRST_SERIAL = 10_000;
const LAST_SERIAL = 109_937;
/** Spreadsheets take years of two digits from here on for those of the last century, and it is they who write them. */
const FIRST_SHORT_YEAR_OF_1900 = 30;

function yearOf(text: string): number {
  const year = Number(text.replace("'", ''));
  if (text.length === 4) return year;
  return year >= FIRST_SHORT_YEAR_OF_1900 ? 1900 + year : 2000 + year;
}

function partsOf(text: string): DateParts | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return { year: Number(yearFirst[1]), month: Number(yearFirst[2]), day: Number(yearFirst[3]) };
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return { year: yearOf(dayFirst[3]!), month: Number(dayFirst[2]), day: Number(dayFirst[1]) };
  const named = NAMED_MONTH.exec(text);
  if (named) return withNamedMonth(named[1]!, named[2]!, named[3]!);
  const monthFirst = MONTH_NAMED_FIRST.exec(text);
  if (monthFirst) return withNamedMonth(monthFirst[2]!, monthFirst[1]!, monthFirst[3]!);
  if (EIGHT_DIGITS.test(text)) return ofEightDigits(text);
  return null;
}

function withNamedMonth(day: string, name: string, year: string): DateParts | null {
  const month = MONTH_OF_NAME.get(name.toLowerCase());
  return month === undefined ? null : { year: yearOf(year), month, day: Number(day) };
}

/** The year first or last: its century is no month, so a text is never both. */
function ofEightDigits(text: string): DateParts {
  const yearFirst = { year: Number(text.slice(0, 4)), month: Number(text.slice(4, 6)), day: Number(text.slice(6)) };
  return isCalendarDay(yearFirst) && yearFirst.year >= 1900
    ? yearFirst
    : { year: Number(text.slice(4)), month: Number(text.slice(2, 4)), day: Number(text.slice(0, 2)) };
}

/** The zones of the country: a day written with one of them is the day that people there mean. */
const ZONES_OF_THE_COUNTRY = /^(?:WIB|WITA|WIT|\+0[789]:?00)$/i;

/** A moment is a day only where its zone is ours, or where it is midnight and nobody meant the zone. */
const isOfAnotherZone = ([, hours, minutes, seconds = '0', zone]: RegExpExecArray): boolean =>
  zone !== undefined && !ZONES_OF_THE_COUNTRY.test(zone) && Number(hours) + Number(minutes) + Number(seconds) > 0;

/**
 * A day as people, spreadsheets and databases write it; the day stands before the month, always: Indonesian files never put
 * the month first in figures, so `03/04/2026` is 3 April. A time of day behind it is left out. Nothing is `0000-00-00`.
 */
export const DATE = valueType({
  sql: 'date',
  told: {
    format: {
      id: 'Tanggal, misalnya 2026-01-31, 31/01/2026 atau 31 Januari 2026.',
      en: 'A day, such as 2026-01-31, 31/01/2026 (day first) or 31 Januari 2026.',
    },
    example: '2026-01-31',
  },
  problems: ['DATE_UNREADABLE', 'DATE_NOT_IN_CALENDAR', 'DATE_OUT_OF_RANGE', 'DATE_OF_ANOTHER_ZONE'],
  // Digits alone may be a number of anything, a serial of a spreadsheet included.
  tells: (text) => /[^0-9]/.test(text) && !NO_DAY.test(text) && partsOf(text) !== null,
  read(text) {
    if (NO_DAY.test(text)) return value(null);
    const serial = SERIAL.exec(text);
    if (serial && Number(serial[1]) >= FIRST_SERIAL && Number(serial[1]) <= LAST_SERIAL) return value(addDays(DAY_ZERO_OF_SPREADSHEETS, Number(serial[1])));
    const time = TIME.exec(text);
    const day = (time ? text.slice(0, time.index) : text).replace(WEEKDAY, '');
    if (NO_DAY.test(day)) return value(null);
    const parts = partsOf(day);
    if (parts === null) return unreadable;
    if (!isCalendarDay(parts)) return notInCalendar;
    if (time && isOfAnotherZone(time)) return ofAnotherZone;
    const date = localDate(parts.year, parts.month, parts.day);
    return date >= FIRST_DAY && date <= LAST_DAY ? value(date) : outOfRange;
  },
});
