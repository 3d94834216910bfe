import { describe, expect, it } from 'vitest';
import { overlap, readDays } from './change-days.rules.ts';

describe('the days of a change', () => {
  it('are read from the text of the change log, with and without ends', () => {
    expect(readDays('{}')).toEqual([]);
    expect(readDays('{[2026-01-01,2026-02-01),[2026-03-01,)}')).toEqual([
      { from: '2026-01-01', until: '2026-02-01' },
      { from: '2026-03-01', until: 'infinity' },
    ]);
    expect(readDays('{(,2026-02-01)}')).toEqual([{ from: '-infinity', until: '2026-02-01' }]);
  });

  it('meet a period when they have a day in common, and only then', () => {
    const third = { from: '2026-07-01', until: '2026-10-01' };
    expect(overlap(third, { from: '2026-09-30', until: '2026-10-05' })).toBe(true);
    expect(overlap(third, { from: '2026-10-01', until: 'infinity' })).toBe(false);
    expect(overlap(third, { from: '-infinity', until: '2026-07-01' })).toBe(false);
    expect(overlap(third, { from: '-infinity', until: 'infinity' })).toBe(true);
  });
});
