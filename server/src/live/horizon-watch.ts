import type { Logger } from 'pino';
import { readSnapshot, readWriting, type Snapshot } from '../database/horizon.queries.ts';
import type { SqlReader } from '../database/sql-reader.ts';
import { describeError } from '../log.ts';
import type { Held, Holder } from './held.ts';
import type { Hub } from './hub.ts';

const LOOK_EVERY_MS = 1_000;
/** What nobody notices on a board, and what an import of a few thousand rows takes. */
export const HELD_AFTER_MS = 5_000;
/** Looks that are remembered; of a hold that lasts longer every second one is let go, which dates it a little later. */
const MOST_LOOKS = 600;
/** Programs of ours say so to PostgreSQL (database/pools.ts). */
const OURS = /^selaras\b/;

/**
 * Sees when the log stands still. Rows of it are read below the oldest transaction that is still writing, wherever in the
 * same PostgreSQL; while that one goes on, boards and feeds show what was written before it and would look well.
 */
export class HorizonWatch {
  /** When a transaction number was the next to come: what has that number began after. */
  readonly #looks: { readonly at: number; readonly next: bigint }[] = [];
  #holder: { readonly transaction: string; readonly by: Holder } | null = null;
  readonly #timer: NodeJS.Timeout;
  #looking = false;

  constructor(
    private readonly reader: SqlReader,
    private readonly hub: Hub,
    private readonly log: Logger,
    private readonly clock: () => Date,
  ) {
    this.#timer = setInterval(() => void this.#lookOnce(), LOOK_EVERY_MS).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** One look at a time: a database that does not answer is said by others. */
  async #lookOnce(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    try {
      const since = this.#standsSince(await readSnapshot(this.reader));
      if (since !== null) this.hub.hold(await this.#heldSince(since));
      else if (!this.#isCounting()) this.hub.hold(null);
    } catch (error) {
      this.log.debug({ error: describeError(error) }, 'how far the change log can be read could not be looked up');
    } finally {
      this.#looking = false;
    }
  }

  /** Whether what was held is not in the figures yet: a board that called itself live would show the numbers of before. */
  #isCounting(): boolean {
    return this.hub.stale === 'HELD' && this.#holder !== null && BigInt(this.hub.horizon) <= BigInt(this.#holder.transaction);
  }

  /** Since when changes wait, once that is long; with the transaction they wait for. */
  #standsSince({ horizon, next }: Snapshot): { readonly at: number; readonly transaction: string } | null {
    const at = this.clock().getTime();
    const reached = BigInt(horizon);
    this.#looks.push({ at, next: BigInt(next) });
    while (this.#looks.length > 1 && this.#looks[0]!.next <= reached) this.#looks.shift();
    if (this.#looks.length > MOST_LOOKS) this.#looks.splice(0, this.#looks.length, ...this.#looks.filter((_, index) => index % 2 === 0));
    const [first] = this.#looks;
    return first && first.next > reached && at - first.at > HELD_AFTER_MS ? { at: first.at, transaction: horizon } : null;
  }

  async #heldSince({ at, transaction }: { readonly at: number; readonly transaction: string }): Promise<Held> {
    if (this.#holder?.transaction !== transaction) {
      const writing = await readWriting(this.reader, transaction);
      const by = writing === null ? 'UNKNOWN' : writing.prepared ? 'PREPARED' : OURS.test(writing.program ?? '') ? 'SELARAS' : 'PROGRAM';
      this.#holder = { transaction, by };
    }
    return { since: new Date(at).toISOString(), by: this.#holder.by };
  }
}
