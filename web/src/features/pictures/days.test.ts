import { expect, it } from 'vitest';
import { hasTwoDays, movesOf } from './days.ts';

it('what rose most is first and what fell most last, from the first known day to the last', () => {
  const moves = movesOf(
    [
      { dinasId: 'a', name: 'A', lastValues: [null, 5, 3] },
      { dinasId: 'b', name: 'B', lastValues: [1, null, 4] },
      { dinasId: 'c', name: 'C', lastValues: [null, null] },
    ],
    (before, now) => now - before,
  );
  expect(moves.map(({ dinasId, first, last, change }) => [dinasId, first, last, change])).toEqual([
    ['b', 1, 4, 3],
    ['c', null, null, 0],
    ['a', 5, 3, -2],
  ]);
});

it('of a single known day it is not said that nothing changed', () => {
  expect(hasTwoDays({ dinasId: 'a', name: 'A', lastValues: [null, null, 4] })).toBe(false);
  expect(hasTwoDays({ dinasId: 'a', name: 'A', lastValues: [null, 4, 4] })).toBe(true);
});
