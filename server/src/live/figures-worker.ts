import type { Logger } from 'pino';
import type { NewDay } from '../feature.ts';
import type { Lease } from '../database/lease.ts';
import { readHorizon } from '../database/horizon.queries.ts';
import { readerOf, type SqlReader } from '../database/sql-reader.ts';
import { DirtyFigures } from '../figures/dirty-figures.ts';
import { FigureDays } from '../figures/figure-days.service.ts';
import { FigureWatch, type FiguresMoved } from '../figures/figure-watch.service.ts';
import { forgetUnused, recount, sayCounted, storeCounted, type Counting } from '../figures/recount.service.ts';
import { readProgress } from '../figures/stored-figures.queries.ts';
import { hasChangesBetween, hasPendingChanges, readChangesAfter, type Cursor } from './change-log.queries.ts';
import type { Hub } from './hub.ts';
import { markTouched } from './touched-figures.ts';
import { UncountedFigures } from './uncounted-figures.ts';
import { describeError, written } from '../log.ts';

/** So long after one round the next begins: a change that comes alone is counted at once, those of an import together. */
const COALESCE_MS = 50;
/** A change that an older transaction kept from being read is looked for again after so long, and then after twice as long each time: nobody says when that one is over. */
const FIRST_LOOK_AGAIN_MS = 10;
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
  /** What has to be written in a government because a day has begun there. */
  readonly newDay: readonly NewDay[];
  /** Who hears of figures that are others now. */
  readonly figuresMoved: readonly FiguresMoved[];
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
  /** Governments with the day for which everything is written that it brings. */
  readonly #begun = new Map<string, string>();
  /** Since when something may have changed that no round has looked at. */
  #wokenAt: number | null = null;
  /** The changes below a transaction wait for the server that counts; those behind it wait their own time. */
  #waiting: { readonly below: bigint; readonly since: number } | null = null;
  #timer: NodeJS.Timeout | null = null;
  #lookAgain: NodeJS.Timeout | null = null;
  #lastEnd = -COALESCE_MS;
  #lookAgainMs = FIRST_LOOK_AGAIN_MS;
  #running: Promise<boolean> | null = null;
  #again = false;
  #stopped = false;
  readonly #uncounted: UncountedFigures;
  readonly #days: FigureDays;
  readonly #watch: FigureWatch;
  readonly #poll = setInterval(() => this.wake(), POLL_MS).unref();

  constructor(private readonly parts: FiguresWorkerParts) {
    this.#uncounted = new UncountedFigures(parts);
    this.#days = new FigureDays(parts);
    this.#watch = new FigureWatch(parts, parts.figuresMoved);
  }

  /** Something may have changed. Cheap to call; many calls become one look. */
  wake(): void {
    if (this.#stopped) return;
    this.#wokenAt ??= performance.now();
    if (this.#timer) return;
    this.#timer = setTimeout(
      () => {
        this.#timer = null;
        if (this.#running) this.#again = true;
        else this.#start().catch(written(this.parts.log, 'the live figures could not be looked after'));
      },
      Math.max(0, this.#lastEnd + COALESCE_MS - performance.now()),
    );
  }

  /** Only when none runs: two rounds would count the same twice, and one of them store it after the other had said that all is done. */
  #start(): Promise<boolean> {
    const running = this.#run().finally(() => {
      this.#running = null;
      this.#lastEnd = performance.now();
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
      // Asked before: what could not be read yet when the work began may well be readable by its end.
      const isPending = await hasPendingChanges(readerOf(this.parts.system));
      // The last thing before the start: whoever waits here as well, or the clock, may have begun meanwhile.
      while (this.#running) await this.#running;
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

  /** Before the changes are read, so that the figures of the day are told with what it brings. */
  async #beginDays(now: Date): Promise<void> {
    const { system, calendar, newDay } = this.parts;
    for (const id of calendar.instansiIds()) {
      const today = calendar.today(id, now);
      if (this.#begun.get(id) === today) continue;
      for (const begin of newDay) await begin(system, id, today);
      this.#begun.set(id, today);
    }
  }

  async #work(): Promise<boolean> {
    const { system, hub, clock, lease } = this.parts;
    this.#waiting = null;
    const reader = readerOf(system);
    const now = clock();
    await this.#beginDays(now);
    // Read before the changes: what commits between the two is then above it, and nobody is told that it was seen.
    const horizon = await readHorizon(reader);
    const isFirst = this.#cursor === null;
    const { isComplete, countedBelow } = await readProgress(reader, this.parts.definitions);
    this.#cursor ??= { xid: countedBelow, sequence: 0 };
    const before = this.#cursor;
    const makesNew = await this.#markChanged(reader, now);
    await this.#uncounted.mark(reader, now, this.#dirty, makesNew || !isComplete);
    if (!isComplete || (isFirst && this.#dirty.size > 0)) hub.setStale('RECOUNTING');
    while (this.#dirty.size > 0) {
      const step = this.#dirty.step(DINAS_PER_STEP);
      const counted = await recount(this.parts, step, clock());
      if (!lease.held) return this.#stepBack();
      const isLast = this.#dirty.size === step.size;
      await storeCounted(this.parts, counted, isLast ? horizon : null);
      if (isLast) this.#said = horizon;
      this.#days.note(step.keys());
      this.#watch.note(step.keys());
      this.#dirty.done(step);
    }
    hub.reached(horizon);
    // A change is told at its commit, and can be read once every older transaction is over: by now, for those read here.
    if (this.#cursor !== before) hub.emit({ kind: 'CHANGES' });
    await this.#say(horizon);
    await this.#days.keep(now);
    // Figures are told whatever becomes of who hears of them; they hear again in the next round.
    await this.#watch.tell(now).catch(written(this.parts.log, 'figures that moved could not be looked at; trying again'));
    await this.#lookForHeld(reader);
    await this.#tidy();
    return true;
  }

  /** Every change below is in the stored figures. Said again only when there was a change since, so that a quiet database is not written to. */
  async #say(horizon: string): Promise<void> {
    if (this.#said !== '0' && BigInt(this.#said) > BigInt(this.#cursor!.xid)) return;
    await sayCounted(this.parts, horizon);
    this.#said = horizon;
  }

  /** Marks what the changes behind the last round have moved. Whether they can have made something new to count: a dinas, a period. */
  async #markChanged(reader: SqlReader, now: Date): Promise<boolean> {
    const { registry, calendar } = this.parts;
    let made = false;
    for (;;) {
      const changes = await readChangesAfter(reader, this.#cursor!, {}, BATCH);
      await markTouched(reader, registry, changes, (instansiId) => calendar.today(instansiId, now), this.#dirty);
      made ||= this.#uncounted.areMadeBy(changes);
      const last = changes.at(-1);
      if (last) this.#cursor = { xid: last.xid, sequence: last.sequence };
      if (changes.length < BATCH) return made;
    }
  }

  /** What an older transaction keeps from being read is not told again when that one ends without a change of its own. */
  async #lookForHeld(reader: SqlReader): Promise<void> {
    if (!(await hasPendingChanges(reader))) {
      this.#lookAgainMs = FIRST_LOOK_AGAIN_MS;
      return;
    }
    this.#lookAgainIn(this.#lookAgainMs);
    this.#lookAgainMs = Math.min(POLL_MS, this.#lookAgainMs * 2);
  }

  #lookAgainIn(ms: number): void {
    this.#lookAgain ??= setTimeout(() => {
      this.#lookAgain = null;
      this.wake();
    }, ms);
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
    this.#uncounted.forget();
    this.#days.forget();
    this.#watch.forget();
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
    this.#lookAgainIn(left);
  }
}
