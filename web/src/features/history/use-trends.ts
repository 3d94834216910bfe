import { BoardTrendsDocument, type BoardTrendsQuery, type FigureSince } from '@selaras/schema/web';
import { useMemo } from 'react';
import { dayAfter } from '../../charts/ticks.ts';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import type { FigureColumn } from '../../app/figure-group.ts';
import type { DayMark } from './day-marks.ts';
import { useDayMarks } from './use-day-marks.ts';

/** As many days as a line beside a name shows. */
export const TREND_DAYS = 30;

type DinasTrend = NonNullable<BoardTrendsQuery['figureHistory']>['dinas'][number];

/** The last thirty days of one figure, of each dinas of a board. */
export interface Trends {
  readonly column: FigureColumn;
  readonly comparedWith: string | null;
  readonly of: ReadonlyMap<string, DinasTrend>;
  /** The last day of every line. */
  readonly to: string;
  readonly marks: readonly DayMark[];
}

/** Asked beside the board and after it: nothing waits for them. A day to come or a day past has none. */
export function useTrends(
  column: FigureColumn | undefined,
  { subjectId, periodId, today, since, pause }: { subjectId: string; periodId: string | null; today: string; since: FigureSince; pause: boolean },
): Trends | null {
  const [result] = usePageQuery({
    query: BoardTrendsDocument,
    // With its day in the question a board that stands open is asked anew at midnight.
    variables: { key: column?.figure ?? 'GAP', subjectId, periodId, to: today, since },
    pause: pause || column === undefined,
  });
  const told = result.data?.figureHistory;
  const marks = useDayMarks({
    figure: column?.figure ?? 'GAP',
    periodId,
    from: dayAfter(today, 1 - TREND_DAYS),
    pause: pause || told == null,
    amongOthers: true,
  });
  return useMemo(
    () =>
      column && told ? { column, comparedWith: told.comparedWith, to: today, marks, of: new Map(told.dinas.map((dinas) => [dinas.dinasId, dinas])) } : null,
    [column, told, today, marks],
  );
}
