import { availableParallelism } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { Viewer } from '../access/viewer.ts';
import { CHEAPER } from '../database/database-failure.ts';
import { busy, failure, type Failure } from './errors.ts';
import { FairLane, LaneFull, type Path } from '../fair-lane.ts';
import { Pace } from './pace.ts';

/** What can answer with so many objects (cost.ts) may be heavy: a page of ours several times over. */
const HEAVY_COST = 2_000;
/** What took less the last times is not, whatever it could have answered with. */
const HEAVY_MS = 50;
/** How much of a long time is remembered after a shorter one: an operation that takes long on some of its variables is heavy. */
const REMEMBERED_SHARE = 0.9;

/** Of all; beyond it, the newest of whoever has most waiting are refused. */
const MOST_WAITING = 256;
const LONGEST_WAIT_MS = 10_000;
const RETRY_AFTER_SECONDS = 2;
export const REFUSE_AFTER_MS = 500;
/** What takes long holds up the one thread in pieces that others notice: it counts as so much more. */
const LONG_WEIGHS = 2;
/** What an operation costs that is broken off in the middle, beside its time: the database opens another connection in the place of its own. */
const BROKEN_OFF_MS = 50;

/** Connections of each pool that operations read on: an account that is alone leaves some for who comes next. */
export const READ_CONNECTIONS = 20;
/** One page asks for two or three things at once, a program for a few more. */
const AT_ONCE = 8;
/** While nobody else asks. More at a time cost less each: what they send to the database and to their askers leaves together. */
const AT_ONCE_ALONE = 2 * AT_ONCE;
/** One takes a processor of the database for as long as it lasts; another is for everybody else. */
const HEAVY_AT_ONCE = Math.max(1, availableParallelism() - 1);

/**
 * How much of this server one account gets at a time. Heavy operations come one at a time of an account, and never all
 * processors at once: what answers with thousands of objects holds up the one thread that writes everybody's answers.
 */
export class OperationLimits {
  readonly #lane = new FairLane({
    name: 'operations_at_once',
    running: 3 * AT_ONCE,
    each: [2 * AT_ONCE, AT_ONCE],
    alone: AT_ONCE_ALONE,
    waiting: MOST_WAITING,
    waitMs: LONGEST_WAIT_MS,
  });
  readonly #heavyLane = new FairLane({
    name: 'heavy_operations_at_once',
    running: HEAVY_AT_ONCE,
    each: [HEAVY_AT_ONCE, 1],
    waiting: MOST_WAITING,
    waitMs: LONGEST_WAIT_MS,
  });
  /**
   * Those that have had more than their share wait here, where they take no place from their government, and go on one by
   * one: eight at once after each pause were several shares.
   */
  readonly #pausing = new FairLane({
    name: 'paused_operations',
    running: MOST_WAITING,
    each: [MOST_WAITING, 1],
    waiting: MOST_WAITING,
    waitMs: LONGEST_WAIT_MS,
  });
  /** Milliseconds that operations took, of those that could be heavy. */
  readonly #took = new LRUCache<string, number>({ max: 1_000 });
  readonly #pace = new Pace();

  get lanes(): readonly FairLane[] {
    return [this.#lane, this.#heavyLane, this.#pausing];
  }

  /** Runs an operation when its turn comes; at once for nobody. Errors: BUSY when it does not come. */
  async run<Result>(turn: Turn, work: () => Promise<Result>): Promise<Result> {
    const { party } = turn;
    if (!party) return work();
    const name = nameOf(party);
    const waits = enter(this.#lane, party);
    if (waits) await waits;
    if (this.#pace.pauseOf(name, performance.now()) <= 0) return this.#spending(turn, party, work);
    // Its place is for somebody else meanwhile, and it takes another after them.
    this.#lane.leave(party);
    await enter(this.#pausing, party);
    try {
      await pause(this.#pace.pauseOf(name, performance.now()));
      await enter(this.#lane, party);
      return await this.#spending(turn, party, work);
    } finally {
      this.#pausing.leave(party);
    }
  }

  /** Runs what has its place, notes what it took and gives the place back. */
  async #spending<Result>(turn: Turn, party: Path, work: () => Promise<Result>): Promise<Result> {
    const begun = performance.now();
    try {
      return await work();
    } finally {
      const ended = performance.now();
      const took = ended - begun - turn.heldUpMs;
      this.#pace.spend(nameOf(party), took < HEAVY_MS ? took : LONG_WEIGHS * took, ended);
      this.#lane.leave(party);
    }
  }

  /** Tells that an operation was broken off by its asker: a program that sends and leaves would be thought to have asked for nothing. */
  chargeBrokenOff(party: Path | null): void {
    if (party) this.#pace.spend(nameOf(party), BROKEN_OFF_MS, performance.now());
  }

  /** The same inside of it, once its cost is known; `name` is of the operation, whatever its variables. */
  runByCost<Result>(cost: number, name: string, turn: Turn, work: () => Promise<Result>): Promise<Result> {
    const { party } = turn;
    return !party || cost < HEAVY_COST ? work() : this.#runTimed(name, turn, party, work);
  }

  async #runTimed<Result>(name: string, turn: Turn, party: Path, work: () => Promise<Result>): Promise<Result> {
    const isHeavy = (this.#took.get(name) ?? Infinity) >= HEAVY_MS;
    if (isHeavy) {
      const asked = performance.now();
      await enter(this.#heavyLane, party);
      turn.heldUpMs += performance.now() - asked;
    }
    const begun = performance.now();
    try {
      return await work();
    } finally {
      this.#took.set(name, Math.max(performance.now() - begun, REMEMBERED_SHARE * (this.#took.get(name) ?? 0)));
      if (isHeavy) this.#heavyLane.leave(party);
    }
  }
}

/** Takes a place of a lane: at once (null), or when its turn comes. Errors: BUSY, told late: a refusal that is sent again at once costs as much as an answer. */
const enter = (lane: FairLane, party: Path): Promise<void> | null => lane.enter(party)?.catch(refuseLate) ?? null;

async function refuseLate(error: unknown): Promise<never> {
  if (!(error instanceof LaneFull)) throw error;
  await pause(REFUSE_AFTER_MS);
  throw busy('Too much is under way at once; nothing of this was begun. Send it again in a moment, a few at a time.', RETRY_AFTER_SECONDS);
}

/** Nobody knows what a mutation had done by then: its answer may have been all that was left. */
export const timedOut = (afterMs: number): Failure =>
  failure(
    'TIMEOUT',
    `This took longer than ${afterMs / 1_000} seconds and was ended. ${CHEAPER} If it was to change something, look whether it did before you send it again.`,
  );

/**
 * An account takes turns with others of its government. Who is not signed in takes none: they can only send the few known
 * operations that need no account, and passwords wait in a lane of their own that goes round the networks (access/password.ts).
 */
export function partyOf(viewer: Viewer | null): Path | null {
  if (!viewer) return null;
  let party = parties.get(viewer);
  if (!party) parties.set(viewer, (party = [viewer.scope.instansiIds[0] ?? viewer.accountId, viewer.accountId]));
  return party;
}
const parties = new WeakMap<Viewer, Path>();

/** What an operation is counted under, from when it is let in to its answer. */
export interface Turn {
  readonly party: Path | null;
  /** How often rights had changed when its viewer was found (ViewerCache): whether they may have since. */
  readonly epoch: number;
  /** What it waited for others since it began: that is not work of its own. */
  heldUpMs: number;
  /** Whether it only reads, once it is known what it is. */
  isQuery?: boolean;
  /** Whether it is refused for its budget: told late, and not while it holds a place that others wait for. */
  isUnaffordable?: boolean;
}

export const turnOf = (viewer: Viewer | null, epoch: number): Turn => ({ party: partyOf(viewer), epoch, heldUpMs: 0 });

const nameOf = (party: Path): string => party.at(-1)!;
