import { describe, expect, it } from 'vitest';
import { readSort, sortRows } from './sort.ts';

interface Office {
  name: string;
  gap: number | null;
}

const rows: readonly Office[] = [
  { name: 'Dinas Sosial', gap: 2 },
  { name: 'Badan Keuangan', gap: null },
  { name: 'Dinas Kesehatan', gap: 3 },
];
const values = { name: (row: Office) => row.name, gap: (row: Office) => row.gap };
const sorted = (sort: string): string[] => sortRows(rows, sort, values).map(({ name }) => name);

describe('the order of rows', () => {
  it('follows a number or a name in both directions', () => {
    expect(sorted('gap')).toEqual(['Dinas Sosial', 'Dinas Kesehatan', 'Badan Keuangan']);
    expect(sorted('name')).toEqual(['Badan Keuangan', 'Dinas Kesehatan', 'Dinas Sosial']);
    expect(sorted('-name')).toEqual(['Dinas Sosial', 'Dinas Kesehatan', 'Badan Keuangan']);
  });

  it('is that of the language, with numbers by their size, as lists of the server are', () => {
    const named = ['SDN 10', 'Ésa', 'Maʼwa', 'SDN 9', "Ma'ruf", 'Marwan', 'esa', 'Fitri'].map((name) => ({ name, gap: 0 }));
    expect(sortRows(named, 'name', values).map(({ name }) => name)).toEqual(['esa', 'Ésa', 'Fitri', "Ma'ruf", 'Maʼwa', 'Marwan', 'SDN 9', 'SDN 10']);
  });

  it('keeps who has no value at the end in both directions', () => {
    expect(sorted('gap').at(-1)).toBe('Badan Keuangan');
    expect(sorted('-gap').at(-1)).toBe('Badan Keuangan');
  });

  it('stays as it is under a word that is no column', () => {
    expect(sortRows(rows, 'constructor', values)).toBe(rows);
    expect(sortRows(rows, '', values)).toBe(rows);
  });

  it('is written as one word of the address', () => {
    expect(readSort('-gap')).toEqual({ column: 'gap', descending: true });
    expect(readSort('gap')).toEqual({ column: 'gap', descending: false });
    expect(readSort(undefined)).toBeNull();
  });
});
