import type { PeriodState } from '@selaras/schema/web';

/**
 * The period a screen shows unless another is chosen: the open one that ends last, else the last one that has begun.
 *
 * Errors: none; null where the instansi has no period that has begun.
 *
 * @example currentPeriod([{ state: 'CLOSED', validTo: '2026-09-30' }, { state: 'OPEN', validTo: '2026-12-31' }]) // the second
 */
export function currentPeriod<Known extends { state: PeriodState; validTo: string }>(periods: readonly Known[]): Known | null {
  const latest = (found: readonly Known[]): Known | null => found.toSorted((left, right) => right.validTo.localeCompare(left.validTo))[0] ?? null;
  return latest(periods.filter(({ state }) => state === 'OPEN')) ?? latest(periods.filter(({ state }) => state === 'CLOSED'));
}
