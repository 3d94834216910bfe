import type { PaceOutlook } from '@selaras/schema/web';
import type { Format } from '../../text/format.ts';
import type { Say } from '../../text/text.ts';

export interface ToldPace {
  readonly deadline: string;
  readonly neededPerDay: number | null;
  readonly neededPerWorkingDay: number | null;
  readonly presentPerDay: number | null;
  readonly expectedEnd: string | null;
  readonly outlook: PaceOutlook;
}

type Writing = Pick<Format, 'decimal' | 'day' | 'count'>;

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** What is needed a day and what is done; null when nothing is needed any more. */
export function sayNeeded({ neededPerDay, neededPerWorkingDay, presentPerDay }: ToldPace, say: Say, format: Writing): string | null {
  if (neededPerDay === null) return null;
  const needed = { needed: format.decimal(neededPerDay), working: neededPerWorkingDay === null ? '–' : format.decimal(neededPerWorkingDay) };
  return presentPerDay === null ? say('pace.neededOnly', needed) : say('pace.needed', { ...needed, present: format.decimal(presentPerDay) });
}

/** When it ends as it goes; null when it has ended, or when that cannot be said. */
export function sayEnd({ deadline, expectedEnd, presentPerDay, outlook }: ToldPace, say: Say, format: Writing): string | null {
  if (outlook === 'DONE' || outlook === 'NOT_BEGUN' || presentPerDay === null) return null;
  if (expectedEnd === null) return say('pace.endsNever');
  const day = format.day(expectedEnd);
  const late = daysBetween(deadline, expectedEnd);
  return late > 0 ? say('pace.ends', { day, days: format.count(late) }) : say('pace.endsInTime', { day });
}
