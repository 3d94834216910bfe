import type { EvaluationCard_FigureSetFragment, Predikat } from '@selaras/schema/web';
import type { ReactNode } from 'react';
import { everyValue } from '../../app/every-value.ts';
import { useText } from '../../text/text.ts';
import { numberOf } from '../figures/index.ts';
import styles from './EvaluationCard.module.css';

type Key = `PREDIKAT_${Predikat}`;

/** Each predikat has its own figure; the best first. */
const KEYS = everyValue<Key>()('PREDIKAT_SANGAT_BAIK', 'PREDIKAT_BAIK', 'PREDIKAT_BUTUH_PERBAIKAN', 'PREDIKAT_KURANG', 'PREDIKAT_SANGAT_KURANG');

/** Sealed evaluations by predikat, the most frequent as long as the track. One that is not counted yet has no bar, and says so. */
export function PredikatCounts({ figures, write }: { figures: EvaluationCard_FigureSetFragment; write: (key: Key) => ReactNode }) {
  const { say } = useText();
  const counts = KEYS.map((key) => ({ key, count: numberOf(key, figures) }));
  const most = Math.max(1, ...counts.map(({ count }) => count ?? 0));
  return (
    <dl className={styles.predikat} aria-label={say('evaluation.predikat')}>
      {counts.map(({ key, count }) => (
        <div key={key}>
          <dt>{say(`figures.${key}.short`)}</dt>
          <dd className={styles.track} aria-hidden>
            {count === null ? null : <span style={{ width: `${(count / most) * 100}%` }} />}
          </dd>
          <dd>{write(key)}</dd>
        </div>
      ))}
    </dl>
  );
}
