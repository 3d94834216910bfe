import { sourcesOf, valueOn } from '../../rules/dated-value.ts';
import type { LegalSource } from '../../rules/legal-source.ts';
import type { LocalDate } from '../../rules/local-date.ts';
import {
  EFFECTIVENESS_SOURCE,
  MINUTES_PER_YEAR,
  PERIODS_PER_YEAR,
  PERIODS_SOURCE,
  ROUNDING,
  type EffectivenessGrade,
  type Rounding,
  type VolumePeriod,
} from './working-time.parameters.ts';

/** The four approaches of BKN, by what the work of a position is counted in. */
export const APPROACHES = ['TASKS', 'RESULTS', 'OBJECTS', 'EQUIPMENT'] as const;
export type Approach = (typeof APPROACHES)[number];

/** What is known of the work that one task is; null for what nobody has said yet. */
export interface TaskWork {
  readonly approach: Approach;
  /** How many in a period: results, people or things served, or pieces of equipment. */
  readonly volume: number | null;
  readonly volumePeriod: VolumePeriod;
  /** Of TASKS: minutes that one takes. */
  readonly normMinutes: number | null;
  /** Of RESULTS and OBJECTS: how many one person manages in the same period. */
  readonly ability: number | null;
  /** Of EQUIPMENT: people at one piece, and shifts in a day. */
  readonly operators: number | null;
  readonly shifts: number | null;
}

/** What a year of one person holds, and how whole people are made of a need. */
export interface WorkingTime {
  readonly minutesPerYear: number;
  readonly rounding: Rounding;
}

/** What every need rests on. */
export const WORKLOAD_SOURCES: readonly LegalSource[] = [...sourcesOf(MINUTES_PER_YEAR), ...sourcesOf(ROUNDING), PERIODS_SOURCE];

/** Sums of fractions are compared by so many decimals: what is left behind them is the machine's, and would make a person more. */
const DECIMALS = 9;
const settled = (value: number): number => Number(value.toFixed(DECIMALS));

/** What holds where a government has stated nothing. @throws NoValueOn before the first day of the law @example lawfulTimeOn('2026-01-01').minutesPerYear // 75000 */
export const lawfulTimeOn = (day: LocalDate): WorkingTime => ({
  minutesPerYear: valueOn(MINUTES_PER_YEAR, day, 'effective working time').value,
  rounding: valueOn(ROUNDING, day, 'rounding of a need').value,
});

/**
 * How many people one task needs, as a fraction; null while something of it is not said, which is no need of zero.
 *
 *   TASKS      volume × times a year × minutes / minutes of a year
 *   RESULTS    volume / ability          OBJECTS  number of objects / ability
 *   EQUIPMENT  pieces × people at one × shifts
 *
 * @source WORKLOAD_SOURCES; Peraturan BKN 9/2022 (approaches)
 * @example needOfTask({ approach: 'OBJECTS', volume: 80, ability: 25, … }, time) // 3.2
 */
export function needOfTask({ approach, volume, volumePeriod, normMinutes, ability, operators, shifts }: TaskWork, time: WorkingTime): number | null {
  if (volume === null) return null;
  if (approach === 'TASKS') return normMinutes === null ? null : settled((volume * PERIODS_PER_YEAR[volumePeriod] * normMinutes) / time.minutesPerYear);
  if (approach === 'EQUIPMENT') return operators === null ? null : settled(volume * operators * (shifts ?? 1));
  return ability === null ? null : settled(volume / ability);
}

const ROUND: Readonly<Record<Rounding, (exact: number) => number>> = { UP: Math.ceil, NEAREST: Math.round, DOWN: Math.floor };

/**
 * Whole people of an exact need.
 *
 * @example wholePeople(0.9696, 'UP') // 1
 */
export const wholePeople = (exact: number, rounding: Rounding): number => ROUND[rounding](settled(exact));

/**
 * How well the people of a position or a unit are used (efektivitas jabatan): the work there is by the time that they have.
 *
 *   EJ = workload / (people × minutes of a year);   A > 1.00 ≥ B ≥ 0.90 > C ≥ 0.70 > D ≥ 0.50 > E
 *
 * @source Permendagri 12/2008
 * @returns null where nobody is: there is nothing that could be used
 * @example effectivenessOf({ minutes: 72_720, filled: 1, minutesPerYear: 75_000 }) // { share: 0.9696, grade: 'B' }
 */
export function effectivenessOf({ minutes, filled, minutesPerYear }: { readonly minutes: number; readonly filled: number; readonly minutesPerYear: number }): {
  readonly share: number;
  readonly grade: EffectivenessGrade;
} | null {
  if (filled === 0) return null;
  const share = settled(minutes / (filled * minutesPerYear));
  return { share, grade: share > 1 ? 'A' : share >= 0.9 ? 'B' : share >= 0.7 ? 'C' : share >= 0.5 ? 'D' : 'E' };
}

export const EFFECTIVENESS_SOURCES: readonly LegalSource[] = [EFFECTIVENESS_SOURCE];
