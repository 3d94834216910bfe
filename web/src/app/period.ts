import { useSearch } from '@tanstack/react-router';
import { currentPeriod } from './current-period.ts';
import { useInstansi, type SessionInstansi } from './session.ts';

export type Period = SessionInstansi['periods']['nodes'][number];

/** The period of the address, or the current one. */
export function usePeriod(): Period | null {
  const periods = useInstansi().periods.nodes;
  const { period } = useSearch({ from: '/signed-in' });
  return periods.find(({ id }) => id === period) ?? currentPeriod(periods);
}
