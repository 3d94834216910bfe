import type { EvaluationCard_FigureSetFragment, FigureKey, Predikat } from '@selaras/schema/web';
import type { ReactNode } from 'react';
import { useText } from '../../text/text.ts';
import styles from './EvaluationCard.module.css';

type Counts = NonNullable<EvaluationCard_FigureSetFragment['evaluation']>['predikat'];

const PREDIKAT: readonly { predikat: Predikat; key: FigureKey; count: (counts: Counts) => number }[] = [
  { predikat: 'SANGAT_BAIK', key: 'PREDIKAT_SANGAT_BAIK', count: (counts) => counts.sangatBaik },
  { predikat: 'BAIK', key: 'PREDIKAT_BAIK', count: (counts) => counts.baik },
  { predikat: 'BUTUH_PERBAIKAN', key: 'PREDIKAT_BUTUH_PERBAIKAN', count: (counts) => counts.butuhPerbaikan },
  { predikat: 'KURANG', key: 'PREDIKAT_KURANG', count: (counts) => counts.kurang },
  { predikat: 'SANGAT_KURANG', key: 'PREDIKAT_SANGAT_KURANG', count: (counts) => counts.sangatKurang },
];

/** Sealed evaluations by predikat, the most frequent as long as the track. */
export function PredikatCounts({ counts, write }: { counts: Counts; write: (key: FigureKey, value: number) => ReactNode }) {
  const { say } = useText();
  const most = Math.max(1, ...PREDIKAT.map(({ count }) => count(counts)));
  return (
    <dl className={styles.predikat} aria-label={say('evaluation.predikat')}>
      {PREDIKAT.map(({ predikat, key, count }) => (
        <div key={key}>
          <dt>{say(`labels.Predikat.${predikat}`)}</dt>
          <dd className={styles.track} aria-hidden>
            <span style={{ width: `${(count(counts) / most) * 100}%` }} />
          </dd>
          <dd>{write(key, count(counts))}</dd>
        </div>
      ))}
    </dl>
  );
}
