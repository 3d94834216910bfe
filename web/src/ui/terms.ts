import type { Words } from '../text/words.ts';

export type TermName = keyof Words['glossary']['terms'];

/** Every term that is explained, in the order it is listed in, with the law that says it where one does. */
export const TERMS: Readonly<Record<TermName, string | null>> = {
  ANJAB: 'PermenPANRB 1/2020',
  ABK: 'PermenPANRB 1/2020',
  NEED: 'PermenPANRB 1/2020',
  FILLED: 'PermenPANRB 1/2020',
  GAP: null,
  SURPLUS: null,
  DEFINITIF: null,
  PLT: null,
  PLH: null,
  ESELON: null,
  JENJANG: null,
  GOLONGAN: null,
  POSITION_CLASS: null,
  PETA_JABATAN: 'PermenPANRB 1/2020',
  NIP: null,
  PPPK: 'UU 20/2023',
  TMT: null,
  BUP: 'UU 20/2023 pasal 55',
  SKP: 'PP 30/2019, PermenPANRB 6/2022',
  EXPECTED: 'PP 30/2019',
  SEALED: null,
  PREDIKAT: 'PermenPANRB 6/2022',
  OBJECTION: 'PP 30/2019 pasal 59',
  PACE: null,
  PROJECTION: null,
};

export const TERM_NAMES = Object.keys(TERMS) as readonly TermName[];
