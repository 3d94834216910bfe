import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type CompiledQuery, type RawBuilder } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import { ReadTransaction, type Statement } from './read-transaction.ts';

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

/**
 * ONCE, and the plan is kept for whatever values come next. EACH_TIME, for the values at hand, where how many rows they
 * mean decides: of figures the kept plan is one for two hundred people, and looks up each of fifteen thousand by itself.
 */
export type Planned = 'ONCE' | 'EACH_TIME';

/** Each is kept by each connection with its plan, some 50 kB. */
const MOST_NAMED = 1_000;
/** A program that asks for other fields each time makes as many texts, of which none comes again: they are planned when they run. */
const NAMED_ON_USE = 3;
/** Characters of all texts that are watched for whether they come again. */
const TEXTS_WATCHED = 4_000_000;
const statementNames = new Map<string, string>();
const uses = new LRUCache<string, number>({ max: 4_000, maxSize: TEXTS_WATCHED, sizeCalculation: (_uses, text) => text.length + 1 });

/** A stable name for a text that comes again and again makes PostgreSQL read and plan it once per connection. */
function statementName(text: string): string | undefined {
  const known = statementNames.get(text);
  if (known || statementNames.size >= MOST_NAMED) return known;
  const count = (uses.get(text) ?? 0) + 1;
  if (count < NAMED_ON_USE) {
    uses.set(text, count);
    return undefined;
  }
  const name = `s${statementNames.size}`;
  statementNames.set(text, name);
  uses.delete(text);
  return name;
}

/** How a transaction is put elsewhere, and back. */
export interface Elsewhere {
  readonly enter: Statement;
  readonly leave: Statement;
}

/**
 * Everything one operation reads: a single read-only transaction, opened at the first need and bound to the viewer.
 * All parts of an answer therefore come from one snapshot, and PostgreSQL hides the rows that are not the viewer's.
 */
export class ReadSession {
  #transaction: Promise<ReadTransaction> | null = null;
  #closed = false;
  #aborted: Error | null = null;
  #place: Statement | null = null;

  constructor(
    private readonly pool: Pool,
    /** Binds the transaction to a viewer; without it row security shows nothing. */
    private readonly bind: Statement | null,
  ) {}

  /**
   * Has all that is read from here on read elsewhere, such as before other tables of the same names. What comes then is planned each
   * time: under its name a connection keeps a plan, which it would make anew at every change of place.
   */
  enter(place: Statement): void {
    this.#place = place;
    void this.#transaction?.then(
      (transaction) => transaction.run(place).catch(() => undefined),
      () => undefined,
    );
  }

  /** Reads elsewhere, in the same snapshot. The three statements are sent together: nothing else of the operation comes between them. */
  elsewhere({ enter, leave }: Elsewhere): Pick<ReadSession, 'query'> {
    return {
      query: async <Row>(fragment: RawBuilder<Row>): Promise<Row[]> => {
        const { sql: text, parameters: values } = compileSql(fragment);
        const transaction = await this.#begun();
        transaction.run(enter).catch(() => undefined);
        const found = transaction.run({ name: undefined, text, values });
        transaction.run(leave).catch(() => undefined);
        return (await found).rows as Row[];
      },
    };
  }

  async query<Row>(fragment: RawBuilder<Row>, planned?: Planned): Promise<Row[]> {
    const compiled = compileSql(fragment);
    return this.run<Row>(compiled.sql, compiled.parameters, planned);
  }

  async run<Row>(text: string, values: readonly unknown[], planned: Planned = 'ONCE'): Promise<Row[]> {
    const transaction = await this.#begun();
    const { rows } = await transaction.run({ name: planned === 'ONCE' && !this.#place ? statementName(text) : undefined, text, values });
    return rows as Row[];
  }

  async #begun(): Promise<ReadTransaction> {
    if (this.#aborted) throw this.#aborted;
    if (this.#closed) throw new Error('a read session is over when its operation has answered');
    this.#transaction ??= this.#open();
    const transaction = await this.#transaction;
    if (this.#aborted) throw this.#aborted;
    return transaction;
  }

  async #open(): Promise<ReadTransaction> {
    const transaction = new ReadTransaction(await this.pool.connect());
    // Sent in one go with the first query. If it fails, what follows fails with the transaction and never runs under
    // somebody else's scope.
    if (this.bind) transaction.run(this.bind).catch(() => undefined);
    if (this.#place) transaction.run(this.#place).catch(() => undefined);
    return transaction;
  }

  /** Whether it was ended before its time: nobody knows what it took. */
  get isAborted(): boolean {
    return this.#aborted !== null;
  }

  /** Fails what is being read and all that would be, and ends it in the database: its time is up, or nobody waits for it. Whether anything was begun. */
  abort(because: () => Error): boolean {
    if (this.#closed || this.#aborted) return false;
    const reason = because();
    this.#aborted = reason;
    void this.#transaction?.then(
      (transaction) => transaction.abort(reason),
      () => undefined,
    );
    return this.#transaction !== null;
  }

  /** Ends the transaction; the answer does not wait for it. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    void this.#transaction?.then(
      (transaction) => transaction.end(),
      () => undefined,
    );
  }
}
