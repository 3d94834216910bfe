import { unverified, type LegalSource } from '../../rules/legal-source.ts';

/** Who acts for whom (PJ, PLT, PLH). */
export const ACTING_SOURCES: readonly LegalSource[] = [
  unverified('SE BKN 1/SE/I/2021', null, 'not read in full'),
  unverified('UU 30/2014', 'art. 14', 'not read'),
  unverified('Perpres 3/2018', null, 'penjabat sekretaris daerah; not read'),
];

/** Appointed; appointed for a time; acting while the position is vacant; standing in while the holder is absent. */
export const ASSIGNMENT_KINDS = ['DEFINITIF', 'PJ', 'PLT', 'PLH'] as const;
/**
 * Who leads a position that several hold, the first before the others: who stands in while the definitive holder is away,
 * the definitive holder, who is appointed for a time, who acts while there is none. This project's reading of ACTING_SOURCES.
 */
export const LEADING_KINDS = ['PLH', 'DEFINITIF', 'PJ', 'PLT'] as const satisfies readonly (typeof ASSIGNMENT_KINDS)[number][];
export type AssignmentKind = (typeof ASSIGNMENT_KINDS)[number];
