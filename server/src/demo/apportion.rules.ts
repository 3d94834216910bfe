/**
 * Splits a whole number over weights so that the parts add up to it exactly: largest remainders get the rest.
 * With caps, what does not fit goes to the parts that still have room; without room anywhere it throws.
 */
export function apportion(total: number, weights: readonly number[], caps?: readonly number[]): number[] {
  const parts = weights.map(() => 0);
  let left = total;
  while (left > 0) {
    const room = weights.map((weight, index) => (caps !== undefined && (parts[index] ?? 0) >= (caps[index] ?? 0) ? 0 : weight));
    const sum = room.reduce((a, b) => a + b, 0);
    if (sum <= 0) throw new RangeError(`no room for ${left} of ${total}`);
    left -= placeOnce(left, room, sum, parts, caps);
  }
  return parts;
}

function placeOnce(left: number, room: readonly number[], sum: number, parts: number[], caps?: readonly number[]): number {
  const shares = room.map((weight, index) => {
    const free = caps === undefined ? left : (caps[index] ?? 0) - (parts[index] ?? 0);
    const exact = Math.min((left * weight) / sum, weight > 0 ? free : 0);
    return { index, whole: Math.floor(exact), rest: exact - Math.floor(exact), open: weight > 0 && Math.floor(exact) < free };
  });
  let placed = 0;
  for (const share of shares) {
    parts[share.index] = (parts[share.index] ?? 0) + share.whole;
    placed += share.whole;
  }
  for (const share of shares.filter(({ open }) => open).sort((a, b) => b.rest - a.rest)) {
    if (placed >= left) break;
    parts[share.index] = (parts[share.index] ?? 0) + 1;
    placed += 1;
  }
  return placed;
}
