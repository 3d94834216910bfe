/** A length of time for people. @example sayDuration(93) // '2 minutes' */
export function sayDuration(seconds: number): string {
  const units = [
    [86_400, 'day'],
    [3_600, 'hour'],
    [60, 'minute'],
  ] as const;
  const [length, unit] = units.find(([one]) => seconds >= one * 1.5) ?? [1, 'second'];
  const count = Math.round(seconds / length);
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
