import type { AnnotationsTable_AnnotationFragment, FigureKey } from '@selaras/schema/web';
import type { Format } from '../../text/format.ts';
import type { Say } from '../../text/text.ts';
import { writeFigure } from '../figures/index.ts';
import { changeOf, writeChange } from '../history/index.ts';

export type Followed = NonNullable<AnnotationsTable_AnnotationFragment['followed']>;

/** What followed, as it stands in a list: by how much the figure moved, and from what to what in how many days; or why that is not known. */
export function sayFollowed(
  figure: FigureKey,
  { value, after, days, isSoFar, unknown }: Followed,
  say: Say,
  format: Pick<Format, 'figure' | 'decimal' | 'rate' | 'count' | 'day'>,
): { readonly change: string | null; readonly detail: string } {
  const number = format.count(days);
  const when = say(isSoFar ? 'annotations.soFar' : 'annotations.afterDays', { number });
  const moved = changeOf({ figure, now: after, before: value });
  if (moved === null || value === null || after === null) return { change: null, detail: say(`labels.FollowedUnknown.${unknown ?? 'NOT_COUNTED'}`) };
  return {
    change: writeChange(figure, moved, say, format),
    detail: say('annotations.fromTo', { before: writeFigure(figure, value, format), after: writeFigure(figure, after, format), when }),
  };
}
