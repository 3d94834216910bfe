import { localDate, dateParts, type LocalDate } from '../../rules/local-date.ts';

const YEARS = 5;
export const PROJECTED_DAYS = YEARS + 1;

/**
 * The days a projection is told for. By the beginning of years only: retirements are counted by calendar years, so that no
 * month of birth follows from two of them.
 *
 * @source docs/decisions/0014
 * @example projectedDays('2026-11-27') // ['2026-11-27', '2027-01-01', '2028-01-01', '2029-01-01', '2030-01-01', '2031-01-01']
 */
export function projectedDays(today: LocalDate): readonly LocalDate[] {
  const { year } = dateParts(today);
  return [today, ...Array.from({ length: YEARS }, (_, index) => localDate(year + 1 + index, 1, 1))];
}
