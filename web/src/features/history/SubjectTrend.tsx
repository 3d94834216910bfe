import { SubjectTrendDocument } from '@selaras/schema/web';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import type { FigureColumn, ShownFigures } from '../../app/figure-group.ts';
import { useInstansi } from '../../app/session.ts';
import { useToday } from '../../app/use-today.ts';
import { dayAfter } from '../../charts/ticks.ts';
import { columnNumber } from '../figures/index.ts';
import { TrendLine } from './TrendCell.tsx';
import { useDayMarks } from './use-day-marks.ts';
import { TREND_DAYS } from './use-trends.ts';

/** The last thirty days of one figure of a government or a dinas, and how it moved in a week. Asked beside the page, and its room is kept. */
export function SubjectTrend({
  column,
  figures,
  subject,
  periodId,
}: {
  column: FigureColumn;
  /** Null on a page that knows the figure from its line alone. */
  figures: ShownFigures | null;
  subject: { id: string; name: string };
  periodId: string | null;
}) {
  const to = useToday(useInstansi().timeZone);
  const [{ data }] = usePageQuery({ query: SubjectTrendDocument, variables: { key: column.figure, subjectId: subject.id, periodId, to } });
  const told = data?.figureHistory;
  const marks = useDayMarks({ figure: column.figure, periodId, from: dayAfter(to, 1 - TREND_DAYS), pause: told == null, amongOthers: true });
  return (
    <TrendLine
      trend={told ? { ...told, lastValues: told.values } : null}
      column={column}
      comparedWith={told?.comparedWith ?? null}
      to={to}
      marks={marks}
      now={figures ? columnNumber(column, figures) : (told?.values.at(-1) ?? null)}
      subject={subject}
    />
  );
}
