import { MAX_COLUMNS } from './reading-limits.parameters.ts';
import type { Cell } from './tabular-file.ts';

/** Cells that are shown as one, by the numbers of their rows and columns from 0; what it says stands in the first of them. */
export interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

interface Open extends MergedArea {
  readonly cell: Cell;
}

const EMPTY: Cell = { text: '' };

/** Gives the cells of merged areas what the first of them says, row by row; at most one area is open in each column. */
export class MergedCells {
  readonly #waiting: readonly MergedArea[];
  #next = 0;
  readonly #open: (Open | undefined)[] = [];

  /** Areas known ahead; a format that tells of them at their first cell adds them there. */
  constructor(areas: readonly MergedArea[] = []) {
    this.#waiting = areas.toSorted((one, other) => one.top - other.top);
  }

  /** An area begins with a cell. */
  begin(area: MergedArea, cell: Cell | undefined): void {
    if (cell === undefined || (cell.text === '' && cell.formula !== true)) return;
    const open = { ...area, cell };
    for (let column = area.left; column <= Math.min(area.right, MAX_COLUMNS - 1); column += 1) this.#open[column] = open;
  }

  /** Fills the empty cells of a row that lie in an area. */
  fill(rowNumber: number, cells: Cell[]): void {
    for (let area = this.#waiting[this.#next]; area !== undefined && area.top <= rowNumber; area = this.#waiting[this.#next]) {
      this.#next += 1;
      if (area.top === rowNumber) this.begin(area, cells[area.left]);
    }
    for (const [column, open] of this.#open.entries()) {
      if (open === undefined) continue;
      if (open.bottom < rowNumber) this.#open[column] = undefined;
      else if ((cells[column]?.text ?? '') === '' && cells[column]?.formula !== true) {
        while (cells.length < column) cells.push(EMPTY);
        cells[column] = { ...open.cell, merged: column > open.left ? 'RIGHT' : 'DOWN' };
      }
    }
  }
}
