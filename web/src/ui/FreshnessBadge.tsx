import type { ReactNode } from 'react';
import { useText } from '../text/text.ts';
import type { LiveFacts, StaleCause } from './freshness.ts';
import styles from './FreshnessBadge.module.css';
import { Notice } from './Message.tsx';
import { Recounting } from './recounting.ts';
import { useFreshness } from './use-freshness.ts';

/** Always in view: whether the numbers move by themselves, of which day they are, and how long ago the server last spoke. */
export function FreshnessBadge({ facts, asOf, computedAt }: { facts: LiveFacts; asOf: string; computedAt: string | null }) {
  const { say, format } = useText();
  const fresh = useFreshness(facts);
  const lag = fresh.state === 'live' || fresh.state === 'stale' ? fresh.lagSeconds : null;
  return (
    <div className={styles.badge} data-state={fresh.state} title={computedAt ? say('live.computedAt', { time: format.instant(computedAt) }) : undefined}>
      <span className={styles.dot} aria-hidden />
      <span className={styles.word}>{fresh.state === 'stale' && fresh.cause === 'HELD' ? say('live.held') : say(`live.${fresh.state}`)}</span>
      <span>{say('live.asOf', { day: format.day(asOf) })}</span>
      {lag === null ? null : <span className={styles.lag}>{say('live.lag', { seconds: format.count(lag) })}</span>}
    </div>
  );
}

/** Greys its content and says why, while the content may no longer be true; of a day to come it says what it is made of. The content itself is not drawn again for the seconds it counts. */
export function StaleVeil({ facts, children }: { facts: LiveFacts; children: ReactNode }) {
  const { say, format } = useText();
  const fresh = useFreshness(facts);
  const stale = fresh.state === 'stale';
  const { held } = facts;
  const why = (cause: StaleCause): string =>
    cause === 'HELD' && held
      ? say('live.heldBy', { since: format.instant(held.since), by: say(`labels.Holder.${held.by}`) })
      : say(`live.cause.${cause}`, { seconds: format.count((fresh.state === 'stale' ? fresh.lagSeconds : null) ?? 0) });
  return (
    <>
      {stale ? <Notice tone="warning">{why(fresh.cause)}</Notice> : null}
      {fresh.state === 'projection' ? <Notice tone="warning">{say('live.projected')}</Notice> : null}
      <div className={styles.veil} data-stale={stale || undefined}>
        <Recounting value={facts.staleReason === 'RECOUNTING'}>{children}</Recounting>
      </div>
    </>
  );
}
