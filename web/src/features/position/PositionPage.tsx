import { PositionPageDocument } from '@selaras/schema/web';
import { useParams, useSearch } from '@tanstack/react-router';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { NotFound } from '../../app/NotFound.tsx';
import { TimeFilters } from '../../app/TimeFilters.tsx';
import { useText } from '../../text/text.ts';
import { pageTitle } from '../../ui/page-title.ts';
import { Page, PanelGrid } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { Trail } from '../../ui/Trail.tsx';
import { PositionAnalysisPanel } from '../position-analysis/index.ts';
import { PositionWorkload } from '../workload/index.ts';
import { DinasLink } from '../dinas/links.tsx';
import { PositionActs } from './PositionActs.tsx';
import { PositionFacts } from './PositionFacts.tsx';
import { PositionHistory, PositionHolders } from './PositionHolders.tsx';
import { PositionSubordinates } from './PositionSubordinates.tsx';

export function PositionPage() {
  const { say } = useText();
  const { positionId } = useParams({ from: '/signed-in/$instansi/position/$positionId' });
  const { asOf } = useSearch({ from: '/signed-in' });
  const [result, retry] = usePageQuery({ query: PositionPageDocument, variables: { id: positionId, asOf: asOf ?? null } });
  const position = result.data?.node?.__typename === 'Position' ? result.data.node : null;
  return (
    <Page
      title={pageTitle(position?.title, result, say)}
      eyebrow={
        <Trail>
          {position ? <DinasLink id={position.unit.dinas.id}>{position.unit.dinas.name}</DinasLink> : null}
          {position && position.unit.name !== position.unit.dinas.name ? position.unit.name : null}
          {say('position.title')}
        </Trail>
      }
      actions={
        <>
          {position ? <PositionActs position={position} onDone={retry} /> : null}
          <TimeFilters withPeriod={false} />
        </>
      }
    >
      <QueryState result={result} retry={retry} empty={() => position === null} whenEmpty={<NotFound />}>
        {() =>
          position ? (
            <>
              <PanelGrid wide>
                <PositionFacts position={position} />
                <PositionHolders position={position} onChanged={retry} />
              </PanelGrid>
              <PositionAnalysisPanel position={{ id: positionId, title: position.title }} asOf={asOf ?? null} />
              <PositionWorkload positionId={positionId} asOf={asOf ?? null} />
              <PanelGrid wide>
                <PositionSubordinates positionId={positionId} asOf={asOf ?? null} />
                <PositionHistory position={position} onChanged={retry} />
              </PanelGrid>
            </>
          ) : null
        }
      </QueryState>
    </Page>
  );
}
