import { describe, expect, it } from 'vitest';
import { heightsOf } from './stacked.ts';

describe('columns of several parts', () => {
  it('stand one upon the other above the line and hang below it, at one scale', () => {
    const { line, columns } = heightsOf(
      [
        [6, 2, 2],
        [0, 1, 0],
      ],
      [false, false, true],
      120,
    );
    expect(line).toBeCloseTo(96);
    expect(columns[0]!.parts.map(({ kind, y, height }) => [kind, Math.round(y), Math.round(height)])).toEqual([
      [0, 24, 72],
      [1, 0, 24],
      [2, 96, 24],
    ]);
    expect(columns[1]!.above).toEqual({ sum: 1, y: 84 });
    expect(columns[1]!.below).toEqual({ sum: 0, y: 96 });
  });

  it('of nothing are a line', () => {
    const { columns, line } = heightsOf([[0, 0]], [false, true], 100);
    expect(columns[0]!.parts).toEqual([]);
    expect(Number.isFinite(line)).toBe(true);
  });
});
