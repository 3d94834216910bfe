import { describe, expect, it } from 'vitest';
import { choicesOf, choose, chosenTwice, fix, inputOf, unstated, type KindColumn, type MappedColumn } from './mapping-choices.ts';

const column = (number: number, more: Partial<MappedColumn> = {}): MappedColumn => ({
  number,
  header: `Kolom ${number}`,
  column: null,
  by: null,
  samples: [],
  proposals: [],
  ...more,
});
const MAPPING = {
  profileName: null,
  headerRows: [1],
  columns: [column(1, { column: 'nip', by: 'HEADER' }), column(2), column(3, { by: 'HAND' })],
  fixed: [{ column: 'status', value: 'PNS' }],
  missing: [],
};
const KIND = ['nip', 'name', 'status'].map((name): KindColumn => ({ name, header: name, need: 'NEVER', example: '', words: [] }));

describe('what is chosen for the columns of a file', () => {
  it('begins with what they are taken for, and sends nothing of those of which nothing is known', () => {
    expect(inputOf(choicesOf(MAPPING))).toEqual({
      columns: [
        { number: 1, column: 'nip' },
        { number: 3, column: null },
      ],
      fixed: [{ column: 'status', value: 'PNS' }],
    });
  });

  it('knows that cells of several things are chosen for each of them', () => {
    const parted = choose(choicesOf(MAPPING), 2, { column: '+nip' });
    expect([...chosenTwice(parted)]).toEqual([1, 2]);
    expect(unstated(choose(parted, 1, { column: 'name+nip' }), KIND).map(({ name }) => name)).not.toContain('name');
  });

  it('takes nothing from another column, and says which are chosen for the same', () => {
    const chosen = choose(choose(choicesOf(MAPPING), 2, { column: 'nip' }), 3, { column: 'status' });
    expect([...chosenTwice(chosen)]).toEqual([1, 2]);
    // Passed by on the way to what is meant.
    const meant = choose(chosen, 2, { column: 'name' });
    expect([...chosenTwice(meant)]).toEqual([]);
    expect(inputOf(meant)).toEqual({
      columns: [
        { number: 1, column: 'nip' },
        { number: 2, column: 'name' },
        { number: 3, column: 'status' },
      ],
      // A column of the file goes before a value for all rows.
      fixed: [],
    });
    expect(unstated(meant, KIND)).toEqual([]);
  });

  it('is sent without values that are blank', () => {
    expect(inputOf(fix(fix(choicesOf(MAPPING), 'name', '  '), 'status', 'CPNS')).fixed).toEqual([{ column: 'status', value: 'CPNS' }]);
  });

  it('names at most a hundred columns, and those that are used before all others', () => {
    const wide = {
      ...MAPPING,
      columns: Array.from({ length: 150 }, (_, index) => column(index + 1, index === 149 ? { column: 'nip', by: 'HAND' } : { by: 'HAND' })),
    };
    const { columns } = inputOf(choicesOf(wide));
    expect([columns.length, columns[0]]).toEqual([100, { number: 150, column: 'nip' }]);
  });
});
