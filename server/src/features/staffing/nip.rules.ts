import { ageOn, isCalendarDay, localDate, type LocalDate } from '../../rules/local-date.ts';
import { fill, type InLanguages } from '../../rules/languages.ts';
import type { Problem } from '../../rules/problem.ts';
import type { Sex } from './employee.parameters.ts';
import { NIP_CODES_OF_PPPK, NIP_DIGITS, NIP_FIRST_BIRTH_YEAR, NIP_MONTHS_OF_PNS, NIP_SEXES } from './nip.parameters.ts';

export type NipSex = Sex;

interface NipParts {
  readonly digits: string;
  readonly birthDate: LocalDate;
  readonly sex: NipSex;
  readonly sequence: number;
}

/** NIP of a PNS or CPNS: `start` is the month the service as CPNS began. */
export interface PnsNip extends NipParts {
  readonly kind: 'PNS';
  readonly start: { readonly year: number; readonly month: number };
}

/** Nomor induk of a PPPK: only the year of appointment is in it, and the number of the contract. */
export interface PppkNip extends NipParts {
  readonly kind: 'PPPK';
  readonly start: { readonly year: number; readonly month: null };
  readonly contract: number;
}

export type Nip = PnsNip | PppkNip;

export type NipProblemCode = 'NIP_NOT_DIGITS' | 'NIP_LENGTH' | 'NIP_BIRTH_DATE' | 'NIP_START_MONTH' | 'NIP_STARTS_BEFORE_BIRTH' | 'NIP_SEX' | 'NIP_SEQUENCE';
export type NipProblem = Problem<NipProblemCode>;

export type NipWarningCode = 'NIP_BIRTH_DATE_DIFFERS' | 'NIP_SEX_DIFFERS' | 'NIP_STARTS_BEFORE_18';
export type NipWarning = Problem<NipWarningCode>;

const PROBLEMS: Record<NipProblemCode, Omit<NipProblem, 'code'>> = {
  NIP_NOT_DIGITS: {
    message: { id: 'NIP ini memuat tanda selain angka 0 sampai 9.', en: 'The NIP holds something other than the digits 0 to 9.' },
    remedy: {
      id: 'Jadikan kolomnya teks di lembar kerja, lalu isi ulang 18 angkanya; bilangan dalam notasi ilmiah sudah kehilangan angka terakhirnya.',
      en: 'Format the column as text in the spreadsheet and enter the 18 digits again; a number in scientific notation has lost its last digits.',
    },
  },
  NIP_LENGTH: {
    message: { id: 'NIP ini tidak berjumlah 18 angka.', en: 'The NIP does not have 18 digits.' },
    remedy: { id: 'Tulis ke-18 angkanya, juga nol di depan.', en: 'Enter all 18 digits, also a leading zero.' },
  },
  NIP_BIRTH_DATE: {
    message: { id: 'Angka 1-8 NIP ini bukan tanggal lahir.', en: 'Digits 1-8 of the NIP are not a date of birth.' },
    remedy: { id: 'Periksa sebagai TTTTBBHH: tahun, bulan, hari.', en: 'Check them as YYYYMMDD.' },
  },
  NIP_START_MONTH: {
    message: {
      id: 'Angka 13-14 NIP ini bukan bulan (01-12, PNS) dan bukan kode PPPK (20-29).',
      en: 'Digits 13-14 of the NIP are neither a month (01-12, PNS) nor a PPPK code (20-29).',
    },
    remedy: {
      id: 'Periksa angka 9-14: tahun dan bulan mulai CPNS, atau tahun, angka 2 dan nomor kontraknya.',
      en: 'Check digits 9-14: year and month of the CPNS start, or year, the digit 2 and the number of the contract.',
    },
  },
  NIP_STARTS_BEFORE_BIRTH: {
    message: { id: 'Menurut NIP ini, masa kerja mulai sebelum orangnya lahir.', en: 'By the NIP the service begins before the person is born.' },
    remedy: { id: 'Periksa angka 1-8 (tanggal lahir) dan 9-14 (mulai bekerja).', en: 'Check digits 1-8 (birth date) and 9-14 (start of service).' },
  },
  NIP_SEX: {
    message: { id: 'Angka ke-15 NIP ini bukan 1 (laki-laki) dan bukan 2 (perempuan).', en: 'Digit 15 of the NIP is neither 1 (male) nor 2 (female).' },
    remedy: { id: 'Periksa angka ke-15.', en: 'Check digit 15.' },
  },
  NIP_SEQUENCE: {
    message: { id: 'Angka 16-18 NIP ini 000.', en: 'Digits 16-18 of the NIP are 000.' },
    remedy: {
      id: 'Nomor urut mulai dari 001. Nol di belakang biasanya berasal dari lembar kerja yang membulatkan: jadikan kolomnya teks, lalu isi ulang NIP-nya.',
      en: 'The sequence begins at 001. Trailing zeros usually come from a spreadsheet that rounded the number: format the column as text and enter the NIP again.',
    },
  },
};

const SEX_WORDS: Readonly<Record<NipSex, InLanguages>> = { MALE: { id: 'laki-laki', en: 'male' }, FEMALE: { id: 'perempuan', en: 'female' } };

const isOneOf = (code: number, { from, to }: { readonly from: number; readonly to: number }): boolean => code >= from && code <= to;
const problem = (code: NipProblemCode): NipProblem => ({ code, ...PROBLEMS[code] });

/**
 * Reads the 18 digits that identify a civil servant.
 *
 *   PNS   YYYYMMDD birth · YYYYMM start as CPNS · 1|2 sex · 001-999 sequence
 *   PPPK  YYYYMMDD birth · YYYY appointment · 2 · contract number · 1|2 sex · 001-999 sequence
 *
 * Digits 13-14 tell the two apart: 01-12 is a month, so PNS; 20-29 is PPPK (20 was seen by one public parser).
 * There is no check digit. White space is dropped; any other sign, also a digit of another script, is refused.
 *
 * @source Perka BKN 22/2007 and 43/2007 (PNS); PP 49/2018 art. 29 and public parsers (PPPK layout)
 * @returns the parts, or a problem with a remedy; never throws
 * @example parseNip('19900214 201505 2 007') // PNS, 1990-02-14, start 2015-05, FEMALE, sequence 7
 */
export function parseNip(text: string): Nip | NipProblem {
  const digits = text.replace(/\s+/gu, '');
  if (!/^[0-9]+$/.test(digits)) return problem('NIP_NOT_DIGITS');
  if (digits.length !== NIP_DIGITS) return problem('NIP_LENGTH');

  const number = (from: number, to: number): number => Number(digits.slice(from, to));
  const birth = { year: number(0, 4), month: number(4, 6), day: number(6, 8) };
  if (birth.year < NIP_FIRST_BIRTH_YEAR || !isCalendarDay(birth)) return problem('NIP_BIRTH_DATE');

  const startYear = number(8, 12);
  const code = number(12, 14);
  const isPppk = isOneOf(code, NIP_CODES_OF_PPPK);
  if (!isPppk && !isOneOf(code, NIP_MONTHS_OF_PNS)) return problem('NIP_START_MONTH');
  const monthsFromBirth = (startYear - birth.year) * 12 + (isPppk ? 0 : code - birth.month);
  if (monthsFromBirth <= 0) return problem('NIP_STARTS_BEFORE_BIRTH');

  const sex = NIP_SEXES[digits.slice(14, 15)];
  if (sex === undefined) return problem('NIP_SEX');
  const sequence = number(15, 18);
  if (sequence === 0) return problem('NIP_SEQUENCE');

  const parts: NipParts = {
    digits,
    birthDate: localDate(birth.year, birth.month, birth.day),
    sex,
    sequence,
  };
  return isPppk
    ? { ...parts, kind: 'PPPK', start: { year: startYear, month: null }, contract: code - NIP_CODES_OF_PPPK.from }
    : { ...parts, kind: 'PNS', start: { year: startYear, month: code } };
}

export function isNipProblem(read: Nip | NipProblem): read is NipProblem {
  return 'code' in read;
}

/**
 * What looks odd about a valid NIP beside the data of its employee. Warnings, never refusals: identity data
 * may be corrected by a court after the number was issued, and the number stays.
 *
 * @source Perka BKN 22/2007; the age of 18 is a plausibility bound, not read in a regulation
 * @example nipWarnings(nip, { birthDate: '1990-02-15', sex: 'FEMALE' }) // [{ code: 'NIP_BIRTH_DATE_DIFFERS', … }]
 */
export function nipWarnings(nip: Nip, employee: { readonly birthDate: LocalDate | null; readonly sex: NipSex | null }): NipWarning[] {
  const warnings: NipWarning[] = [];
  if (employee.birthDate !== null && employee.birthDate !== nip.birthDate) {
    warnings.push({
      code: 'NIP_BIRTH_DATE_DIFFERS',
      message: fill(
        { id: 'Menurut NIP lahir {ofNip}, menurut data {ofRecord}.', en: 'The NIP says born {ofNip}, the record says {ofRecord}.' },
        { ofNip: nip.birthDate, ofRecord: employee.birthDate },
      ),
      remedy: {
        id: 'Biarkan keduanya bila tanggal lahir dibetulkan setelah NIP terbit; bila tidak, perbaiki datanya.',
        en: 'Keep both if the date of birth was corrected after the NIP was issued; otherwise correct the record.',
      },
    });
  }
  if (employee.sex !== null && employee.sex !== nip.sex) {
    warnings.push({
      code: 'NIP_SEX_DIFFERS',
      message: fill(
        { id: 'Menurut NIP {ofNip}, menurut data {ofRecord}.', en: 'The NIP says {ofNip}, the record says {ofRecord}.' },
        { ofNip: SEX_WORDS[nip.sex], ofRecord: SEX_WORDS[employee.sex] },
      ),
      remedy: { id: 'Perbaiki datanya, atau NIP-nya bila ada angka yang salah ketik.', en: 'Correct the record, or the NIP if a digit was mistyped.' },
    });
  }
  if (ageOn(nip.birthDate, startsNoLaterThan(nip)) < 18) {
    warnings.push({
      code: 'NIP_STARTS_BEFORE_18',
      message: { id: 'Menurut NIP ini, masa kerja mulai sebelum umur 18 tahun.', en: 'By the NIP the service begins before the age of 18.' },
      remedy: { id: 'Periksa tanggal lahir dan mulai bekerja di dalam NIP.', en: 'Check the birth date and the start of service in the NIP.' },
    });
  }
  return warnings;
}

// A PPPK number only knows the year: the last day of it gives the benefit of the doubt.
function startsNoLaterThan({ start }: Nip): LocalDate {
  return start.month === null ? localDate(start.year, 12, 31) : localDate(start.year, start.month, 28);
}
