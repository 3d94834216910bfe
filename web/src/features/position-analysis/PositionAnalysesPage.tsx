import { Button } from '@mantine/core';
import { PositionAnalysesPageDocument, PositionAnalysesSightDocument } from '@selaras/schema/web';
import { IconId } from '@tabler/icons-react';
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
import { useChoosable, useChoosing } from '../../ui/choosing.tsx';
import { ChoiceField, SearchField } from '../../ui/fields.tsx';
import { ListPanel } from '../../ui/ListPanel.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { ImportsLink } from '../imports/links.tsx';
import { ORDER_NAMES, ORDERS, STATES, USUAL_ORDER } from './analysis-choices.ts';
import { useAnalysesTable } from './AnalysesTable.tsx';
import { BeginDrawer } from './BeginDrawer.tsx';
import { ChooseAnalyses } from './ChooseAnalyses.tsx';
import styles from './PositionAnalysis.module.css';

/** The position analyses of a government: what is established, and what HR works on. */
export function PositionAnalysesPage() {
  const { say } = useText();
  return isShown(useInstansi().viewerSeesWorkloadAnalyses) ? <Analyses /> : <NotYours title={say('positionAnalysis.title')} />;
}

function Analyses() {
  const { say } = useText();
  const instansi = useInstansi();
  const { dinas, q, ...said } = useSearch({ from: '/signed-in/$instansi/position-analysis' });
  const state = STATES.find((one) => one === said.state);
  const order = ORDER_NAMES.find((one) => one === said.order) ?? USUAL_ORDER;
  const navigate = useNavigate({ from: '/$instansi/position-analysis' });
  const paging = usePaging({ resetScroll: true });
  const [isOpen, setOpen] = useState(false);
  const filter = {
    ...(state ? { analysisState: { eq: state } } : {}),
    ...(dinas ? { dinasId: { eq: dinas } } : {}),
    ...(q ? { search: q } : {}),
  };
  const asked = { instansiId: instansi.id, filter, orderBy: ORDERS[order] };
  const [result, retry] = usePageQuery({
    query: PositionAnalysesPageDocument,
    variables: { ...asked, first: 25, after: paging.after ?? null },
    keepPrevious: true,
  });
  useChanges('POSITION_ANALYSIS', 'POSITION_ANALYSIS', retry);
  const choosing = useChoosing();
  const { table, sheet } = useListSheet('government.positionAnalyses', useChoosable(useAnalysesTable(), choosing), asked);
  const [places] = usePageQuery({ query: PositionAnalysesSightDocument, variables: { instansiId: instansi.id } });
  const place = places.data?.node?.__typename === 'Instansi' ? places.data.node : null;
  const canBegin = place?.dinasList.nodes.some(({ viewerCanAnalysePositions }) => viewerCanAnalysePositions) ?? false;
  const choose = (chosen: { state?: string | undefined; dinas?: string | undefined; order?: string | undefined; q?: string | undefined }): void =>
    void navigate({ search: (before) => present({ ...before, ...chosen, after: undefined }), replace: true });
  return (
    <Page
      title={say('positionAnalysis.title')}
      eyebrow={instansi.name}
      lead={say('positionAnalysis.lead')}
      actions={
        canBegin ? (
          <>
            {instansi.viewerCanImport ? (
              <span className={styles.beside}>
                <ImportsLink kind="POSITION_ANALYSIS">{say('positionAnalysis.import')}</ImportsLink>
              </span>
            ) : null}
            <Button onClick={() => setOpen(true)}>{say('positionAnalysis.begin')}</Button>
          </>
        ) : null
      }
    >
      {place ? <ShownPart sight={place.viewerSeesPositionAnalyses} /> : null}
      <ListPanel
        caption={say('positionAnalysis.title')}
        result={result}
        retry={retry}
        list={({ node }) => (node?.__typename === 'Instansi' ? node.positionAnalyses : null)}
        table={table}
        sheet={sheet}
        paging={paging}
        filters={
          <>
            <SearchField label={say('positionAnalysis.search')} value={q ?? ''} onChange={(words) => choose({ q: words || undefined })} />
            <ChoiceField
              label={say('positionAnalysis.dinas')}
              value={dinas ?? ''}
              choices={[
                { value: '', label: say('positionAnalysis.allDinas') },
                ...(place?.dinasList.nodes ?? []).map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={(chosen) => choose({ dinas: chosen || undefined })}
            />
            <ChoiceField
              label={say('positionAnalysis.state')}
              value={state ?? ''}
              choices={[
                { value: '', label: say('positionAnalysis.allStates') },
                ...STATES.map((value) => ({ value, label: say(`labels.PositionAnalysisState.${value}`) })),
              ]}
              onChange={(chosen) => choose({ state: chosen || undefined })}
            />
            <ChoiceField
              label={say('positionAnalysis.order')}
              value={order}
              choices={ORDER_NAMES.map((value) => ({ value, label: say(`positionAnalysis.orders.${value}`) }))}
              onChange={(chosen) => choose({ order: chosen === USUAL_ORDER ? undefined : chosen })}
            />
          </>
        }
        actions={({ rows }) =>
          canBegin ? (
            <ChooseAnalyses choosing={choosing} shown={rows.flatMap((row) => (row.viewerCanWork || row.viewerCanEstablish ? [row.id] : []))} onDone={retry} />
          ) : null
        }
        whenEmpty={
          state || dinas || q ? undefined : (
            <Message
              icon={<IconId size={24} />}
              title={say('positionAnalysis.none')}
              hint={say(canBegin ? 'positionAnalysis.noneHint' : 'positionAnalysis.noneYet')}
            />
          )
        }
      />
      {isOpen ? <BeginDrawer onClose={() => setOpen(false)} /> : null}
    </Page>
  );
}
