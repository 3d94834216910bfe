import { DayMarksDocument, type FigureKey } from '@selaras/schema/web';
import { useMemo } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useInstansi } from '../../app/session.ts';
import type { DayMark } from './day-marks.ts';

const NONE: readonly DayMark[] = [];

interface MarksAsked {
  readonly figure: FigureKey;
  /** The first day of the line. */
  readonly from: string;
  readonly pause?: boolean;
}

/** What happened to a figure since a day, everywhere the reader sees; asked beside the line, which does not wait for it. */
export function useDayMarks({ figure, from, pause = false }: MarksAsked): readonly DayMark[] {
  const { id: instansiId } = useInstansi();
  const [{ data }] = usePageQuery({ query: DayMarksDocument, variables: { instansiId, filter: { figure, day: { gte: from } } }, pause });
  const found = data?.node?.__typename === 'Instansi' ? data.node.annotations.nodes : null;
  return useMemo(() => found?.map(({ day, text, ofDinas }) => ({ day, text, dinasId: ofDinas?.id ?? null })) ?? NONE, [found]);
}
