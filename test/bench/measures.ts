/** The value at a share of the sorted ones, between two of them where it falls there. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return below + (above - below) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export interface Estimate {
  readonly middle: number;
  /** The true middle lies within this much of it, in nineteen of twenty runs. */
  readonly margin: number;
}

/** The median with the notch of a box plot (McGill, Tukey, Larsen 1978), which asks nothing of how the values are spread. */
export function estimate(values: readonly number[]): Estimate {
  const middleHalf = quantile(values, 0.75) - quantile(values, 0.25);
  return { middle: median(values), margin: (1.57 * middleHalf) / Math.sqrt(values.length) };
}

/** Milliseconds of a fixed piece of arithmetic: when it moves between before and after, something else used the machine. */
export function fixedLoop(): number {
  const started = performance.now();
  let sum = 0;
  for (let round = 0; round < 120_000_000; round++) sum = (sum + round * 7) % 1_000_003;
  return sum < 0 ? 0 : performance.now() - started;
}
