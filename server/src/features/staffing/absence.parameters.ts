import { unverified, verified, type LegalSource } from '../../rules/legal-source.ts';
import type { EmployeeStatus } from './employee.parameters.ts';

/** As SIASN tells them apart; leave of some days, which the calendar of a unit knows, is none of them. */
export const ABSENCE_KINDS = [
  'CUTI_BESAR',
  'CUTI_SAKIT',
  'CUTI_MELAHIRKAN',
  'CUTI_ALASAN_PENTING',
  'TUGAS_BELAJAR',
  'PEMBERHENTIAN_SEMENTARA',
  'CLTN',
  'MPP',
] as const;
export type AbsenceKind = (typeof ABSENCE_KINDS)[number];

/** What an absence does to the post, to those below, and to what is expected of the person. */
export interface AbsenceRule {
  /**
   * After how many months of it the law takes the post from the person; null where they keep it. The record has them in the
   * post until somebody ends the appointment: until then it counts as filled.
   */
  readonly freesPostAfterMonths: number | null;
  /** Whether they may evaluate those below them meanwhile; else whoever acts for them does, or who is above them. */
  readonly mayEvaluate: boolean;
  /** Whether they are evaluated themselves in a period that lies within it. */
  readonly isEvaluated: boolean;
  /** Who can be absent so. */
  readonly of: readonly EmployeeStatus[];
  readonly sources: readonly LegalSource[];
}

const PNS: readonly EmployeeStatus[] = ['PNS'];
const EVERYBODY: readonly EmployeeStatus[] = ['PNS', 'CPNS', 'PPPK'];
const STANDING_IN = unverified('UU 30/2014', 'art. 14', 'who is away for a time stays in office, and somebody stands in as Plh.; not read');
const NO_SKP = verified('PP 30/2019', 'art. 23', 'those suspended, on CLTN or on MPP need no SKP');

const leave = (article: string, of: readonly EmployeeStatus[]): AbsenceRule => ({
  freesPostAfterMonths: null,
  mayEvaluate: true,
  isEvaluated: true,
  of,
  sources: [unverified('PP 11/2017', article, 'the article was not read'), STANDING_IN],
});

/** One for every kind: a kind without its rule does not compile. What was not read in the text of the law says so, and can be replaced here. */
export const ABSENCE_RULES: Readonly<Record<AbsenceKind, AbsenceRule>> = {
  CUTI_BESAR: leave('art. 316', PNS),
  CUTI_SAKIT: leave('art. 319', EVERYBODY),
  CUTI_MELAHIRKAN: leave('art. 325', EVERYBODY),
  CUTI_ALASAN_PENTING: leave('art. 328', ['PNS', 'CPNS']),
  TUGAS_BELAJAR: {
    freesPostAfterMonths: 6,
    mayEvaluate: false,
    isEvaluated: true,
    of: PNS,
    sources: [unverified('PP 11/2017', 'art. 64, 94, 144', 'a study of more than six months ends the appointment; not read')],
  },
  PEMBERHENTIAN_SEMENTARA: {
    freesPostAfterMonths: 0,
    mayEvaluate: false,
    isEvaluated: false,
    of: ['PNS', 'CPNS'],
    sources: [NO_SKP, unverified('PP 11/2017', 'art. 64, 94, 144', 'who is suspended is released from the post; not read')],
  },
  CLTN: {
    freesPostAfterMonths: 0,
    mayEvaluate: false,
    isEvaluated: false,
    of: PNS,
    sources: [NO_SKP, unverified('PP 11/2017', 'art. 335', 'the person is released from the post, which has to be filled; told by one source')],
  },
  MPP: {
    freesPostAfterMonths: 0,
    mayEvaluate: false,
    isEvaluated: false,
    of: PNS,
    sources: [NO_SKP, unverified('PP 11/2017', 'art. 350', 'for a year at most, free of the post; told by one source')],
  },
};
