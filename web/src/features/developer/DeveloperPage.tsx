import { Anchor } from '@mantine/core';
import limits from '@selaras/schema/limits.json';
import { Link } from '@tanstack/react-router';
import { useText } from '../../text/text.ts';
import { Facts } from '../../ui/Facts.tsx';
import { Page, Panel, PanelGrid } from '../../ui/Page.tsx';
import { ChangesPanel } from './ChangesPanel.tsx';
import styles from './Developer.module.css';

const LIMITS = Object.keys(limits) as (keyof typeof limits)[];

/** What who writes programs needs: a way in, the contract, the limits, and what changed. */
export function DeveloperPage() {
  const { say, format } = useText();
  return (
    <Page
      title={say('developer.title')}
      lead={say('developer.lead')}
      actions={
        <Link to="/developer/explorer" className={styles.open}>
          {say('developer.explorer')}
        </Link>
      }
    >
      <PanelGrid>
        <Panel title={say('developer.start')} lead={say('developer.startLead')}>
          <ul className={styles.ways}>
            <li>
              <Link to="/account">{say('developer.tokens')}</Link>: {say('developer.tokensHint')}
            </li>
            <li>
              <Anchor href="/schema.graphql" download>
                schema.graphql
              </Anchor>
              : {say('developer.sdlHint')}
            </li>
            <li>
              <Anchor href="/graphql-env.d.ts" download>
                graphql-env.d.ts
              </Anchor>
              : {say('developer.typesHint')}
            </li>
          </ul>
          <pre className={styles.code}>
            {`curl ${location.origin}/graphql \\\n  -H 'Authorization: Bearer …' \\\n  -H 'Content-Type: application/json' \\\n  -d '{"query": "{ viewer { username } }"}'`}
          </pre>
        </Panel>
        <Panel title={say('developer.limits')} lead={say('developer.limitsLead')}>
          <Facts items={LIMITS.map((name) => ({ name: say(`developer.limit.${name}`), value: format.count(limits[name]) }))} />
        </Panel>
      </PanelGrid>
      <ChangesPanel />
    </Page>
  );
}
