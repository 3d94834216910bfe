import { describe, expect, it } from 'vitest';
import { shownUnits, type UnitRow } from './unit-rows.ts';

const row = (id: string, depth: number, gap = 0): UnitRow => ({
  depth,
  unit: { id, name: `Unit ${id}` },
  figures: { gap, evaluation: null },
});

const tree = [row('a', 0), row('b', 1), row('c', 2, 4), row('d', 2), row('e', 1)];
const all = { words: '', onlyShort: false };
const ids = (toggled: readonly string[], filter = all): string[] => shownUnits(tree, new Set(toggled), filter).map((entry) => entry.row.unit.id);

describe('the tree of units', () => {
  it('opens the units right below the dinas', () => {
    expect(ids([])).toEqual(['a', 'b', 'e']);
  });

  it('opens a branch when it is toggled', () => {
    expect(ids(['b'])).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('closes the whole tree at its root', () => {
    expect(ids(['a', 'b'])).toEqual(['a']);
  });

  it('marks only units with units below them', () => {
    expect(shownUnits(tree, new Set(), all).map((entry) => entry.hasChildren)).toEqual([true, true, false]);
  });

  it('becomes a flat list of what matches', () => {
    expect(ids([], { words: 'unit D', onlyShort: false })).toEqual(['d']);
    expect(ids([], { words: '', onlyShort: true })).toEqual(['c']);
  });
});
