import type { ReactNode } from 'react';
import styles from './Tag.module.css';

export type Tone = 'neutral' | 'accent' | 'gap' | 'surplus' | 'danger' | 'good';

export function Tag({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={styles.tag} data-tone={tone}>
      {children}
    </span>
  );
}
