import { figureScopeKey } from '../access/scope.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Services } from '../app.services.ts';
import { createContext } from '../graphql/context.ts';
import { readChangesAfter, readFeedEnd, type ChangeRow, type Cursor } from './change-log.queries.ts';
import { FeedGroup, type FeedFilter } from './feed-group.ts';

/** Feeds that begin in the past read for themselves, so many at a time: however many come back at once, others are not kept from reading. */
const CATCH_UP_AT_ONCE = 4;

/** Equal for those who see the same rows of the log: what its policy asks of a scope is what figures ask (live/live.tables.ts). */
const keyOf = ({ scope }: Viewer, { instansiId, topics }: FeedFilter): string =>
  JSON.stringify([figureScopeKey(scope), instansiId, topics ? topics.toSorted() : null]);

/** Where a feed is read from, until it leaves. */
export interface FeedPlace {
  readonly key: string;
  readonly group: FeedGroup;
}

/** The feeds of this server, by what they see of the log. */
export class FeedReaders {
  readonly #groups = new Map<string, FeedGroup>();
  #free = CATCH_UP_AT_ONCE;
  readonly #waiting: (() => void)[] = [];

  /** The place for a viewer as they are by now, which is the one from before unless their rights are others. */
  place(services: Services, filter: FeedFilter, viewer: Viewer, wake: () => void, before: FeedPlace | null): FeedPlace {
    const key = keyOf(viewer, filter);
    if (before?.key === key) return before;
    if (before) this.leave(before, wake);
    let group = this.#groups.get(key);
    if (!group) this.#groups.set(key, (group = new FeedGroup(services, filter, viewer)));
    group.join(viewer, wake);
    return { key, group };
  }

  leave({ key, group }: FeedPlace, wake: () => void): void {
    if (!group.leave(wake) && this.#groups.get(key) === group) this.#groups.delete(key);
  }

  /** Reads behind a place that no window holds, as the viewer alone; and how far the log could be read then. */
  async catchUp(services: Services, filter: FeedFilter, viewer: Viewer, after: Cursor, most: number): Promise<{ rows: ChangeRow[]; end: Cursor }> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((go) => this.#waiting.push(go));
    const { read } = createContext(services, viewer, null);
    try {
      const end = await readFeedEnd(read);
      return { rows: await readChangesAfter(read, after, filter, most), end };
    } finally {
      read.close();
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }
}
