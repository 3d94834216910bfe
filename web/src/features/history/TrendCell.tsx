import { Sparkline } from '../../charts/Sparkline.tsx';
import { dayAfter } from '../../charts/ticks.ts';
import type { FigureColumn, ShownFigures } from '../../app/figure-group.ts';
import { useText } from '../../text/text.ts';
import { columnNumber } from '../figures/index.ts';
import { changeOf, sayChange, writeChange } from './change-words.ts';
import { marksOf, type DayMark } from './day-marks.ts';
import { HistoryLink } from './links.tsx';
import styles from './TrendCell.module.css';
import type { Trends } from './use-trends.ts';

/** The line of a figure and how it moved; up is good or bad by what the figure counts. Before it comes its room is kept. */
export function TrendCell({ trends, figures, subject }: { trends: Trends | null; figures: ShownFigures; subject: { id: string; name: string } }) {
  const trend = trends?.of.get(subject.id);
  if (!trends || !trend) return <span className={styles.trend} />;
  return (
    <TrendLine
      trend={trend}
      column={trends.column}
      comparedWith={trends.comparedWith}
      to={trends.to}
      marks={trends.marks}
      now={columnNumber(trends.column, figures)}
      subject={subject}
    />
  );
}

type Trend = Pick<NonNullable<ReturnType<Trends['of']['get']>>, 'lastValues' | 'before' | 'knownFrom' | 'unknown'>;

interface TrendLineProps {
  /** Null while it is on its way. */
  trend: Trend | null;
  column: FigureColumn;
  comparedWith: string | null;
  /** The last day of the line, and what happened on its days. */
  to: string;
  marks: readonly DayMark[];
  /** The figure as it stands by now. */
  now: number | null;
  subject: { id: string; name: string };
}

export function TrendLine({ trend, column, comparedWith, to, marks, now, subject }: TrendLineProps) {
  const { say, format } = useText();
  if (!trend) return <span className={styles.trend} />;
  // The board moves by itself: its number is the last point of the line.
  const values = [...trend.lastValues.slice(0, -1), now];
  const change = changeOf({ figure: column.figure, now, before: trend.before });
  const sentence = sayChange({ ...trend, figure: column.figure, subject: subject.name, now, comparedWith }, say, format);
  const happened = marksOf(marks, subject.id, dayAfter(to, 1 - values.length), values.length);
  const events = happened.map(({ day, text }) => say('history.markOn', { day: format.day(day), text }));
  const isWorse = change !== null && change !== 0 && (column.worst === 'most') === change > 0;
  return (
    <HistoryLink
      figure={column.figure}
      subjectId={subject.id}
      label={say('history.open', { sentence: [sentence, ...events].join(' ') })}
      className={styles.trend}
    >
      <Sparkline values={values} marks={happened} />
      <span aria-hidden className={styles.change} data-tone={change === null || change === 0 ? 'quiet' : isWorse ? 'worse' : 'better'}>
        {change === null ? '–' : writeChange(column.figure, change, say, format)}
      </span>
    </HistoryLink>
  );
}
