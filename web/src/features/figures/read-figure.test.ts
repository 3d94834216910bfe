import { FIGURES } from '@selaras/schema/figures';
import { describe, expect, it } from 'vitest';
import { isFigureKey, numberOf, readFigure, readValue, writeFigure } from './read-figure.ts';
import { formatFor } from '../../text/format.ts';

const unknown = null as unknown as number;

describe('a figure of an answer', () => {
  it('is read where the registry says it stands', () => {
    expect(readFigure('GAP', { gap: 3 }, false)).toBe(3);
    expect(readFigure('PREDIKAT_SANGAT_BAIK', { evaluation: { predikat: { sangatBaik: 7 } } }, false)).toBe(7);
    for (const [key, { path }] of Object.entries<{ readonly path: readonly string[] | null }>(FIGURES)) {
      if (path === null) continue;
      const set = path.reduceRight<unknown>((below, name) => ({ [name]: below }), 5);
      expect(readFigure(key as 'GAP', set as { gap: number }, false), key).toBe(5);
    }
  });

  it('is 0 where it was counted to be', () => {
    expect(readFigure('GAP', { gap: 0 }, true)).toBe(0);
  });

  it('is being counted where a count has no number, since a count of nothing is 0', () => {
    expect(readFigure('GAP', { gap: unknown }, false)).toBe('COUNTING');
    expect(numberOf('GAP', { gap: unknown })).toBeNull();
  });

  it('is of nothing where a share has no number, unless figures are being counted anew', () => {
    expect(readFigure('GAP_SHARE', { gapShare: null }, false)).toBe('NOTHING');
    expect(readFigure('GAP_SHARE', { gapShare: null }, true)).toBe('COUNTING');
    expect(readValue('PROGRESS_SHARE', null, false)).toBe('NOTHING');
  });

  it('of a period is neither where no period was asked for', () => {
    expect(readFigure('OVERDUE', { evaluation: null }, true)).toBe('NO_PERIOD');
  });

  it('is written by its unit', () => {
    const format = formatFor('en');
    expect([writeFigure('NEED', 1234, format), writeFigure('GAP_SHARE', 0.5, format)]).toEqual(['1,234', '50.0%']);
  });

  it('has a key that an address may name', () => {
    expect([isFigureKey('GAP'), isFigureKey('gap'), isFigureKey('toString')]).toEqual([true, false, false]);
  });
});
