import { Button } from '@mantine/core';
import { CreateScenarioHereDocument, ScenarioDinasDocument, ScenariosPageDocument } from '@selaras/schema/web';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation } from 'urql';
import { everyValue } from '../../app/every-value.ts';
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
import { ScenarioForm } from './ScenarioForm.tsx';
import { useScenariosTable } from './ScenariosTable.tsx';

const STATES = everyValue<'OPEN' | 'APPLIED' | 'DISCARDED'>()('OPEN', 'APPLIED', 'DISCARDED');

/** What would be if: scenarios of a government. */
export function ScenariosPage() {
  const { say } = useText();
  return isShown(useInstansi().viewerSeesScenarios) ? <Scenarios /> : <NotYours title={say('scenarios.title')} />;
}

function Scenarios() {
  const { say } = useText();
  const instansi = useInstansi();
  const search = useSearch({ from: '/signed-in/$instansi/scenarios' });
  const state = STATES.find((one) => one === search.state);
  const navigate = useNavigate({ from: '/$instansi/scenarios' });
  const paging = usePaging({ resetScroll: true });
  const [isOpen, setOpen] = useState(false);
  const asked = { instansiId: instansi.id, filter: state ? { scenarioState: { eq: state } } : {} };
  const [result, retry] = usePageQuery({ query: ScenariosPageDocument, variables: { ...asked, first: 25, after: paging.after ?? null }, keepPrevious: true });
  useChanges('SCENARIOS', 'SCENARIO', retry);
  const { table, sheet } = useListSheet('government.scenarios', useScenariosTable(), asked);
  const [places] = usePageQuery({ query: ScenarioDinasDocument, variables: { instansiId: instansi.id } });
  const dinasList = places.data?.node?.__typename === 'Instansi' ? places.data.node.dinasList.nodes : [];
  const own = dinasList.filter(({ viewerCanAnalyseWorkload }) => viewerCanAnalyseWorkload);
  const ofAll = result.data?.node?.__typename === 'Instansi' && result.data.node.viewerCanMakeScenarios;
  const [, create] = useMutation(CreateScenarioHereDocument);
  return (
    <Page
      title={say('scenarios.title')}
      eyebrow={instansi.name}
      lead={say('scenarios.lead')}
      actions={own.length > 0 ? <Button onClick={() => setOpen(true)}>{say('scenarios.begin')}</Button> : null}
    >
      <ShownPart sight={instansi.viewerSeesScenarios} />
      <ListPanel
        caption={say('scenarios.title')}
        result={result}
        retry={retry}
        list={({ node }) => (node?.__typename === 'Instansi' ? node.scenarios : null)}
        table={table}
        sheet={sheet}
        paging={paging}
        filters={
          <ChoiceField
            label={say('scenarios.state')}
            value={state ?? ''}
            choices={[{ value: '', label: say('scenarios.allStates') }, ...STATES.map((value) => ({ value, label: say(`labels.ScenarioState.${value}`) }))]}
            onChange={(chosen) => void navigate({ search: (before) => present({ ...before, state: chosen || undefined, after: undefined }), replace: true })}
          />
        }
        whenEmpty={
          state ? undefined : (
            <Message
              icon={<IconArrowsSplit2 size={24} />}
              title={say('scenarios.none')}
              hint={say(own.length > 0 ? 'scenarios.noneHint' : 'scenarios.noneYet')}
            />
          )
        }
      />
      {isOpen ? (
        <ScenarioForm
          title={say('scenarios.begin')}
          dinasList={own}
          ofAll={ofAll}
          onSave={async ({ dinasId, ...said }) => {
            const answer = (await create({ input: { ...said, instansiId: instansi.id, ...(dinasId ? { dinasId } : {}) } })).data?.createScenario;
            if (!answer) return say('acts.failed');
            await navigate({ to: '/$instansi/scenarios/$scenarioId', params: { instansi: instansi.code, scenarioId: answer.scenario.id }, search: {} });
            return null;
          }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </Page>
  );
}
