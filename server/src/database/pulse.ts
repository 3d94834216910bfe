import pg, { type ClientBase, type Connection, type Pool, type PoolClient } from 'pg';
import { DatabaseSilent } from './database-failure.ts';
import { optionsOf } from './pools.ts';

/** Asked so often, and given up when no answer came for so long: `select 1` needs nothing that a busy database lacks. */
const BEAT_MS = 1_000;
const ANSWER_MS = 5_000;
/** What is waited is counted in these, so that a process that was itself held up does not blame the database. */
const TICK_MS = 250;

export interface PulseTimes {
  readonly beatMs?: number;
  readonly answerMs?: number;
}

/** Saying goodbye in order would wait for the answers under way. */
const cut = (client: ClientBase): void => void (client as unknown as { readonly connection: Connection }).connection.stream.destroy();

/**
 * Whether the database answers, and what time it is there. A database that hangs keeps its connections open and says
 * nothing: no limit of its own ends what waits for it. Then everything under way on the watched pools is ended here, and
 * what comes is refused at once, until it answers again.
 */
export class Pulse {
  #client: pg.Client | null = null;
  #isBeating = true;
  #isStopped = false;
  #asking = false;
  /** The one under way; what became of one that was given up is nobody's concern any more. */
  #question = 0;
  #waitedMs = 0;
  #restMs = 0;
  /** What performance.now() was when it was 1970 in the database. */
  #epoch: number | null = null;
  readonly #clients = new Set<PoolClient>();
  readonly #ticks: NodeJS.Timeout;

  constructor(
    private readonly url: string,
    private readonly times: PulseTimes = {},
  ) {
    this.#ticks = setInterval(() => this.#tick(), TICK_MS).unref();
  }

  /** Waits for the first answer. Errors: those of a database that cannot be reached. */
  async start(): Promise<void> {
    await this.#ask();
  }

  get isBeating(): boolean {
    return this.#isBeating;
  }

  /** The time of the database, whatever clock this machine has: of two servers at midnight, both are on the same day. */
  readonly clock = (): Date => new Date(this.#epoch === null ? Date.now() : this.#epoch + performance.now());

  /** Ends what a pool does, and refuses what it is asked, while the database says nothing. */
  watch(pool: Pool): void {
    // Idle ones as well: that they are not to be had any more costs nothing then, and following who uses which would cost every operation something.
    pool.on('connect', (client) => this.#clients.add(client));
    pool.on('remove', (client) => this.#clients.delete(client));
    const connect = pool.connect.bind(pool) as (callback?: unknown) => Promise<PoolClient>;
    const guarded = (callback?: (error: Error, client: undefined, release: () => void) => void): Promise<PoolClient> | void => {
      if (this.#isBeating && !this.#isStopped) return connect(callback);
      if (!callback) return Promise.reject(new DatabaseSilent());
      process.nextTick(callback, new DatabaseSilent(), undefined, () => undefined);
    };
    pool.connect = guarded as Pool['connect'];
  }

  /** Ends what is under way, for a server that has waited long enough for it; nothing begins any more. */
  abandon(): void {
    this.#isStopped = true;
    for (const client of this.#clients) cut(client);
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearInterval(this.#ticks);
    await this.#client?.end().catch(() => undefined);
  }

  #tick(): void {
    if (this.#asking) {
      this.#waitedMs += TICK_MS;
      if (this.#waitedMs >= (this.times.answerMs ?? ANSWER_MS)) this.#fallSilent();
      return;
    }
    this.#restMs += TICK_MS;
    if (this.#restMs < (this.times.beatMs ?? BEAT_MS)) return;
    // One that refuses or ends connections is heard by whoever uses it.
    this.#ask().catch(() => undefined);
  }

  async #ask(): Promise<void> {
    const question = ++this.#question;
    this.#asking = true;
    this.#waitedMs = 0;
    this.#restMs = 0;
    try {
      const client = (this.#client ??= await this.#connect());
      const asked = performance.now();
      const { rows } = await client.query<{ now: number }>('select extract(epoch from clock_timestamp())::float8 * 1000 as now');
      this.#tell(rows[0]!.now, asked, performance.now());
      this.#isBeating = true;
    } catch (error) {
      if (question === this.#question) this.#client = null;
      throw error;
    } finally {
      if (question === this.#question) this.#asking = false;
    }
  }

  /** The answer was given at some moment between the two; a clock that fits it is left alone, so that it never trembles. */
  #tell(now: number, asked: number, answered: number): void {
    const [earliest, latest] = [now - answered, now - asked];
    if (this.#epoch === null || this.#epoch < earliest || this.#epoch > latest) this.#epoch = (earliest + latest) / 2;
  }

  #fallSilent(): void {
    this.#waitedMs = 0;
    this.#isBeating = false;
    for (const client of this.#clients) cut(client);
    // Its connection may have been cut without a word, and would then stay silent for ever: the next question has another.
    if (this.#client) cut(this.#client);
    this.#client = null;
    this.#asking = false;
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.url,
      connectionTimeoutMillis: this.times.answerMs ?? ANSWER_MS,
      keepAlive: true,
      application_name: 'selaras pulse',
      options: optionsOf({ role: 'selaras_system', search_path: 'public' }),
    });
    // Without this handler a restart of the database would end the process.
    client.on('error', () => undefined);
    client.on('end', () => {
      if (this.#client === client) this.#client = null;
    });
    try {
      await client.connect();
    } catch (error) {
      client.end().catch(() => undefined);
      throw error;
    }
    return client;
  }
}
