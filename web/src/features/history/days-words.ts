import { dayAfter } from '../../charts/ticks.ts';
import type { Format } from '../../text/format.ts';
import type { Say } from '../../text/text.ts';

export interface ToldDays {
  readonly from: string;
  readonly knownFrom: string | null;
  readonly values: readonly (number | null)[];
}

/** What a line says, in one sentence: where it was lowest and highest; and what is not in it. */
export function sayDays(
  { from, knownFrom, values }: ToldDays,
  write: (value: number) => string,
  say: Say,
  format: Pick<Format, 'day' | 'count'>,
): { readonly summary: string; readonly note: string | null } {
  const known = values.flatMap((value, index) => (value === null ? [] : [{ value, day: dayAfter(from, index) }]));
  const by = (sign: 1 | -1) => known.reduce((best, one) => ((one.value - best.value) * sign > 0 ? one : best));
  const notes: string[] = [];
  if (knownFrom !== null && knownFrom > from) notes.push(say('history.knownFrom', { day: format.day(knownFrom) }));
  const missing = values.filter((value, index) => value === null && (knownFrom === null || dayAfter(from, index) >= knownFrom)).length;
  if (missing > 0) notes.push(say('history.unknownDays', { number: format.count(missing), total: format.count(values.length) }));
  const note = notes.length > 0 ? notes.join(' ') : null;
  if (known.length === 0) return { summary: note ?? '', note: null };
  const [low, high] = [by(-1), by(1)];
  return {
    summary: say('history.summary', { low: write(low.value), lowDay: format.day(low.day), high: write(high.value), highDay: format.day(high.day) }),
    note,
  };
}
