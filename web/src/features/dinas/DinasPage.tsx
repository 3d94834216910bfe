import { DinasLiveDocument, DinasPageDocument } from '@selaras/schema/web';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useConnection, useLive } from '../../app/graphql/use-live.ts';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { NotFound } from '../../app/NotFound.tsx';
import { usePeriod } from '../../app/period.ts';
import { useInstansi } from '../../app/session.ts';
import { TimeFilters } from '../../app/TimeFilters.tsx';
import { useToday } from '../../app/use-today.ts';
import { useText } from '../../text/text.ts';
import { FreshnessBadge, StaleVeil, useFreshness } from '../../ui/FreshnessBadge.tsx';
import { Page } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { TabLinks } from '../../ui/TabLinks.tsx';
import { Trail } from '../../ui/Trail.tsx';
import { FigureOverview, FiguresSkeleton } from '../board/index.ts';
import { BoardLink } from '../board/links.tsx';
import { foldDinas, fromDinas, type DinasState } from './dinas-state.ts';
import { DinasEvaluations } from './DinasEvaluations.tsx';
import { DinasPositions } from './DinasPositions.tsx';
import { UnitTree } from './UnitTree.tsx';

export function DinasPage() {
  const { say } = useText();
  const { dinasId } = useParams({ from: '/signed-in/$instansi/dinas/$dinasId' });
  const { asOf, tab } = useSearch({ from: '/signed-in/$instansi/dinas/$dinasId' });
  const instansi = useInstansi();
  const period = usePeriod();
  const periodId = period?.id;
  const navigate = useNavigate();
  const [result, retry] = usePageQuery({ query: DinasPageDocument, variables: { id: dinasId, periodId: periodId ?? null, asOf: asOf ?? null } });
  const dinas = result.data?.node?.__typename === 'Dinas' ? result.data.node : null;
  const live = useLive(
    DinasLiveDocument,
    'DinasLive',
    asOf === undefined && dinas ? { id: dinasId, ...(periodId ? { periodId } : {}) } : null,
    (before: DinasState | null, { dinas: event }) => foldDinas(before, event),
  );
  const state = live.state ?? (dinas ? fromDinas(dinas) : null);
  const fresh = useFreshness({
    lastMessageAt: live.lastMessageAt,
    connection: useConnection(),
    staleReason: live.state?.staleReason ?? null,
    refused: live.refused,
    historical: asOf !== undefined,
  });
  const today = useToday(instansi.timeZone);
  const shownDay = asOf ?? state?.asOf ?? today;
  return (
    <Page
      title={dinas?.name ?? say('state.loading')}
      eyebrow={
        <Trail>
          <BoardLink>{instansi.name}</BoardLink>
          {dinas ? say(`labels.DinasKind.${dinas.kind}`) : '…'}
        </Trail>
      }
      lead={<FreshnessBadge state={fresh} asOf={shownDay} computedAt={state?.computedAt ?? null} />}
      actions={<TimeFilters />}
    >
      <QueryState result={result} retry={retry} loading={<FiguresSkeleton />} empty={() => dinas === null} whenEmpty={<NotFound />}>
        {() =>
          dinas && state ? (
            <StaleVeil state={fresh}>
              {state.figures ? <FigureOverview figures={state.figures} subject={dinas} period={period} /> : null}
              <TabLinks
                label={dinas.name}
                value={tab ?? 'units'}
                items={[
                  { value: 'units', label: say('dinas.units') },
                  { value: 'positions', label: say('dinas.positions') },
                  { value: 'evaluations', label: say('dinas.evaluations') },
                ]}
                onChange={(next) =>
                  void navigate({
                    to: '/$instansi/dinas/$dinasId',
                    params: { instansi: instansi.code, dinasId },
                    search: next === 'units' ? {} : { tab: next },
                    resetScroll: false,
                  })
                }
              />
              {tab === undefined ? <UnitTree units={state.units} /> : null}
              {tab === 'positions' ? <DinasPositions dinasId={dinasId} /> : null}
              {tab === 'evaluations' ? <DinasEvaluations dinasId={dinasId} periodId={periodId ?? null} units={state.units} /> : null}
            </StaleVeil>
          ) : null
        }
      </QueryState>
    </Page>
  );
}
