import { useSearch } from '@tanstack/react-router';
import { useInstansi } from './session.ts';
import { useToday } from './use-today.ts';

/** Whether the day that the page shows is still to come where the government is. */
export function useIsToCome(): boolean {
  const { asOf } = useSearch({ from: '/signed-in' });
  const today = useToday(useInstansi().timeZone);
  return asOf !== undefined && asOf > today;
}
