import type { ProblemText_ImportProblemFragment } from '@selaras/schema/web';
import { useText } from '../../text/text.ts';
import styles from './Import.module.css';

/** What was wrong, where, and what to do; all that would be accepted, where the remedy names its beginning only. */
export function ProblemText({ problem: { fact, column, value, remedy, accepted } }: { problem: Omit<ProblemText_ImportProblemFragment, 'code' | 'asks'> }) {
  const { say } = useText();
  const where = [column ? say('imports.column', { column }) : null, value ? say('imports.value', { value }) : null].filter(Boolean);
  return (
    <span className={styles.problem}>
      <span>
        {where.length > 0 ? `${where.join(', ')}: ` : null}
        {fact}
      </span>
      {remedy ? <span className={styles.remedy}>{remedy}</span> : null}
      {accepted.every((one) => remedy.includes(one)) ? null : (
        <details className={styles.accepted}>
          <summary>{say('imports.accepted')}</summary>
          {accepted.join(', ')}
        </details>
      )}
    </span>
  );
}
