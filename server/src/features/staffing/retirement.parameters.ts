import type { DatedValue } from '../../rules/dated-value.ts';
import { unverified, verified } from '../../rules/legal-source.ts';
import type { LawfulKind } from '../organization/position.parameters.ts';

/** What decides the retirement age (batas usia pensiun, BUP) of a position. */
export type RetirementGroup = Exclude<LawfulKind, 'FUNGSIONAL'> | 'FUNGSIONAL_AHLI_UTAMA' | 'FUNGSIONAL_AHLI_MADYA' | 'FUNGSIONAL_OTHER' | 'GURU' | 'DOSEN';

const UU_20_2023 = verified('UU 20/2023', 'art. 55');
const PP_11_2017 = verified('PP 11/2017', 'art. 239');
const UU_14_2005 = verified('UU 14/2005', null, 'kept by PP 11/2017 art. 240: ages set by another law stay');

/** In years of age. PPPK follow the same table. */
export const RETIREMENT_AGES: Readonly<Record<RetirementGroup, readonly DatedValue<number>[]>> = {
  JPT: [
    { since: '2017-04-07', value: 60, source: PP_11_2017 },
    { since: '2023-10-31', value: 60, source: UU_20_2023 },
  ],
  ADMINISTRATOR: [
    { since: '2017-04-07', value: 58, source: PP_11_2017 },
    { since: '2023-10-31', value: 58, source: UU_20_2023 },
  ],
  PENGAWAS: [
    { since: '2017-04-07', value: 58, source: PP_11_2017 },
    { since: '2023-10-31', value: 58, source: UU_20_2023 },
  ],
  PELAKSANA: [
    { since: '2017-04-07', value: 58, source: PP_11_2017 },
    { since: '2023-10-31', value: 58, source: UU_20_2023 },
  ],
  FUNGSIONAL_AHLI_UTAMA: [{ since: '2017-04-07', value: 65, source: PP_11_2017 }],
  FUNGSIONAL_AHLI_MADYA: [{ since: '2017-04-07', value: 60, source: PP_11_2017 }],
  FUNGSIONAL_OTHER: [{ since: '2017-04-07', value: 58, source: PP_11_2017 }],
  GURU: [{ since: '2005-12-30', value: 60, source: UU_14_2005 }],
  DOSEN: [{ since: '2005-12-30', value: 65, source: UU_14_2005 }],
};

/** Which day of the calendar the retirement takes effect on. */
export type RetirementStart = 'FIRST_OF_NEXT_MONTH' | 'BIRTHDAY';

/**
 * Practice everywhere, but no regulation with this sentence was read: so a setting, never a constant in a formula.
 */
export const RETIREMENT_START: readonly DatedValue<RetirementStart>[] = [
  { since: '1969-08-08', value: 'FIRST_OF_NEXT_MONTH', source: unverified('UU 11/1969', null, 'common practice; the article was not read') },
];
