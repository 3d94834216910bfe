import { EvaluationCard_FigureSetFragmentDoc, type EvaluationCard_FigureSetFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useText } from '../../text/text.ts';
import type { SwatchKind } from '../../ui/Bars.tsx';
import { FigureCard, Legend, Stats } from '../../ui/FigureCard.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { PaceLine } from '../history/index.ts';
import { ExplainedFigure, type FigureIn } from '../figures/index.ts';
import { EvaluationBar } from './EvaluationBar.tsx';
import styles from './EvaluationCard.module.css';
import { PredikatCounts } from './PredikatCounts.tsx';

type Key = FigureIn<EvaluationCard_FigureSetFragment>;

export interface EvaluationCardProps {
  figures: FragmentType<typeof EvaluationCard_FigureSetFragmentDoc>;
  subject: { id: string; name: string };
  period: { id: string; label: string; deadline: string } | null;
}

/** How far the evaluations of a subject are, and what they came to. */
export function EvaluationCard({ figures: masked, subject, period }: EvaluationCardProps) {
  const { say, format } = useText();
  const figures = readFragment(EvaluationCard_FigureSetFragmentDoc, masked);
  const { evaluation } = figures;
  const explained = (key: Key) => <ExplainedFigure figure={key} from={figures} subject={subject} />;
  const stat = (key: Key) => ({ name: say(`figures.${key}.name`), value: explained(key) });
  const stage = (key: Key, swatch: SwatchKind) => ({ ...stat(key), swatch });
  return (
    <FigureCard
      label={say('evaluation.title')}
      title={say('figures.PROGRESS_SHARE.name')}
      hero={explained('PROGRESS_SHARE')}
      aside={
        period ? (
          <>
            <Tag tone="accent">{period.label}</Tag>
            <span>{say('evaluation.deadline', { day: format.day(period.deadline) })}</span>
          </>
        ) : null
      }
    >
      {evaluation ? (
        <>
          <EvaluationBar tall evaluation={evaluation} />
          <Legend items={[stage('SEALED', 'sealed'), stage('SUBMITTED', 'submitted'), stage('DRAFT', 'draft'), stage('NOT_STARTED', 'notStarted')]} />
          <div className={styles.lower}>
            <Stats column items={[stat('EXPECTED'), stat('OVERDUE')]} />
            <PredikatCounts figures={figures} write={explained} />
          </div>
          {period ? <PaceLine subjectId={subject.id} periodId={period.id} /> : null}
        </>
      ) : (
        <p className={styles.none}>{say('evaluation.noPeriod')}</p>
      )}
    </FigureCard>
  );
}
