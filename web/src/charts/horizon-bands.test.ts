import { expect, it } from 'vitest';
import { bandPath, bandsOf, changesOf } from './horizon-bands.ts';

it('a row tells by how much each day differs from the first known one', () => {
  expect(changesOf([null, 5, 8, null, 3])).toEqual([null, 0, 3, null, -2]);
  expect(changesOf([null])).toEqual([null]);
});

it('what goes beyond a band goes on in the next, up and down apart', () => {
  expect(bandsOf([0, 1, 2, -3], 3)).toEqual([
    { isUp: true, level: 0, fill: [0, 1, 1, 0] },
    { isUp: true, level: 1, fill: [0, 0, 1, 0] },
    { isUp: false, level: 0, fill: [0, 0, 0, 1] },
    { isUp: false, level: 1, fill: [0, 0, 0, 1] },
    { isUp: false, level: 2, fill: [0, 0, 0, 1] },
  ]);
  expect(bandsOf([0, 0], 0)).toEqual([]);
});

it('a day is a step, and one that nobody counted stays empty', () => {
  expect(bandPath([1, null, 0.5, 0], 40, 10)).toBe('M0 10V0H10V10ZM20 10V5H30V10Z');
});
