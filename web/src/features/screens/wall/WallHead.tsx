import { useText } from '../../../text/text.ts';
import type { Board } from './board.ts';
import { clockIn, zoneName } from './zone-name.ts';
import styles from './Wall.module.css';

/** Whose board it is, what time it is there, and whether what stands below still holds. */
export function WallHead({ board, staleSince, now }: { board: Board; staleSince: number | null; now: number }) {
  const { say, format, language } = useText();
  const clock = (at: number): string => clockIn(board.timeZone, language, at);
  return (
    <header className={styles.head}>
      <div className={styles.whose}>
        <h1 className={styles.instansi}>{board.instansiName}</h1>
        <p className={styles.what}>{[board.periodLabel, format.day(board.asOf)].filter(Boolean).join(' · ')}</p>
      </div>
      {staleSince === null ? (
        <p className={styles.live} role="status">
          <span className={styles.dot} aria-hidden /> {say('live.live')}
        </p>
      ) : (
        <p className={styles.stale} role="status">
          {say('wall.stale', { time: clock(staleSince) })}
        </p>
      )}
      <p className={styles.clock}>
        <time>{clock(now)}</time> <span className={styles.zone}>{zoneName(board.timeZone)}</span>
      </p>
    </header>
  );
}
