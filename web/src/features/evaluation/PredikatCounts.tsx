import type { EvaluationCard_FigureSetFragment, Predikat } from '@selaras/schema/web';
import type { ReactNode } from 'react';
import { useText } from '../../text/text.ts';
import { numberOf } from '../figures/index.ts';
import styles from './EvaluationCard.module.css';

type Key = `PREDIKAT_${Predikat}`;

/** The best first; each has its own figure. */
const PREDIKAT: readonly (readonly [Predikat, Key])[] = [
  ['SANGAT_BAIK', 'PREDIKAT_SANGAT_BAIK'],
  ['BAIK', 'PREDIKAT_BAIK'],
  ['BUTUH_PERBAIKAN', 'PREDIKAT_BUTUH_PERBAIKAN'],
  ['KURANG', 'PREDIKAT_KURANG'],
  ['SANGAT_KURANG', 'PREDIKAT_SANGAT_KURANG'],
];

/** Sealed evaluations by predikat, the most frequent as long as the track. One that is not counted yet has no bar, and says so. */
export function PredikatCounts({ figures, write }: { figures: EvaluationCard_FigureSetFragment; write: (key: Key) => ReactNode }) {
  const { say } = useText();
  const counts = PREDIKAT.map(([predikat, key]) => ({ predikat, key, count: numberOf(key, figures) }));
  const most = Math.max(1, ...counts.map(({ count }) => count ?? 0));
  return (
    <dl className={styles.predikat} aria-label={say('evaluation.predikat')}>
      {counts.map(({ predikat, key, count }) => (
        <div key={key}>
          <dt>{say(`labels.Predikat.${predikat}`)}</dt>
          <dd className={styles.track} aria-hidden>
            {count === null ? null : <span style={{ width: `${(count / most) * 100}%` }} />}
          </dd>
          <dd>{write(key)}</dd>
        </div>
      ))}
    </dl>
  );
}
