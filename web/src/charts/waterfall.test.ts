import { expect, it } from 'vitest';
import { standingsOf } from './waterfall.ts';

const step = (is: 'TOTAL' | 'LESS' | 'MORE', amount: number) => ({ is, amount });

it('steps begin where the one before has come to, and a total at nothing', () => {
  expect(standingsOf([step('TOTAL', 10), step('LESS', 3), step('LESS', 1), step('TOTAL', 6), step('MORE', 2), step('TOTAL', 8)])).toEqual([
    { low: 0, high: 10, after: 10 },
    { low: 7, high: 10, after: 7 },
    { low: 6, high: 7, after: 6 },
    { low: 0, high: 6, after: 6 },
    { low: 6, high: 8, after: 8 },
    { low: 0, high: 8, after: 8 },
  ]);
  expect(standingsOf([])).toEqual([]);
});
