import type { Format } from '../../text/format.ts';
import type { Say } from '../../text/text.ts';

export interface Told {
  readonly years: readonly number[];
  readonly counts: readonly number[];
  readonly overdue: number;
  readonly ageUnknown: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((whole, one) => whole + one, 0);

/** How many retire and when most do, in one sentence; who is counted in no year, in another. */
export function sayRetirements(
  { years, counts, overdue, ageUnknown }: Told,
  say: Say,
  format: Pick<Format, 'count'>,
): { readonly title: string; readonly summary: string; readonly note: string | null } {
  const span = { from: String(years[0]), to: String(years.at(-1)) };
  const most = counts.indexOf(Math.max(...counts));
  const whole = sum(counts);
  const left = [
    overdue > 0 ? say('retirements.overdue', { number: format.count(overdue) }) : '',
    ageUnknown > 0 ? say('retirements.ageUnknown', { number: format.count(ageUnknown) }) : '',
  ].filter(Boolean);
  return {
    title:
      whole === 0
        ? say('retirements.findingNone', span)
        : say('retirements.finding', { ...span, number: format.count(whole), year: String(years[most]), most: format.count(counts[most] ?? 0) }),
    summary: say('retirements.summary', { now: format.count(counts[0] ?? 0), next: format.count(counts[1] ?? 0) }),
    note: left.length === 0 ? null : left.join(' '),
  };
}
