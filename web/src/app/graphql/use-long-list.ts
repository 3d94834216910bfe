import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { createRequest, useClient, type AnyVariables, type TypedDocumentNode } from 'urql';
import type { Connection } from '../../ui/ListPanel.tsx';
import type { RestOfList } from '../../ui/LongTable.tsx';
import type { QueryResult } from '../../ui/QueryState.tsx';
import { usePageQuery } from './use-page-query.ts';

/** What came behind the first page of one list. */
interface Behind<Node> {
  /** Which list: that of the variables it was asked with. */
  readonly key: number;
  readonly nodes: readonly Node[];
  /** The cursor to go on behind; null at the end of the list. */
  readonly next: string | null;
  readonly pages: number;
}

interface LongListQuestion<Data, Variables, Node> {
  readonly query: TypedDocumentNode<Data, Variables>;
  /** Without the cursor. */
  readonly variables: Variables;
  readonly list: (data: Data) => Connection<Node> | null;
}

interface LongList<Node> {
  readonly result: QueryResult<Connection<Node> | null>;
  readonly retry: () => void;
  readonly rest: RestOfList;
}

const nextOf = ({ pageInfo }: Connection<unknown>): string | null => (pageInfo.hasNextPage ? pageInfo.endCursor : null);

/**
 * A list that goes on where its reader comes to the end of what is there: page by page by its cursor, until all of it is.
 * When its first page is asked again, the pages behind are asked again as well, and change places with the old ones at once.
 */
export function useLongList<Data, Variables extends AnyVariables, Node>({
  query: asked,
  variables,
  list,
}: LongListQuestion<Data, Variables, Node>): LongList<Node> {
  const client = useClient();
  const query = asked as TypedDocumentNode<Data, AnyVariables>;
  const { key } = createRequest<Data, AnyVariables>(query, variables);
  const [answer, retry] = usePageQuery<Data, AnyVariables>({ query, variables, keepPrevious: true });
  const first = answer.data === undefined ? undefined : list(answer.data);
  const [known, setBehind] = useState<Behind<Node> | null>(null);
  const behind = known?.key === key && first?.pageInfo.hasNextPage ? known : null;
  const [failedOf, setFailedOf] = useState<number | null>(null);
  /** What is being asked; what was asked of another list, or of an older state of this one, is not waited for. */
  const asking = useRef<symbol | null>(null);
  const read = async (from: string, pages: number, before: readonly Node[]): Promise<Omit<Behind<Node>, 'pages'> | 'FAILED' | 'SUPERSEDED'> => {
    const turn = Symbol('page');
    asking.current = turn;
    const nodes = [...before];
    let next: string | null = from;
    for (let page = 0; page < pages && next !== null; page++) {
      const { data } = await client.query(query, { ...variables, after: next }, { requestPolicy: 'network-only' }).toPromise();
      if (asking.current !== turn) return 'SUPERSEDED';
      const connection = data === undefined ? null : list(data);
      if (!connection) {
        asking.current = null;
        return 'FAILED';
      }
      nodes.push(...connection.nodes);
      next = nextOf(connection);
    }
    asking.current = null;
    return { key, nodes, next };
  };
  const goOn = (from: string, pages: number, before: Behind<Node> | null): void => {
    void read(from, pages, before?.nodes ?? []).then((found) => {
      if (found === 'SUPERSEDED') return;
      setFailedOf(found === 'FAILED' ? key : null);
      if (found !== 'FAILED') setBehind({ ...found, pages: (before?.pages ?? 0) + pages });
    });
  };
  const next = behind ? behind.next : first ? nextOf(first) : null;
  const more = (): void => {
    if (next !== null && asking.current === null) goOn(next, 1, behind);
  };
  const again = useEffectEvent(() => {
    const from = first ? nextOf(first) : null;
    if (behind && from !== null) goOn(from, behind.pages, null);
  });
  useEffect(() => again(), [first]);
  useEffect(
    () => () => {
      asking.current = null;
    },
    [key],
  );
  const data = useMemo(() => {
    if (!first || !behind) return first;
    const isWhole = behind.next === null;
    return { ...first, nodes: [...first.nodes, ...behind.nodes], pageInfo: { hasNextPage: !isWhole, endCursor: behind.next } };
  }, [first, behind]);
  return {
    result: { ...answer, data },
    retry,
    // Of a list that is on its way there is nothing to go on behind yet.
    rest: { more: next === null || answer.stale ? null : more, failed: failedOf === key },
  };
}
