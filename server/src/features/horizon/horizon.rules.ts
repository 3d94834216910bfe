import { YEARS_AHEAD } from './horizon.parameters.ts';

/** What is known of one position, or of many together, in one year: how many leave and come. */
export interface YearMoves {
  readonly retirements: number;
  readonly contractEnds: number;
  readonly departures: number;
  readonly arrivals: number;
}

export interface YearBalance {
  /** Definitive holders when the year is over. */
  readonly filled: number;
  /** filled - need: below zero are missing, above it too many. Null where no need is set. */
  readonly balance: number | null;
  /** How many have to be found until then, all years before included. */
  readonly toFill: number | null;
}

/** The year of a day and those after it that are looked at. */
export const yearsFrom = (day: string): readonly number[] => Array.from({ length: YEARS_AHEAD + 1 }, (_, ahead) => Number(day.slice(0, 4)) + ahead);

/**
 * The plan of one position, year by year, as a running balance: what is missing is made larger, and what is too much is made
 * smaller, by whoever retires and whose contract ends; who leaves otherwise or comes by a decision that is on record counts as well.
 *
 *   filled_t  = filled_(t-1) + arrivals_t - retirements_t - contract ends_t - departures_t
 *   balance_t = filled_t - need_t
 *   to fill_t = max(0, -balance_t)
 *
 * @source PLAN_SOURCES
 * @param needs of each year when it is over, in people; null where none is set
 * @example planOf(7, [10, 10], [{ retirements: 1, contractEnds: 0, departures: 0, arrivals: 0 }, none])[0].toFill // 4
 */
export function planOf(filled: number, needs: readonly (number | null)[], moves: readonly YearMoves[]): YearBalance[] {
  let now = filled;
  return moves.map(({ retirements, contractEnds, departures, arrivals }, year) => {
    now += arrivals - retirements - contractEnds - departures;
    const need = needs[year] ?? null;
    const balance = need === null ? null : now - need;
    return { filled: now, balance, toFill: balance === null ? null : Math.max(0, -balance) };
  });
}

/** How the numbers of a year come about, in one line. */
export const PLAN_FORMULA =
  'filled = filled before + arrivals - retirements - ending contracts - departures; to fill = sum over positions of max(0, need - filled), cumulative';

/** Share of the need that is met; a surplus of one position never fills another one. Null where nobody is needed. @example fillOf(10, 3) // 0.7 */
export const fillOf = (need: number, gap: number): number | null => (need === 0 ? null : (need - gap) / need);
