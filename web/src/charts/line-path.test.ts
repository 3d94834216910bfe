import { describe, expect, it } from 'vitest';
import { linePath, pointOf, rangeOf } from './line-path.ts';

const box = { width: 10, height: 10, low: 0, high: 10 };

describe('a line', () => {
  it('goes from the first day at the left to the last at the right, more being higher', () => {
    expect(linePath([0, 5, 10], box)).toBe('M0 10L5 5L10 0');
  });

  it('breaks on days that nobody counted, and shows a day alone as a stroke', () => {
    expect(linePath([0, 5, null, 10, 10], box)).toBe('M0 10L2.5 5M7.5 0L10 0');
    expect(linePath([null, 5, null], box)).toBe('M5 5h.1');
    expect(linePath([null, null], box)).toBe('');
  });

  it('stands in the middle when it never moves, and at the right when there is one day', () => {
    expect(linePath([4, 4], { ...box, low: 4, high: 4 })).toBe('M0 5L10 5');
    expect(pointOf(0, 10, 1, box)).toEqual([10, 0]);
  });

  it('has the range of what is known', () => {
    expect(rangeOf([3, null, 1])).toEqual([1, 3]);
    expect(rangeOf([null])).toBeNull();
  });
});
