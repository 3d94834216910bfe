import { AsyncLocalStorage } from 'node:async_hooks';
import { ReadTransaction, SessionKeeper, ViewerCache, type TestApp } from '@selaras/server/testing';
import pg from 'pg';

/** What opens, closes and binds a transaction: it carries statements and says nothing of its own. */
const BRACKETS = /^\s*(begin|commit|rollback|savepoint|release|set |select set_config)/i;

const textOf = (query: unknown): string | null =>
  typeof query === 'string' ? query : typeof query === 'object' && query !== null && 'text' in query ? String(query.text) : null;
/** The ORM writes ids, instants and addresses of pages into its text; one statement is one text, whatever it is about. */
function withoutValues(text: string): string {
  const values: string[] = [];
  return text.replaceAll(/'(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\dT[\d:.]+Z|\/uji-[\d-]+\/[^']*)'/g, (value) => {
    if (!values.includes(value)) values.push(value);
    return `$${values.indexOf(value) + 1}`;
  });
}
/**
 * The statements that a piece of work makes a server send, apart from those that open and close a transaction: all that
 * run within a request, on whichever connection, and all that read for a viewer outside of one, which is what live
 * streams do. It looks at what sends them: what is written down is what goes over the wire.
 */
export async function statementsOf(server: TestApp, work: () => Promise<unknown>): Promise<string[]> {
  const texts: string[] = [];
  const inRequest = new AsyncLocalStorage<boolean>();
  const enter = (): void => inRequest.enterWith(true);
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function record(this: pg.Client, ...words: unknown[]) {
    const text = textOf(words[0]);
    if (text !== null && !BRACKETS.test(text) && inRequest.getStore() === true) texts.push(withoutValues(text));
    return (query as (...words: unknown[]) => unknown).apply(this, words);
  } as typeof query;
  const { run } = ReadTransaction.prototype;
  ReadTransaction.prototype.run = function record(this: ReadTransaction, statement) {
    if (!BRACKETS.test(statement.text)) texts.push(withoutValues(statement.text));
    return run.call(this, statement);
  };
  // Who asks is known from the request before, until somebody's rights may have changed: when that is heard is chance.
  const { identify } = ViewerCache.prototype;
  ViewerCache.prototype.identify = function unrecorded(this: ViewerCache, ...words) {
    return inRequest.run(false, () => identify.apply(this, words));
  };
  // Noted once an hour of each session: the first request to come.
  const { touch } = SessionKeeper.prototype;
  SessionKeeper.prototype.touch = function unrecorded(this: SessionKeeper, ...words) {
    inRequest.run(false, () => touch.apply(this, words));
  };
  server.app.http.server.prependListener('request', enter);
  try {
    await work();
  } finally {
    server.app.http.server.off('request', enter);
    pg.Client.prototype.query = query;
    ReadTransaction.prototype.run = run;
    ViewerCache.prototype.identify = identify;
    SessionKeeper.prototype.touch = touch;
  }
  return texts;
}

/** Writes down what goes through one pool until `stop`: with several servers it tells which of them did the work. */
export function watchPool(pool: pg.Pool): { stop(): string[] } {
  const texts: string[] = [];
  const watched = new Map<pg.PoolClient, pg.PoolClient['query']>();
  const watch = (client: pg.PoolClient): void => {
    if (watched.has(client)) return;
    const { query } = client;
    watched.set(client, query);
    client.query = function record(this: pg.PoolClient, ...words: unknown[]) {
      const text = textOf(words[0]);
      if (text !== null && !BRACKETS.test(text)) texts.push(text);
      return (query as (...words: unknown[]) => unknown).apply(this, words);
    } as typeof query;
  };
  pool.on('acquire', watch);
  return {
    stop() {
      pool.off('acquire', watch);
      for (const [client, query] of watched) client.query = query;
      return texts;
    },
  };
}
