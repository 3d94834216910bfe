import { DinasLiveDocument, DinasPageDocument, DinasUnitsRestDocument, type DinasLiveSubscription } from '@selaras/schema/web';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useLivePage } from '../../app/graphql/use-live-page.ts';
import { ClosedList } from '../../app/ClosedList.tsx';
import { NotFound } from '../../app/NotFound.tsx';
import { useInstansi } from '../../app/session.ts';
import { TimeFilters } from '../../app/TimeFilters.tsx';
import { useToday } from '../../app/use-today.ts';
import { useText } from '../../text/text.ts';
import { FreshnessBadge, StaleVeil } from '../../ui/FreshnessBadge.tsx';
import { pageTitle } from '../../ui/page-title.ts';
import { Page } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { TabLinks } from '../../ui/TabLinks.tsx';
import { Trail } from '../../ui/Trail.tsx';
import { FigureOverview, FiguresSkeleton } from '../board/index.ts';
import { SubjectTrends } from '../history/index.ts';
import { BoardLink } from '../board/links.tsx';
import { dinasOf, foldDinas, fromDinas, unitsOf, type DinasState } from './dinas-state.ts';
import { DinasEvaluations } from './DinasEvaluations.tsx';
import { DinasPeople } from './DinasPeople.tsx';
import { DinasPositions } from './DinasPositions.tsx';
import { ReportedHeadCount } from './ReportedHeadCount.tsx';
import { UnitTree } from './UnitTree.tsx';

const fold = (state: DinasState | null, { dinas }: DinasLiveSubscription): DinasState | null => foldDinas(state, dinas);
/** The tree of a dinas is everybody's; its numbers, which are what moves, are not. */
const isOpen = ({ figures }: DinasState): boolean => figures !== null;

export function DinasPage() {
  const { say, format } = useText();
  const { dinasId } = useParams({ from: '/signed-in/$instansi/dinas/$dinasId' });
  const { tab } = useSearch({ from: '/signed-in/$instansi/dinas/$dinasId' });
  const instansi = useInstansi();
  const navigate = useNavigate();
  const today = useToday(instansi.timeZone);
  const { result, retry, state, facts, period, asOf } = useLivePage({
    query: DinasPageDocument,
    subscription: DinasLiveDocument,
    subject: { id: dinasId },
    from: fromDinas,
    fold,
    isOpen,
  });
  const dinas = result.data ? dinasOf(result.data) : null;
  // A large tree comes in two parts. Of today the stream brings it whole, as long as there is one.
  const after = state && (asOf !== undefined || facts.connection === 'down') ? state.rest : null;
  const [rest] = usePageQuery({
    query: DinasUnitsRestDocument,
    variables: { id: dinasId, periodId: period?.id ?? null, asOf: asOf ?? null, after },
    pause: after === null,
  });
  const units = state && after !== null && rest.data ? [...state.units, ...unitsOf(rest.data)] : (state?.units ?? []);
  return (
    <Page
      title={pageTitle(dinas && state?.isProjection ? say('live.projectionOf', { title: dinas.name, day: format.day(state.asOf) }) : dinas?.name, result, say)}
      eyebrow={
        <Trail>
          <BoardLink>{instansi.name}</BoardLink>
          {dinas ? say(`labels.DinasKind.${dinas.kind}`) : null}
        </Trail>
      }
      // Nothing that is not there is ever live.
      lead={result.data && !state?.figures ? null : <FreshnessBadge facts={facts} asOf={asOf ?? state?.asOf ?? today} computedAt={state?.computedAt ?? null} />}
      actions={<TimeFilters />}
    >
      <QueryState result={result} retry={retry} loading={<FiguresSkeleton />} empty={() => dinas === null} whenEmpty={<NotFound />}>
        {() =>
          dinas && state ? (
            <StaleVeil facts={facts}>
              {state.figures ? <FigureOverview figures={state.figures} subject={dinas} period={period} /> : null}
              {state.figures && asOf === undefined ? <SubjectTrends subject={dinas} periodId={period?.id ?? null} /> : null}
              {dinas.reported ? <ReportedHeadCount reported={dinas.reported} /> : null}
              <TabLinks
                label={dinas.name}
                value={tab ?? 'units'}
                items={[
                  { value: 'units', label: say('dinas.units') },
                  { value: 'positions', label: say('dinas.positions') },
                  { value: 'people', label: say('dinas.people') },
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
              {tab === undefined && state.figures === null ? <ClosedList title={say('dinas.units')} /> : null}
              {tab === undefined && state.figures !== null ? (
                <UnitTree dinasId={dinasId} units={units} onChanged={dinas.viewerCanManageUnits ? retry : null} />
              ) : null}
              {tab === 'positions' ? <DinasPositions dinasId={dinasId} /> : null}
              {tab === 'people' ? <DinasPeople dinasId={dinasId} /> : null}
              {tab === 'evaluations' && state.figures === null ? <ClosedList title={say('dinas.evaluations')} /> : null}
              {tab === 'evaluations' && state.figures !== null ? <DinasEvaluations dinasId={dinasId} periodId={period?.id ?? null} units={units} /> : null}
            </StaleVeil>
          ) : null
        }
      </QueryState>
    </Page>
  );
}
