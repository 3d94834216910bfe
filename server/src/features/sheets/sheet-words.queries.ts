import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InLanguages, Language } from '../../rules/languages.ts';
import type { SayWord } from '../../graph/sheet.ts';

type Labels = Readonly<Record<Language, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;

/** Written by `pnpm schema` from the words of the web: a file says what the page says. */
const LABELS_FILE = join(import.meta.dirname, '../../../../schema/generated/labels.json');

let labels: Labels | null = null;

/** The words for values of enumerations. What has none, such as a value that somebody made up in a filter, is said as it is. */
export function sayIn(language: Language): SayWord {
  labels ??= JSON.parse(readFileSync(LABELS_FILE, 'utf8')) as Labels;
  const said = labels[language];
  return (group, value) => {
    const word = Object.hasOwn(said, group) && Object.hasOwn(said[group]!, value) ? said[group]![value] : undefined;
    return typeof word === 'string' ? word : value;
  };
}

export const WORDS = {
  scope: { id: 'Cakupan', en: 'Scope' },
  filter: { id: 'Filter', en: 'Filter' },
  noFilter: { id: 'tanpa filter', en: 'none' },
  notFiltered: { id: 'bukan', en: 'not' },
  day: { id: 'Tanggal keadaan', en: 'As of' },
  made: { id: 'dibuat', en: 'made' },
  source: { id: 'Sumber', en: 'Source' },
  sourceName: { id: 'Selaras, data kepegawaian pemerintah daerah', en: 'Selaras, personnel data of regional governments' },
  rows: { id: 'Banyaknya baris', en: 'Number of rows' },
  end: { id: 'Akhir daftar, banyaknya baris', en: 'End of the list, number of rows' },
  hidden: { id: 'tidak ditampilkan untuk akun ini', en: 'not shown for this account' },
  part: {
    id: 'Hanya bagian akun ini; dinas dan unit lain tidak ditampilkan.',
    en: 'Only what is of the part of this account; other dinas and units are not shown.',
  },
  nobody: { id: 'Daftar ini tidak ditampilkan untuk akun ini.', en: 'This list is not shown for this account.' },
  andMore: { id: 'dan {number} lainnya', en: 'and {number} more' },
  yes: { id: 'ya', en: 'yes' },
  no: { id: 'tidak', en: 'no' },
  empty: { id: 'kosong', en: 'empty' },
  filled: { id: 'terisi', en: 'not empty' },
} as const satisfies Readonly<Record<string, InLanguages>>;

/** How conditions of a filter are said; those that only say "is" add nothing. */
export const OPERATORS: Readonly<Record<string, InLanguages>> = {
  gt: { id: 'lebih dari', en: 'more than' },
  gte: { id: 'paling sedikit', en: 'at least' },
  lt: { id: 'kurang dari', en: 'less than' },
  lte: { id: 'paling banyak', en: 'at most' },
  contains: { id: 'memuat', en: 'contains' },
  startsWith: { id: 'diawali', en: 'begins with' },
};

const ZONES: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** A zone as people call it. */
export const zoneName = (timeZone: string): string => ZONES[timeZone] ?? timeZone;

/** The time on the clocks of a place: 2026-11-27T14:35 (sv-SE writes it so). */
export const localTime = (timeZone: string, instant: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(instant).replace(' ', 'T');
