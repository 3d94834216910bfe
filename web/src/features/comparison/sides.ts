import { FIGURES } from '@selaras/schema/figures';
import type { ComparedSide_ComparedSideFragment, ComparisonPageQuery, FigureKey } from '@selaras/schema/web';
import type { Format } from '../../text/format.ts';
import type { Say } from '../../text/text.ts';
import { writeFigure } from '../figures/index.ts';
import { changeOf, writeChange } from '../history/index.ts';

export type ComparedRow = NonNullable<ComparisonPageQuery['comparison']>['rows']['nodes'][number];

/** What tells the sides apart in a title. */
export type SideSaid = ComparedSide_ComparedSideFragment;

type Writing = Pick<Format, 'figure' | 'decimal' | 'rate' | 'day' | 'share'>;

/** What tells a side: what it is of, the day, the period. */
function partsOf({ name, instansi, asOf, isProjection, period }: SideSaid, say: Say, format: Pick<Format, 'day'>): (string | null)[] {
  // Of whom sees some of it, the whole is that part.
  const whole = instansi.viewerSeesBoard === 'ALL' ? name : say('app.partOf', { name });
  const of = name === instansi.name ? whole : say('comparison.dinasOf', { dinas: name, instansi: instansi.name });
  const day = isProjection ? say('comparison.projected', { day: format.day(asOf) }) : format.day(asOf);
  return [of, day, period?.label ?? null];
}

const joined = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' · ');

/** How a side is called. */
export const saySide = (side: SideSaid, say: Say, format: Pick<Format, 'day'>): string => joined(partsOf(side, say, format));

/** What is compared: what both have in common once, then where they differ. */
export function sayBoth(one: SideSaid, other: SideSaid, say: Say, format: Pick<Format, 'day'>): string {
  const [a, b] = [partsOf(one, say, format), partsOf(other, say, format)];
  const common = joined(a.map((part, index) => (part === b[index] ? part : null)));
  const differing = (mine: readonly (string | null)[], others: readonly (string | null)[]): string =>
    joined(mine.map((part, index) => (part === others[index] ? null : part))) || say('comparison.without');
  const isSame = a.every((part, index) => part === b[index]);
  if (isSame) return common;
  const both = say('comparison.of2', { one: differing(a, b), other: differing(b, a) });
  return common === '' ? both : `${common}: ${both}`;
}

/** How much more the other is, as a share of the one; null of shares, whose difference is in points, and of nothing. */
export function relative({ figure, one, change }: Pick<ComparedRow, 'figure' | 'one' | 'change'>, isShare: (figure: FigureKey) => boolean): number | null {
  return isShare(figure) || change === null || one === null || one === 0 ? null : change / one;
}

/** Before the first day of its period a figure of it is no finding, however far it is from that of a day in the period. */
const hasBegun = ({ period, asOf }: SideSaid): boolean => !period?.validFrom || period.validFrom <= asOf;

/** The rows in which a difference says something of the sides, and not of the calendar. */
export const telling = (rows: readonly ComparedRow[], one: SideSaid, other: SideSaid): readonly ComparedRow[] =>
  hasBegun(one) && hasBegun(other) ? rows : rows.filter(({ figure }) => !FIGURES[figure].ofPeriod);

/** So far two values are apart, from 0 to 1: of the larger of both. */
const apart = ({ one, other }: ComparedRow): number => {
  if (one === null || other === null) return -1;
  const most = Math.max(Math.abs(one), Math.abs(other));
  return most === 0 ? 0 : Math.abs(other - one) / most;
};

/**
 * The figure in which the sides differ most, as a share of the larger value; of equally far ones that of more. Null where nothing
 * differs that is known of both.
 */
export function widest(rows: readonly ComparedRow[]): ComparedRow | null {
  const size = ({ change }: ComparedRow): number => Math.abs(change ?? 0);
  const [first] = rows.toSorted((a, b) => apart(b) - apart(a) || size(b) - size(a));
  return first && apart(first) > 0 ? first : null;
}

/** The same in a sentence. */
export function sayWidest(rows: readonly ComparedRow[], say: Say, format: Writing): string {
  const found = widest(rows);
  if (!found || found.one === null || found.other === null) return say(rows.some((row) => apart(row) === 0) ? 'comparison.same' : 'comparison.nothing');
  const { figure, one, other } = found;
  const change = changeOf({ figure, now: other, before: one }) ?? 0;
  return say('comparison.widest', {
    figure: say(`figures.${figure}.name`),
    one: writeFigure(figure, one, format),
    other: writeFigure(figure, other, format),
    change: writeChange(figure, change, say, format),
  });
}
