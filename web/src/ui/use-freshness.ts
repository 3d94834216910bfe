import { useEffect, useState } from 'react';
import { freshness, type Freshness, type LiveFacts } from './freshness.ts';

/** The state of a live screen, second by second. Whoever calls this is drawn once a second: small parts only, never a page. */
export function useFreshness(facts: LiveFacts): Freshness {
  const [now, setNow] = useState(() => Date.now());
  const moving = !facts.historical;
  useEffect(() => {
    if (!moving) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [moving]);
  return freshness({ ...facts, now: Math.max(now, facts.lastMessageAt ?? 0) });
}
