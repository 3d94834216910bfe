import type { DatedValue } from '../../rules/dated-value.ts';
import { unverified, type LegalSource } from '../../rules/legal-source.ts';

/** Who acts for whom (PJ, PLT, PLH). */
export const ACTING_SOURCES: readonly LegalSource[] = [
  unverified('SE BKN 1/SE/I/2021', null, 'not read in full'),
  unverified('UU 30/2014', 'art. 14', 'not read'),
  unverified('Perpres 3/2018', null, 'penjabat sekretaris daerah; not read'),
];

/**
 * For how many months somebody may be PLT or PLH in one position, extensions included: three, and three more. For how long
 * somebody may be penjabat differs by the position (Perpres 3/2018 for a sekretaris daerah) and is not held against anybody here.
 */
export const ACTING_MONTHS: readonly DatedValue<number>[] = [
  { since: '2021-01-14', value: 6, source: unverified('SE BKN 1/SE/I/2021', null, 'three months, extended by three at most; not read in full') },
];

/** Appointed; appointed for a time; acting while the position is vacant; standing in while the holder is absent. */
export const ASSIGNMENT_KINDS = ['DEFINITIF', 'PJ', 'PLT', 'PLH'] as const;
/**
 * Who leads a position that several hold, the first before the others: who stands in while the definitive holder is away,
 * the definitive holder, who is appointed for a time, who acts while there is none. This project's reading of ACTING_SOURCES.
 */
export const LEADING_KINDS = ['PLH', 'DEFINITIF', 'PJ', 'PLT'] as const satisfies readonly (typeof ASSIGNMENT_KINDS)[number][];
export type AssignmentKind = (typeof ASSIGNMENT_KINDS)[number];
