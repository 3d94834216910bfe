import pg from 'pg';

/** Asked for a word this often, and given up when none comes for as long as an answer may take. */
const PING_MS = 2_000;
const ANSWER_MS = 4_000;
/** PostgreSQL ends a connection that says nothing for so long, and the lease with it: longer than a ping and its answer. */
const SILENCE_MS = 10_000;

export interface LeaseTimes {
  readonly pingMs?: number;
  readonly silenceMs?: number;
}

/**
 * Work that one of several servers on a database does. It is an advisory lock of a connection of its own, so that it is
 * free the moment its holder ends; a holder that hangs or is cut off loses it by saying nothing. Nothing is written for it.
 */
export class Lease {
  #client: pg.Client | null = null;
  #held = false;
  #closed = false;
  readonly #ping: NodeJS.Timeout;

  constructor(
    private readonly url: string,
    /** Servers that mean the same work say the same. */
    private readonly name: string,
    private readonly times: LeaseTimes = {},
  ) {
    this.#ping = setInterval(() => {
      // What goes wrong with the connection is heard from the connection.
      this.#ask().catch(() => undefined);
    }, times.pingMs ?? PING_MS).unref();
  }

  /** Whether it is held as far as this server knows. Whoever works on it asks again between two steps. */
  get held(): boolean {
    return this.#held;
  }

  /** Takes the lease if nobody has it. Fails when the database cannot be reached. */
  async take(): Promise<boolean> {
    if (this.#held) return true;
    const client = this.#client ?? (await this.#connect());
    const found = await client.query<{ taken: boolean }>('select pg_try_advisory_lock(hashtextextended($1, 0)) as taken', [this.name]);
    this.#held = this.#client === client && found.rows[0]!.taken;
    return this.#held;
  }

  async release(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#ping);
    this.#held = false;
    await this.#client?.end().catch(() => undefined);
  }

  async #connect(): Promise<pg.Client> {
    if (this.#closed) throw new Error('the lease was given back');
    const client = new pg.Client({
      connectionString: this.url,
      options: `-c role=selaras_system -c search_path=public -c idle_session_timeout=${this.times.silenceMs ?? SILENCE_MS}`,
      connectionTimeoutMillis: 5_000,
      query_timeout: ANSWER_MS,
      keepAlive: true,
      application_name: 'selaras lease',
    });
    // Without this handler a restart of the database would end the process.
    client.on('error', () => this.#lost(client));
    client.on('end', () => this.#lost(client));
    try {
      await client.connect();
    } catch (error) {
      client.end().catch(() => undefined);
      throw error;
    }
    this.#client = client;
    return client;
  }

  async #ask(): Promise<void> {
    const client = this.#client;
    if (!client) return;
    try {
      await client.query('select 1');
    } catch {
      this.#lost(client);
      client.end().catch(() => undefined);
    }
  }

  #lost(client: pg.Client): void {
    if (this.#client !== client) return;
    this.#client = null;
    this.#held = false;
  }
}
