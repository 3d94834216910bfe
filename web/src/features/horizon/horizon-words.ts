import type { Format } from '../../text/format.ts';
import type { Say } from '../../text/text.ts';

export interface YearTold {
  readonly year: number;
  readonly retirements: number;
  readonly contractEnds: number;
  readonly departures: number;
  readonly arrivals: number;
  readonly gap: number;
}

export const leavingIn = ({ retirements, contractEnds, departures }: Omit<YearTold, 'gap' | 'year' | 'arrivals'>): number =>
  retirements + contractEnds + departures;
const sum = (numbers: readonly number[]): number => numbers.reduce((whole, one) => whole + one, 0);

/** How many leave and in which year most do, in one sentence; what becomes of the gap, in another. */
export function sayHorizon(
  { years, gap, overdue }: { readonly years: readonly YearTold[]; readonly gap: number; readonly overdue: number },
  say: Say,
  format: Pick<Format, 'count'>,
): { readonly title: string; readonly summary: string; readonly note: string | null } {
  const leaving = years.map(leavingIn);
  const whole = sum(leaving);
  const most = Math.max(...leaving);
  const span = { from: String(years[0]?.year), to: String(years.at(-1)?.year) };
  const arrivals = sum(years.map((year) => year.arrivals));
  const notes = [
    arrivals === 0 ? '' : say('horizon.arriving', { number: format.count(arrivals) }),
    overdue === 0 ? '' : say('horizon.overdue', { number: format.count(overdue) }),
  ].filter(Boolean);
  return {
    title:
      whole === 0
        ? say('horizon.findingNone', span)
        : say('horizon.finding', { ...span, number: format.count(whole), year: String(years[leaving.indexOf(most)]?.year), most: format.count(most) }),
    summary: say('horizon.summary', {
      gap: format.count(gap),
      then: format.count(years.at(-1)?.gap ?? gap),
      to: span.to,
    }),
    note: notes.length === 0 ? null : notes.join(' '),
  };
}
