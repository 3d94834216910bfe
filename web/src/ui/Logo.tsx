import styles from './Logo.module.css';

/** Two bars coming into balance. */
export function Logo() {
  return (
    <span className={styles.logo}>
      <svg width="26" height="26" viewBox="0 0 32 32" aria-hidden>
        <rect width="32" height="32" rx="8" fill="#14525d" />
        <path d="M8 12h16" stroke="#7fd6dc" strokeWidth="3.4" strokeLinecap="round" />
        <path d="M8 20h9.5" stroke="#fff" strokeWidth="3.4" strokeLinecap="round" />
        <circle cx="23.4" cy="20" r="2.1" fill="#f0a868" />
      </svg>
      Selaras
    </span>
  );
}
