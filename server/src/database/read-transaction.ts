import pg from 'pg';
import type { Connection, FieldDef, PoolClient, Submittable } from 'pg';
import utils from 'pg/lib/utils.js';
import { cancelStatement } from './cancel-statement.ts';

type ReadText = (text: string) => unknown;

/** How a row of a statement is read: PostgreSQL describes it once per connection, and refuses the statement should the description no longer hold. */
class RowShape {
  readonly names: readonly string[];
  readonly #readers: readonly ReadText[];
  readonly #empty: Readonly<Record<string, null>>;

  constructor(fields: readonly FieldDef[]) {
    this.names = fields.map(({ name }) => name);
    this.#readers = fields.map(({ dataTypeID }) => pg.types.getTypeParser(dataTypeID, 'text') as ReadText);
    this.#empty = Object.fromEntries(this.names.map((name) => [name, null]));
  }

  read(texts: readonly (string | null)[]): object {
    const row: Record<string, unknown> = { ...this.#empty };
    for (let column = 0; column < texts.length; column++) {
      const text = texts[column]!;
      if (text !== null) row[this.names[column]!] = this.#readers[column]!(text);
    }
    return row;
  }
}

/** By connection: its prepared statements by name, and how their rows read. */
const prepared = new WeakMap<Connection, Map<string, RowShape>>();

/** "cached plan must not change result type": a table or function is another one since the statement was prepared. */
const isStale = (error: Error): boolean => (error as { readonly code?: string }).code === '0A000';
/**
 * PostgreSQL has ended the connection; that it is closed is heard a moment later, and somebody could get it until then.
 * The word for it is translated where a server speaks another language, the codes (of timeouts and shutdowns) are not.
 */
const isLast = (error: Error): boolean => {
  const { severity = '', code = '' } = error as { readonly severity?: string; readonly code?: string };
  return severity === 'FATAL' || severity === 'PANIC' || /^(57P0|25P0[345]|08)/.test(code);
};

/** Without a name it is parsed anew each time. */
export interface Statement {
  readonly name: string | undefined;
  readonly text: string;
  readonly values: readonly unknown[];
}

export interface Answer {
  /** As PostgreSQL describes them. */
  readonly columns: readonly string[];
  readonly rows: object[];
}

interface Running {
  readonly statement: Statement;
  readonly isNew: boolean;
  readonly rows: object[];
  shape: RowShape | null;
  /** A value among the rows that JavaScript has no reading of, such as an infinite instant. */
  unreadable: Error | null;
  readonly done: (answer: Answer) => void;
  readonly failed: (error: Error) => void;
}

/**
 * One transaction without `begin` and `commit`: in the extended protocol, statements belong together until the client
 * says Sync. Its isolation and that it may not write are settings of the connection (pools.ts, createReadPool). The two
 * statements saved cost as much as a small read: with them a lookup by key took a fifth more of both processors.
 * https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-PIPELINING
 */
export class ReadTransaction implements Submittable {
  /** Sent and not answered yet, in order. */
  readonly #running: Running[] = [];
  readonly #client: PoolClient;
  #connection: Connection | null = null;
  #failure: Error | null = null;
  /** What the connection has prepared is not known, or no longer right: nobody gets it again. */
  #isDoubtful = false;
  #isHeldBack = false;
  #isEnding = false;
  #isOver = false;
  /** What pg looks for in everything it sends. */
  readonly callback = (): void => undefined;

  constructor(client: PoolClient) {
    this.#client = client;
    client.query(this);
  }

  run(statement: Statement): Promise<Answer> {
    if (this.#failure) return Promise.reject(this.#failure);
    const connection = this.#connection;
    if (!connection) return Promise.reject(new Error('Client has encountered a connection error and is not queryable'));
    return new Promise((done, failed) => {
      const shape = (statement.name !== undefined && prepared.get(connection)?.get(statement.name)) || null;
      // One that was sent for the first time a moment ago is not known yet, and would be parsed twice under its name.
      const isNew = shape === null && !this.#running.some((other) => other.statement.name === statement.name && statement.name !== undefined);
      this.#holdBack(connection);
      this.#send(connection, statement, isNew, shape);
      this.#running.push({ statement, isNew, rows: [], shape, unreadable: null, done, failed });
    });
  }

  /** Ends it when what is under way is answered. The next user of the connection need not wait: what it sends is queued behind. */
  end(): void {
    this.#isEnding = true;
    if (this.#running.length > 0 || this.#isOver) return;
    this.#isOver = true;
    if (this.#connection) {
      this.#holdBack(this.#connection);
      if (!this.#failure) this.#connection.sync();
    }
    this.#client.release(this.#isDoubtful || !this.#connection ? (this.#failure ?? true) : undefined);
  }

  /**
   * Ends it now, whatever is under way, with the given reason. Nobody waits for what PostgreSQL says to that: the
   * connection is given up, since one in the middle of a pipeline is of no use to anybody else.
   */
  abort(reason: Error): void {
    if (this.#isOver) return;
    const isAtWork = this.#running.length > 0;
    this.#failure ??= reason;
    this.#isDoubtful = true;
    for (const running of this.#running.splice(0)) running.failed(reason);
    this.end();
    if (isAtWork) cancelStatement(this.#client);
    // pg would wait for the answers to what was sent, which is what took too long.
    this.#connection?.stream.destroy();
  }

  #send(connection: Connection, { name = '', text, values }: Statement, isNew: boolean, shape: RowShape | null): void {
    // First of all: it throws at what cannot be a parameter.
    const parameters = values.map((value) => utils.prepareValue(value));
    if (isNew) connection.parse({ name, text, types: [] }, true);
    connection.bind({ portal: '', statement: name, values: parameters }, true);
    if (!shape) connection.describe({ type: 'P', name: '' }, true);
    connection.execute({ portal: '' }, true);
  }

  /**
   * Holds back what is written until the events at hand are worked off, so that it leaves in one system call: each one
   * costs as much as the statement it carries. The end often leaves together with the next operation's first statement.
   */
  #holdBack(connection: Connection): void {
    if (this.#isHeldBack) return;
    this.#isHeldBack = true;
    connection.stream.cork();
    setImmediate(() => {
      this.#isHeldBack = false;
      if (!this.#isOver && !this.#failure) connection.flush();
      connection.stream.uncork();
    });
  }

  // What pg calls from here on.

  submit(connection: Connection): void {
    this.#connection = connection;
    if (!prepared.has(connection)) prepared.set(connection, new Map());
  }

  handleRowDescription({ fields }: { readonly fields: readonly FieldDef[] }): void {
    if (this.#isOver) return;
    this.#running[0]!.shape = new RowShape(fields);
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    // What was on its way when it was ended.
    if (this.#isOver) return;
    const running = this.#running[0]!;
    if (running.unreadable) return;
    try {
      running.rows.push(running.shape!.read(fields));
    } catch (error) {
      // Thrown on into the socket it would end this process.
      running.unreadable = error as Error;
    }
  }

  handleCommandComplete(): void {
    if (this.#isOver) return;
    const running = this.#running.shift()!;
    // A statement that answers without rows is prepared as well, and is not described.
    const shape = running.shape ?? new RowShape([]);
    if (running.isNew && running.statement.name !== undefined) prepared.get(this.#connection!)!.set(running.statement.name, shape);
    if (running.unreadable) running.failed(running.unreadable);
    else running.done({ columns: shape.names, rows: running.rows });
    if (this.#isEnding) this.end();
  }

  handleError(error: Error, connection: Connection): void {
    if (this.#failure || this.#isOver) return;
    this.#failure = error;
    this.#isDoubtful = isStale(error) || isLast(error) || this.#running.some(({ isNew, statement }) => isNew && statement.name !== undefined);
    // PostgreSQL skips what it was sent meanwhile, up to here.
    connection.sync();
    for (const running of this.#running.splice(0)) running.failed(error);
    if (this.#isEnding) this.end();
  }

  handleReadyForQuery(): void {}

  handleEmptyQuery(): void {
    this.handleCommandComplete();
  }
}
