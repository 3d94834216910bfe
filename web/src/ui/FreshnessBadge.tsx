import { useEffect, useState, type ReactNode } from 'react';
import { useText } from '../text/text.ts';
import { freshness, type Freshness, type FreshnessFacts } from './freshness.ts';
import styles from './FreshnessBadge.module.css';
import { Notice } from './Message.tsx';

/** The state of a live screen, second by second. */
export function useFreshness(facts: Omit<FreshnessFacts, 'now'>): Freshness {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return freshness({ ...facts, now: Math.max(now, facts.lastMessageAt ?? 0) });
}

/** Always in view: whether the numbers move by themselves, of which day they are, and how long ago the server last spoke. */
export function FreshnessBadge({ state, asOf, computedAt }: { state: Freshness; asOf: string; computedAt: string | null }) {
  const { say, format } = useText();
  const lag = state.state === 'live' || state.state === 'stale' ? state.lagSeconds : null;
  return (
    <div className={styles.badge} data-state={state.state} title={computedAt ? say('live.computedAt', { time: format.instant(computedAt) }) : undefined}>
      <span className={styles.dot} aria-hidden />
      <span className={styles.word}>{say(`live.${state.state}`)}</span>
      <span>{say('live.asOf', { day: format.day(asOf) })}</span>
      {lag === null ? null : <span className={styles.lag}>{say('live.lag', { seconds: format.count(lag) })}</span>}
    </div>
  );
}

/** Greys its content and says why, while the content may no longer be true. */
export function StaleVeil({ state, children }: { state: Freshness; children: ReactNode }) {
  const { say, format } = useText();
  const stale = state.state === 'stale';
  return (
    <>
      {stale ? <Notice tone="warning">{say(`live.cause.${state.cause}`, { seconds: format.count(state.lagSeconds ?? 0) })}</Notice> : null}
      <div className={styles.veil} data-stale={stale || undefined}>
        {children}
      </div>
    </>
  );
}
