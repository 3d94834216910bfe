import { GraphQLError } from 'graphql';
import type { Services } from '../app.services.ts';
import type { Standing } from '../graphql/context.ts';
import type { ChangeRow, Cursor } from './change-log.queries.ts';
import type { Held } from './held.ts';
import type { StaleReason } from './hub.ts';
import { LatestStream } from './latest-stream.ts';
import { isBefore, type FeedFilter } from './feed-group.ts';
import { seesTheSame, type FeedPlace, type FeedReaders, type Found, type Seer } from './feed-readers.ts';

/** What a feed says at a time. */
export interface FeedBatch {
  readonly cursor: Cursor;
  readonly rows: readonly ChangeRow[];
  readonly more: boolean;
  readonly held: Held | null;
  readonly staleReason: StaleReason | null;
}

const BATCH = 200;
const RETRY_MS = 500;
const OVER: IteratorReturnResult<undefined> = { value: undefined, done: true };
const later = (one: Cursor, other: Cursor): Cursor => (isBefore(one, other) ? other : one);
const placeOf = ({ xid, sequence }: ChangeRow): Cursor => ({ xid, sequence });

/**
 * One program's feed: its place in the log, and whose eyes it sees with. The rows come from a reading that it shares
 * with everybody who sees the same (feed-group.ts); who it is for is asked before each reading, and again before its rows
 * are told when rights changed meanwhile.
 */
export class Feed implements AsyncIterableIterator<FeedBatch> {
  /** Everything up to here was told, or was not the viewer's to see; null before it is known where the feed ends. */
  #place: Cursor | null;
  /** What the program was told last, to go on behind. */
  #cursor: Cursor | null;
  #from: FeedPlace | null = null;
  #isFirst = true;
  #heldTold: Held | null = null;
  #staleTold: StaleReason | null = null;
  /** It was left, maybe in the middle of a reading: it takes no place any more, since nobody would give that back. */
  #isOver = false;
  readonly #wakes = new LatestStream<boolean>(
    (older, newer) => older || newer,
    () => {
      this.#isOver = true;
      this.#leave();
    },
  );
  readonly #wake = (isBeat = false): void => this.#wakes.push(isBeat);

  constructor(
    private readonly services: Services,
    private readonly feeds: FeedReaders,
    private readonly token: string,
    private readonly filter: FeedFilter,
    after: Cursor | null,
  ) {
    this.#place = after;
    this.#cursor = after;
    this.#wake();
  }

  async next(): Promise<IteratorResult<FeedBatch>> {
    for (;;) {
      const wake = await this.#wakes.next();
      if (wake.done) return OVER;
      // Nobody can be asked whose feed it is while the database is away, and this tells nothing of what is in it.
      const standing = this.#standStill(wake.value);
      if (standing) return { value: standing, done: false };
      try {
        const batch = await this.#read(wake.value);
        if (this.#isOver) return OVER;
        if (batch) return { value: batch, done: false };
      } catch (error) {
        if (this.#isOver) return OVER;
        if (error instanceof GraphQLError) {
          await this.return();
          throw error;
        }
        // The connection was lost in the middle. The place in the feed was not, so nothing is missed by trying again.
        setTimeout(() => this.#wake(wake.value), RETRY_MS).unref();
      }
    }
  }

  async return(): Promise<IteratorResult<FeedBatch>> {
    await this.#wakes.return();
    return OVER;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #leave(): void {
    if (this.#from) this.feeds.leave(this.#from, this.#wake);
    this.#from = null;
  }

  /** That nothing can be read at the moment, when it was not said yet; where that goes on, at every beat. */
  #standStill(isBeat: boolean): (FeedBatch & Standing) | null {
    const { feedStale, held, isAway } = this.services.hub;
    if (this.#isFirst || this.#cursor === null || feedStale === null) return null;
    if (feedStale === this.#staleTold)
      return isBeat && isAway ? { cursor: this.#cursor, rows: [], more: false, held, staleReason: feedStale, isStanding: true } : null;
    this.#staleTold = feedStale;
    this.#heldTold = held;
    // The wake that brought this may have been for rows as well.
    this.#wake();
    return { cursor: this.#cursor, rows: [], more: false, held, staleReason: feedStale, isStanding: true };
  }

  /** Whose feed it is by now; null when it is over, which it is as soon as it is nobody's. */
  async #lookUp(): Promise<Seer | null> {
    if (this.#isOver) return null;
    const { viewers, clock } = this.services;
    // Of before they are looked up: what changes while that takes is asked about once more rather than missed.
    const { epoch } = viewers;
    const viewer = await viewers.find(this.token, clock().getTime());
    if (!viewer) await this.return();
    return viewer && !this.#isOver ? { viewer, epoch } : null;
  }

  /** Whether what was read may be told. Rights change all the time, mostly those of others: only who sees less or more reads anew. */
  async #isStillTheirs({ seer }: Found): Promise<boolean> {
    if (this.services.viewers.epoch === seer.epoch) return true;
    const now = await this.#lookUp();
    if (!now) return false;
    if (seesTheSame(seer.viewer, now.viewer, this.filter)) return true;
    this.#wake();
    return false;
  }

  /** What there is to say, or null: also when it is over meanwhile. */
  async #read(isBeat: boolean): Promise<FeedBatch | null> {
    const seer = await this.#lookUp();
    if (!seer) return null;
    const from = this.feeds.place(this.services, this.filter, seer.viewer, this.#wake, this.#from);
    this.#from = from;
    if (this.#place === null) this.#place = await from.group.end();
    else await from.group.open();
    if (this.#isOver) return null;
    const found = await this.#find(from, seer, this.#place);
    if (!found || !(await this.#isStillTheirs(found))) return null;
    if (found.end) this.#place = later(this.#place, found.end);
    const last = found.rows.at(-1);
    if (last) this.#place = later(this.#place, placeOf(last));
    this.#cursor = last ? placeOf(last) : (this.#cursor ?? this.#place);
    // Whoever is behind goes on at once; the window is looked into again as well, in case it has grown meanwhile.
    if (found.more) this.#wake();
    const { held, feedStale: staleReason } = this.services.hub;
    if (!last && !isBeat && !this.#isFirst && held === this.#heldTold && staleReason === this.#staleTold) return null;
    this.#isFirst = false;
    this.#heldTold = held;
    this.#staleTold = staleReason;
    return { cursor: this.#cursor, rows: found.rows, more: found.more, held, staleReason };
  }

  /** From the window, or from the log when the place lies before that. */
  async #find({ group }: FeedPlace, seer: Seer, place: Cursor): Promise<Found | null> {
    const inWindow = group.after(place, BATCH);
    if (inWindow) return { seer, ...inWindow, end: null };
    const found = await this.feeds.catchUp(this.services, this.filter, seer.viewer, () => this.#lookUp(), place, BATCH);
    // When nothing of theirs is left before the end, the window may serve from there on, and what came since is in it.
    this.#wake();
    return found;
  }
}
