import styles from './Comparison.module.css';

/** Two values as bars on one scale, for the eye only: the numbers stand beside them. */
export function PairBars({ one, other }: { one: number | null; other: number | null }) {
  const most = Math.max(Math.abs(one ?? 0), Math.abs(other ?? 0));
  const width = (value: number | null): string => `${value === null || most === 0 ? 0 : Math.max(1, (Math.abs(value) / most) * 100)}%`;
  return (
    <span className={styles.bars} aria-hidden>
      <span className={styles.bar} data-side="one" data-none={!one || undefined} style={{ width: width(one) }} />
      <span className={styles.bar} data-side="other" data-none={!other || undefined} style={{ width: width(other) }} />
    </span>
  );
}
