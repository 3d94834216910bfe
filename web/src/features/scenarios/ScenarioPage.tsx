import { ScenarioPageDocument, ScenarioPage_ScenarioFragmentDoc, type ScenarioPage_ScenarioFragment } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { useParams } from '@tanstack/react-router';
import { NotFound } from '../../app/NotFound.tsx';
import { useChanges } from '../../app/graphql/use-changes.ts';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useText } from '../../text/text.ts';
import { Facts } from '../../ui/Facts.tsx';
import { Notice } from '../../ui/Message.tsx';
import { Page, Panel } from '../../ui/Page.tsx';
import { pageTitle } from '../../ui/page-title.ts';
import { QueryState } from '../../ui/QueryState.tsx';
import { Trail } from '../../ui/Trail.tsx';
import { ReorganisationLink } from '../reorganisation/links.tsx';
import { ChangesPanel } from './ChangesPanel.tsx';
import { EffectPanel } from './EffectPanel.tsx';
import { ScenariosLink } from './links.tsx';
import { ScenarioActions } from './ScenarioActions.tsx';
import styles from './Scenarios.module.css';
import { StateTag } from './StateTag.tsx';

type Scenario = ScenarioPage_ScenarioFragment;

/** One scenario: what it changes, what that comes to, and the way to drafts of it. */
export function ScenarioPage() {
  const { say } = useText();
  const { scenarioId: id } = useParams({ from: '/signed-in/$instansi/scenarios/$scenarioId' });
  const [result, refresh] = usePageQuery({ query: ScenarioPageDocument, variables: { id } });
  useChanges('SCENARIOS', 'SCENARIO', refresh);
  const scenario = result.data?.node?.__typename === 'Scenario' ? readFragment(ScenarioPage_ScenarioFragmentDoc, result.data.node) : null;
  return (
    <Page
      title={pageTitle(scenario?.name, result, say)}
      eyebrow={
        <Trail>
          <ScenariosLink>{say('scenarios.title')}</ScenariosLink>
        </Trail>
      }
    >
      <QueryState result={result} retry={refresh} empty={() => scenario === null} whenEmpty={<NotFound />}>
        {() => (scenario ? <Body scenario={scenario} refresh={refresh} /> : null)}
      </QueryState>
    </Page>
  );
}

function Body({ scenario, refresh }: { scenario: Scenario; refresh: () => void }) {
  const { say, format } = useText();
  const { state, isExpired, isShared, firstDay, keptUntil, ofDinas, misfitCount, drafts } = scenario;
  return (
    <>
      {state === 'APPLIED' ? (
        <Notice tone="good">
          {say('scenarios.wasApplied')}
          <ul className={styles.drafts}>
            {drafts.nodes.map((draft) => (
              <li key={draft.id}>
                <ReorganisationLink id={draft.id}>{draft.name}</ReorganisationLink>: {say(`labels.ReorganisationState.${draft.state}`)}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {state === 'DISCARDED' ? <Notice tone="info">{say('scenarios.wasDiscarded')}</Notice> : null}
      {state === 'OPEN' && isExpired ? <Notice tone="warning">{say('scenarios.isExpired')}</Notice> : null}
      {state === 'OPEN' && misfitCount > 0 ? <Notice tone="warning">{say('scenarios.misfitsLead', { number: format.count(misfitCount) })}</Notice> : null}
      <Panel aside={<ScenarioActions scenario={scenario} refresh={refresh} />}>
        <Facts
          items={[
            { name: say('scenarios.state'), value: <StateTag state={state} isExpired={isExpired} /> },
            { name: say('scenarios.firstDay'), value: format.day(firstDay) },
            { name: say('scenarios.where'), value: ofDinas?.name ?? say('scenarios.whole') },
            { name: say('scenarios.sharing'), value: say(isShared ? 'scenarios.shared' : 'scenarios.notShared') },
            { name: say('scenarios.keptUntil'), value: keptUntil === null ? say('scenarios.keptAlways') : format.day(keptUntil) },
          ]}
        />
      </Panel>
      <EffectPanel id={scenario.id} version={scenario.version} firstDay={firstDay} />
      <ChangesPanel scenario={scenario} refresh={refresh} />
    </>
  );
}
