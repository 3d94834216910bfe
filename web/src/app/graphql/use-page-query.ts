import { createRequest, useQuery, type AnyVariables, type CombinedError, type TypedDocumentNode } from 'urql';
import type { ErrorKind, QueryResult } from '../../ui/QueryState.tsx';
import { fetchOnce } from './fetch-once.ts';

/** The last answers by question: what a page shows while the network answers again. Bounded, and gone with the reload at sign-out. */
const lastAnswers = new Map<number, unknown>();
const REMEMBERED = 60;

function remember(key: number, data: unknown): void {
  lastAnswers.delete(key);
  lastAnswers.set(key, data);
  if (lastAnswers.size > REMEMBERED) lastAnswers.delete(lastAnswers.keys().next().value ?? key);
}

/** A part the viewer may not see, or an address that names nothing: the page says so; trying again would not help. */
const CLOSED: readonly unknown[] = ['FORBIDDEN', 'NOT_FOUND', 'BAD_INPUT'];

/** Nothing was done, or what was asked for took too long by now; the same may well succeed in a moment. */
const PASSING: readonly unknown[] = ['BUSY', 'TIMEOUT', 'UNAVAILABLE'];

function errorKind({ networkError, graphQLErrors }: CombinedError): ErrorKind {
  if (graphQLErrors.some(({ extensions }) => PASSING.includes(extensions['code']))) return 'busy';
  if (networkError) return 'offline';
  if (graphQLErrors.some(({ extensions }) => extensions['reason'] === 'NO_DATA_BEFORE')) return 'unknownDay';
  return graphQLErrors.length > 0 && graphQLErrors.every(({ extensions }) => CLOSED.includes(extensions['code'])) ? 'forbidden' : 'failed';
}

export interface PageQuery<Data, Variables> {
  query: TypedDocumentNode<Data, Variables>;
  variables: Variables;
  pause?: boolean;
  /** A list keeps its rows, dimmed, while its filter changes. Never for a page whose subject changes. */
  keepPrevious?: boolean;
  /** Asked by several parts of a page at once, of what does not move while they do. */
  isShared?: boolean;
}

const SHARED = { fetch: fetchOnce };

/** Asks the network each time, since every figure is live, and shows the last answer to the same question meanwhile. */
export function usePageQuery<Data, Variables extends AnyVariables>({
  query,
  variables,
  pause = false,
  keepPrevious = false,
  isShared = false,
}: PageQuery<Data, Variables>): readonly [QueryResult<Data>, () => void] {
  const key = createRequest(query, variables).key;
  const [result, execute] = useQuery<Data, AnyVariables>({
    query: query as TypedDocumentNode<Data, AnyVariables>,
    variables: variables as AnyVariables,
    requestPolicy: 'network-only',
    pause,
    ...(isShared && { context: SHARED }),
  });
  const answersThis = result.operation?.key === key;
  if (answersThis && result.data !== undefined && result.data !== null && !result.stale) remember(key, result.data);
  const remembered = lastAnswers.get(key) as Data | undefined;
  const data = (answersThis ? result.data : undefined) ?? remembered ?? (keepPrevious ? result.data : undefined) ?? undefined;
  return [
    {
      data,
      error: answersThis && result.error ? { kind: errorKind(result.error) } : undefined,
      fetching: !answersThis || result.fetching,
      stale: data !== undefined && !answersThis,
    },
    () => execute({ requestPolicy: 'network-only' }),
  ];
}
