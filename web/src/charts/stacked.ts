import { ticksOf } from './ticks.ts';

interface Part {
  readonly kind: number;
  readonly y: number;
  readonly height: number;
}
/** What all parts on one side come to, and where they end. */
interface End {
  readonly sum: number;
  readonly y: number;
}
export interface StackedColumn {
  readonly parts: readonly Part[];
  readonly above: End;
  readonly below: End;
}

/**
 * Where the parts of columns are, one upon the other, above a line and below it, at one scale for all: the length of a part is its number.
 *
 * @param counts of each column a number for every kind
 * @param isBelow of each kind, whether it is drawn below the line
 * @param height of the picture
 * @example heightsOf([[2, 1]], [false, true], 30).line // 20
 */
export function heightsOf(
  counts: readonly (readonly number[])[],
  isBelow: readonly boolean[],
  height: number,
): { readonly line: number; readonly columns: readonly StackedColumn[] } {
  const sumOf = (column: readonly number[], side: boolean): number => column.reduce((sum, count, kind) => sum + (isBelow[kind] === side ? count : 0), 0);
  const most = (side: boolean): number => Math.max(0, ...counts.map((column) => sumOf(column, side)));
  const [up, down] = [most(false), most(true)];
  const top = Math.max(ticksOf(0, up).at(-1)!, up);
  const scale = height / (top + down);
  const line = top * scale;
  const columns = counts.map((column): StackedColumn => {
    const parts: Part[] = [];
    const reach = { up: line, down: line };
    column.forEach((count, kind) => {
      if (count === 0) return;
      const tall = count * scale;
      if (isBelow[kind]) {
        parts.push({ kind, y: reach.down, height: tall });
        reach.down += tall;
      } else {
        reach.up -= tall;
        parts.push({ kind, y: reach.up, height: tall });
      }
    });
    return { parts, above: { sum: sumOf(column, false), y: reach.up }, below: { sum: sumOf(column, true), y: reach.down } };
  });
  return { line, columns };
}
