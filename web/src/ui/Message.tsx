import type { ReactNode } from 'react';
import styles from './Message.module.css';

/** A whole-panel message: nothing here, an error, a start. */
export function Message({
  icon,
  title,
  hint,
  children,
  role,
}: {
  icon: ReactNode;
  title: string;
  hint?: string;
  children?: ReactNode;
  role?: 'alert' | 'status';
}) {
  return (
    <div className={styles.message} role={role}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <p className={styles.title}>{title}</p>
      {hint ? <p className={styles.hint}>{hint}</p> : null}
      {children}
    </div>
  );
}

/** A strip above content: what was refused, what is stale, what was saved. */
export function Notice({ tone, children, action }: { tone: 'danger' | 'warning' | 'good' | 'info'; children: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.notice} data-tone={tone} role={tone === 'danger' ? 'alert' : 'status'}>
      <div>{children}</div>
      {action}
    </div>
  );
}
