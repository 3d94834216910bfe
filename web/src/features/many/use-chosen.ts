import { useEffect, useState } from 'react';
import { useClient, type TypedDocumentNode } from 'urql';

/** So many nodes the API gives at once. */
const AT_ONCE = 100;

/** Rows that were chosen, once all of them were read. */
export type Chosen<Row> = readonly Row[] | 'LOADING' | 'FAILED';

export function chosenRows<Row>(chosen: Chosen<Row>): readonly Row[] {
  return typeof chosen === 'string' ? [] : chosen;
}

export function mapChosen<Row, Other>(chosen: Chosen<Row>, map: (row: Row) => readonly Other[]): Chosen<Other> {
  return typeof chosen === 'string' ? chosen : chosen.flatMap(map);
}

/** Read when the drawer opens: what is shown is what is sent back as read. */
export function useChosen<Node>(query: TypedDocumentNode<{ nodes: readonly Node[] | null }, { ids: string[] }>, ids: readonly string[]): Chosen<Node> {
  const client = useClient();
  const [nodes, setNodes] = useState<Chosen<Node>>('LOADING');
  const asked = ids.join();
  useEffect(() => {
    let isOver = false;
    const all = asked.split(',');
    const read = async (): Promise<Chosen<Node>> => {
      const found: Node[] = [];
      for (let from = 0; from < all.length && !isOver; from += AT_ONCE) {
        const { data } = await client.query(query, { ids: all.slice(from, from + AT_ONCE) }, { requestPolicy: 'network-only' }).toPromise();
        if (!data?.nodes) return 'FAILED';
        found.push(...data.nodes);
      }
      return found;
    };
    void read().then((found) => (isOver ? undefined : setNodes(found)));
    return () => {
      isOver = true;
    };
  }, [client, query, asked]);
  return nodes;
}
