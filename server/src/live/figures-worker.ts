import type { Logger } from 'pino';
import type { Lease } from '../database/lease.ts';
import { readHorizon } from '../database/horizon.queries.ts';
import { readerOf, type SqlReader } from '../database/sql-reader.ts';
import { DirtyFigures } from '../figures/dirty-figures.ts';
import { forgetUnused, recount, sayCounted, type Counting } from '../figures/recount.service.ts';
import { readProgress, readUncounted } from '../figures/stored-figures.queries.ts';
import { hasChangesBetween, hasPendingChanges, readChangesAfter, type Cursor } from './change-log.queries.ts';
import type { Hub } from './hub.ts';
import { markTouched } from './touched-figures.ts';
import { describeError, written } from '../log.ts';

/** Changes of so many milliseconds are worked off together: too short to notice, long enough to tame an import. */
const COALESCE_MS = 50;
/** A notification can be lost with its connection; looking anyway once a second bounds the damage. */
const POLL_MS = 1_000;
const BATCH = 500;
/** What a board shows more than two seconds late it has said to be late: this is until it says so, and the rest is the way there. */
const BEHIND_AFTER_MS = 1_500;
/** One upsert carries this many dinas at most, so that no statement holds the board for long. */
const DINAS_PER_STEP = 20;
/** Figures that nobody counted for so long belong to no server any more. */
const UNUSED_AFTER_MS = 2 * 86_400_000;

export interface FiguresWorkerParts extends Counting {
  readonly hub: Hub;
  readonly log: Logger;
  readonly clock: () => Date;
  /** One of the servers that count the same figures on a database holds it and counts; the others follow. */
  readonly lease: Lease;
}

/** Keeps the stored figures equal to a recount: reads the change log, recomputes what it can have moved, never patches. */
export class FiguresWorker {
  readonly #dirty = new DirtyFigures();
  /** Where the holder of the lease is in the change log; null for everybody else. */
  #cursor: Cursor | null = null;
  /** Every change below is counted, and the database knows it. */
  #said = '0';
  /** Figures from before this day were taken away. */
  #tidied = '';
  /** Since when something may have changed that no round has looked at. */
  #wokenAt: number | null = null;
  /** The changes below a transaction wait for the server that counts; those behind it wait their own time. */
  #waiting: { readonly below: bigint; readonly since: number } | null = null;
  #timer: NodeJS.Timeout | null = null;
  #lookAgain: NodeJS.Timeout | null = null;
  #running: Promise<boolean> | null = null;
  #again = false;
  #stopped = false;
  readonly #poll = setInterval(() => this.wake(), POLL_MS).unref();

  constructor(private readonly parts: FiguresWorkerParts) {}

  /** Something may have changed. Cheap to call; many calls become one look. */
  wake(): void {
    if (this.#stopped) return;
    this.#wokenAt ??= performance.now();
    if (this.#timer) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      if (this.#running) this.#again = true;
      else this.#start().catch(written(this.parts.log, 'the live figures could not be looked after'));
    }, COALESCE_MS);
  }

  #start(): Promise<boolean> {
    const running = this.#run().finally(() => {
      this.#running = null;
      if (!this.#again) return;
      this.#again = false;
      this.wake();
    });
    this.#running = running;
    return running;
  }

  /** Works, or waits for the server that does, until every committed change is in the stored figures. */
  async settle(): Promise<void> {
    for (;;) {
      while (this.#running) await this.#running;
      // Asked before: what could not be read yet when the work began may well be readable by its end.
      const isPending = await hasPendingChanges(readerOf(this.parts.system));
      if (((await this.#start()) && !isPending) || this.#stopped) return;
      await new Promise((done) => setTimeout(done, 20));
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#poll);
    for (const timer of [this.#timer, this.#lookAgain]) if (timer) clearTimeout(timer);
    await this.#running;
    await this.parts.lease.release();
  }

  /** True when nothing that could be read was left undone. */
  async #run(): Promise<boolean> {
    const { hub, log, lease, system, calendar } = this.parts;
    // What came during the last round has waited for its end already.
    const waited = performance.now() - (this.#wokenAt ?? performance.now());
    this.#wokenAt = null;
    const behind = setTimeout(() => hub.setStale('RECOMPUTE_BEHIND'), Math.max(0, BEHIND_AFTER_MS - waited)).unref();
    try {
      await calendar.load(system);
      const caughtUp = await ((await lease.take()) ? this.#work() : this.#follow());
      hub.clearStale('DATABASE_UNREACHABLE');
      if (caughtUp) hub.clearStale('RECOUNTING', 'RECOMPUTE_BEHIND');
      return caughtUp;
    } catch (error) {
      if (this.#stopped) return false;
      log.warn({ error: describeError(error) }, 'the live figures could not be recomputed; trying again');
      hub.setStale('DATABASE_UNREACHABLE');
      return false;
    } finally {
      clearTimeout(behind);
    }
  }

  async #work(): Promise<boolean> {
    const { system, hub, clock, lease, registry, calendar } = this.parts;
    this.#waiting = null;
    const reader = readerOf(system);
    const now = clock();
    // Read before the changes: what commits between the two is then above it, and nobody is told that it was seen.
    const horizon = await readHorizon(reader);
    const isFirst = this.#cursor === null;
    const { isComplete, countedBelow } = await readProgress(reader, this.parts.definitions);
    this.#cursor ??= { xid: countedBelow, sequence: 0 };
    const before = this.#cursor;
    await this.#markUncounted(reader, now);
    if (!isComplete || (isFirst && this.#dirty.size > 0)) hub.setStale('RECOUNTING');
    for (;;) {
      const changes = await readChangesAfter(reader, this.#cursor, {}, BATCH);
      await markTouched(reader, registry, changes, (instansiId) => calendar.today(instansiId, now), this.#dirty);
      const last = changes.at(-1);
      if (last) this.#cursor = { xid: last.xid, sequence: last.sequence };
      if (changes.length < BATCH) break;
    }
    while (this.#dirty.size > 0) {
      const step = this.#dirty.step(DINAS_PER_STEP);
      await recount(this.parts, step, clock());
      this.#dirty.done(step);
      if (!lease.held) return this.#stepBack();
    }
    hub.reached(horizon);
    // A change is told at its commit, and can be read once every older transaction is over: by now, for those read here.
    if (this.#cursor !== before) hub.emit({ kind: 'CHANGES' });
    // Said again only when something was counted since, so that a quiet database is not written to.
    if (!isComplete || BigInt(this.#said) <= BigInt(this.#cursor.xid)) {
      await sayCounted(this.parts, horizon);
      this.#said = horizon;
    }
    await this.#tidy();
    return true;
  }

  /** Once a day. */
  async #tidy(): Promise<void> {
    const now = this.parts.clock().getTime();
    const [today, unused] = [now, now - UNUSED_AFTER_MS].map((time) => new Date(time).toISOString().slice(0, 10)) as [string, string];
    if (this.#tidied === today) return;
    await forgetUnused(this.parts, today, unused);
    this.#tidied = today;
  }

  /** Another server counts by now; should it come back here, it begins where the database says. */
  #stepBack(): boolean {
    this.#cursor = null;
    this.#said = '0';
    this.#dirty.clear();
    return false;
  }

  /** Another server counts. What it has counted is known from the database, so heartbeats here say no more than is true. */
  async #follow(): Promise<boolean> {
    const { system, hub, definitions } = this.parts;
    this.#stepBack();
    const reader = readerOf(system);
    const { isComplete, countedBelow } = await readProgress(reader, definitions);
    if (!isComplete) {
      hub.setStale('RECOUNTING');
      return false;
    }
    hub.clearStale('RECOUNTING');
    const horizon = await readHorizon(reader);
    const isWaiting = await hasChangesBetween(reader, countedBelow, horizon);
    hub.reached(isWaiting ? countedBelow : horizon);
    this.#waitFor(isWaiting ? BigInt(horizon) : null, BigInt(countedBelow));
    return !isWaiting;
  }

  /** What waits for the server that counts: what is below a transaction, or null for nothing. Where others write all the time something always waits; behind is a board for which the same has been waiting long. */
  #waitFor(below: bigint | null, counted: bigint): void {
    const { hub } = this.parts;
    if (this.#waiting !== null && (below === null || counted >= this.#waiting.below)) {
      this.#waiting = null;
      hub.clearStale('RECOMPUTE_BEHIND');
      hub.emit({ kind: 'CHANGES' });
    }
    if (below === null) return;
    this.#waiting ??= { below, since: performance.now() };
    const left = BEHIND_AFTER_MS - (performance.now() - this.#waiting.since);
    if (left <= 0) return hub.setStale('RECOMPUTE_BEHIND');
    // The next poll may come too late to say so.
    this.#lookAgain ??= setTimeout(() => {
      this.#lookAgain = null;
      this.wake();
    }, left);
  }

  async #markUncounted(reader: SqlReader, now: Date): Promise<void> {
    const { registry, definitions, calendar } = this.parts;
    const days = calendar.instansiIds().map((instansiId) => ({ instansiId, today: calendar.today(instansiId, now) }));
    for (const { dinasId, set, periodId } of await readUncounted(reader, registry, definitions, days)) this.#dirty.mark(dinasId, set, periodId);
  }
}
