import { useSyncExternalStore } from 'react';
import { dayIn } from '../text/format.ts';

function everyMinute(look: () => void): () => void {
  const timer = setInterval(look, 60_000);
  return () => clearInterval(timer);
}

/** The day it is where the instansi is; it turns at midnight there, on a screen nobody touches too, and nothing is drawn before. */
export function useToday(timeZone: string): string {
  return useSyncExternalStore(everyMinute, () => dayIn(timeZone, new Date()));
}
