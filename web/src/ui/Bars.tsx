import type { ReactNode } from 'react';
import styles from './Bars.module.css';

export interface GapBarProps {
  need: number;
  filled: number;
  gap: number;
  surplus: number;
  label: string;
  tall?: boolean;
  /** Shows the label below it too. */
  captioned?: boolean;
}

const percent = (part: number, whole: number): string => `${whole <= 0 ? 0 : Math.max(0, Math.min(100, (part / whole) * 100))}%`;

/** Filled, gap (striped) and surplus (dotted): told apart by pattern and place, not by colour alone; the numbers stand beside it. */
export function GapBar({ need, filled, gap, surplus, label, tall = false, captioned = false }: GapBarProps) {
  const whole = Math.max(need + surplus, 1);
  // Surplus is never netted: the filled part shows only those who fill a need.
  const fillingNeed = Math.max(0, filled - surplus);
  return (
    <Bar label={label} tall={tall} captioned={captioned}>
      <span className={styles.filled} style={{ width: percent(fillingNeed, whole) }} />
      <span className={styles.gap} style={{ width: percent(gap, whole) }} />
      {surplus > 0 ? <span className={styles.surplus} style={{ width: percent(surplus, whole) }} /> : null}
    </Bar>
  );
}

export interface StagesBarProps {
  sealed: number;
  submitted: number;
  draft: number;
  expected: number;
  label: string;
  tall?: boolean;
  /** Shows the label below it too. */
  captioned?: boolean;
}

/** Sealed, submitted, draft: darker is further; what is left is not started. */
export function StagesBar({ sealed, submitted, draft, expected, label, tall = false, captioned = false }: StagesBarProps) {
  return (
    <Bar label={label} tall={tall} captioned={captioned}>
      <span className={styles.sealed} style={{ width: percent(sealed, expected) }} />
      <span className={styles.submitted} style={{ width: percent(submitted, expected) }} />
      <span className={styles.draft} style={{ width: percent(draft, expected) }} />
    </Bar>
  );
}

function Bar({ label, tall, captioned, children }: { label: string; tall: boolean; captioned: boolean; children: ReactNode }) {
  return (
    <>
      <div className={styles.bar} data-tall={tall || undefined} role="img" aria-label={label}>
        {children}
      </div>
      {captioned ? (
        <span className={styles.caption} aria-hidden>
          {label}
        </span>
      ) : null}
    </>
  );
}

export type SwatchKind = 'filled' | 'gap' | 'surplus' | 'sealed' | 'submitted' | 'draft' | 'notStarted';

/** The key to a bar: the same pattern. */
export function Swatch({ kind }: { kind: SwatchKind }) {
  return <span className={`${styles.swatch} ${styles[kind] ?? ''}`} aria-hidden />;
}
