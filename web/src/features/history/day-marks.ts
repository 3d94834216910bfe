import { dayAfter } from '../../charts/ticks.ts';

/** What happened on a day: of one dinas, or of the whole government. */
export interface DayMark {
  readonly day: string;
  readonly text: string;
  readonly dinasId: string | null;
}

export interface PlacedMark {
  readonly index: number;
  readonly day: string;
  readonly text: string;
}

/** Those that concern a subject, on the days of a line, in their order: what happened to the whole government concerns each of its dinas. */
export function marksOf(marks: readonly DayMark[], subjectId: string, from: string, count: number): PlacedMark[] {
  return marks
    .filter(({ day, dinasId }) => (dinasId === null || dinasId === subjectId) && day >= from && day <= dayAfter(from, count - 1))
    .map(({ day, text }) => ({ index: Math.round((Date.parse(day) - Date.parse(from)) / 86_400_000), day, text }))
    .toSorted((a, b) => a.index - b.index);
}
