/**
 * Round numbers between two values, for an axis: at most so many, the first at or below the low and the last at or above the high.
 *
 * `whole` for what is counted one by one: half a person is on no axis.
 *
 * @example ticksOf(3, 17) // [0, 5, 10, 15, 20]
 * @example ticksOf(1996, 1998, { whole: true }) // [1996, 1997, 1998]
 */
export function ticksOf(low: number, high: number, { most = 4, whole = false }: { readonly most?: number; readonly whole?: boolean } = {}): readonly number[] {
  const span = high - low || Math.abs(high) || 1;
  const rough = span / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const round = [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough) ?? 10 * power;
  const step = whole ? Math.max(1, Math.ceil(round)) : round;
  const [first, last] = [Math.floor(low / step), Math.max(Math.ceil(high / step), Math.floor(low / step) + 1)];
  // Rounded, since 3 × 0.1 is not 0.3.
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

const DAY = 86_400_000;

/** A day so many days after another. */
export const dayAfter = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** So many days of a span, the first and the last among them, to write below an axis. @example daysToWrite(31, 4) // [0, 10, 20, 30] */
export function daysToWrite(count: number, most: number): readonly number[] {
  if (count <= 1) return [0];
  const steps = Math.max(1, Math.min(most - 1, count - 1));
  return Array.from({ length: steps + 1 }, (_, step) => Math.round((step * (count - 1)) / steps));
}
