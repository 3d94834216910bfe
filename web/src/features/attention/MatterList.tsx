import type { AttentionMatter } from '@selaras/schema/web';
import { useText } from '../../text/text.ts';
import styles from './Attention.module.css';
import { SEVERITIES, type Matter } from './matters.ts';

/** Every matter with how much there is of it, the most pressing first; of what there is nothing stays quiet. */
export function MatterList({
  matters,
  chosen,
  onChoose,
}: {
  matters: readonly Matter[];
  chosen: AttentionMatter | undefined;
  onChoose: (matter: AttentionMatter) => void;
}) {
  const { say, format } = useText();
  return (
    <nav className={styles.matters} aria-label={say('attention.matters')}>
      {SEVERITIES.map((severity) => (
        <div key={severity} className={styles.group}>
          <h2 className={styles.severity}>{say(`labels.AttentionSeverity.${severity}`)}</h2>
          {matters
            .filter((one) => one.severity === severity)
            .map(({ matter, count }) => (
              <button
                key={matter}
                type="button"
                className={styles.matter}
                data-none={count === 0 || undefined}
                {...(matter === chosen ? { 'aria-current': 'true' as const } : {})}
                onClick={() => onChoose(matter)}
              >
                <span>{say(`labels.AttentionMatter.${matter}`)}</span>
                <span className={styles.count} data-severity={severity}>
                  {format.count(count)}
                </span>
              </button>
            ))}
        </div>
      ))}
    </nav>
  );
}
