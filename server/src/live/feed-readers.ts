import { figureScopeKey } from '../access/scope.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Services } from '../app.services.ts';
import { FairLane } from '../fair-lane.ts';
import { createContext } from '../graphql/context.ts';
import { partyOf } from '../graphql/operation-limits.ts';
import { readChangesAfter, readFeedEnd, standingOf, type ChangeRow, type Cursor } from './change-log.queries.ts';
import { cursorRefused } from './cursor-refused.ts';
import { FeedGroup, type FeedFilter, type Wake } from './feed-group.ts';

/**
 * Feeds that begin in the past read for themselves, so many at a time: however many come back at once, others are not kept
 * from reading. An account has fifty feeds; one after the other is behind. Whoever is turned away tries again.
 */
export const catchUpLane = new FairLane({ name: 'feeds_that_catch_up_at_once', running: 4, each: [3, 1], waiting: 500 });

/** Of twenty connections that read: whoever exports takes turns with the others of their government, and one account has one. */
export const exportLane = new FairLane({ name: 'exports_at_once', running: 3, each: [2, 1], waiting: 50, waitMs: 30_000 });

/** Lists that leave as files, of people at their pages: theirs do not wait behind programs that copy everything. One of an account at a time. */
export const sheetLane = new FairLane({ name: 'lists_as_files_at_once', running: 3, each: [2, 1], waiting: 50, waitMs: 30_000 });

/** Equal for those who see the same rows of the log: what its policy asks of a scope is what figures ask, where they administer, where they are HR, and where they see private fields (live/live.tables.ts). */
const keyOf = ({ scope }: Viewer, { instansiId, topics }: FeedFilter): string =>
  JSON.stringify([
    figureScopeKey(scope),
    scope.adminInstansiIds.includes(instansiId),
    scope.hrInstansiIds.includes(instansiId),
    scope.hrDinasIds.toSorted(),
    scope.privateInstansiIds.includes(instansiId),
    scope.privateDinasIds.toSorted(),
    instansiId,
    topics ? topics.toSorted() : null,
  ]);

/** Whether somebody sees the same rows of the log as another, or as themselves under other rights. */
export const seesTheSame = (one: Viewer, other: Viewer, filter: FeedFilter): boolean => keyOf(one, filter) === keyOf(other, filter);

/** Who a feed is for, as they were when rights had changed so many times (access/viewer-cache.ts). */
export interface Seer {
  readonly viewer: Viewer;
  readonly epoch: number;
}

/** Rows that were read, and for whom; they are told when those still see them. */
export interface Found {
  readonly seer: Seer;
  readonly rows: readonly ChangeRow[];
  readonly more: boolean;
  /** Nothing of theirs is left behind these up to here; null when that is not known. */
  readonly end: Cursor | null;
}

/** Where a feed is read from, until it leaves. */
export interface FeedPlace {
  readonly key: string;
  readonly group: FeedGroup;
}

/** The feeds of this server, by what they see of the log. */
export class FeedReaders {
  readonly #groups = new Map<string, FeedGroup>();

  /** The place for a viewer as they are by now, which is the one from before unless their rights are others. */
  place(services: Services, filter: FeedFilter, viewer: Viewer, wake: Wake, before: FeedPlace | null): FeedPlace {
    const key = keyOf(viewer, filter);
    if (before?.key === key) return before;
    if (before) this.leave(before, wake);
    let group = this.#groups.get(key);
    if (!group) this.#groups.set(key, (group = new FeedGroup(services, filter, viewer)));
    group.join(viewer, wake);
    return { key, group };
  }

  leave({ key, group }: FeedPlace, wake: Wake): void {
    if (!group.leave(wake) && this.#groups.get(key) === group) this.#groups.delete(key);
  }

  /**
   * Reads behind a place that no window holds, as the viewer alone, when their turn comes: as whoever they are by then, and
   * nothing (null) when the feed was left meanwhile. Errors: LaneFull; BAD_INPUT for a place before what is kept.
   */
  catchUp(services: Services, filter: FeedFilter, party: Viewer, lookUp: () => Promise<Seer | null>, after: Cursor, most: number): Promise<Found | null> {
    return catchUpLane.run(partyOf(party)!, async () => {
      const seer = await lookUp();
      if (!seer) return null;
      const { read } = createContext(services, seer.viewer, null);
      try {
        // It can have been passed by what is forgotten since it was asked for: of one that reads slowly.
        if ((await standingOf(read, after)) === 'NO_LONGER_KEPT') throw cursorRefused('CURSOR_NO_LONGER_KEPT');
        const end = await readFeedEnd(read);
        const rows = await readChangesAfter(read, after, filter, most);
        const more = rows.length === most;
        return { seer, rows, more, end: more ? null : end };
      } finally {
        read.close();
      }
    });
  }
}
