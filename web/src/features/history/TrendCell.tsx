import { Sparkline } from '../../charts/Sparkline.tsx';
import type { FigureColumn, ShownFigures } from '../../app/figure-group.ts';
import { useText } from '../../text/text.ts';
import { columnNumber } from '../figures/index.ts';
import { changeOf, sayChange, writeChange } from './change-words.ts';
import { HistoryLink } from './links.tsx';
import styles from './TrendCell.module.css';
import type { Trends } from './use-trends.ts';

/** The line of a figure and how it moved; up is good or bad by what the figure counts. Before it comes its room is kept. */
export function TrendCell({ trends, figures, subject }: { trends: Trends | null; figures: ShownFigures; subject: { id: string; name: string } }) {
  const trend = trends?.of.get(subject.id);
  if (!trends || !trend) return <span className={styles.trend} />;
  return <TrendLine trend={trend} column={trends.column} comparedWith={trends.comparedWith} figures={figures} subject={subject} />;
}

type Trend = Pick<NonNullable<ReturnType<Trends['of']['get']>>, 'lastValues' | 'before' | 'knownFrom' | 'unknown'>;

interface TrendLineProps {
  /** Null while it is on its way. */
  trend: Trend | null;
  column: FigureColumn;
  comparedWith: string | null;
  figures: ShownFigures;
  subject: { id: string; name: string };
}

export function TrendLine({ trend, column, comparedWith, figures, subject }: TrendLineProps) {
  const { say, format } = useText();
  if (!trend) return <span className={styles.trend} />;
  const now = columnNumber(column, figures);
  // The board moves by itself: its number is the last point of the line.
  const values = [...trend.lastValues.slice(0, -1), now];
  const change = changeOf({ figure: column.figure, now, before: trend.before });
  const sentence = sayChange({ ...trend, figure: column.figure, subject: subject.name, now, comparedWith }, say, format);
  const isWorse = change !== null && change !== 0 && (column.worst === 'most') === change > 0;
  return (
    <HistoryLink figure={column.figure} subjectId={subject.id} label={say('history.open', { sentence })} className={styles.trend}>
      <Sparkline values={values} />
      <span aria-hidden className={styles.change} data-tone={change === null || change === 0 ? 'quiet' : isWorse ? 'worse' : 'better'}>
        {change === null ? '–' : writeChange(column.figure, change, say, format)}
      </span>
    </HistoryLink>
  );
}
