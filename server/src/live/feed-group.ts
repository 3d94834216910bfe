import type { Viewer } from '../access/viewer.ts';
import type { Services } from '../app.services.ts';
import { createContext } from '../graphql/context.ts';
import { readChangesAfter, readFeedEnd, type ChangeRow, type Cursor } from './change-log.queries.ts';
import type { LiveSignal } from './hub.ts';
import { describeError } from '../log.ts';

/** What a feed is asked for, besides where it begins. */
export interface FeedFilter {
  readonly instansiId: string;
  readonly topics?: readonly string[] | null;
}

/** Rows that one reading brings at most, and those that are kept for feeds that come a little later. */
const READ_AT_ONCE = 500;
const KEPT = 2_000;
/** Commits of so many milliseconds are one reading: 64 writes in a row are not 64 of them. */
const COALESCE_MS = 25;
const RETRY_MS = 500;

/** Lets a feed look whether there is something to say; a beat is answered in any case, so that its program can tell silence from a broken line. */
export type Wake = (isBeat?: boolean) => void;

/** Whether a place in the feed is before another. */
export const isBefore = (one: Cursor, other: Cursor): boolean => (one.xid === other.xid ? one.sequence < other.sequence : BigInt(one.xid) < BigInt(other.xid));

/**
 * The feeds of this server whose viewers see the same rows of the log, under the same filter. The log is read once for
 * all of them, under row security as one of them; each takes from the window what lies behind its own place.
 */
export class FeedGroup {
  readonly #wakes = new Set<Wake>();
  /** Every row of this group behind `#from`, as far as it has been read: up to `#head`. */
  #window: ChangeRow[] = [];
  #from: Cursor | null = null;
  #head: Cursor | null = null;
  #running: Promise<void> | null = null;
  #next: Promise<void> | null = null;
  #timer: NodeJS.Timeout | null = null;
  #lastLook = 0;
  readonly #stopListening: () => void;

  constructor(
    private readonly services: Services,
    private readonly filter: FeedFilter,
    /** One of those who see these rows; the last who was looked up. */
    private viewer: Viewer,
  ) {
    this.#stopListening = services.hub.listen((signal) => this.#hear(signal));
  }

  join(viewer: Viewer, wake: Wake): void {
    this.viewer = viewer;
    this.#wakes.add(wake);
  }

  /** Whether somebody is still there. */
  leave(wake: Wake): boolean {
    this.#wakes.delete(wake);
    if (this.#wakes.size > 0) return true;
    this.#stopListening();
    if (this.#timer) clearTimeout(this.#timer);
    return false;
  }

  /** Where the feed ends for whoever comes now: read after this was asked. */
  async end(): Promise<Cursor> {
    await this.#look();
    return this.#head!;
  }

  /** The rows behind a place, from the window; null when it lies before the window, and the log has to be asked. */
  after(place: Cursor, most: number): { readonly rows: readonly ChangeRow[]; readonly more: boolean } | null {
    if (this.#from === null || isBefore(place, this.#from)) return null;
    // From the end: nearly everybody is there.
    let at = this.#window.length;
    while (at > 0 && isBefore(place, this.#window[at - 1]!)) at--;
    return { rows: this.#window.slice(at, at + most), more: this.#window.length > at + most };
  }

  /** Makes sure that there is a window to look into. */
  async open(): Promise<void> {
    if (this.#from === null) await this.#look();
  }

  #hear({ kind }: LiveSignal): void {
    if (kind === 'CHANGES' || kind === 'HEARTBEAT' || kind === 'RESYNC') this.#wake();
    // That the log stands still is said by each feed at once, and that it no longer does.
    if (kind === 'STALE' || kind === 'RESYNC' || kind === 'HEARTBEAT') this.#tell(kind !== 'RESYNC');
  }

  #wake(afterMs = Math.max(0, this.#lastLook + COALESCE_MS - performance.now())): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#look().catch((error: unknown) => {
        // The connection was lost in the middle. The place in the log was not, so nothing is missed by trying again.
        this.services.log.warn({ error: describeError(error) }, 'the change feed could not be read; trying again');
        if (this.#wakes.size > 0) this.#wake(RETRY_MS);
      });
    }, afterMs).unref();
  }

  #tell(isBeat = false): void {
    for (const wake of this.#wakes) wake(isBeat);
  }

  /** A reading that begins after this call; those who ask while one runs share the next. */
  #look(): Promise<void> {
    if (!this.#running) return this.#start();
    this.#next ??= this.#running
      .catch(() => undefined)
      .then(() => {
        this.#next = null;
        return this.#start();
      });
    return this.#next;
  }

  #start(): Promise<void> {
    const running = this.#read().finally(() => {
      if (this.#running === running) this.#running = null;
      this.#lastLook = performance.now();
    });
    this.#running = running;
    return running;
  }

  async #read(): Promise<void> {
    const { read } = createContext(this.services, this.viewer, null);
    try {
      if (this.#head === null) {
        this.#from = this.#head = await readFeedEnd(read);
        return;
      }
      for (let more = true; more;) {
        const rows: ChangeRow[] = await readChangesAfter(read, this.#head, this.filter, READ_AT_ONCE);
        more = rows.length === READ_AT_ONCE;
        this.#keep(rows);
      }
    } finally {
      read.close();
    }
  }

  #keep(rows: readonly ChangeRow[]): void {
    const last = rows.at(-1);
    if (!last) return;
    this.#window.push(...rows);
    const gone = this.#window.splice(0, Math.max(0, this.#window.length - KEPT)).at(-1);
    if (gone) this.#from = { xid: gone.xid, sequence: gone.sequence };
    this.#head = { xid: last.xid, sequence: last.sequence };
    this.#tell();
  }
}
