import type { Language } from '../../text/format.ts';
import { lazily } from '../../text/lazily.ts';

/** A need of 0.0123 people is one of many tasks of a position, and is not written as none. */
const DIGITS = { maximumFractionDigits: 4 };
const WRITERS = { id: lazily(() => new Intl.NumberFormat('id-ID', DIGITS)), en: lazily(() => new Intl.NumberFormat('en-GB', DIGITS)) };

/** A number with its fraction, as the language writes it. */
export const writeExact = (value: number, language: Language): string => WRITERS[language]().format(value);

/** As it is typed: with the comma of the language, and without what only helps to read. */
export const writeTyped = (value: number | null, language: Language): string =>
  value === null ? '' : language === 'id' ? String(value).replace('.', ',') : String(value);

/** How spreadsheets write that there is nothing. */
const NOTHING = /^[-–—]?$/;

/**
 * A number as people write it; null where nothing is written, and undefined where it is none. What could be read in two ways is
 * read as the language writes: 1.234 is a thousand and some in Bahasa, and one and some in English.
 *
 * @example readNumber('1.234,5', 'id') // 1234.5
 */
export function readNumber(written: string, language: Language): number | null | undefined {
  const text = written.replaceAll(/\s/g, '');
  if (NOTHING.test(text)) return null;
  const [group, comma] = language === 'id' ? ['\\.', ','] : [',', '\\.'];
  const grouped = (by: string, then: string, least: number): RegExp => new RegExp(`^-?\\d{1,3}(${by}\\d{3}){${least},}(${then}\\d+)?$`);
  const withFraction = (by: string): RegExp => new RegExp(`^-?\\d*${by}\\d+$`);
  const plain = (thousands: string, fraction: string): number => Number(text.replaceAll(new RegExp(thousands, 'g'), '').replace(new RegExp(fraction), '.'));
  if (/^-?\d+$/.test(text)) return Number(text);
  if (grouped(group, comma, 1).test(text) || withFraction(comma).test(text)) return plain(group, comma);
  // Written as another language does, and in no other way to be read.
  const isOther =
    grouped(comma, group, 2).test(text) || (grouped(comma, group, 1).test(text) && new RegExp(group).test(text)) || withFraction(group).test(text);
  return isOther ? plain(comma, group) : undefined;
}
