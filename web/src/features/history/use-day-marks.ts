import { DayMarksDocument, type FigureKey } from '@selaras/schema/web';
import { FIGURES } from '@selaras/schema/figures';
import { useMemo } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useInstansi } from '../../app/session.ts';
import type { DayMark } from './day-marks.ts';

const NONE: readonly DayMark[] = [];

interface MarksAsked {
  readonly figure: FigureKey;
  /** Of which period the line is, of a figure of periods. */
  readonly periodId: string | null;
  /** The first day of the line. */
  readonly from: string;
  readonly pause?: boolean;
  /** Of a short line, one of several: all of them ask once, for what happened to any figure. */
  readonly amongOthers?: boolean;
}

/** What happened to a figure since a day, everywhere the reader sees; asked beside the line, which does not wait for it. */
export function useDayMarks({ figure, periodId, from, pause = false, amongOthers = false }: MarksAsked): readonly DayMark[] {
  const { id: instansiId } = useInstansi();
  const filter = { day: { gte: from }, ...(amongOthers ? {} : { ofFigure: figure }) };
  const [{ data }] = usePageQuery({ query: DayMarksDocument, variables: { instansiId, filter }, pause, isShared: true });
  const found = data?.node?.__typename === 'Instansi' ? data.node.annotations.nodes : null;
  const period = FIGURES[figure].ofPeriod ? periodId : null;
  return useMemo(
    () =>
      found
        ?.filter((mark) => mark.figure === figure && (period === null || mark.ofPeriod?.id === period))
        .map(({ day, text, ofDinas }) => ({ day, text, dinasId: ofDinas?.id ?? null })) ?? NONE,
    [found, figure, period],
  );
}
