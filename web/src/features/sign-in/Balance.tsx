import styles from './SignInPage.module.css';

const BARS = [0.42, 0.7, 0.55, 0.9, 0.63, 0.8];

/** Decoration: bars of need and holding coming into balance. */
export function Balance() {
  return (
    <svg className={styles.balance} viewBox="0 0 360 120" aria-hidden>
      {BARS.map((share, index) => (
        <g key={index} transform={`translate(0 ${index * 20})`}>
          <rect width="360" height="9" rx="4.5" fill="#124a54" />
          <rect width={360 * share} height="9" rx="4.5" fill="#4fb3bd" />
          <rect x={360 * share + 2} width={360 * (1 - share) * 0.45} height="9" rx="2" fill="#e08a3c" opacity="0.85" />
        </g>
      ))}
    </svg>
  );
}
