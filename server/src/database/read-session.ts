import type { Writable } from 'node:stream';
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type CompiledQuery, type RawBuilder } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { isWide, KEEP_SCOPE, SET_SCOPE, scopeValues, type Scope } from '../access/scope.ts';

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
 * Whose scope a connection of the wide pool carries. The same viewer often comes back to it, and then nothing has to be
 * set. The scope is the viewer's own object: changed rights are another object, so they never match an old one.
 * It counts only when the database has confirmed the transaction that set it, and only while no later one has begun to
 * set another: anything else might leave one viewer with the scope of somebody else.
 */
const carried = new WeakMap<PoolClient, Carried>();

interface Carried {
  readonly setBy: ReadSession;
  readonly wanted: Scope;
  /** Null until the transaction that set it is confirmed, and for good when it failed. */
  scope: Scope | null;
  /** Resolves when it is known which of the two. */
  readonly known: PromiseWithResolvers<void>;
}

/** An operation that was expected to need one statement asked for a second; it is asked again in a transaction. */
class ReadOutgrown extends Error {
  override readonly name = 'ReadOutgrown';
}

/**
 * Everything one operation reads: a single read-only transaction, opened at the first need and bound to the viewer.
 * All parts of an answer therefore come from one snapshot, and PostgreSQL hides the rows that are not the viewer's.
 * A single statement is a transaction by itself: an operation known to need no more (`oneStatement`) runs without
 * begin and commit on a connection that carries its viewer's scope already.
 */
export class ReadSession {
  #client: Promise<PoolClient> | null = null;
  #closed = false;
  #failed = false;
  #inTransaction = true;
  #statements = 0;
  #outgrown = false;

  constructor(
    private readonly pool: Pool,
    private readonly scope: Scope | null,
    private readonly oneStatement: boolean = false,
  ) {}

  /** How many statements it has run. */
  get statements(): number {
    return this.#statements;
  }

  /** Whether it was opened for one statement and asked for more: what it answered is to be thrown away. */
  get outgrown(): boolean {
    return this.#outgrown;
  }

  async query<Row>(fragment: RawBuilder<Row>): Promise<Row[]> {
    const compiled = compileSql(fragment);
    return this.run<Row>(compiled.sql, compiled.parameters);
  }

  async run<Row>(text: string, parameters: readonly unknown[]): Promise<Row[]> {
    if (this.#closed) throw new Error('a read session is over when its operation has answered');
    this.#client ??= this.#open();
    const client = await this.#client;
    this.#statements++;
    if (!this.#inTransaction && this.#statements > 1) {
      this.#outgrown = true;
      throw new ReadOutgrown('a read of one statement asked for a second');
    }
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
    const keeps = this.scope !== null && isWide(this.scope);
    // A busy connection comes back before it has said how the last transaction ended: worth waiting for once,
    // or the scope would be set again and again and never be known.
    if (keeps && carried.get(client)?.wanted === this.scope) await carried.get(client)?.known.promise;
    const isCarried = keeps && carried.get(client)?.scope === this.scope;
    if (isCarried && this.oneStatement) {
      this.#inTransaction = false;
      return client;
    }
    // A failure shows in the first query as well, which is sent in one go with these (the pool's clients pipeline).
    sendTogether(client);
    const fail = (): void => {
      this.#failed = true;
    };
    client.query('begin isolation level repeatable read read only').catch(fail);
    // Set inside the transaction: if that fails, what follows fails with it and never runs under somebody else's scope.
    if (this.scope && keeps && !isCarried) carried.set(client, { setBy: this, wanted: this.scope, scope: null, known: Promise.withResolvers() });
    if (this.scope && !isCarried) client.query({ name: 'scope', text: keeps ? KEEP_SCOPE : SET_SCOPE, values: scopeValues(this.scope) }).catch(fail);
    return client;
  }

  /** Ends the transaction; the answer does not wait for it. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    if (!this.#client) return;
    void this.#client.then(
      (client) => {
        if (this.#failed) {
          // After a failure the connection goes on only if it can still say that the transaction is over.
          if (carried.get(client)?.setBy === this) carried.get(client)?.known.resolve();
          client.query('rollback').then(
            () => client.release(),
            (error: Error) => client.release(error),
          );
          return;
        }
        if (!this.#inTransaction) {
          client.release();
          return;
        }
        // The next operation may have the connection at once: what it sends is queued behind this.
        sendTogether(client);
        client.query('commit').then(
          ({ command }) => {
            const state = carried.get(client);
            // The answer to the commit of a failed transaction is ROLLBACK: what it set is undone.
            if (state?.setBy !== this) return;
            if (command === 'COMMIT') state.scope = this.scope;
            state.known.resolve();
          },
          () => carried.get(client)?.known.resolve(),
        );
        client.release();
      },
      () => undefined,
    );
  }
}
