import { DATE, problem, value, valueType, type Beside, type ReadValue } from '../importing/rows/index.ts';
import { isNipProblem, parseNip, type NipProblemCode } from './nip.rules.ts';

const SCIENTIFIC = /^[0-9]([.,][0-9]+)?E\+?[0-9]{1,2}$/i;

/** What some write before the number, beside the apostrophe of a spreadsheet. */
const SAYS_WHAT = /^['‘’`]?\s*(?:n\.?i\.?p\.?|ni\.? ?pppk)?\s*[.:]?\s*/i;
/** Signs that divide the parts of the number, and those that nobody can see, which come with copies from letters and pages. */
const BETWEEN_DIGITS = /[\s.\-–\u00AD\u200B-\u200D\u2060\uFEFF]+/gu;

/** Headers that mean the NIP of the person a row is about; templates have the first one. */
export const NIP_HEADERS = ['nip', 'ni_pppk', 'nip_ni_pppk', 'nomor_induk', 'nomor_induk_pegawai', 'nip_pegawai', 'nomor_induk_pppk', 'no_induk_pppk'] as const;
/** Those that SIASN and its clients write. */
export const NIP_NATIONAL = ['nip_baru', 'pns_nip_baru', 'nip_pns_dinilai', 'ni_pppk_paruh_waktu', 'ni_pppk_pw'] as const;

const SHORT = /^[0-9]{9}$/;

/** A NIP as files hold it: with spaces, dots or dashes, with the apostrophe of a spreadsheet, or rounded by one. */
export const NIP = valueType({
  sql: 'text',
  told: {
    format: {
      id: '18 angka, di kolom berformat teks: sebagai bilangan, angka-angka terakhirnya hilang.',
      en: '18 digits, in a column formatted as text: as a number it loses its last digits.',
    },
    example: '199001012015051999',
  },
  problems: ['NIP_ROUNDED', 'NIP_NOT_DIGITS', 'NIP_LENGTH', 'NIP_BIRTH_DATE', 'NIP_START_MONTH', 'NIP_STARTS_BEFORE_BIRTH', 'NIP_SEX', 'NIP_SEQUENCE'],
  // Whatever is no digit is told as such, also what nobody can see.
  judgesSigns: true,
  tells: (text) => !isNipProblem(parseNip(text.replace(SAYS_WHAT, '').replace(BETWEEN_DIGITS, ''))),
  read: readNip,
});

function readNip(text: string, numeric: boolean): ReadValue<NipProblemCode | 'NIP_ROUNDED'> {
  // A spreadsheet number keeps 15 digits: whatever it shows, the last three of the 18 are not what was typed.
  if (SCIENTIFIC.test(text) || (numeric && Number(text) > Number.MAX_SAFE_INTEGER)) {
    return problem(
      'NIP_ROUNDED',
      { id: 'NIP ini tersimpan sebagai bilangan dan kehilangan angka terakhirnya.', en: 'The NIP was stored as a number and lost its last digits.' },
      {
        id: 'Jadikan kolomnya teks di lembar kerja, lalu isi atau tempel ulang NIP-nya; mengubah format saja tidak mengembalikan angkanya.',
        en: 'Format the column as text in the spreadsheet and enter or paste the NIP again; formatting alone does not bring the digits back.',
      },
    );
  }
  const nip = parseNip(text.replace(SAYS_WHAT, '').replace(BETWEEN_DIGITS, ''));
  return isNipProblem(nip) ? problem(nip.code, nip.message, nip.remedy) : value(nip.digits);
}

/** A number that somebody had before; those of nine digits, from before 2008, nobody has looked for since. */
export const FORMER_NIP = valueType({
  sql: 'text',
  told: {
    format: { id: '18 angka; NIP lama 9 angka diabaikan.', en: '18 digits; a number of 9 digits, from before 2008, is passed over.' },
    example: '199001012021211999',
  },
  problems: ['NIP_ROUNDED', 'NIP_NOT_DIGITS', 'NIP_LENGTH', 'NIP_BIRTH_DATE', 'NIP_START_MONTH', 'NIP_STARTS_BEFORE_BIRTH', 'NIP_SEX', 'NIP_SEQUENCE'],
  judgesSigns: true,
  read: (text, numeric) => (SHORT.test(text.replace(BETWEEN_DIGITS, '')) ? value(null) : readNip(text, numeric)),
});

/** Nobody in service was born before, or after. */
const FIRST_YEAR = '1940';
const LAST_YEAR = '2010';

/**
 * Whether a text is the day of birth of the person of its row: the one in the NIP, where that is known. Days of the years in
 * which people are born may be anything of their service.
 */
export function readsLikeBirthDate(text: string, beside: Beside): boolean {
  const day = DATE.read(text, false);
  if ('problem' in day || typeof day.value !== 'string') return false;
  const nip = NIP.read(beside('nip') ?? '', false);
  if ('value' in nip && typeof nip.value === 'string') return nip.value.startsWith(day.value.replaceAll('-', ''));
  return day.value.slice(0, 4) >= FIRST_YEAR && day.value.slice(0, 4) <= LAST_YEAR;
}
