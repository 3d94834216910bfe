import { Navigate } from '@tanstack/react-router';
import { BoardLiveDocument, BoardPageDocument, type BoardLiveSubscription } from '@selaras/schema/web';
import { startTransition, Suspense, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useLivePage } from '../../app/graphql/use-live-page.ts';
import { lazyPart } from '../../app/lazy-page.ts';
import { useInstansi } from '../../app/session.ts';
import { ShownPart } from '../../app/ShownPart.tsx';
import { TimeFilters } from '../../app/TimeFilters.tsx';
import { useText } from '../../text/text.ts';
import { FreshnessBadge, StaleVeil } from '../../ui/FreshnessBadge.tsx';
import { Page } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { SetupPanel } from '../setup/index.ts';
import { foldBoard, fromBoard, type BoardState } from './board-state.ts';
import { BoardAnnouncer } from './BoardAnnouncer.tsx';
import { BoardFindings } from './BoardFindings.tsx';
import { BoardRowsPanel } from './BoardRowsPanel.tsx';
import { FigureOverview } from './FigureOverview.tsx';
import { BoardSkeleton, RowsSkeleton } from './BoardSkeleton.tsx';
import { BoardSummary } from './BoardSummary.tsx';
import { BoardTicker } from './BoardTicker.tsx';
import { useMarking } from './marks.ts';

const NoBoard = lazyPart(() => import('./NoBoard.tsx').then((module) => module.NoBoard));

const fold = (state: BoardState | null, { board }: BoardLiveSubscription): BoardState | null => foldBoard(state, board);

export function BoardPage() {
  const { say, format } = useText();
  const instansi = useInstansi();
  const { result, retry, state, facts, period, asOf } = useLivePage({
    query: BoardPageDocument,
    subscription: BoardLiveDocument,
    subject: { instansiId: instansi.id },
    from: fromBoard,
    fold,
  });
  // What is dear to draw is drawn in pieces, between which a phone answers; how far it may be believed is said at once.
  const drawn = useDeferredValue(state);
  // What stands above the rows is drawn, and read, before they are made; from then on they move with it.
  const isAnswered = drawn !== null;
  const [isBelowShown, setBelowShown] = useState(false);
  useEffect(() => {
    if (isAnswered) startTransition(() => setBelowShown(true));
  }, [isAnswered]);
  useMarking(state, `${instansi.id} ${period?.id ?? ''}`);
  const isOfSome = instansi.viewerSeesBoard === 'PART' && state !== null;
  const named = isOfSome ? say('board.ofSome', { number: format.count(state.rows.length) }) : instansi.name;
  const title = state?.isProjection ? say('live.projectionOf', { title: named, day: format.day(state.asOf) }) : named;
  // The same as long as it says the same: what is handed a new one is drawn again.
  const subject = useMemo(() => ({ ...instansi, name: title }), [instansi, title]);
  // Of some dinas only, nothing is said in the name of the whole government; of one, its own page says more.
  const [only, another] = isOfSome ? state.rows : [];
  if (only && !another) return <Navigate to="/$instansi/dinas/$dinasId" params={{ instansi: instansi.code, dinasId: only.dinasId }} replace />;
  return (
    <Page
      title={title}
      eyebrow={isOfSome ? instansi.name : say('board.title')}
      lead={
        state ? (
          <FreshnessBadge facts={facts} asOf={state.asOf} computedAt={state.computedAt} />
        ) : (
          <span>{result.fetching ? say('state.loading') : '\u00a0'}</span>
        )
      }
      actions={<TimeFilters />}
      dense
    >
      {isOfSome ? <ShownPart sight="PART" /> : null}
      <SetupPanel />
      <QueryState
        result={result}
        retry={retry}
        loading={<BoardSkeleton />}
        empty={({ board }) => board === null}
        whenEmpty={
          <Suspense fallback={<BoardSkeleton />}>
            <NoBoard onChanged={retry} />
          </Suspense>
        }
      >
        {() =>
          drawn ? (
            <StaleVeil facts={facts}>
              {/* Of each board its own: what was put away on one is not put away on another. */}
              <BoardFindings key={instansi.id} findings={drawn.findings} subject={subject} />
              <BoardSummary figures={drawn.total} subject={subject} periodId={period?.id ?? null} withTrend={asOf === undefined} />
              {asOf === undefined ? <BoardTicker instansiId={instansi.id} rows={drawn.rows} /> : null}
              {isBelowShown ? (
                <>
                  <BoardRowsPanel rows={drawn.rows} onChanged={retry} />
                  <FigureOverview figures={drawn.total} subject={subject} period={period} />
                </>
              ) : (
                <RowsSkeleton />
              )}
              <BoardAnnouncer state={drawn} />
            </StaleVeil>
          ) : (
            <BoardSkeleton />
          )
        }
      </QueryState>
    </Page>
  );
}
