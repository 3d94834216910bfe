import { unverified, verified, type LegalSource } from '../../rules/legal-source.ts';
import type { Sex } from './employee.parameters.ts';

/** What the layout of a NIP rests on. @public */
export const NIP_SOURCES: readonly LegalSource[] = [
  verified('Perka BKN 22/2007', null, 'PNS; with 43/2007'),
  unverified('PP 49/2018', 'art. 29', 'PPPK: the article names the number, its layout is that of public parsers'),
];

export const NIP_DIGITS = 18;

/** An earlier year is a mistyped one: nobody born in it is in service. */
export const NIP_FIRST_BIRTH_YEAR = 1900;

interface Codes {
  readonly from: number;
  readonly to: number;
}

/** Digits 13-14 of a PNS: the month in which the service as CPNS began. */
export const NIP_MONTHS_OF_PNS: Codes = { from: 1, to: 12 };

/** Digits 13-14 of a PPPK: 2 and the number of the contract (20 was seen by one public parser). */
export const NIP_CODES_OF_PPPK: Codes = { from: 20, to: 29 };

/** Digit 15. */
export const NIP_SEXES: Readonly<Record<string, Sex>> = { 1: 'MALE', 2: 'FEMALE' };
