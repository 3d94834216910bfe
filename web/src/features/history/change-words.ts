import { FIGURES } from '@selaras/schema/figures';
import type { FigureKey, FigureUnknown } from '@selaras/schema/web';
import type { Format } from '../../text/format.ts';
import type { Say } from '../../text/text.ts';
import { writeFigure } from '../figures/index.ts';

/** What a figure is compared with: the day, and what it was then; or why that is not known. */
export interface Compared {
  readonly comparedWith: string | null;
  readonly before: number | null;
  readonly unknown: FigureUnknown | null;
  readonly knownFrom: string | null;
}

export interface ChangeOf extends Compared {
  readonly figure: FigureKey;
  readonly subject: string;
  readonly now: number | null;
}

type Writing = Pick<Format, 'figure' | 'decimal' | 'rate' | 'day'>;

const isShare = (figure: FigureKey): boolean => FIGURES[figure].unit === 'SHARE';

/**
 * How much a difference is as it is shown: of a share in points, since a difference of per cents is none itself. What is
 * smaller than the digits shown is nothing.
 */
const shownChange = (figure: FigureKey, change: number): number => Math.round((isShare(figure) ? change * 100 : change) * 10) / 10;

/** By how much a figure moved since; null where that is not known. @example changeOf({ figure: 'GAP', now: 12, before: 10 }) // 2 */
export function changeOf({ figure, now, before }: Pick<ChangeOf, 'figure' | 'now' | 'before'>): number | null {
  return now === null || before === null ? null : shownChange(figure, now - before);
}

/** The change as it stands beside a line: an arrow that says the direction, and how much. */
export function writeChange(figure: FigureKey, change: number, say: Say, format: Writing): string {
  // Points have their decimal always: they stand below each other.
  const amount = isShare(figure) ? say('history.points', { number: format.rate(Math.abs(change)) }) : format.decimal(Math.abs(change));
  return change === 0 ? amount : `${change > 0 ? '▲' : '▼'} ${amount}`;
}

/** The same in one sentence, for who does not see the line. */
export function sayChange({ figure, subject, now, before, comparedWith, knownFrom, unknown }: ChangeOf, say: Say, format: Writing): string {
  const named = { figure: say(`figures.${figure}.name`), subject };
  const change = changeOf({ figure, now, before });
  if (change === null || now === null || before === null || comparedWith === null) {
    if (unknown === 'NO_DATA_BEFORE' && knownFrom !== null) return say('history.noDataBefore', { ...named, day: format.day(knownFrom) });
    if (unknown === 'NOT_COUNTED' && comparedWith !== null) return say('history.notCounted', { ...named, day: format.day(comparedWith) });
    return say('history.unknown', { ...named, why: say(`labels.FigureUnknown.${unknown ?? 'NOT_COUNTED'}`) });
  }
  const written = { ...named, day: format.day(comparedWith), before: writeFigure(figure, before, format), now: writeFigure(figure, now, format) };
  const number = format.decimal(Math.abs(change));
  const amount = isShare(figure) ? say('history.pointsInFull', { number }) : number;
  return change === 0 ? say('history.same', written) : say(change > 0 ? 'history.up' : 'history.down', { ...written, change: amount });
}
