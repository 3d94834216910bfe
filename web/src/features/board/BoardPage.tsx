import { BoardLiveDocument, BoardPageDocument } from '@selaras/schema/web';
import { useSearch } from '@tanstack/react-router';
import { useConnection, useLive } from '../../app/graphql/use-live.ts';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePeriod } from '../../app/period.ts';
import { useInstansi } from '../../app/session.ts';
import { TimeFilters } from '../../app/TimeFilters.tsx';
import { useText } from '../../text/text.ts';
import { FreshnessBadge, StaleVeil, useFreshness } from '../../ui/FreshnessBadge.tsx';
import { Page } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { foldBoard, fromSnapshot, type BoardState } from './board-state.ts';
import { BoardAnnouncer } from './BoardAnnouncer.tsx';
import { BoardRowsPanel } from './BoardRowsPanel.tsx';
import { FigureOverview } from './FigureOverview.tsx';
import { FiguresSkeleton } from './FiguresSkeleton.tsx';
import { NoBoard } from './NoBoard.tsx';

export function BoardPage() {
  const { say } = useText();
  const instansi = useInstansi();
  const { asOf } = useSearch({ from: '/signed-in' });
  const period = usePeriod();
  const [result, retry] = usePageQuery({
    query: BoardPageDocument,
    variables: { instansiId: instansi.id, periodId: period?.id ?? null, asOf: asOf ?? null },
  });
  const live = useLive(
    BoardLiveDocument,
    'BoardLive',
    // A past day does not move.
    asOf === undefined && result.data?.board ? { instansiId: instansi.id, ...(period ? { periodId: period.id } : {}) } : null,
    (before: BoardState | null, { board }) => foldBoard(before, board),
  );
  const answered = result.data?.board ?? null;
  const state = live.state ?? (answered ? fromSnapshot(answered) : null);
  const fresh = useFreshness({
    lastMessageAt: live.lastMessageAt,
    connection: useConnection(),
    staleReason: live.state?.staleReason ?? null,
    refused: live.refused,
    historical: asOf !== undefined,
  });
  return (
    <Page
      title={instansi.name}
      eyebrow={say('board.title')}
      lead={
        state ? (
          <FreshnessBadge state={fresh} asOf={state.asOf} computedAt={state.computedAt} />
        ) : (
          <span>{result.fetching ? say('state.loading') : '\u00a0'}</span>
        )
      }
      actions={<TimeFilters />}
    >
      <QueryState result={result} retry={retry} loading={<FiguresSkeleton />} empty={({ board }) => board === null} whenEmpty={<NoBoard />}>
        {() =>
          state ? (
            <StaleVeil state={fresh}>
              <FigureOverview figures={state.total} subject={instansi} period={period} />
              <BoardRowsPanel rows={state.rows} />
              <BoardAnnouncer state={state} />
            </StaleVeil>
          ) : null
        }
      </QueryState>
    </Page>
  );
}
