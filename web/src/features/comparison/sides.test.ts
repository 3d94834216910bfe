import { describe, expect, it } from 'vitest';
import { relative, widest, type ComparedRow } from './sides.ts';

const row = (figure: ComparedRow['figure'], one: number | null, other: number | null): ComparedRow => ({
  figure,
  one,
  other,
  change: one === null || other === null ? null : other - one,
});

describe('the widest difference', () => {
  it('is that of the largest part of the larger value, whatever is more in numbers', () => {
    expect(widest([row('NEED', 1000, 1100), row('GAP', 10, 20), row('SURPLUS', 5, 5)])?.figure).toBe('GAP');
  });

  it('of equal parts is that of more', () => {
    expect(widest([row('GAP', 10, 20), row('NEED', 500, 1000)])?.figure).toBe('NEED');
  });

  it('is none where all is the same, or not known of both: unknown is not zero', () => {
    expect(widest([row('GAP', 7, 7), row('NEED', null, 1000), row('SURPLUS', 0, 0)])).toBeNull();
  });
});

describe('a difference in per cent', () => {
  const isShare = (figure: ComparedRow['figure']): boolean => figure === 'GAP_SHARE';
  it.each([
    [row('GAP', 10, 15), 0.5],
    [row('GAP', 0, 15), null],
    [row('GAP', null, 15), null],
    [row('GAP_SHARE', 0.1, 0.2), null],
  ])('of %o is %s', (of, told) => {
    expect(relative(of, isShare)).toBe(told);
  });
});
