import pg from 'pg';
import type { Logger } from 'pino';
import { SCOPE_TABLES } from '../access/viewer.ts';
import type { ViewerCache } from '../access/viewer-cache.ts';
import { optionsOf } from '../database/pools.ts';
import { readerOf } from '../database/sql-reader.ts';
import { readChangesAfter, readFeedEnd, readUnsettledChanges, type ChangeRow, type Cursor } from './change-log.queries.ts';
import type { FiguresWorker } from './figures-worker.ts';
import type { Hub } from './hub.ts';
import type { RightsChanged } from './rights-changed.ts';
import { describeError, written } from '../log.ts';

const FIRST_RETRY_MS = 100;
const LONGEST_RETRY_MS = 5_000;
/** A connection can die without a word; asking it something every few seconds finds out. */
const PROBE_MS = 5_000;

export interface ListenerParts {
  readonly url: string;
  readonly hub: Hub;
  readonly worker: FiguresWorker;
  readonly viewers: ViewerCache;
  readonly log: Logger;
  /** Topics that rights follow from, and those of them whose changes name accounts. */
  readonly rights: { readonly topics: readonly string[]; readonly ofAccounts: ReadonlySet<string> };
  /** Rights may have changed, so that open sockets are looked at again. */
  readonly onRightsChanged: (changed: RightsChanged) => void;
}

/** The one connection of this server that hears the database. Comes back by itself and says that something was missed. */
export class Listener {
  /** The connection that counts, from its beginning until it is lost: what one of before still says is nothing new. */
  #current: pg.Client | null = null;
  /** The same, once it hears. */
  #client: pg.Client | null = null;
  #retry: NodeJS.Timeout | null = null;
  #probe: NodeJS.Timeout | null = null;
  #wait = FIRST_RETRY_MS;
  #closed = false;
  #cursor: Cursor | null = null;
  #reading: Promise<void> | null = null;
  #again = false;
  /** Sequences of changes of rights that were heard before the feed could give them. */
  readonly #applied = new Set<number>();

  constructor(private readonly parts: ListenerParts) {}

  async start(): Promise<void> {
    await this.#connect();
  }

  async stop(): Promise<void> {
    this.#closed = true;
    if (this.#retry) clearTimeout(this.#retry);
    if (this.#probe) clearInterval(this.#probe);
    const ended = this.#current?.end().catch(() => undefined);
    // One that is still being opened may take its time.
    if (this.#client) await ended;
    await this.#reading;
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.parts.url,
      options: optionsOf({ role: 'selaras_system', search_path: 'public', statement_timeout: '15000', lock_timeout: '5000' }),
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      application_name: 'selaras listener',
    });
    this.#current = client;
    // Without this handler a restart of the database would end the process.
    client.on('error', () => this.#lost(client));
    client.on('end', () => this.#lost(client));
    client.on('notification', (message) => this.#hear(message));
    try {
      await client.connect();
      await client.query('listen selaras_changes; listen selaras_figures; listen selaras_nodes');
      this.#client = client;
      this.#probe = setInterval(() => {
        this.#ask(client).catch(written(this.parts.log, 'the listener could not be asked'));
      }, PROBE_MS).unref();
      // Without a place to read on from it would be believed, and never hear of a right that changed.
      this.#cursor ??= await readFeedEnd(readerOf(client));
    } catch (error) {
      if (!this.#closed) this.parts.log.warn({ error: describeError(error) }, 'the listener could not connect; trying again');
      client.end().catch(() => undefined);
      this.#lost(client);
      return;
    }
    // Lost between the answer and here: the next one is on its way already, and makes up for it.
    if (this.#current !== client) return;
    this.#wait = FIRST_RETRY_MS;
    this.parts.viewers.trust(true);
    // What changed while nobody heard it; asked before anything is told again.
    this.parts.onRightsChanged('EVERYBODY');
    this.parts.hub.clearStale('LISTENER_LOST');
    this.#hearChanges();
    this.parts.hub.emit({ kind: 'RESYNC' });
  }

  #lost(client: pg.Client): void {
    if (this.#closed || this.#current !== client) return;
    this.#current = null;
    this.#client = null;
    if (this.#probe) clearInterval(this.#probe);
    this.parts.viewers.trust(false);
    this.parts.hub.setStale('LISTENER_LOST');
    this.#retry = setTimeout(
      () => {
        this.#retry = null;
        this.#connect().catch(written(this.parts.log, 'the listener could not begin again'));
      },
      this.#wait * (0.5 + Math.random()),
    );
    this.#wait = Math.min(LONGEST_RETRY_MS, this.#wait * 2);
  }

  async #ask(client: pg.Client): Promise<void> {
    const answer = await Promise.race([
      client.query('select 1').then(
        () => true,
        () => false,
      ),
      new Promise<boolean>((done) => setTimeout(() => done(false), PROBE_MS).unref()),
    ]);
    if (!answer && this.#client === client) {
      client.end().catch(() => undefined);
      this.#lost(client);
    }
  }

  #hear(message: pg.Notification): void {
    if (message.channel === 'selaras_changes') this.#hearChanges();
    else if (message.channel === 'selaras_nodes' && message.payload) this.parts.hub.emit({ kind: 'NODE', id: message.payload });
    else if (message.channel === 'selaras_figures' && message.payload) {
      const { instansiId, dinasIds } = JSON.parse(message.payload) as { instansiId: string; dinasIds: string[] };
      this.parts.hub.emit({ kind: 'FIGURES', instansiId, dinasIds });
    }
  }

  #hearChanges(): void {
    this.parts.worker.wake();
    if (this.#reading) this.#again = true;
    else this.#reading = this.#readRights();
    this.parts.hub.emit({ kind: 'CHANGES' });
  }

  /** Reads on while more is heard; many commits become one look. Lost with its connection, it is made up for after the next. */
  async #readRights(): Promise<void> {
    try {
      do {
        this.#again = false;
        await this.#readRightsOnce();
      } while (this.#again);
    } catch (error) {
      this.parts.log.warn({ error: describeError(error) }, 'changes of rights could not be read; whoever is here is looked at again');
      this.parts.viewers.forget();
      this.parts.onRightsChanged('EVERYBODY');
    } finally {
      this.#reading = null;
    }
  }

  /** Rights follow from grants, positions and assignments: whoever is cached may see something else now. */
  async #readRightsOnce(): Promise<void> {
    if (!this.#client || !this.#cursor) return;
    const reader = readerOf(this.#client);
    // A long import holds the feed back; a revoked right does not wait for it. Asked before the feed is: what is no longer
    // held back by then is in the feed. The other way round, what settles between the two would be in neither.
    const early = (await readUnsettledChanges(reader, this.parts.rights.topics)).filter((change) => !this.#applied.has(change.sequence));
    for (const change of early) this.#applied.add(change.sequence);
    this.#apply(early);
    for (;;) {
      const changes = await readChangesAfter(reader, this.#cursor, { topics: this.parts.rights.topics }, 500);
      const last = changes.at(-1);
      if (!last) break;
      this.#cursor = { xid: last.xid, sequence: last.sequence };
      this.#apply(changes.filter((change) => !this.#applied.delete(change.sequence)));
    }
  }

  #apply(changes: readonly ChangeRow[]): void {
    if (changes.length === 0) return;
    this.parts.viewers.forget();
    const { ofAccounts } = this.parts.rights;
    // A statement about very many accounts names none of them.
    if (changes.some(({ topic, bulk }) => bulk && ofAccounts.has(topic))) return this.parts.onRightsChanged('EVERYBODY');
    const others = changes.filter(({ topic }) => !ofAccounts.has(topic));
    const instansiIdsOf = (some: readonly ChangeRow[]): (string | null)[] => [...new Set(some.map(({ instansiId }) => instansiId))];
    this.parts.onRightsChanged({
      accountIds: changes.filter(({ topic }) => ofAccounts.has(topic)).flatMap(({ entityIds }) => entityIds),
      scopesIn: instansiIdsOf(others.filter(({ entity }) => SCOPE_TABLES.has(entity))),
      peopleIn: instansiIdsOf(others),
    });
  }
}
