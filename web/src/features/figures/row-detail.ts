import type { FigureKey } from '@selaras/schema/web';
import type { FigureGroup } from '../../app/figure-group.ts';
import type { Format } from '../../text/format.ts';
import type { Say } from '../../text/text.ts';
import { factsOf } from './read-figure.ts';

/**
 * The detail of a row behind a figure, in the words of the feature whose facts it is of.
 *
 * Errors: none; where no feature has words for it, it is shown as it is.
 *
 * @example rowDetail(groups, 'GAP', '3/12', say, format) // '3 dari 12 terisi'
 */
export function rowDetail(
  groups: readonly FigureGroup[],
  key: FigureKey,
  detail: string | null,
  say: Say,
  format: Pick<Format, 'day' | 'count'>,
): string | null {
  if (detail === null) return null;
  const facts = factsOf(key);
  const words = groups.map(({ details }) => details?.[facts]).find((known) => known !== undefined);
  return words ? words(detail, say, format) : detail;
}
