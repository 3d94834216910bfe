/** Middle of the values; the mean of the two middle ones when their number is even. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The middle of all rounds with the least and the greatest. */
export interface Spread {
  readonly middle: number;
  readonly least: number;
  readonly greatest: number;
}
export const spread = (values: readonly number[]): Spread => ({ middle: median(values), least: Math.min(...values), greatest: Math.max(...values) });

/** Milliseconds of a fixed piece of arithmetic: when it moves between before and after, something else used the machine. */
export function fixedLoop(): number {
  const started = performance.now();
  let sum = 0;
  for (let round = 0; round < 120_000_000; round++) sum = (sum + round * 7) % 1_000_003;
  return sum < 0 ? 0 : performance.now() - started;
}
