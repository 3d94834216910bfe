const SIGN = 1n << 63n;
const ALL = (1n << 64n) - 1n;

/** The bits of a number, so turned that texts of them stand in the order of the numbers. */
function bitsOf(value: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  // -0 is 0.
  view.setFloat64(0, value + 0);
  const bits = view.getBigUint64(0);
  return bits & SIGN ? bits ^ ALL : bits | SIGN;
}

/**
 * The place of a unit in a list by a number, as a text that is compared letter by letter: by the number, units without one
 * last, and those that are equal as in the tree. No two units have the same, and a cursor holds it though its unit has gone.
 *
 * @source the order that lists of the graph promise (schema/README, Habits)
 * @example placeKey(2, 'a', false) < placeKey(10, 'a', false) // true
 * @example placeKey(2, 'a', true) < placeKey(null, 'a', true) // true
 */
export function placeKey(value: number | null, path: string, descending: boolean): string {
  if (value === null) return `1 ${path}`;
  const bits = bitsOf(value);
  return `0${(descending ? bits ^ ALL : bits).toString(16).padStart(16, '0')} ${path}`;
}
