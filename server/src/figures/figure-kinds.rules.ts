/**
 * How a figure of each kind is kept. What is kept adds up: from it the figure of a unit with everything below, of a dinas
 * and of any choice of dinas is made without looking at a row again. A mean cannot be added, its sum and its rows can;
 * a median cannot be added either, but how many rows have which value can.
 */
interface Kind<Of> {
  /** The whole of its parts; of no parts, what is counted where there is no row. */
  add(parts: readonly Of[]): Of;
  /** Null when there is nothing to say a number of. */
  read(kept: Of): number | null;
}

type KeptMean = readonly [sum: number, rows: number];
/** Rows by value, the value as text. */
type KeptMedian = Readonly<Record<string, number>>;
export type Kept = number | KeptMean | KeptMedian;

const COUNT: Kind<number> = {
  add(parts) {
    let sum = 0;
    for (const part of parts) sum += part;
    return sum;
  },
  read: (kept) => kept,
};

const SUM: Kind<number> = COUNT;

/**
 * @source arithmetic mean; parts weigh as many rows as they have
 * @example MEAN.read(MEAN.add([[10, 1], [2, 2]])) // 4
 */
const MEAN: Kind<KeptMean> = {
  add: (parts) => parts.reduce(([sum, rows], part): KeptMean => [sum + part[0], rows + part[1]], [0, 0]),
  read: ([sum, rows]) => (rows === 0 ? null : sum / rows),
};

/**
 * @source the middle row by value; of an even number of rows halfway between the two in the middle, as percentile_cont(0.5)
 * @example MEDIAN.read(MEDIAN.add([{ 1: 2 }, { 5: 1, 9: 1 }])) // 3
 */
const MEDIAN: Kind<KeptMedian> = {
  add(parts) {
    const rows: Record<string, number> = {};
    for (const part of parts) for (const [value, count] of Object.entries(part)) rows[value] = (rows[value] ?? 0) + count;
    return rows;
  },
  read(kept) {
    const values = Object.entries(kept)
      .map(([value, rows]) => [Number(value), rows] as const)
      .toSorted(([a], [b]) => a - b);
    const rows = values.reduce((sum, [, count]) => sum + count, 0);
    const at = (place: number): number => {
      let before = 0;
      return values.find(([, count]) => (before += count) > place)![0];
    };
    return rows === 0 ? null : (at(Math.floor((rows - 1) / 2)) + at(Math.floor(rows / 2))) / 2;
  },
};

/** Each value below was counted by the kind it is handed back to: the registry asks by the kind of the figure. */
export const KINDS = { COUNT, SUM, MEAN, MEDIAN } as unknown as Readonly<Record<'COUNT' | 'SUM' | 'MEAN' | 'MEDIAN', Kind<Kept>>>;

/** Whether a kind is a number that rows add to: of no rows it is 0, where the other kinds say nothing of nothing. @example isAdded('SUM') // true */
export const isAdded = (kind: string): boolean => kind === 'COUNT' || kind === 'SUM';

/**
 * One count over another, null when the other is zero: there is nothing to be a part of.
 * @source the definition of each share and rate
 * @example ratio(1, 4) // 0.25
 * @example ratio(1, 4, 1_000) // 250
 */
export const ratio = (of: number, over: number, times = 1): number | null => (over === 0 ? null : (of / over) * times);
