import { isDateProblem, parseLocalDate } from '../../rules/local-date.ts';
import type { Problem } from '../../rules/problem.ts';
import { isNipProblem, parseNip } from '../staffing/nip.rules.ts';
import type { ValueType } from './import-columns.parameters.ts';
import {
  ASSIGNMENT_KINDS,
  DINAS_KINDS,
  EDUCATIONS,
  ESELONS,
  EVALUATION_STATES,
  FLAGS,
  JENJANGS,
  POSITION_KINDS,
  RATING_WORDINGS,
  SEXES,
  STATUSES,
  UNIT_KINDS,
  wordingKey,
  type Wordings,
} from './value-wordings.parameters.ts';

export type StagedValue = string | number | boolean;

/** A value as the database takes it; null when the cell states nothing; or why it cannot be read. */
export type ReadValue = { readonly value: StagedValue | null } | { readonly problem: Problem };

const value = (read: StagedValue | null): ReadValue => ({ value: read });
const problem = (code: string, message: string, remedy: string): ReadValue => ({ problem: { code, message, remedy } });

/** What hand-made lists write into a cell that has no value. */
const NOTHING = new Set(['', '-', '–', '—', 'null', 'n/a']);
// All white space but the byte order mark, which JavaScript counts among it and nobody can see.
const SPACE = /[^\S\uFEFF]+/gu;
const INVISIBLE = /\p{C}/u;
const INVISIBLE_IN_NOTE = /[^\P{C}\n\t]/u;
const MAX_TEXT = 500;
const MAX_NOTE = 4_000;
const MAX_CODE = 100;

const ENUMS: Partial<Record<ValueType, { readonly wordings: Wordings; readonly say: string }>> = {
  DINAS_KIND: { wordings: DINAS_KINDS, say: 'Dinas, Badan, Inspektorat, Sekretariat Daerah, Sekretariat DPRD, Satpol PP, RSUD, Kecamatan or Lainnya' },
  UNIT_KIND: { wordings: UNIT_KINDS, say: 'Sekretariat, Bagian, Bidang, Subbagian, Seksi, UPTD, Puskesmas, Sekolah, Kelurahan … or Lainnya' },
  POSITION_KIND: { wordings: POSITION_KINDS, say: 'JPT, Administrator, Pengawas, Pelaksana, Fungsional or Struktural' },
  JENJANG: { wordings: JENJANGS, say: 'Ahli Utama, Ahli Madya, Ahli Muda, Ahli Pertama, Penyelia, Mahir, Terampil or Pemula' },
  ESELON: { wordings: ESELONS, say: 'I.a to IV.b' },
  EDUCATION: { wordings: EDUCATIONS, say: 'SD, SMP, SMA, D1, D2, D3, D4, S1, S2 or S3' },
  SEX: { wordings: SEXES, say: 'L or P' },
  STATUS: { wordings: STATUSES, say: 'PNS, CPNS or PPPK' },
  ASSIGNMENT_KIND: { wordings: ASSIGNMENT_KINDS, say: 'Definitif, Plt or Plh' },
  RATING: { wordings: RATING_WORDINGS, say: 'Di Atas Ekspektasi, Sesuai Ekspektasi or Di Bawah Ekspektasi' },
  EVALUATION_STATE: { wordings: EVALUATION_STATES, say: 'Draft, Submitted or Sealed' },
  FLAG: { wordings: FLAGS, say: 'Ya or Tidak' },
};

/**
 * Reads one cell as a value of one type.
 * Text is brought to one Unicode form (NFC) and one space between words; signs nobody can see are refused,
 * because two names that look equal must be equal, and a right-to-left override would garble every list.
 *
 * @source none for the forms; PermenPANRB 6/2022, UU 20/2023 and UU 5/2014 for the wordings
 * @returns the value, null for "not stated", or a problem with a remedy; never throws
 * @example readValue('RATING', 'Di Atas Ekspektasi', false) // { value: 'DI_ATAS_EKSPEKTASI' }
 */
export function readValue(type: ValueType, raw: string, numeric: boolean): ReadValue {
  if (type === 'NOTE') return readNote(raw);
  // Plain words are the rule; the costly clean-up is for the rest.
  const text = /^[!-~]+(?: [!-~]+)*$/.test(raw) ? raw : raw.normalize('NFC').replace(SPACE, ' ').trim();
  if (NOTHING.has(text.toLowerCase())) return value(null);
  if (type === 'NIP') return readNip(text, numeric);
  if (INVISIBLE.test(text)) {
    return problem(
      'TEXT_HAS_INVISIBLE_SIGNS',
      'The text holds signs that cannot be seen (control signs, zero-width signs or a change of writing direction).',
      'Type the text again instead of pasting it.',
    );
  }
  const words = ENUMS[type];
  if (words) {
    const meaning = words.wordings.get(wordingKey(text));
    if (meaning === undefined) return problem('VALUE_UNKNOWN', 'The word is not known here.', `Write ${words.say}.`);
    return value(type === 'FLAG' ? meaning === 'TRUE' : meaning);
  }
  if (type === 'DATE') return readDate(text);
  if (type === 'COUNT') return readWhole(text, numeric, 0, 100_000, 'a number of people from 0 to 100,000');
  if (type === 'CLASS') return readWhole(text, numeric, 1, 17, 'a class from 1 to 17');
  if (type === 'AGE') return readWhole(text, numeric, 50, 70, 'an age from 50 to 70');
  const longest = type === 'CODE' ? MAX_CODE : MAX_TEXT;
  return text.length <= longest ? value(text) : problem('TEXT_TOO_LONG', `The text has more than ${longest} signs.`, 'Shorten it.');
}

function readDate(text: string): ReadValue {
  const date = parseLocalDate(text.replace(/[ T]00:00(:00)?(\.0+)?Z?$/, ''));
  if (isDateProblem(date)) return { problem: date };
  return date >= '1900-01-01' && date <= '2200-12-31' ? value(date) : problem('DATE_OUT_OF_RANGE', 'The date is before 1900 or after 2200.', 'Check the year.');
}

function readNote(raw: string): ReadValue {
  const text = raw.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  if (NOTHING.has(text)) return value(null);
  if (INVISIBLE_IN_NOTE.test(text))
    return problem(
      'TEXT_HAS_INVISIBLE_SIGNS',
      'The text holds signs that cannot be seen (control signs, zero-width signs or a change of writing direction).',
      'Type the text again instead of pasting it.',
    );
  return text.length <= MAX_NOTE ? value(text) : problem('TEXT_TOO_LONG', `The note has more than ${MAX_NOTE} signs.`, 'Shorten it.');
}

// A dot is never a thousands sign here: "1.000" may be one or a thousand, so it is asked back.
function readWhole(text: string, numeric: boolean, from: number, to: number, say: string): ReadValue {
  const number = numeric ? Number(text) : /^[0-9]{1,7}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isInteger(number) && number >= from && number <= to) return value(number);
  return problem('NUMBER_UNREADABLE', `The value is not ${say}.`, 'Write it in digits alone, without signs between them.');
}

const SCIENTIFIC = /^[0-9]([.,][0-9]+)?E\+?[0-9]{1,2}$/i;
const ROUNDED: Problem = {
  code: 'NIP_ROUNDED',
  message: 'The NIP was stored as a number and lost its last digits.',
  remedy: 'Format the column as text in the spreadsheet and enter or paste the NIP again; formatting alone does not bring the digits back.',
};

function readNip(text: string, numeric: boolean): ReadValue {
  // A spreadsheet number keeps 15 digits: whatever it shows, the last three of the 18 are not what was typed.
  if (SCIENTIFIC.test(text) || (numeric && Number(text) > Number.MAX_SAFE_INTEGER)) return { problem: ROUNDED };
  const nip = parseNip(text.replace(/^'/, ''));
  return isNipProblem(nip) ? { problem: { code: nip.code, message: nip.message, remedy: nip.remedy } } : value(nip.digits);
}
