import { describe, expect, it } from 'vitest';
import { layOut, type Placed } from './chart-layout.ts';
import { stepFrom } from './chart-steps.ts';
import { levelsOf } from './map-choices.ts';
import { findIn } from './map-found.ts';
import { petaOf } from './peta.ts';
import { gapState, pathTo, stateOf, sumsOf, treeOf, type MapRow } from './position-tree.ts';

const row = (id: string, superiorId: string | null, more: Partial<MapRow> = {}): MapRow => ({
  id,
  superiorId,
  dinasId: 'health',
  unitId: 'root',
  unitName: 'Dinas Kesehatan',
  unitDepth: 0,
  title: `Jabatan ${id}`,
  eselon: null,
  positionClass: null,
  isHead: false,
  need: 1,
  filled: 1,
  acting: 0,
  holderNames: [],
  holderKinds: [],
  expected: null,
  sealed: null,
  ...more,
});

const CARE = { unitId: 'care', unitName: 'Bidang Pelayanan', unitDepth: 1 };
const ROWS: readonly MapRow[] = [
  row('sekda', null, { dinasId: 'office', unitId: 'office', unitName: 'Sekretariat', filled: null, isHead: true }),
  row('head', 'sekda', { isHead: true, title: 'Kepala Dinas Kesehatan', expected: 1, sealed: 0 }),
  row('clerk', 'head', { need: 2, filled: 0, expected: 0, sealed: 0 }),
  row('middle', 'head', { ...CARE, isHead: true, filled: 0, acting: 1, holderNames: ['Kadis'], holderKinds: ['PLT'], expected: 1, sealed: 1 }),
  row('nurse', 'middle', { ...CARE, title: 'Perawat', need: 6, filled: 4, holderNames: ["Nur'aini"], holderKinds: ['DEFINITIF'], expected: 4, sealed: 1 }),
  row('midwife', 'middle', { ...CARE, title: 'Bidan', need: 1, filled: 3, expected: 3, sealed: 3 }),
  row('alone', null, { need: null, filled: 1 }),
];
const tree = treeOf(ROWS);
const at = (id: string) => tree.byId.get(id)!;

describe('the tree of positions', () => {
  it('has those without anybody above at its tops, whatever the order of the rows', () => {
    for (const rows of [ROWS, ROWS.toReversed()]) {
      const made = treeOf(rows);
      expect(made.roots.map((node) => node.row.id).toSorted()).toEqual(['alone', 'sekda']);
      expect(made.all).toHaveLength(ROWS.length);
      expect(made.byId.get('nurse')).toMatchObject({ level: 4 });
    }
    expect(at('head').below).toBe(4);
    expect(pathTo(at('nurse')).map((node) => node.row.id)).toEqual(['sekda', 'head', 'middle', 'nurse']);
  });

  it('draws everybody once even of a circle, which is refused where superiors are written', () => {
    const made = treeOf([row('a', 'c'), row('b', 'a'), row('c', 'b')]);
    expect(made.all.map((node) => node.row.id)).toEqual(['a', 'b', 'c']);
    expect(made.roots.map((node) => node.row.id)).toEqual(['a']);
  });

  it('is nothing of nothing', () => {
    expect(treeOf([]).all).toEqual([]);
    expect(layOut(treeOf([]), () => true)).toMatchObject({ placed: [], width: 0, height: 0 });
  });
});

describe('how a position stands', () => {
  it('is not vacant where its holders are hidden, and unknown where no need was set', () => {
    expect(['sekda', 'clerk', 'nurse', 'midwife', 'head', 'alone'].map((id) => gapState(at(id).row))).toEqual([
      'hidden',
      'vacant',
      'short',
      'over',
      'exact',
      'unset',
    ]);
  });

  it('is by progress that of its team: of everybody below, not of itself', () => {
    expect(at('middle').team).toEqual({ expected: 7, sealed: 4 });
    expect(at('head').team).toEqual({ expected: 8, sealed: 5 });
    expect(at('nurse').team).toEqual({ expected: 4, sealed: 1 });
    expect(['head', 'clerk', 'midwife', 'alone'].map((id) => stateOf(at(id), 'progress'))).toEqual(['half', 'none', 'done', 'hidden']);
  });

  it('adds up: what is missing and too many is of positions whose need and holders are known', () => {
    const sums = sumsOf(ROWS);
    expect(sums).toEqual({ positions: 7, hidden: 1, unset: 1, need: 12, filled: 9, missing: 5, over: 2 });
    // Of the others: need and what is over are holders and what is missing.
    expect(sums.need - 1 + sums.over).toBe(sums.filled - 1 + sums.missing);
  });
});

describe('the chart', () => {
  const overlap = (one: Placed, other: Placed): boolean =>
    one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;

  it('puts no box on another, and every line begins at the box above', () => {
    const many = [row('top', null, { isHead: true })];
    for (let unit = 0; unit < 20; unit++) {
      many.push(row(`u${unit}`, 'top', { isHead: true }));
      for (let place = 0; place < unit; place++) many.push(row(`u${unit}p${place}`, `u${unit}`));
    }
    const { placed, byId, width, height } = layOut(treeOf(many), () => true);
    expect(placed).toHaveLength(many.length);
    for (const [index, one] of placed.entries()) {
      for (const other of placed.slice(index + 1)) expect(overlap(one, other), `${one.node.row.id} ${other.node.row.id}`).toBe(false);
      expect(one.x + one.width).toBeLessThanOrEqual(width);
      expect(one.y + one.height).toBeLessThanOrEqual(height);
      const above = one.node.parent && byId.get(one.node.parent.row.id);
      if (above && !one.isLine) expect(one.route.slice(0, 2)).toEqual([above.x + 7, above.y + above.height]);
    }
    // As wide as a screen is, roughly: not a strip.
    expect(width / height).toBeGreaterThan(0.5);
    expect(width / height).toBeLessThan(5);
  });

  it('shows what is open, and says of the others how many are folded away', () => {
    const { byId } = layOut(tree, (node) => node.level < 2);
    expect([...byId.keys()]).toEqual(['sekda', 'head', 'alone']);
    expect(byId.get('head')).toMatchObject({ isFolded: true });
  });

  it('lays out and opens three thousand in a moment', () => {
    const many = Array.from({ length: 3_000 }, (_, index) => row(String(index), index === 0 ? null : String(Math.floor((index - 1) / 8))));
    const began = performance.now();
    expect(layOut(treeOf(many), () => true).placed).toHaveLength(3_000);
    expect(performance.now() - began).toBeLessThan(250);
  });

  it('opens whole when it is small, and three levels deep when it is large', () => {
    expect([levelsOf(undefined, 200), levelsOf(undefined, 201), levelsOf('2', 5), levelsOf('all', 5_000)]).toEqual([Infinity, 3, 2, Infinity]);
  });
});

describe('the keys', () => {
  const step = (key: string, id: string | null, isOpen = true) => {
    const next = stepFrom(key, id === null ? null : at(id), tree, () => isOpen);
    return next === null || next === 'open' ? next : next.row.id;
  };

  it('walk up, down and to either side, and begin at the top', () => {
    expect(step('ArrowDown', null)).toBe('sekda');
    expect(step('ArrowDown', 'head')).toBe('clerk');
    expect(step('ArrowDown', 'head', false)).toBe('open');
    expect(step('ArrowRight', 'clerk')).toBe('middle');
    expect(step('ArrowLeft', 'clerk')).toBe(null);
    expect(step('ArrowUp', 'nurse')).toBe('middle');
    expect(step('Home', 'nurse')).toBe('sekda');
    expect(step('Escape', 'nurse')).toBe(null);
  });
});

describe('the search in the chart', () => {
  it('finds titles, units and names, whatever their apostrophes and capitals, those whose title begins so first', () => {
    expect(findIn(tree, 'nuraini').map(({ id }) => id)).toEqual(['nurse']);
    expect(findIn(tree, 'pelayanan PERAWAT').map(({ id }) => id)).toEqual(['nurse']);
    expect(findIn(tree, 'kesehatan kepala').map(({ id }) => id)).toEqual(['head']);
    expect(findIn(tree, ' ')).toEqual([]);
  });
});

describe('the position map on paper', () => {
  const { above, units, all } = petaOf(ROWS, 'health');

  it('has every position of the dinas by unit, and whoever is above apart', () => {
    expect(above.map(({ id }) => id)).toEqual(['sekda']);
    expect(units.map(({ name, depth, heads, rows }) => [name, depth, heads.length, rows.length])).toEqual([
      ['Dinas Kesehatan', 0, 1, 3],
      ['Bidang Pelayanan', 1, 1, 3],
    ]);
  });

  it('sums a unit alone and with those below it, and all of it', () => {
    expect(units.map(({ own, whole }) => [own.b, own.k, own.difference, whole?.b ?? null])).toEqual([
      [2, 3, -2, 9],
      [7, 8, -1, null],
    ]);
    expect(all).toEqual({ positions: 6, b: 9, k: 11, difference: -3, unset: 1 });
  });

  it('has no sum of holders where some of them are hidden', () => {
    expect(petaOf(ROWS, null).all).toMatchObject({ b: null, difference: null, k: 12 });
    expect(petaOf([], null)).toEqual({ above: [], units: [], all: { positions: 0, b: 0, k: 0, difference: 0, unset: 0 } });
  });
});
