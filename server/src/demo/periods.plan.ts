import { addDays, addMonths, dateParts, localDate, type LocalDate } from '../rules/local-date.ts';

export interface DemoPeriod {
  readonly label: string;
  readonly kind: 'QUARTERLY';
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly deadline: LocalDate;
  /** In which it is left: the evaluations are written while it is open. */
  readonly leftAs: 'OPEN' | 'CLOSED';
  /** How much of the period is behind us: 0 to 1. */
  readonly elapsed: number;
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

function quarter(from: LocalDate, today: LocalDate, graceDays: number): DemoPeriod {
  const { year, month } = dateParts(from);
  const to = addDays(addMonths(from, 3), -1);
  const days = (day: LocalDate): number => Date.parse(day) / 86_400_000;
  const elapsed = Math.min(1, (days(today) - days(from) + 1) / (days(to) - days(from) + 1));
  return {
    label: `Triwulan ${ROMAN[(month - 1) / 3] ?? ''} ${year}`,
    kind: 'QUARTERLY',
    from,
    to,
    deadline: addDays(to, graceDays),
    leftAs: addDays(to, graceDays) < today ? 'CLOSED' : 'OPEN',
    elapsed,
  };
}

/**
 * The quarter before this one and this one. The earlier is closed as soon as its deadline has passed, over the heads of a few
 * dinas that had not finished: that is what "overdue" shows.
 */
export function demoPeriods(today: LocalDate): readonly [previous: DemoPeriod, current: DemoPeriod] {
  const { year, month } = dateParts(today);
  const current = localDate(year, month - ((month - 1) % 3), 1);
  return [quarter(addMonths(current, -3), today, 15), quarter(current, today, 15)];
}
