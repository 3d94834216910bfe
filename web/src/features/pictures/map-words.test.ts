import { expect, it } from 'vitest';
import { findingOf, type Part } from './map-words.ts';

const part = (id: string, need: number | null, gap: number | null, progressShare: number | null = null): Part => ({
  kind: 'unit',
  id,
  name: id,
  need,
  gap,
  gapShare: need === null || gap === null ? null : gap / need,
  progressShare,
});

it('the map finds the largest gap, how much the three largest hold, and who is furthest behind', () => {
  const found = findingOf([part('a', 10, 4, 0.5), part('b', 20, 2, 0.1), part('c', 5, 1), part('d', 5, 1), part('e', null, null)]);
  expect([found.need, found.gap, found.worst?.id, found.slowest?.id, found.leftOut]).toEqual([40, 8, 'a', 'b', 1]);
  expect(found.topShare).toBeCloseTo(7 / 8);
});

it('where nothing is missing there is no worst', () => {
  expect(findingOf([part('a', 10, 0)])).toMatchObject({ worst: null, topShare: null, slowest: null });
});
