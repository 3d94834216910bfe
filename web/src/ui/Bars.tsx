import styles from './Bars.module.css';

export interface GapBarProps {
  need: number;
  filled: number;
  gap: number;
  surplus: number;
  label: string;
  tall?: boolean;
}

const percent = (part: number, whole: number): string => `${whole <= 0 ? 0 : Math.max(0, Math.min(100, (part / whole) * 100))}%`;

/** Filled, gap (striped) and surplus (dotted): told apart by pattern and place, not by colour alone; the numbers stand beside it. */
export function GapBar({ need, filled, gap, surplus, label, tall = false }: GapBarProps) {
  const whole = Math.max(need + surplus, 1);
  // Surplus is never netted: the filled part shows only those who fill a need.
  const fillingNeed = Math.max(0, filled - surplus);
  return (
    <div className={styles.bar} data-tall={tall || undefined} role="img" aria-label={label}>
      <span className={styles.filled} style={{ width: percent(fillingNeed, whole) }} />
      <span className={styles.gap} style={{ width: percent(gap, whole) }} />
      {surplus > 0 ? <span className={styles.surplus} style={{ width: percent(surplus, whole) }} /> : null}
    </div>
  );
}

export interface StagesBarProps {
  sealed: number;
  submitted: number;
  draft: number;
  expected: number;
  label: string;
  tall?: boolean;
}

/** Sealed, submitted, draft: darker is further; what is left is not started. */
export function StagesBar({ sealed, submitted, draft, expected, label, tall = false }: StagesBarProps) {
  return (
    <div className={styles.bar} data-tall={tall || undefined} role="img" aria-label={label}>
      <span className={styles.sealed} style={{ width: percent(sealed, expected) }} />
      <span className={styles.submitted} style={{ width: percent(submitted, expected) }} />
      <span className={styles.draft} style={{ width: percent(draft, expected) }} />
    </div>
  );
}

export type SwatchKind = 'filled' | 'gap' | 'surplus' | 'sealed' | 'submitted' | 'draft' | 'notStarted';

/** The key to a bar: the same pattern. */
export function Swatch({ kind }: { kind: SwatchKind }) {
  return <span className={`${styles.swatch} ${styles[kind] ?? ''}`} aria-hidden />;
}
