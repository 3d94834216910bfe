import { fill } from '../../../rules/languages.ts';
import { ImportFileRefused } from '../reading/file-refused.errors.ts';
import type { Cell, TabularRow } from '../reading/tabular-file.ts';
import type { Said } from './said-cells.reader.ts';
import { headerKey, wantedOf, type ColumnMatch, type FileHeader } from './header.reader.ts';

const NOTHING: Cell = { text: '' };

/** Puts the cells of a row where the header of the list has them. */
export type Moved = (row: TabularRow) => TabularRow;

/**
 * How the rows below a further header stand in the columns of the first one: a table below another one often has its columns
 * in another order. Null of a row that is no header: one names all that a file needs, and states nothing else.
 *
 * Errors: ImportFileRefused where the second table has a column that the first one lacks, so that something would be lost.
 */
export function movedBelow(header: FileHeader, match: ColumnMatch, row: TabularRow, said: readonly Said[]): Moved | null {
  // As the first table calls it, which somebody may have said the meaning of; else by what its name means.
  const called = new Map(match.written.map((written, index) => [headerKey(written), match.columns[index] ?? null] as const));
  const named = said.map(({ index, text }) => {
    const key = headerKey(text);
    return { index, column: called.has(key) ? (called.get(key) ?? null) : (header.lookup.get(key) ?? header.weaker.get(key) ?? null) };
  });
  const names = new Set(named.flatMap(({ column }) => column?.name ?? []));
  if (names.size < 2 || !wantedOf(header).every((group) => group.some((name) => names.has(name) || match.fixed.has(name)))) return null;
  const from = match.columns.map((column) => (column ? (named.find((one) => one.column === column)?.index ?? -1) : -1));
  const lost = named.find(({ column }) => column !== null && !match.fixed.has(column.name) && !match.columns.includes(column));
  if (lost || match.choices.length > 0 || match.splits.length > 0)
    throw new ImportFileRefused(
      'ANOTHER_TABLE_BELOW',
      fill(
        {
          id: 'Baris {row} memulai tabel lain dengan kolom yang tidak dimiliki tabel pertama.',
          en: 'Row {row} begins another table, with columns that the first one does not have.',
        },
        { row: row.rowNumber },
      ),
      {
        id: 'Pindahkan tabel itu ke berkas atau lembar lain, lalu unggah sendiri.',
        en: 'Move that table to a file or sheet of its own and upload it by itself.',
      },
    );
  return ({ rowNumber, cells }) => ({ rowNumber, cells: from.map((index) => cells[index] ?? NOTHING) });
}
