import { expect, it } from 'vitest';
import { difference } from './comparison.rules.ts';

it.each([
  [10, 12, 2],
  [0.3, 0.1, -0.2],
  [0, 0, 0],
  [null, 12, null],
  [10, null, null],
])('from %s to %s is %s', (one, other, told) => {
  expect(difference(one, other)).toBe(told);
});
