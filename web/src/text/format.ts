import type { FigureUnit } from '@selaras/schema/web';
import { lazily } from './lazily.ts';

export type Language = 'id' | 'en';

const TAGS: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };

/** Every number, share, day and instant on screen, the way the language writes it (id: 1.234,5). */
export interface Format {
  count: (value: number) => string;
  /** With its sign, for a difference. */
  signed: (value: number) => string;
  share: (value: number) => string;
  /** A share without decimals, such as a bound. */
  percent: (value: number) => string;
  /** A figure, by what it counts or measures. */
  figure: (value: number, unit: FigureUnit) => string;
  decimal: (value: number) => string;
  /** With one decimal always, where numbers stand below each other. */
  rate: (value: number) => string;
  day: (iso: string | null | undefined) => string;
  /** The name of a month, 1 to 12. */
  month: (number: number) => string;
  /** With the zone it is written in (WIB, WITA, WIT): that of the government, wherever the reader is. */
  instant: (iso: string) => string;
  /** Hour and minute alone, on the same clock. */
  clock: (iso: string) => string;
  bytes: (value: number) => string;
  /** Names one after the other: A, B, dan C. */
  list: (names: readonly string[]) => string;
  /** A place in a regulation as the language calls its parts: PP 30/2019, pasal 59. */
  rule: (source: string) => string;
}

/** The API writes sources for whoever reads any of both. */
const PARTS: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  id: [
    [/\bart\. /g, 'pasal '],
    [/\bannex\b/g, 'lampiran'],
    [/\(unverified\)/g, '(belum diperiksa)'],
  ],
  en: [[/\blampiran\b/g, 'annex']],
};

export const ABSENT = '–';

/**
 * How a number of each unit is written: a share with its sign, whatever else features count or measure as a number. People
 * and the like can be a mean of people, so a fraction is shown where there is one: a mean of 2,4 written as 2 would be
 * another figure.
 */
const formatOf = (unit: FigureUnit): 'decimal' | 'share' => (unit === 'SHARE' ? 'share' : 'decimal');

/** Whether the number itself says what it counts, as a share does with its sign; any other needs the word beside it. */
export function saysUnit(unit: FigureUnit): boolean {
  return formatOf(unit) === 'share';
}

const numbers = (tag: string, options: Intl.NumberFormatOptions) => lazily(() => new Intl.NumberFormat(tag, options));
const days = (tag: string, options: Intl.DateTimeFormatOptions) => lazily(() => new Intl.DateTimeFormat(tag, options));

const formats = new Map<string, Format>();

/** How a language writes, with instants of a zone; made once for both. */
export function formatFor(language: Language, timeZone?: string): Format {
  const key = `${language} ${timeZone ?? ''}`;
  const known = formats.get(key) ?? createFormat(language, timeZone);
  formats.set(key, known);
  return known;
}

/** `timeZone` is where instants are told of; that of the reader when it is not said. */
function createFormat(language: Language, timeZone?: string): Format {
  const tag = TAGS[language];
  const zoned = timeZone ? { timeZone } : {};
  const count = numbers(tag, { maximumFractionDigits: 0 });
  const signed = numbers(tag, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const share = numbers(tag, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = numbers(tag, { style: 'percent', maximumFractionDigits: 0 });
  const decimal = numbers(tag, { maximumFractionDigits: 1 });
  const rate = numbers(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  // A calendar day has no time zone: read and written in UTC it stays the day it is.
  const day = days(tag, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const instant = days(tag, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', ...zoned });
  const clock = days(tag, { hour: '2-digit', minute: '2-digit', ...zoned });
  const month = days(tag, { month: 'long', timeZone: 'UTC' });
  // Both languages call the zones of Indonesia by their own names; English alone would write GMT+8.
  const zone = days(TAGS.id, { hour: 'numeric', timeZoneName: 'short', ...zoned });
  const zoneOf = (moment: Date): string =>
    zone()
      .formatToParts(moment)
      .find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const list = lazily(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  const byUnit = { share, decimal };
  return {
    count: (value) => count().format(value),
    signed: (value) => signed().format(value),
    share: (value) => share().format(value),
    percent: (value) => percent().format(value),
    figure: (value, unit) => byUnit[formatOf(unit)]().format(value),
    decimal: (value) => decimal().format(value),
    rate: (value) => rate().format(value),
    day: (iso) => (iso ? day().format(new Date(`${iso.slice(0, 10)}T00:00:00Z`)) : ABSENT),
    month: (number) => month().format(new Date(Date.UTC(2000, number - 1, 1))),
    instant(iso) {
      const moment = new Date(iso);
      return `${instant().format(moment)} ${zoneOf(moment)}`;
    },
    clock: (iso) => clock().format(new Date(iso)),
    bytes: (value) => (value < 1_048_576 ? `${decimal().format(value / 1024)} kB` : `${decimal().format(value / 1_048_576)} MB`),
    list: (names) => list().format(names),
    rule: (source) => PARTS[language].reduce((text, [part, word]) => text.replaceAll(part, word), source),
  };
}

/** Indonesia has no summer time. */
const HOURS_AHEAD: Readonly<Record<string, number>> = { 'Asia/Jakarta': 7, 'Asia/Pontianak': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 };

const calendars = new Map<string, Intl.DateTimeFormat>();

/** The calendar day it is in a time zone. Those of Indonesia are counted: to make a calendar costs a phone 30 ms of its first page. */
export function dayIn(timeZone: string, now: Date): string {
  const ahead = HOURS_AHEAD[timeZone];
  if (ahead !== undefined) return new Date(now.getTime() + ahead * 3_600_000).toISOString().slice(0, 10);
  // Asked at every drawing, so that it is made once; sv-SE writes a day as ISO does.
  const calendar = calendars.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone });
  calendars.set(timeZone, calendar);
  return calendar.format(now);
}
