import { FigureColumns_FigureSetFragmentDoc } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { memo } from 'react';
import type { FigureColumn, FigureGroup, ShownFigures } from '../../app/figure-group.ts';
import { useFigureGroups } from '../../app/use-features.ts';
import { useText } from '../../text/text.ts';
import { ColumnFigure } from '../figures/index.ts';
import { SubjectTrend } from '../history/index.ts';
import styles from './BoardSummary.module.css';

interface BoardSummaryProps {
  figures: FragmentType<typeof FigureColumns_FigureSetFragmentDoc>;
  subject: { id: string; name: string };
  periodId: string | null;
  /** A day past or to come has no line up to today. */
  withTrend: boolean;
}

/** What the whole of a board comes to, in one line above its rows; the cards below them say the rest. */
export const BoardSummary = memo(function BoardSummary({ figures: masked, subject, periodId, withTrend }: BoardSummaryProps) {
  const { say } = useText();
  const figures = readFragment(FigureColumns_FigureSetFragmentDoc, masked);
  const groups = useFigureGroups().filter(({ columns }) => columns?.some(({ tile }) => tile === 'lead'));
  return (
    <section className={styles.summary} aria-label={say('board.summary')}>
      {groups.map((group, index) => (
        <Part key={index} group={group} figures={figures} subject={subject} periodId={withTrend ? periodId : undefined} />
      ))}
    </section>
  );
});

function Part({
  group: { columns = [], bar },
  figures,
  subject,
  periodId,
}: {
  group: FigureGroup;
  figures: ShownFigures;
  subject: { id: string; name: string };
  periodId: string | null | undefined;
}) {
  const { say } = useText();
  const at = (place: FigureColumn['tile']): readonly FigureColumn[] => columns.filter(({ tile }) => tile === place);
  const [lead] = at('lead');
  if (!lead) return null;
  return (
    <div className={styles.part}>
      <p className={styles.lead}>
        <span className={styles.word}>{say(`figures.${lead.figure}.name`)}</span>
        <span className={styles.numbers}>
          <span className={styles.hero}>
            <ColumnFigure column={lead} figures={figures} subject={subject} />
          </span>
          {at('aside').map((column) => (
            <span key={column.figure} className={styles.aside}>
              <ColumnFigure column={column} figures={figures} subject={subject} />
            </span>
          ))}
        </span>
      </p>
      <div className={styles.bar}>{bar ? <bar.Bar figures={figures} captioned /> : null}</div>
      {periodId === undefined ? null : <SubjectTrend column={lead} figures={figures} subject={subject} periodId={periodId} />}
    </div>
  );
}
