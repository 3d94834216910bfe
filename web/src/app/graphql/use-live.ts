import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { useClient, type AnyVariables, type TypedDocumentNode } from 'urql';
import { connection, type ConnectionState } from './connection.ts';
import { operationName } from './operation-name.ts';
import { subscriptionId } from './socket.ts';

export function useConnection(): ConnectionState {
  return useSyncExternalStore(connection.subscribe, connection.get);
}

/** A stream the server ended (a deploy, a changed right) is asked for again after this many milliseconds. */
const RESUBSCRIBE_AFTER = 4_000;

export interface Live<State> {
  state: State | null;
  lastMessageAt: number | null;
  refused: boolean;
}

/**
 * Hears a subscription for as long as the component stands and folds its events into one state.
 * Every stream begins with a snapshot, so after a lost socket the state is right again without a reload.
 * `variables` null hears nothing: a screen of a past day does not move.
 */
export function useLive<Data, Variables extends AnyVariables, State>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables | null,
  fold: (state: State | null, data: Data) => State | null,
): Live<State> {
  const client = useClient();
  const key = variables ? subscriptionId(operationName(document), variables) : null;
  const [heard, setHeard] = useState<Live<State> & { key: string | null }>({ key, state: null, lastMessageAt: null, refused: false });
  const subscribe = useEffectEvent((forKey: string, ended: () => void) =>
    client.subscription(document, variables as Variables).subscribe((result) => {
      const { data, error } = result;
      setHeard((before) => {
        const state = before.key === forKey ? before.state : null;
        if (error) return { key: forKey, state, lastMessageAt: before.key === forKey ? before.lastMessageAt : null, refused: true };
        return { key: forKey, state: data ? fold(state, data) : state, lastMessageAt: Date.now(), refused: false };
      });
      if (error || !result.hasNext) ended();
    }),
  );
  useEffect(() => {
    if (key === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let current: { unsubscribe: () => void } | undefined;
    const start = (): void => {
      current?.unsubscribe();
      current = subscribe(key, () => {
        clearTimeout(timer);
        timer = setTimeout(start, RESUBSCRIBE_AFTER);
      });
    };
    start();
    return () => {
      clearTimeout(timer);
      current?.unsubscribe();
    };
  }, [key]);
  return heard.key === key ? heard : { state: null, lastMessageAt: null, refused: false };
}
