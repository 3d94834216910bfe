import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALLEST_CELL, withheld } from './head-count.rules.ts';

const closed = (count: number) => ({ count, isOpen: false });

describe('cells of a table of people', () => {
  it('keep back fewer than five, and with a single one the smallest beside it', () => {
    expect(withheld([3, 9, 20].map(closed))).toEqual([true, true, false]);
    expect(withheld([3, 4, 20].map(closed))).toEqual([true, true, false]);
    expect(withheld([0, 5, 20].map(closed))).toEqual([false, false, false]);
    expect(withheld([3].map(closed))).toEqual([true]);
  });

  it('are all told to who is shown the people one by one', () => {
    expect(withheld([1, 2, 3].map((count) => ({ count, isOpen: true })))).toEqual([false, false, false]);
  });

  it('never leave one alone to be worked out from the sum of the others', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12).map(closed), { minLength: 1, maxLength: 6 }), (cells) => {
        const kept = withheld(cells);
        const isSmall = cells.some(({ count }) => count > 0 && count < SMALLEST_CELL);
        expect(cells.every(({ count }, index) => kept[index] || count === 0 || count >= SMALLEST_CELL)).toBe(true);
        if (isSmall && cells.filter(({ count }) => count > 0).length > 1) expect(kept.filter(Boolean).length).toBeGreaterThan(1);
      }),
    );
  });
});
