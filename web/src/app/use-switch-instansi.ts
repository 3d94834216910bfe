import { useNavigate } from '@tanstack/react-router';
import { present } from './search.ts';

/** Goes to another government, by its code. A period belongs to one instansi, so it does not travel to the next; the day does. */
export function useSwitchInstansi(): (code: string) => void {
  const navigate = useNavigate();
  return (code) => void navigate({ to: '/$instansi', params: { instansi: code }, search: (before) => present({ asOf: before.asOf }) });
}
