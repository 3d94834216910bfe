import { Button } from '@mantine/core';
import { WorkloadDinasDocument, WorkloadPageDocument } from '@selaras/schema/web';
import { IconClipboardList } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { NotYours } from '../../app/NotYours.tsx';
import { ShownPart } from '../../app/ShownPart.tsx';
import { useChanges } from '../../app/graphql/use-changes.ts';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePaging } from '../../app/paging.ts';
import { present } from '../../app/search.ts';
import { isShown, useInstansi } from '../../app/session.ts';
import { useListSheet } from '../../app/use-list-sheet.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import { ListPanel } from '../../ui/ListPanel.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { ImportsLink } from '../imports/links.tsx';
import { ORDER_NAMES, ORDERS, STATES, USUAL_ORDER } from './analysis-choices.ts';
import { useAnalysesTable } from './AnalysesTable.tsx';
import { BeginDrawer } from './BeginDrawer.tsx';
import styles from './Workload.module.css';
import { WorkingTimePanel } from './WorkingTimePanel.tsx';

/** The workload analyses of a government, and the working time that they count with. */
export function WorkloadPage() {
  const { say } = useText();
  return isShown(useInstansi().viewerSeesWorkloadAnalyses) ? <Analyses /> : <NotYours title={say('workload.title')} />;
}

function Analyses() {
  const { say } = useText();
  const instansi = useInstansi();
  const { dinas, ...said } = useSearch({ from: '/signed-in/$instansi/workload' });
  const state = STATES.find((one) => one === said.state);
  const order = ORDER_NAMES.find((one) => one === said.order) ?? USUAL_ORDER;
  const navigate = useNavigate({ from: '/$instansi/workload' });
  const paging = usePaging({ resetScroll: true });
  const [isOpen, setOpen] = useState(false);
  const filter = { ...(state ? { workloadState: { eq: state } } : {}), ...(dinas ? { dinasId: { eq: dinas } } : {}) };
  const asked = { instansiId: instansi.id, filter, orderBy: ORDERS[order] };
  const [result, retry] = usePageQuery({ query: WorkloadPageDocument, variables: { ...asked, first: 25, after: paging.after ?? null }, keepPrevious: true });
  useChanges('WORKLOAD', 'WORKLOAD_ANALYSIS', retry);
  const { table, sheet } = useListSheet('government.workloadAnalyses', useAnalysesTable(), asked);
  const [places] = usePageQuery({ query: WorkloadDinasDocument, variables: { instansiId: instansi.id } });
  const dinasList = places.data?.node?.__typename === 'Instansi' ? places.data.node.dinasList.nodes : [];
  const own = dinasList.filter(({ viewerCanAnalyseWorkload }) => viewerCanAnalyseWorkload);
  const choose = (chosen: { state?: string | undefined; dinas?: string | undefined; order?: string | undefined }): void =>
    void navigate({ search: (before) => present({ ...before, ...chosen, after: undefined }), replace: true });
  return (
    <Page
      title={say('workload.title')}
      eyebrow={instansi.name}
      lead={say('workload.lead')}
      actions={
        own.length > 0 ? (
          <>
            {instansi.viewerCanImport ? (
              <span className={styles.beside}>
                <ImportsLink kind="WORKLOAD">{say('workload.import')}</ImportsLink>
              </span>
            ) : null}
            <Button onClick={() => setOpen(true)}>{say('workload.begin')}</Button>
          </>
        ) : null
      }
    >
      <ShownPart sight={instansi.viewerSeesWorkloadAnalyses} />
      <WorkingTimePanel />
      <ListPanel
        caption={say('workload.title')}
        result={result}
        retry={retry}
        list={({ node }) => (node?.__typename === 'Instansi' ? node.workloadAnalyses : null)}
        table={table}
        sheet={sheet}
        paging={paging}
        filters={
          <>
            <ChoiceField
              label={say('workload.dinas')}
              value={dinas ?? ''}
              choices={[{ value: '', label: say('workload.allDinas') }, ...dinasList.map(({ id, name }) => ({ value: id, label: name }))]}
              onChange={(chosen) => choose({ dinas: chosen || undefined })}
            />
            <ChoiceField
              label={say('workload.state')}
              value={state ?? ''}
              choices={[{ value: '', label: say('workload.allStates') }, ...STATES.map((value) => ({ value, label: say(`labels.WorkloadState.${value}`) }))]}
              onChange={(chosen) => choose({ state: chosen || undefined })}
            />
            <ChoiceField
              label={say('workload.order')}
              value={order}
              choices={ORDER_NAMES.map((value) => ({ value, label: say(`workload.orders.${value}`) }))}
              onChange={(chosen) => choose({ order: chosen === USUAL_ORDER ? undefined : chosen })}
            />
          </>
        }
        whenEmpty={
          state || dinas ? undefined : (
            <Message
              icon={<IconClipboardList size={24} />}
              title={say('workload.none')}
              hint={say(own.length > 0 ? 'workload.noneHint' : 'workload.noneYet')}
            />
          )
        }
      />
      {isOpen ? <BeginDrawer dinasList={own} onClose={() => setOpen(false)} /> : null}
    </Page>
  );
}
