import { useEffect, useState } from 'react';
import { dayIn } from '../text/format.ts';

/** The day it is where the instansi is; it turns at midnight there, on a screen nobody touches too. */
export function useToday(timeZone: string): string {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return dayIn(timeZone, now);
}
