import { describe, expect, it } from 'vitest';
import { marksOf } from './day-marks.ts';

const MARKS = [
  { day: '2026-03-05', text: 'kedua', dinasId: null },
  { day: '2026-03-02', text: 'pertama', dinasId: 'dinas_a' },
  { day: '2026-03-03', text: 'milik lain', dinasId: 'dinas_b' },
  { day: '2026-02-28', text: 'sebelumnya', dinasId: null },
  { day: '2026-03-11', text: 'sesudahnya', dinasId: null },
];

describe('what happened on the days of a line', () => {
  it('is of the dinas itself and of the whole government, in the order of the days', () => {
    expect(marksOf(MARKS, 'dinas_a', '2026-03-01', 10)).toEqual([
      { index: 1, day: '2026-03-02', text: 'pertama' },
      { index: 4, day: '2026-03-05', text: 'kedua' },
    ]);
  });

  it('of a government leaves out what happened to single dinas', () => {
    expect(marksOf(MARKS, 'instansi_x', '2026-03-01', 10).map(({ text }) => text)).toEqual(['kedua']);
  });
});
