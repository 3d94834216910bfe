import { fill, type InLanguages } from '../../../rules/languages.ts';
import { ImportFileRefused } from './file-refused.errors.ts';
import { BATCH_CHARACTERS, BATCH_ROWS, MAX_COLUMNS, MAX_ROWS } from './reading-limits.parameters.ts';
import type { TabularRow } from './tabular-file.ts';

/** The header is row 1. */
const LAST_ROW_NUMBER = MAX_ROWS + 1;

/** Refuses a file by the number of a row, be it an empty one: a file of nothing else would be read to its end for nothing. */
export function withinRows(rowNumber: number): void {
  if (rowNumber > LAST_ROW_NUMBER)
    throw new ImportFileRefused(
      'TOO_MANY_ROWS',
      fill(
        { id: 'Berkas ini lebih dari {rows} baris, termasuk yang kosong.', en: 'The file has more than {rows} rows, counting empty ones.' },
        { rows: MAX_ROWS },
      ),
      {
        id: 'Hapus baris kosong di bawah dan di dalam daftar; daftar yang memang lebih panjang dibagi menjadi beberapa berkas.',
        en: 'Delete the empty rows below and inside the list; a list that is longer by itself is split into several files.',
      },
    );
}

export const tooManyColumns = (message: InLanguages): ImportFileRefused =>
  new ImportFileRefused('TOO_MANY_COLUMNS', message, {
    id: 'Hapus kolom yang tidak diperlukan, juga yang kosong di kanan tabel, lalu simpan ulang.',
    en: 'Delete the columns that are not needed, also empty ones to the right of the table, and save the file again.',
  });

export const cellBeyond = (rowNumber: number): InLanguages =>
  fill({ id: 'Di baris {row} ada sel di luar kolom {most}.', en: 'Row {row} has a cell beyond column {most}.' }, { row: rowNumber, most: MAX_COLUMNS });

/** Rows for the next hand-over, until they are many or long. */
export class RowBatch {
  #rows: TabularRow[] = [];
  #characters = 0;

  /** True when it is full. */
  add(row: TabularRow): boolean {
    this.#rows.push(row);
    for (const cell of row.cells) this.#characters += cell.text.length + 1;
    return this.#rows.length >= BATCH_ROWS || this.#characters >= BATCH_CHARACTERS;
  }

  take(): TabularRow[] {
    const taken = this.#rows;
    this.#rows = [];
    this.#characters = 0;
    return taken;
  }
}

/** A row that states nothing is counted and passed over. */
export const statesNothing = ({ cells }: Pick<TabularRow, 'cells'>): boolean => cells.every((cell) => cell.formula !== true && cell.text === '');

/** Cells up to the last column a file may have; beyond it only empty ones may follow. */
export function withinColumns<Value extends string>(cells: readonly Value[], rowNumber: number): readonly Value[] {
  if (cells.length <= MAX_COLUMNS) return cells;
  if (cells.slice(MAX_COLUMNS).some((text) => text.trim() !== '') || cells.length > MAX_EMPTY_COLUMNS)
    throw tooManyColumns(
      fill(
        { id: 'Baris {row} mempunyai {columns} kolom; paling banyak {most}.', en: 'Row {row} has {columns} columns; {most} are possible.' },
        { row: rowNumber, columns: cells.length, most: MAX_COLUMNS },
      ),
    );
  return cells.slice(0, MAX_COLUMNS);
}

/** A spreadsheet saves as many empty columns as it has at most. */
const MAX_EMPTY_COLUMNS = 16_384;
