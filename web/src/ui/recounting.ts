import { createContext, use } from 'react';

/** Whether figures are being counted anew under a changed definition, so that one without a number may be not there yet. */
export const Recounting = createContext(false);

export function useRecounting(): boolean {
  return use(Recounting);
}
