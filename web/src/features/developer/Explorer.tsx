import 'graphiql/style.css';
import './graphiql.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { useComputedColorScheme } from '@mantine/core';
import { READY_QUERIES, type ReadyQueryId } from '@selaras/schema/ready-queries';
import { GraphiQL } from 'graphiql';
import { print, parse } from 'graphql';
import { createClient } from 'graphql-ws';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useText } from '../../text/text.ts';
import styles from './Developer.module.css';
import { useCost, type Budget } from './use-cost.ts';

/** Its parts are loaded one after the other. */
const SETTLED_MS = [200, 1_000];

/** What people type holds numbers and names of people: it stays in the page, and goes with it. */
function pageStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (index) => [...kept.keys()][index] ?? null,
  };
}

/** The editor over the API, with a token; one question to begin with, and what it would cost. */
export function Explorer({ token, id, variables: begun }: { token: string; id: ReadyQueryId; variables: string }) {
  const { say, format } = useText();
  const scheme = useComputedColorScheme('light');
  const begin = useMemo(() => print(parse(READY_QUERIES.find((ready) => ready.id === id)?.query ?? READY_QUERIES[0].query)), [id]);
  const [query, setQuery] = useState(begin);
  const [variables, setVariables] = useState(begun);
  const [answers, setAnswers] = useState(0);
  const cost = useCost(token, query, variables, answers);
  const socket = useMemo(
    () => createClient({ url: `${location.origin.replace('http', 'ws')}/graphql`, connectionParams: { authorization: `Bearer ${token}` }, retryAttempts: 2 }),
    [token],
  );
  useEffect(() => () => void socket.dispose(), [socket]);
  const fetcher = useMemo(
    () =>
      createGraphiQLFetcher({
        url: '/graphql',
        headers: { authorization: `Bearer ${token}` },
        wsClient: socket,
        fetch: (...asked) => fetch(...asked).finally(() => setAnswers((count) => count + 1)),
      }),
    [token, socket],
  );
  const shown = ({ available, maximum, restoreRate }: Budget) => ({
    available: format.count(available),
    maximum: format.count(maximum),
    rate: format.count(restoreRate),
  });
  const editor = useRef<HTMLDivElement>(null);
  const storage = useMemo(() => pageStorage(), []);
  // It measures its gutters once, before it stands where it is: lines drawn until then would lie under their numbers.
  useEffect(() => {
    const timers = SETTLED_MS.map((ms) =>
      setTimeout(() => {
        for (const drawn of editor.current?.querySelectorAll<HTMLElement & { CodeMirror?: { refresh(): void } }>('.CodeMirror') ?? [])
          drawn.CodeMirror?.refresh();
      }, ms),
    );
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <div className={styles.explorer}>
      <p className={styles.cost} role="status">
        <span>
          {cost === null
            ? say('developer.costUnknown')
            : 'refused' in cost
              ? cost.refused
              : say('developer.cost', { cost: format.count(cost.requested), limit: format.count(cost.limit) })}
        </span>
        {cost?.budget ? <span>{say('developer.budget', shown(cost.budget))}</span> : null}
      </p>
      <div ref={editor} className={styles.editor}>
        <GraphiQL
          fetcher={fetcher}
          storage={storage}
          forcedTheme={scheme}
          query={begin}
          variables={begun}
          onEditQuery={setQuery}
          onEditVariables={setVariables}
          isHeadersEditorEnabled={false}
          showPersistHeadersSettings={false}
          defaultEditorToolsVisibility={begun === '' ? false : 'variables'}
        />
      </div>
    </div>
  );
}
