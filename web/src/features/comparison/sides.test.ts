// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { formatFor } from '../../text/format.ts';
import type { Say } from '../../text/text.ts';
import { relative, sayBoth, sayWidest, telling, widest, type ComparedRow, type SideSaid } from './sides.ts';

// Echoes the key and its values.
const say = ((key: string, values?: object) => (values ? `${key} ${Object.values(values).join(' | ')}` : key)) as unknown as Say;
const format = formatFor('id');

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

describe('a title', () => {
  const SIDE: SideSaid = {
    name: 'Kota Kupang',
    instansi: { name: 'Kota Kupang', viewerSeesBoard: 'ALL' },
    asOf: '2026-08-30',
    isProjection: false,
    isShown: true,
    period: { label: 'Triwulan IV', validFrom: '2026-07-01' },
  };

  it('finds nothing in a figure of a period before its first day', () => {
    const rows = [row('GAP', 10, 20), row('PROGRESS_SHARE', 0, 0.3)];
    expect(telling(rows, SIDE, SIDE)).toEqual(rows);
    expect(telling(rows, { ...SIDE, asOf: '2026-06-30' }, SIDE)).toEqual([rows[0]]);
  });

  it('says once what both have in common, and then where they differ', () => {
    expect(sayBoth(SIDE, { ...SIDE, asOf: '2026-11-28' }, say, format)).toBe('Kota Kupang · Triwulan IV: comparison.of2 30 Agu 2026 | 28 Nov 2026');
  });

  it('says a period that one side lacks, a day that is still to come, and a dinas with its government', () => {
    expect(sayBoth(SIDE, { ...SIDE, period: null }, say, format)).toBe('Kota Kupang · 30 Agu 2026: comparison.of2 Triwulan IV | comparison.without');
    const later = { ...SIDE, name: 'Dinas Sosial', asOf: '2027-01-01', isProjection: true, period: null };
    expect(sayBoth(SIDE, later, say, format)).toBe(
      'comparison.of2 Kota Kupang · 30 Agu 2026 · Triwulan IV | comparison.dinasOf Dinas Sosial | Kota Kupang · comparison.projected 1 Jan 2027',
    );
  });

  it('calls a government the part that is seen of it', () => {
    const part: SideSaid = { ...SIDE, instansi: { ...SIDE.instansi, viewerSeesBoard: 'PART' } };
    expect(sayBoth(part, part, say, format)).toBe('app.partOf Kota Kupang · 30 Agu 2026 · Triwulan IV');
  });

  it('of a side and itself is that side', () => {
    expect(sayBoth(SIDE, SIDE, say, format)).toBe('Kota Kupang · 30 Agu 2026 · Triwulan IV');
  });
});

describe('the sentence', () => {
  it('names the figure, both values and the difference, or says that there is none, or that nothing is known', () => {
    expect(sayWidest([row('GAP', 10, 20)], say, format)).toBe('comparison.widest figures.GAP.name | 10 | 20 | ▲ 10');
    expect(sayWidest([row('GAP', 10, 10)], say, format)).toBe('comparison.same');
    expect(sayWidest([row('GAP', null, 10)], say, format)).toBe('comparison.nothing');
  });
});
