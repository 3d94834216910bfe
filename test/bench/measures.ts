/** Middle of the values; the mean of the two middle ones when their number is even. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Milliseconds of a fixed piece of arithmetic: when it moves between before and after, something else used the machine. */
export function fixedLoop(): number {
  const started = performance.now();
  let sum = 0;
  for (let round = 0; round < 120_000_000; round++) sum = (sum + round * 7) % 1_000_003;
  return sum < 0 ? 0 : performance.now() - started;
}

/** The values of an answer without their names: what two contenders must have in common, sorted. Nothing is left out but nulls. */
export function scalarsOf(answer: unknown): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (value === null || value === undefined) return;
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object') Object.values(value).forEach(visit);
    else found.push(String(value).replace(/^[a-z]+_(?=[0-9a-f]{8}-[0-9a-f]{4}-)/, ''));
  };
  visit(answer);
  return found.sort();
}

/** Says where two answers differ, or null when they hold the same values. */
export function differenceOf(one: unknown, other: unknown): string | null {
  const [left, right] = [scalarsOf(one), scalarsOf(other)];
  if (left.length === 0) return 'the answer is empty';
  const at = left.findIndex((value, index) => value !== right[index]);
  if (at === -1 && left.length === right.length) return null;
  return `${left.length} values against ${right.length}; first difference ${left[at] ?? '(end)'} against ${right[at === -1 ? left.length : at] ?? '(end)'}`;
}
