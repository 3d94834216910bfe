import { COLUMNS, emptyRow, hasCell, type TaskColumn, type TaskRow } from './task-cells.ts';

/** Where somebody stands in the table. */
export interface Place {
  readonly index: number;
  readonly column: TaskColumn;
}

const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value));

/** One step up, down or to the side; at the edge it stays. */
export function beside(rows: readonly TaskRow[], { index, column }: Place, key: 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'): Place {
  if (key === 'ArrowUp' || key === 'ArrowDown') return { index: clamp(index + (key === 'ArrowUp' ? -1 : 1), rows.length - 1), column };
  const at = clamp(COLUMNS.indexOf(column) + (key === 'ArrowLeft' ? -1 : 1), COLUMNS.length - 1);
  return { index, column: COLUMNS[at]! };
}

/** The next cell that can be written into, or the one before, row by row; null where the table ends: the next key leaves it. */
export function nextCell(rows: readonly TaskRow[], { index, column }: Place, step: 1 | -1): Place | null {
  const at = COLUMNS.indexOf(column) + step;
  const to: Place | null =
    at >= 0 && at < COLUMNS.length
      ? { index, column: COLUMNS[at]! }
      : index + step >= 0 && index + step < rows.length
        ? { index: index + step, column: step === 1 ? COLUMNS[0] : COLUMNS.at(-1)! }
        : null;
  return to && !hasCell(rows[to.index]!, to.column) ? nextCell(rows, to, step) : to;
}

/** With an empty row behind one, whose approach and period it begins with: most tasks of a position are counted alike. */
export const withRowAfter = (rows: readonly TaskRow[], index: number, key: string): readonly TaskRow[] => {
  const before = rows[index];
  const row: TaskRow = { ...emptyRow(key, 0), ...(before ? { approach: before.approach, volumePeriod: before.volumePeriod } : {}) };
  return [...rows.slice(0, index + 1), row, ...rows.slice(index + 1)];
};

export const withoutRow = (rows: readonly TaskRow[], index: number): readonly TaskRow[] => rows.filter((_, at) => at !== index);

/** With a row one place up or down. */
export function withMoved(rows: readonly TaskRow[], index: number, step: 1 | -1): readonly TaskRow[] {
  const [row, other] = [rows[index], rows[index + step]];
  return row && other ? rows.with(index, other).with(index + step, row) : rows;
}
