import type { FigureGroup } from '../../app/figure-group.ts';
import type { Format } from '../../text/format.ts';
import type { Say } from '../../text/text.ts';

/**
 * The detail of a counted row in the words of the feature whose figure it is.
 *
 * Errors: none; a detail that no feature knows is shown as it is.
 *
 * @example rowDetail(groups, '3/12', say, format) // '3 dari 12 terisi'
 */
export function rowDetail(groups: readonly FigureGroup[], detail: string | null, say: Say, format: Pick<Format, 'day' | 'count'>): string | null {
  if (detail === null) return null;
  for (const group of groups) {
    const words = group.rowDetail?.(detail, say, format) ?? null;
    if (words !== null) return words;
  }
  return detail;
}
