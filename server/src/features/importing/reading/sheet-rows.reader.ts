import { fill } from '../../../rules/languages.ts';
import { ImportFileRefused } from './file-refused.errors.ts';
import { MergedCells } from './merged-cells.reader.ts';
import { MAX_CELL_LENGTH, MAX_COLUMNS } from './reading-limits.parameters.ts';
import { cellBeyond, statesNothing, tooManyColumns, withinRows } from './row-batch.reader.ts';
import type { Cell, TabularRow } from './tabular-file.ts';

const EMPTY: Cell = { text: '' };

/** As a number of rows, columns or cells: what is written there, or one. */
export function timesOf(written: string | undefined): number {
  const times = Number(written ?? 1);
  return Number.isInteger(times) && times >= 1 ? times : 1;
}

/** How far a cell reaches. */
export interface Reach {
  /** So many equal cells stand side by side. */
  readonly times?: number;
  readonly across?: number;
  readonly down?: number;
}

/** A row that stands so often, one below the other. */
interface Repeated {
  readonly row: TabularRow;
  readonly times: number;
}

/**
 * Rows of a sheet, put together cell by cell as a format tells of them. What it repeats is repeated when it is taken: a row
 * said to stand there a million times takes the room of one.
 */
export class SheetRows {
  readonly #merged = new MergedCells();
  #rows: Repeated[] = [];
  #cells: Cell[] = [];
  #column = 0;
  #rowNumber = 0;
  #empty = 0;
  #ended = 0;

  get lastRow(): number {
    return this.#rowNumber;
  }

  /** The column of the next cell, from 0. */
  get column(): number {
    return this.#column;
  }

  get nextRow(): number {
    return this.#rowNumber + this.#empty + 1;
  }

  /** Leaves rows empty up to one. */
  goToRow(rowNumber: number): void {
    if (rowNumber > this.nextRow) this.#empty += rowNumber - this.nextRow;
  }

  goToColumn(column: number): void {
    if (column > this.#column) this.#column = column;
  }

  add(cell: Cell, { times = 1, across = 1, down = 1 }: Reach = {}): void {
    const column = this.#column;
    this.#column += times > 1 ? times : across;
    if (cell.text === '' && cell.formula !== true) return;
    // A cell far to the right would make every row as wide as its column number.
    if (column + times > MAX_COLUMNS) throw tooManyColumns(cellBeyond(this.nextRow));
    if (cell.text.length > MAX_CELL_LENGTH) throw cellTooLong(this.nextRow);
    while (this.#cells.length < column) this.#cells.push(EMPTY);
    for (let time = 0; time < times; time += 1) this.#cells[column + time] = cell;
    if (across > 1 || down > 1) this.#merged.begin({ top: this.nextRow, left: column, bottom: this.nextRow + down - 1, right: column + across - 1 }, cell);
  }

  endRow(times = 1): void {
    // Rows that state nothing cost as much to read past; those that are only said to be repeated cost nothing.
    this.#ended += 1;
    withinRows(this.#ended);
    const cells = this.#cells;
    this.#cells = [];
    this.#column = 0;
    if (statesNothing({ cells })) {
      this.#empty += times;
      return;
    }
    const rowNumber = this.nextRow;
    withinRows(rowNumber + times - 1);
    this.#merged.fill(rowNumber, cells);
    this.#rows.push({ row: { rowNumber, cells }, times });
    this.#rowNumber = rowNumber + times - 1;
    this.#empty = 0;
  }

  *take(): Generator<TabularRow> {
    const taken = this.#rows;
    this.#rows = [];
    for (const { row, times } of taken) {
      yield row;
      for (let time = 1; time < times; time += 1) yield { rowNumber: row.rowNumber + time, cells: row.cells };
    }
  }
}

export const cellTooLong = (rowNumber: number): ImportFileRefused =>
  new ImportFileRefused(
    'XLSX_CELL_TOO_LONG',
    fill(
      { id: 'Satu sel di baris {row} lebih panjang daripada yang dimungkinkan.', en: 'A cell in row {row} is longer than a spreadsheet allows.' },
      { row: rowNumber },
    ),
    { id: 'Persingkat teksnya, lalu simpan ulang.', en: 'Shorten the text and save the workbook again.' },
  );
