/** Where one shade of a share ends and the next begins; the last has no end. */
export const GAP_BOUNDS = [0.05, 0.15, 0.25, 0.4] as const;
export const PROGRESS_BOUNDS = [0.1, 0.25, 0.5, 0.75] as const;

/** Which of the shades a share has, 0 for the first. @example shadeOf(0.2, GAP_BOUNDS) // 2 */
export function shadeOf(share: number, bounds: readonly number[]): number {
  const above = bounds.findIndex((bound) => share < bound);
  return above === -1 ? bounds.length : above;
}

/** As much of a text as fits in so many pixels, cut at the end; nothing where not even a few letters would. */
export function fitted(text: string, width: number, letter = 6.9): string {
  const letters = Math.floor(width / letter);
  if (text.length <= letters) return text;
  return letters < 4 ? '' : `${text.slice(0, letters - 1).trimEnd()}…`;
}
