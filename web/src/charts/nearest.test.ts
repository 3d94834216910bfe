import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const places = [
  { x: 0, y: 0 },
  { x: 10, y: 1 },
  { x: 6, y: 8 },
  { x: 0, y: 9 },
];

it('an arrow leads to what stands nearest in its direction, straight ahead rather than aside', () => {
  expect(nearest(places, 0, 'ArrowRight')).toBe(1);
  expect(nearest(places, 0, 'ArrowDown')).toBe(3);
  expect(nearest(places, 3, 'ArrowRight')).toBe(2);
  expect(nearest(places, 1, 'ArrowLeft')).toBe(0);
});

it('an arrow that leads nowhere stays', () => {
  expect(nearest(places, 0, 'ArrowLeft')).toBe(0);
  expect(nearest([], 0, 'ArrowLeft')).toBe(0);
});
