import { Button, NativeSelect, PasswordInput } from '@mantine/core';
import { READY_QUERIES, type ReadyQueryId } from '@selaras/schema/ready-queries';
import { ExplorerPageDocument } from '@selaras/schema/web';
import { Link } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { lazyPart } from '../../app/lazy-page.ts';
import { useSession } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import { Page, Panel } from '../../ui/Page.tsx';
import styles from './Developer.module.css';
import { ownValues, readyFor, variablesOf } from './ready.ts';
import { useExplorerToken, type ExplorerToken } from './use-explorer-token.ts';

const Explorer = lazyPart(() => import('./Explorer.tsx').then((module) => module.Explorer));

/** Asking the API by hand: a token first, then questions to begin with. */
export function ExplorerPage() {
  const { say } = useText();
  const held = useExplorerToken();
  return (
    <Page title={say('developer.explorer')} eyebrow={<Link to="/developer">{say('developer.title')}</Link>} lead={say('developer.explorerLead')}>
      {held.token === null ? <Beginning held={held} /> : <Questions token={held.token} />}
    </Page>
  );
}

function Beginning({ held }: { held: ExplorerToken }) {
  const { say } = useText();
  const [typed, setTyped] = useState('');
  return (
    <Panel title={say('developer.whichToken')} lead={say('developer.whichTokenLead')}>
      <div className={styles.beginning}>
        {held.isFailed ? <Notice tone="danger">{say('developer.noToken')}</Notice> : null}
        <Button onClick={() => void held.begin()}>{say('developer.begin')}</Button>
        <form
          className={styles.bring}
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim() !== '') held.bring(typed.trim());
          }}
        >
          <PasswordInput label={say('developer.ownToken')} autoComplete="off" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
          <Button type="submit" variant="default">
            {say('developer.useOwn')}
          </Button>
        </form>
      </div>
    </Panel>
  );
}

function Questions({ token }: { token: string }) {
  const { say } = useText();
  const session = useSession();
  const [{ data, fetching }] = usePageQuery({ query: ExplorerPageDocument, variables: {} });
  const [id, setId] = useState<ReadyQueryId>('me');
  const offered = readyFor(session.grants.map(({ role }) => role));
  const groups = [...new Set(offered.map(({ role }) => role))].map((role) => ({
    group: role === null ? say('developer.forEverybody') : say(`labels.Role.${role}`),
    items: offered.filter((ready) => ready.role === role).map((ready) => ({ value: ready.id, label: say(`developer.ready.${ready.id}`) })),
  }));
  const variables = variablesOf(id, ownValues(session, data));
  return (
    <>
      <NativeSelect
        className={styles.choice}
        label={say('developer.readyQueries')}
        value={id}
        data={groups}
        onChange={(event) => setId(READY_QUERIES.find((ready) => ready.id === event.currentTarget.value)?.id ?? id)}
      />
      <Suspense fallback={<p role="status">{say('state.loading')}</p>}>
        {fetching ? null : <Explorer key={id} token={token} id={id} variables={variables} />}
      </Suspense>
    </>
  );
}
