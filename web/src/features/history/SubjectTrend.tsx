import { SubjectTrendDocument } from '@selaras/schema/web';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import type { FigureColumn, ShownFigures } from '../../app/figure-group.ts';
import { useInstansi } from '../../app/session.ts';
import { useToday } from '../../app/use-today.ts';
import { TrendLine } from './TrendCell.tsx';

/** The last thirty days of one figure of a whole government, and how it moved in a week. Asked beside the page, and its room is kept. */
export function SubjectTrend({
  column,
  figures,
  subject,
  periodId,
}: {
  column: FigureColumn;
  figures: ShownFigures;
  subject: { id: string; name: string };
  periodId: string | null;
}) {
  const to = useToday(useInstansi().timeZone);
  const [{ data }] = usePageQuery({ query: SubjectTrendDocument, variables: { key: column.figure, subjectId: subject.id, periodId, to } });
  const told = data?.figureHistory;
  return (
    <TrendLine
      trend={told ? { ...told, lastValues: told.values } : null}
      column={column}
      comparedWith={told?.comparedWith ?? null}
      figures={figures}
      subject={subject}
    />
  );
}
