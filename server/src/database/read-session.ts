import type { Writable } from 'node:stream';
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type CompiledQuery, type RawBuilder } from 'kysely';
import type { Pool, PoolClient, QueryConfig } from 'pg';

/** Writes SQL, never runs it: queries run on the read session's own connection, as prepared statements. */
const compiler = new Kysely<Record<string, never>>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

export const compileSql = <Row>(fragment: RawBuilder<Row>): CompiledQuery<Row> => fragment.compile(compiler);

const STATEMENT_LIMIT = 2_000;
const statementNames = new Map<string, string>();

/** A stable name per text makes PostgreSQL plan it once per connection; texts come from code, so they are few. */
function statementName(text: string): string | undefined {
  const known = statementNames.get(text);
  if (known) return known;
  if (statementNames.size >= STATEMENT_LIMIT) return undefined;
  const name = `s${statementNames.size}`;
  statementNames.set(text, name);
  return name;
}

/**
 * Holds back what is written until the events at hand are worked off, so that it leaves in one system call: each one
 * costs as much as the statement it carries. A commit often leaves together with the next operation's first query.
 */
function sendTogether(client: PoolClient): void {
  const { stream } = (client as unknown as { readonly connection: { readonly stream: Writable } }).connection;
  stream.cork();
  setImmediate(() => stream.uncork());
}

/**
 * Everything one operation reads: a single read-only transaction, opened at the first need and bound to the viewer.
 * All parts of an answer therefore come from one snapshot, and PostgreSQL hides the rows that are not the viewer's.
 */
export class ReadSession {
  #client: Promise<PoolClient> | null = null;
  #closed = false;
  #failed = false;

  constructor(
    private readonly pool: Pool,
    /** Binds the transaction to a viewer; without it row security shows nothing. */
    private readonly bind: QueryConfig | null,
  ) {}

  async query<Row>(fragment: RawBuilder<Row>): Promise<Row[]> {
    const compiled = compileSql(fragment);
    return this.run<Row>(compiled.sql, compiled.parameters);
  }

  async run<Row>(text: string, parameters: readonly unknown[]): Promise<Row[]> {
    if (this.#closed) throw new Error('a read session is over when its operation has answered');
    this.#client ??= this.#open();
    const client = await this.#client;
    const name = statementName(text);
    try {
      const result = await client.query({ ...(name ? { name } : {}), text, values: parameters as unknown[] });
      return result.rows as Row[];
    } catch (error) {
      this.#failed = true;
      throw error;
    }
  }

  async #open(): Promise<PoolClient> {
    const client = await this.pool.connect();
    // A failure shows in the first query as well, which is sent in one go with these (the pool's clients pipeline):
    // if setting the scope fails, what follows fails with the transaction and never runs under somebody else's.
    sendTogether(client);
    const fail = (): void => {
      this.#failed = true;
    };
    client.query('begin isolation level repeatable read read only').catch(fail);
    if (this.bind) client.query(this.bind).catch(fail);
    return client;
  }

  /** Ends the transaction; the answer does not wait for it. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    void this.#client?.then(
      (client) => (this.#failed ? giveBackFailed(client) : giveBack(client)),
      () => undefined,
    );
  }
}

/** The next operation may have the connection at once: what it sends is queued behind the commit. */
function giveBack(client: PoolClient): void {
  sendTogether(client);
  client.query('commit').catch(() => undefined);
  client.release();
}

/** After a failure the connection goes on only if it can still say that the transaction is over. */
function giveBackFailed(client: PoolClient): void {
  client.query('rollback').then(
    () => client.release(),
    (error: Error) => client.release(error),
  );
}
