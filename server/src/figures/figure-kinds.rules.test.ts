import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS, ratio } from './figure-kinds.rules.ts';

const rows = fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 30 });
const keptMedian = (values: readonly number[]): Record<string, number> => {
  const kept: Record<string, number> = {};
  for (const value of values) kept[value] = (kept[value] ?? 0) + 1;
  return kept;
};

describe('what is kept of parts', () => {
  it('makes the median of the whole, as if all rows had been looked at', () => {
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1, maxLength: 5 }), (parts) => {
        const all = parts.flat().toSorted((a, b) => a - b);
        const middle = all.length === 0 ? null : (all[Math.floor((all.length - 1) / 2)]! + all[Math.floor(all.length / 2)]!) / 2;
        expect(KINDS.MEDIAN.read(KINDS.MEDIAN.add(parts.map(keptMedian)))).toBe(middle);
      }),
    );
  });

  it('makes the mean of the whole, in which a part weighs as many rows as it has', () => {
    expect(
      KINDS.MEAN.read(
        KINDS.MEAN.add([
          [10, 1],
          [2, 2],
        ]),
      ),
    ).toBe(4);
    expect(KINDS.MEAN.read(KINDS.MEAN.add([]))).toBeNull();
  });

  it('adds up to zero where nothing is counted, and to no median', () => {
    expect(KINDS.COUNT.read(KINDS.COUNT.add([]))).toBe(0);
    expect(KINDS.MEDIAN.read(KINDS.MEDIAN.add([]))).toBeNull();
  });
});

it('a rate of nothing is no number', () => {
  expect([ratio(1, 4), ratio(1, 4, 1_000), ratio(0, 0)]).toEqual([0.25, 250, null]);
});
