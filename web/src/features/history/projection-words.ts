import type { FigureKey } from '@selaras/schema/web';
import type { Format } from '../../text/format.ts';
import type { Say } from '../../text/text.ts';
import { writeFigure } from '../figures/index.ts';

export interface ToldProjection {
  readonly name: string;
  readonly days: readonly string[];
  readonly values: readonly (number | null)[];
}

/** Where a figure goes, in one sentence, and in which year it moves most. */
export function sayProjection(
  { name, days, values }: ToldProjection,
  figure: FigureKey,
  say: Say,
  format: Pick<Format, 'figure' | 'day'>,
): { readonly title: string; readonly summary: string } {
  const write = (value: number): string => writeFigure(figure, value, format);
  const known = values.flatMap((value, index) => (value === null ? [] : [{ value, day: days[index]! }]));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return { title: say('projection.none'), summary: '' };
  const way = last.value > first.value ? 'up' : last.value < first.value ? 'down' : 'same';
  const title = say(`projection.${way}`, {
    figure: say(`figures.${figure}.name`),
    subject: name,
    before: write(first.value),
    after: write(last.value),
    day: format.day(last.day),
  });
  const moves = known.slice(1).map((one, index) => ({ before: known[index]!.value, after: one.value, day: one.day }));
  const most = moves.toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))[0];
  if (!most || most.after === most.before) return { title, summary: '' };
  // What is so on the first of January came about in the year before.
  const year = String(Number(most.day.slice(0, 4)) - 1);
  return { title, summary: say('projection.summary', { year, before: write(most.before), after: write(most.after) }) };
}
