/** Fixed to what digits of doubles can say, so that a difference of shares is not one of the binary fraction. */
const PRECISION = 1e9;

/**
 * By how much the other side is more.
 *
 *   difference = other - one
 *
 * @source a difference; what is unknown on either side has none, since unknown is not zero
 * @example difference(0.3, 0.1) // -0.2
 */
export const difference = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : Math.round((other - one) * PRECISION) / PRECISION;
