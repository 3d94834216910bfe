import { expect, it } from 'vitest';
import { placeLabels } from './place-labels.ts';
import { isPlaced, meansOf, quadrantOf, type GapProgressRow } from './quadrants.ts';

const row = (gapShare: number | null, progressShare: number | null): GapProgressRow => ({
  id: 'a',
  name: 'Dinas A',
  short: 'A',
  need: 10,
  gap: 1,
  gapShare,
  expected: 10,
  sealed: 1,
  progressShare,
});

it('a dinas is short or behind by the means of those that are drawn', () => {
  const rows = [row(0.1, 0.2), row(0.3, 0.6), row(null, 0.4)].filter(isPlaced);
  const means = meansOf(rows)!;
  expect(means.gapShare).toBeCloseTo(0.2);
  expect(means.progressShare).toBeCloseTo(0.4);
  expect([row(0.3, 0.1), row(0.3, 0.4), row(0.2, 0.1), row(0.1, 0.9)].filter(isPlaced).map((one) => quadrantOf(one, means))).toEqual([
    'both',
    'onlyShort',
    'onlyBehind',
    'bothWell',
  ]);
  expect(meansOf([])).toBeNull();
});

it('a label stands right of its spot, else left, else not at all', () => {
  const spot = { x: 50, y: 50, radius: 5, text: 'Dinkes' };
  expect(placeLabels([spot], 200)).toEqual([{ index: 0, x: 59, y: 50, anchor: 'start' }]);
  expect(placeLabels([spot], 70)).toEqual([{ index: 0, x: 41, y: 50, anchor: 'end' }]);
  expect(placeLabels([spot, { ...spot, x: 70 }], 200).map(({ index, anchor }) => [index, anchor])).toEqual([
    [0, 'end'],
    [1, 'start'],
  ]);
  expect(placeLabels([spot, { ...spot, x: 20 }, { ...spot, x: 75 }], 100)).toEqual([]);
});
