import { YEARS_AHEAD } from './horizon.parameters.ts';
import { yearsFrom, type YearMoves } from './horizon.rules.ts';

/** Positions added up: `need`, `filled`, `gap` and `surplus` begin with the day itself, the others with its year. */
export interface HorizonSums {
  readonly need: readonly number[];
  readonly filled: readonly number[];
  readonly gap: readonly number[];
  readonly surplus: readonly number[];
  readonly retiring: readonly number[];
  readonly contracts: readonly number[];
  readonly departing: readonly number[];
  readonly arriving: readonly number[];
  readonly overdue: number;
}

const zeros = (length: number): number[] => Array.from({ length }, () => 0);
const [moments, years] = [zeros(YEARS_AHEAD + 2), zeros(YEARS_AHEAD + 1)];

/** Of a place without positions. */
export const NOTHING: HorizonSums = {
  need: moments,
  filled: moments,
  gap: moments,
  surplus: moments,
  retiring: years,
  contracts: years,
  departing: years,
  arriving: years,
  overdue: 0,
};

const plus = (one: readonly number[], other: readonly number[]): number[] => one.map((number, place) => number + other[place]!);

/** Two places together. */
export const added = (one: HorizonSums, other: HorizonSums): HorizonSums => ({
  need: plus(one.need, other.need),
  filled: plus(one.filled, other.filled),
  gap: plus(one.gap, other.gap),
  surplus: plus(one.surplus, other.surplus),
  retiring: plus(one.retiring, other.retiring),
  contracts: plus(one.contracts, other.contracts),
  departing: plus(one.departing, other.departing),
  arriving: plus(one.arriving, other.arriving),
  overdue: one.overdue + other.overdue,
});

export interface StateShown {
  readonly need: number;
  readonly filled: number;
  readonly gap: number;
  readonly surplus: number;
}
export interface YearShown extends StateShown, YearMoves {
  readonly year: number;
}

/** How it is at one of the moments: 0 is the day itself, 1 the end of its year. */
export const stateAt = ({ need, filled, gap, surplus }: HorizonSums, moment: number): StateShown => ({
  need: need[moment]!,
  filled: filled[moment]!,
  gap: gap[moment]!,
  surplus: surplus[moment]!,
});

/** Year by year, from that of the day on. */
export const yearsOf = (sums: HorizonSums, day: string): YearShown[] =>
  yearsFrom(day).map((year, at) => ({
    year,
    retirements: sums.retiring[at]!,
    contractEnds: sums.contracts[at]!,
    departures: sums.departing[at]!,
    arrivals: sums.arriving[at]!,
    ...stateAt(sums, at + 1),
  }));
