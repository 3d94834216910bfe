import type { Meant, Parts } from './header.reader.ts';

/** Parts of a column, with all that follows the first behind the columns of the file. */
export function withParts(meant: readonly Meant[], splits: ReadonlyMap<number, Parts>, by: NonNullable<Meant['by']>, sure: Meant['sure']): readonly Meant[] {
  const whole = meant.map((one, index): Meant => (splits.has(index) ? { ...one, column: splits.get(index)![0]!, by, sure } : one));
  const behind = [...splits].flatMap(([index, parts]) =>
    parts.slice(1).map((column): Meant => ({ column, written: meant[index]!.written, sure, by, partOf: index })),
  );
  return [...whole, ...behind];
}
