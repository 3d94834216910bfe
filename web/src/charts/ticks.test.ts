import { describe, expect, it } from 'vitest';
import { dayAfter, daysToWrite, ticksOf } from './ticks.ts';

describe('an axis', () => {
  it('has round numbers around what it shows', () => {
    expect(ticksOf(3, 17)).toEqual([0, 5, 10, 15, 20]);
    expect(ticksOf(1204, 1311)).toEqual([1200, 1250, 1300, 1350]);
    expect(ticksOf(0.21, 0.34)).toEqual([0.2, 0.25, 0.3, 0.35]);
  });

  it('has no halves of what is counted one by one', () => {
    expect(ticksOf(1996, 1998, { whole: true })).toEqual([1996, 1997, 1998]);
    expect(ticksOf(0, 0, { whole: true })).toEqual([0, 1]);
    expect(ticksOf(3, 17, { whole: true })).toEqual([0, 5, 10, 15, 20]);
  });

  it('has numbers where nothing moves, and where there is nothing', () => {
    expect(ticksOf(5, 5)).toEqual([4, 6]);
    expect(ticksOf(0, 0)).toEqual([0, 0.5]);
  });

  it('writes the first and the last day and some between', () => {
    expect(daysToWrite(31, 4)).toEqual([0, 10, 20, 30]);
    expect(daysToWrite(3, 6)).toEqual([0, 1, 2]);
    expect(daysToWrite(1, 6)).toEqual([0]);
    expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
  });
});
