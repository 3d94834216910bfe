import { PaceLineDocument, type PaceLineQuery } from '@selaras/schema/web';
import { useSearch } from '@tanstack/react-router';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useText } from '../../text/text.ts';
import { PaceLink } from './links.tsx';
import { sayEnd, sayNeeded } from './pace-words.ts';
import styles from './PaceLine.module.css';

type Told = NonNullable<PaceLineQuery['evaluationPace']>;

const TONES: Readonly<Record<Told['outlook'], 'late' | 'fine' | 'quiet'>> = {
  DONE: 'fine',
  ON_TIME: 'fine',
  LATE: 'late',
  OVERDUE: 'late',
  NOT_BEGUN: 'quiet',
  TOO_LITTLE_HISTORY: 'quiet',
};

/** Whether the evaluations of a subject come to their end in time, in two sentences. Of today only: a past day had another pace. */
export function PaceLine({ subjectId, periodId }: { subjectId: string; periodId: string }) {
  const { asOf } = useSearch({ from: '/signed-in' });
  const [{ data }] = usePageQuery({ query: PaceLineDocument, variables: { subjectId, periodId }, pause: asOf !== undefined });
  return asOf === undefined ? <p className={styles.pace}>{data?.evaluationPace ? <PaceSentences pace={data.evaluationPace} /> : null}</p> : null;
}

function PaceSentences({ pace }: { pace: Told }) {
  const { say, format } = useText();
  const sentences = [sayNeeded(pace, say, format), sayEnd(pace, say, format)].filter((sentence) => sentence !== null);
  return (
    <>
      <span className={styles.outlook} data-tone={TONES[pace.outlook]}>
        {say(`labels.PaceOutlook.${pace.outlook}`)}
      </span>{' '}
      {sentences.join(' ')}{' '}
      {pace.dinasShown > 1 ? (
        <PaceLink>
          {pace.dinasLate > 0 ? say('pace.willMiss', { number: format.count(pace.dinasLate), total: format.count(pace.dinasShown) }) : say('pace.open')}
        </PaceLink>
      ) : null}
    </>
  );
}
