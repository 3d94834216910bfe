import type { NeedRounding, VolumePeriod, WorkloadApproach } from '@selaras/schema/web';

/**
 * How many people a task needs, by the formula of the server (workload.rules.ts), so that totals move while somebody types.
 * It is said here once more and decides nothing: what the server answers after the next save takes its place.
 */

/** How often a period comes in a year of work. */
const PERIODS_PER_YEAR: Readonly<Record<VolumePeriod, number>> = { YEAR: 1, MONTH: 12, WEEK: 50, DAY: 250 };
/** By which whole people are made of a sum: a trace of the machine behind them would be one person more. */
const DECIMALS = 9;
const settled = (value: number): number => Number(value.toFixed(DECIMALS));

const ROUND: Readonly<Record<NeedRounding, (exact: number) => number>> = { UP: Math.ceil, NEAREST: Math.round, DOWN: Math.floor };

/** What a year of one person holds, and how whole people are made of a need. */
export interface WorkingTime {
  readonly minutesPerYear: number;
  readonly rounding: NeedRounding;
}

/** What is known of the work that one task is; null for what nobody has said. */
export interface TaskWork {
  readonly approach: WorkloadApproach;
  readonly volume: number | null;
  readonly volumePeriod: VolumePeriod;
  readonly normMinutes: number | null;
  readonly ability: number | null;
  readonly operators: number | null;
  readonly shifts: number | null;
}

/**
 * People that one task needs; null while something of it is not said, which is no need of zero.
 *
 * @example needOfTask({ approach: 'OBJECTS', volume: 80, ability: 25, … }, time) // 3.2
 */
export function needOfTask({ approach, volume, volumePeriod, normMinutes, ability, operators, shifts }: TaskWork, time: WorkingTime): number | null {
  if (volume === null) return null;
  if (approach === 'TASKS') return normMinutes === null ? null : settled((volume * PERIODS_PER_YEAR[volumePeriod] * normMinutes) / time.minutesPerYear);
  if (approach === 'EQUIPMENT') return operators === null ? null : settled(volume * operators * (shifts ?? 1));
  return ability === null ? null : settled(volume / ability);
}

/** What the tasks of one position need together. */
export interface PositionNeed {
  readonly tasks: number;
  readonly incomplete: number;
  readonly exact: number;
  readonly people: number;
}

/** Tasks of which something is not said are in no sum. */
export function needOfTasks(tasks: readonly TaskWork[], time: WorkingTime): PositionNeed {
  const needs = tasks.map((task) => needOfTask(task, time));
  const exact = settled(needs.reduce<number>((sum, need) => sum + (need ?? 0), 0));
  return { tasks: tasks.length, incomplete: needs.filter((need) => need === null).length, exact, people: ROUND[time.rounding](exact) };
}
