import { EvaluationCard_FigureSetFragmentDoc, type FigureKey } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useText } from '../../text/text.ts';
import type { SwatchKind } from '../../ui/Bars.tsx';
import { FigureCard, Legend, Stats } from '../../ui/FigureCard.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { ExplainedFigure, type ExplainedFigureProps } from '../figures/index.ts';
import { EvaluationBar } from './EvaluationBar.tsx';
import styles from './EvaluationCard.module.css';
import { PredikatCounts } from './PredikatCounts.tsx';

export interface EvaluationCardProps {
  figures: FragmentType<typeof EvaluationCard_FigureSetFragmentDoc>;
  subject: { id: string; name: string };
  period: { label: string; deadline: string } | null;
}

/** How far the evaluations of a subject are, and what they came to. */
export function EvaluationCard({ figures: masked, subject, period }: EvaluationCardProps) {
  const { say, format } = useText();
  const { evaluation } = readFragment(EvaluationCard_FigureSetFragmentDoc, masked);
  const explained = (key: FigureKey, value: number | null | undefined, tone?: ExplainedFigureProps['tone']) => (
    <ExplainedFigure figure={key} subject={subject} value={value} {...(tone ? { tone } : {})} />
  );
  const stat = (key: FigureKey, value: number, swatch?: SwatchKind) => ({
    name: say(`figures.${key}.name`),
    value: explained(key, value, swatch === 'notStarted' ? 'plain' : undefined),
    ...(swatch ? { swatch } : {}),
  });
  return (
    <FigureCard
      label={say('evaluation.title')}
      title={say('figures.PROGRESS_SHARE.name')}
      hero={explained('PROGRESS_SHARE', evaluation?.progressShare)}
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
          <Legend
            items={[
              stat('SEALED', evaluation.sealed, 'sealed'),
              stat('SUBMITTED', evaluation.submitted, 'submitted'),
              stat('DRAFT', evaluation.draft, 'draft'),
              stat('NOT_STARTED', evaluation.notStarted, 'notStarted'),
            ]}
          />
          <div className={styles.lower}>
            <Stats column items={[stat('EXPECTED', evaluation.expected), stat('OVERDUE', evaluation.overdue)]} />
            <PredikatCounts counts={evaluation.predikat} write={explained} />
          </div>
        </>
      ) : (
        <p className={styles.none}>{say('evaluation.noPeriod')}</p>
      )}
    </FigureCard>
  );
}
