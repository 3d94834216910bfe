import { describe, expect, it } from 'vitest';
import { ABSENCE_KINDS, ABSENCE_RULES, type AbsenceKind } from './absence.parameters.ts';
import { freesPost, isEvaluatedWhile, KINDS_WITHOUT_EVALUATION, mayEvaluateWhile } from './absence.rules.ts';

/** Said once more, apart from the table: whether somebody may evaluate, is evaluated, and keeps the post for a year. */
const EXPECTED: Readonly<Record<AbsenceKind, readonly [mayEvaluate: boolean, isEvaluated: boolean, keepsPost: boolean]>> = {
  CUTI_BESAR: [true, true, true],
  CUTI_SAKIT: [true, true, true],
  CUTI_MELAHIRKAN: [true, true, true],
  CUTI_ALASAN_PENTING: [true, true, true],
  TUGAS_BELAJAR: [false, true, false],
  PEMBERHENTIAN_SEMENTARA: [false, false, false],
  CLTN: [false, false, false],
  MPP: [false, false, false],
};

describe('an absence', () => {
  it.each(ABSENCE_KINDS)('as %s says who evaluates, who is evaluated and who keeps the post', (kind) => {
    const year = { validFrom: '2026-01-01', validTo: '2026-12-31' };
    expect([mayEvaluateWhile(kind), isEvaluatedWhile(kind), !freesPost(kind, year)]).toEqual(EXPECTED[kind]);
    expect(ABSENCE_RULES[kind].sources.length).toBeGreaterThan(0);
  });

  it('leaves out of evaluations whom PP 30/2019 art. 23 leaves out', () => {
    expect(KINDS_WITHOUT_EVALUATION).toEqual(['PEMBERHENTIAN_SEMENTARA', 'CLTN', 'MPP']);
  });

  it('to study frees the post once it takes more than six months, or nobody knows how long', () => {
    const until = (validTo: string | null): boolean => freesPost('TUGAS_BELAJAR', { validFrom: '2026-01-31', validTo });
    expect([until('2026-07-30'), until('2026-07-31'), until(null)]).toEqual([false, true, true]);
  });
});
