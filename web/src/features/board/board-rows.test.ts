import { describe, expect, it } from 'vitest';
import { sortRows } from '../../ui/sort.ts';
import { filterRows, ordersOf, valuesOf, worstFirst, type BoardRow } from './board-rows.ts';

const row = (name: string, gap: number, progressShare: number | null, kind: BoardRow['kind'] = 'DINAS'): BoardRow => ({
  dinasId: name,
  name,
  shortName: null,
  kind,
  figures: { gap, evaluation: progressShare === null ? null : { progressShare } } as BoardRow['figures'],
});

const columns = [{ figure: 'GAP', worst: 'most' }, { figure: 'NEED' }, { figure: 'PROGRESS_SHARE', worst: 'least' }] as const;
const SORT_BY = valuesOf(columns);

const rows = [row('Dinas Sosial', 2, 0.5), row('Badan Keuangan', 5, null, 'BADAN'), row('Dinas Kesehatan', 3, 0.1)];
const names = (found: readonly BoardRow[]): string[] => found.map(({ name }) => name);

describe('the rows of the board', () => {
  it('sort by a figure, the table and the tiles alike', () => {
    expect(names(sortRows(rows, '-GAP', SORT_BY))).toEqual(['Badan Keuangan', 'Dinas Kesehatan', 'Dinas Sosial']);
  });

  it('keep who has no evaluation at the end in both directions', () => {
    expect(names(sortRows(rows, 'PROGRESS_SHARE', SORT_BY)).at(-1)).toBe('Badan Keuangan');
    expect(names(sortRows(rows, '-PROGRESS_SHARE', SORT_BY)).at(-1)).toBe('Badan Keuangan');
  });

  it('can be ordered by what can be worst, and the worst stands first', () => {
    expect(ordersOf(columns).map(worstFirst)).toEqual(['-GAP', 'PROGRESS_SHARE']);
  });

  it('are found by any words of the name in any order, whatever the case', () => {
    expect(names(filterRows(rows, { words: 'SOS din', kind: undefined }))).toEqual(['Dinas Sosial']);
    expect(names(filterRows(rows, { words: '', kind: 'BADAN' }))).toEqual(['Badan Keuangan']);
  });
});
