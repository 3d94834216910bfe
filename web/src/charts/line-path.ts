/** Where a line goes: by day from left to right, null where nothing is known. */
export type Values = readonly (number | null)[];

export interface Box {
  readonly width: number;
  readonly height: number;
  /** The values at the lower and the upper edge. */
  readonly low: number;
  readonly high: number;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Where the value of a day stands. Of a single day it is the right edge; of a line that never moves the middle. */
export function pointOf(index: number, value: number, count: number, { width, height, low, high }: Box): readonly [x: number, y: number] {
  const x = count <= 1 ? width : (index / (count - 1)) * width;
  const y = high === low ? height / 2 : height - ((value - low) / (high - low)) * height;
  return [round(x), round(y)];
}

/**
 * The line as a path of SVG. It breaks where a day is not known, and a known day between two unknown ones is a short stroke: a
 * day is never drawn that nobody counted.
 *
 * @example linePath([1, null, 3], { width: 10, height: 10, low: 1, high: 3 }) // 'M0 10h.1M10 0h.1'
 */
export function linePath(values: Values, box: Box): string {
  let path = '';
  values.forEach((value, index) => {
    if (value === null) return;
    const [x, y] = pointOf(index, value, values.length, box);
    const isAfter = (values[index - 1] ?? null) !== null;
    const isBefore = (values[index + 1] ?? null) !== null;
    path += isAfter ? `L${x} ${y}` : `M${x} ${y}${isBefore ? '' : 'h.1'}`;
  });
  return path;
}

/** The lowest and the highest of what is known; null of nothing. @example rangeOf([3, null, 1]) // [1, 3] */
export function rangeOf(values: Values): readonly [low: number, high: number] | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : [Math.min(...known), Math.max(...known)];
}
