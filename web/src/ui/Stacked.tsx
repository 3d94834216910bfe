import type { ReactNode } from 'react';
import styles from './Stacked.module.css';

/** A name with what belongs to it on the lines below, as one cell. */
export function Stacked({ children }: { children: ReactNode }) {
  return <span className={styles.stacked}>{children}</span>;
}

/** What is there to be found, not to be seen first. */
export function Quiet({ children, as: Element = 'span' }: { children: ReactNode; as?: 'span' | 'p' }) {
  return <Element className={styles.quiet}>{children}</Element>;
}

/** Tags beside each other, on as many lines as they need. */
export function Tags({ children }: { children: ReactNode }) {
  return <span className={styles.tags}>{children}</span>;
}
