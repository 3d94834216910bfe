/** Years of four digits only: 27/11/26 could be of 1926, when people who retire were born. */
const NUMBERS = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/;
const WORDS = /^(\d{1,2})[ \-.]+([a-zé]+)\.?[ \-,]+(\d{4})$/i;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

function monthNames(tag: string): string[] {
  const written = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => written.format(Date.UTC(2026, month, 1)).toLowerCase());
}
/** Both languages, whichever is chosen; asked for when somebody writes a day. */
let months: readonly (readonly string[])[] | undefined;
/** How people write Indonesian months besides. */
const ALSO: Readonly<Record<string, number>> = { agt: 8, ags: 8, nop: 11, nopember: 11, pebruari: 2, peb: 2 };

function monthOf(word: string): number | null {
  const name = word.toLowerCase();
  const also = ALSO[name];
  if (also !== undefined) return also;
  if (name.length < 3) return null;
  months ??= [monthNames('id-ID'), monthNames('en-GB')];
  for (const names of months) {
    const index = names.findIndex((month) => month.startsWith(name));
    if (index >= 0) return index + 1;
  }
  return null;
}

function dayOf(year: number, month: number, day: number): string | null {
  const moment = new Date(Date.UTC(year, month - 1, day));
  // The 31st of a month of thirty days would be the first of the next.
  return moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day ? moment.toISOString().slice(0, 10) : null;
}

/**
 * The day that somebody wrote, as `2026-11-27`; null for what is none. Read are 27/11/2026, 27-11-2026, 27 Nov 2026,
 * 27 November 2026 in either language, and 2026-11-27.
 * @example readDay('1 Agustus 2026') // '2026-08-01'
 */
export function readDay(text: string): string | null {
  const words = text.trim();
  const [, year, isoMonth, isoDay] = ISO.exec(words) ?? [];
  if (year) return dayOf(Number(year), Number(isoMonth), Number(isoDay));
  const [, day, month, ofYear] = NUMBERS.exec(words) ?? [];
  if (day) return dayOf(Number(ofYear), Number(month), Number(day));
  const [, date, name, inYear] = WORDS.exec(words) ?? [];
  const found = name === undefined ? null : monthOf(name);
  return found === null ? null : dayOf(Number(inYear), found, Number(date));
}
