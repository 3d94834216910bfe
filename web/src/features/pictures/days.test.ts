import { expect, it } from 'vitest';
import { movesOf } from './days.ts';

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
