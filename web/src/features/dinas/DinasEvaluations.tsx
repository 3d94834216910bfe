import { DinasEvaluationsPageDocument, UnitTree_UnitFiguresFragmentDoc } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { IconCalendarOff, IconCircleCheck } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePaging } from '../../app/paging.ts';
import { useListSheet } from '../../app/use-list-sheet.ts';
import { useText } from '../../text/text.ts';
import { ListPanel } from '../../ui/ListPanel.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel, PanelGrid } from '../../ui/Page.tsx';
import type { ListSheet } from '../../ui/sheet.ts';
import { SheetMenu } from '../../ui/SheetMenu.tsx';
import { RecordEvaluationDrawer, type ToRecord } from '../evaluation/index.ts';
import type { DinasState } from './dinas-state.ts';
import { useUnfinishedTable } from './UnfinishedTable.tsx';
import { UnitProgress } from './UnitProgress.tsx';

/** Whose evaluation is unfinished and with whom it waits, beside how far each unit is. */
export function DinasEvaluations({ dinasId, periodId, units }: { dinasId: string; periodId: string | null; units: DinasState['units'] }) {
  const rows = useMemo(() => units.map((entry) => readFragment(UnitTree_UnitFiguresFragmentDoc, entry)), [units]);
  return (
    <PanelGrid wide>
      {periodId === null ? <NothingToEvaluate /> : <UnfinishedEvaluations dinasId={dinasId} periodId={periodId} />}
      <UnitProgress rows={rows} aside={periodId === null ? null : <EvaluationsAsFile dinasId={dinasId} periodId={periodId} />} />
    </PanelGrid>
  );
}

function UnfinishedEvaluations({ dinasId, periodId }: { dinasId: string; periodId: string }) {
  const { say } = useText();
  const paging = usePaging({ resetScroll: false });
  const [recording, setRecording] = useState<ToRecord | null>(null);
  const { table, sheet } = useListSheet('dinas.unfinished', useUnfinishedTable(setRecording), { id: dinasId, periodId });
  const [result, retry] = usePageQuery({
    query: DinasEvaluationsPageDocument,
    variables: { id: dinasId, periodId, first: 50, after: paging.after ?? null },
    keepPrevious: true,
  });
  return (
    <>
      <ListPanel
        title={say('dinas.unfinishedTitle')}
        lead={say('dinas.unfinishedLead')}
        caption={say('dinas.unfinishedTitle')}
        result={result}
        retry={retry}
        list={({ node }) => (node?.__typename === 'Dinas' ? node.unfinishedEvaluations : null)}
        table={table}
        sheet={sheet}
        paging={paging}
        whenEmpty={<NothingUnfinished />}
      />
      {recording ? (
        <RecordEvaluationDrawer
          of={recording}
          periodId={periodId}
          onDone={() => {
            setRecording(null);
            retry();
          }}
          onClose={() => setRecording(null)}
        />
      ) : null}
    </>
  );
}

/** All evaluations of the dinas in the period, sealed or not: the page shows those that wait, a file has every one. */
function EvaluationsAsFile({ dinasId, periodId }: { dinasId: string; periodId: string }) {
  const { say } = useText();
  const sheet: ListSheet = {
    name: 'period.evaluations',
    variables: { id: periodId, filter: { dinasId: { eq: dinasId } } },
    columns: ['employee', 'position', 'state', 'workResult', 'behaviour', 'predikat', 'evaluator', 'submitted', 'sealed'],
    choices: [],
    choose: () => undefined,
  };
  return <SheetMenu sheet={sheet} list={say('dinas.allEvaluations')} />;
}

function NothingToEvaluate() {
  const { say } = useText();
  return (
    <Panel title={say('dinas.unfinishedTitle')} lead={say('dinas.unfinishedLead')} flush>
      <Message icon={<IconCalendarOff size={24} />} title={say('evaluation.noPeriod')} />
    </Panel>
  );
}

function NothingUnfinished() {
  const { say } = useText();
  return <Message icon={<IconCircleCheck size={24} />} title={say('dinas.nothingUnfinished')} hint={say('dinas.nothingUnfinishedHint')} />;
}
