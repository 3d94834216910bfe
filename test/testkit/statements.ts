import type { Pool, PoolClient } from 'pg';

export interface Counted {
  /** Ends the counting and gives the texts in the order in which they were sent. */
  stop(): string[];
}

const textOf = (query: unknown): string | null =>
  typeof query === 'string' ? query : typeof query === 'object' && query !== null && 'text' in query ? String(query.text) : null;
const BRACKETS = /^(begin|commit|rollback|select set_config)/;

/**
 * Writes down every statement that operations send, whichever pool their viewer reads through, apart from those that open and close a transaction.
 * It looks through the client's own method: what is counted is what goes over the wire.
 */
export function countReads(services: { readonly app: Pool; readonly wide: Pool }): Counted {
  const counted = [services.app, services.wide].map((pool) => countStatements(pool));
  return { stop: () => counted.flatMap((one) => one.stop()) };
}

/** The same for one pool. */
export function countStatements(pool: Pool): Counted {
  const texts: string[] = [];
  const patched = new Map<PoolClient, PoolClient['query']>();
  const connect = pool.connect.bind(pool);
  const listen = (client: PoolClient): void => {
    if (patched.has(client)) return;
    const { query } = client;
    patched.set(client, query);
    client.query = function record(this: PoolClient, ...words: unknown[]) {
      const text = textOf(words[0]);
      if (text !== null && !BRACKETS.test(text)) texts.push(text);
      return (query as (...words: unknown[]) => unknown).apply(this, words);
    } as PoolClient['query'];
  };
  pool.connect = (async (callback?: (error: Error | undefined, client: PoolClient | undefined, release: (error?: Error) => void) => void) => {
    const client = await connect();
    listen(client);
    if (callback) callback(undefined, client, (error) => client.release(error));
    return client;
  }) as Pool['connect'];
  return {
    stop() {
      pool.connect = connect as Pool['connect'];
      for (const [client, query] of patched) client.query = query;
      return texts;
    },
  };
}
