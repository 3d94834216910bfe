import { DinasEvaluationsPageDocument, UnitTree_UnitFiguresFragmentDoc } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { IconCircleCheck } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { present } from '../../app/search.ts';
import { useText } from '../../text/text.ts';
import { Message } from '../../ui/Message.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Panel, PanelGrid } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import type { DinasState } from './dinas-state.ts';
import { LateTable } from './LateTable.tsx';
import { UnitProgress } from './UnitProgress.tsx';

const PAGE_SIZE = 50;

/** Who is late and with whom, beside how far each unit is. */
export function DinasEvaluations({ dinasId, periodId, units }: { dinasId: string; periodId: string | null; units: DinasState['units'] }) {
  const { say } = useText();
  const { after } = useSearch({ from: '/signed-in/$instansi/dinas/$dinasId' });
  const navigate = useNavigate({ from: '/$instansi/dinas/$dinasId' });
  const turn = (next: string | undefined): void => {
    void navigate({ to: '.', search: (before) => present({ ...before, after: next }), resetScroll: false });
  };
  const [result, retry] = usePageQuery({
    query: DinasEvaluationsPageDocument,
    variables: { id: dinasId, periodId: periodId ?? '', first: PAGE_SIZE, after: after ?? null },
    pause: periodId === null,
    keepPrevious: true,
  });
  const rows = useMemo(() => units.map((entry) => readFragment(UnitTree_UnitFiguresFragmentDoc, entry)), [units]);
  const late = result.data?.node?.__typename === 'Dinas' ? result.data.node.unfinishedEvaluations : null;
  const nobody = <Message icon={<IconCircleCheck size={24} />} title={say('dinas.noLate')} hint={say('dinas.noLateHint')} />;
  return (
    <PanelGrid wide>
      <Panel title={say('dinas.lateTitle')} lead={say('dinas.lateLead')} flush>
        {periodId === null ? (
          nobody
        ) : (
          <QueryState result={result} retry={retry} empty={() => (late?.totalCount ?? 0) === 0} whenEmpty={nobody}>
            {() =>
              late ? (
                <LateTable
                  late={late.nodes}
                  footer={
                    <Pager
                      shown={late.nodes.length}
                      total={late.totalCount}
                      hasNext={late.pageInfo.hasNextPage}
                      atStart={after === undefined}
                      onNext={() => turn(late.pageInfo.endCursor ?? undefined)}
                      onFirst={() => turn(undefined)}
                    />
                  }
                />
              ) : null
            }
          </QueryState>
        )}
      </Panel>
      <UnitProgress rows={rows} />
    </PanelGrid>
  );
}
