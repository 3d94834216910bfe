import { expect, it } from 'vitest';
import { fitted, GAP_BOUNDS, shadeOf } from './shades.ts';

it('a share has the shade whose bounds it lies in, the lower one belonging to it', () => {
  expect([0, 0.05, 0.2, 0.25, 0.9].map((share) => shadeOf(share, GAP_BOUNDS))).toEqual([0, 1, 2, 3, 4]);
});

it('a label is as long as its place, and none where three letters would stand', () => {
  expect(fitted('Dinas Kesehatan', 200)).toBe('Dinas Kesehatan');
  expect(fitted('Dinas Kesehatan', 60)).toBe('Dinas K…');
  expect(fitted('Dinas Kesehatan', 20)).toBe('');
});
