import { expect, it } from 'vitest';
import { mapChanges } from './map-changes.ts';
import type { MapRow } from './position-tree.ts';

const row = (id: string, more: Partial<MapRow> = {}): MapRow => ({
  id,
  superiorId: null,
  dinasId: 'dinas_1',
  unitId: 'unit_1',
  unitName: 'Bidang',
  unitDepth: 1,
  title: `Jabatan ${id}`,
  eselon: null,
  positionClass: 7,
  isHead: false,
  need: 2,
  filled: 1,
  acting: 0,
  holderNames: ['Ani'],
  holderKinds: ['DEFINITIF'],
  expected: null,
  sealed: null,
  ...more,
});
const told = (earlier: readonly MapRow[], later: readonly MapRow[]): string[] => mapChanges(earlier, later).map(({ id, is }) => `${is} ${id}`);

it('tells what came, what went and what is another, and nothing of what stayed', () => {
  const earlier = [row('a'), row('b'), row('c'), row('d'), row('e'), row('gone')];
  const later = [
    row('a'),
    row('b', { need: 3 }),
    row('c', { holderNames: ['Budi'] }),
    row('d', { unitId: 'unit_2' }),
    row('e', { superiorId: 'a', sealed: 1 }),
    row('new'),
  ];
  expect(told(earlier, later)).toEqual(['CHANGED b', 'CHANGED c', 'CHANGED d', 'ADDED new', 'GONE gone']);
  expect(told(later, later)).toEqual([]);
});

it('takes holders that are hidden on one of the days for no change', () => {
  const hidden = { filled: null, acting: null, holderNames: [], holderKinds: [] };
  expect(told([row('a', hidden), row('b', hidden)], [row('a'), row('b', { ...hidden, need: 4 })])).toEqual(['CHANGED b']);
});
