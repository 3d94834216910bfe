import { availableParallelism } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type { Viewer } from '../access/viewer.ts';
import { busy, failure, type Failure } from './errors.ts';
import { FairLanes, LaneFull, type Party } from './fair-lanes.ts';
import { Pace } from './pace.ts';

/** So many objects (cost.ts) are the work of a page of ours several times over: what can answer with more waits for others of its kind. */
const HEAVY_COST = 2_000;

const RETRY_AFTER_SECONDS = 2;
const REFUSE_AFTER_MS = 500;

/**
 * One page asks for two or three things at once. Twice the processors keep them busy, and leave three quarters of the
 * connections of each pool to others.
 */
const AT_ONCE = Math.max(4, 2 * availableParallelism());

/**
 * How much of this server one account gets at a time. Heavy operations come one at a time of an account, and never all
 * processors at once: a single one takes a processor of the database for as long as it lasts, and answers of thousands
 * of objects hold up the one thread that everybody's answers are written by.
 */
export class OperationLimits {
  readonly #lanes = new FairLanes({ total: 6 * AT_ONCE, perGroup: 4 * AT_ONCE, perParty: AT_ONCE, waiting: 64, waitMs: 10_000 });
  readonly #heavy = new FairLanes({
    total: Math.max(1, availableParallelism() - 1),
    perGroup: Math.max(1, availableParallelism() - 1),
    perParty: 1,
    waiting: 16,
    waitMs: 10_000,
  });

  readonly #pace = new Pace();

  /** Runs an operation when its turn comes. Errors: BUSY when it does not come. */
  run<Result>(party: Party, work: () => Promise<Result>): Promise<Result> {
    return this.#lanes.run(party, () => this.#atPace(party, work)).catch(refuseLate);
  }

  async #atPace<Result>(party: Party, work: () => Promise<Result>): Promise<Result> {
    const wait = this.#pace.pauseOf(party.id, performance.now());
    if (wait > 0) await pause(wait);
    const begun = performance.now();
    try {
      return await work();
    } finally {
      const ended = performance.now();
      this.#pace.spend(party.id, ended - begun, ended);
    }
  }

  /** The same inside of it, once its cost is known. */
  runByCost<Result>(cost: number, party: Party, work: () => Promise<Result>): Promise<Result> {
    return cost < HEAVY_COST ? work() : this.#heavy.run(party, work).catch(sayBusy);
  }
}

/** A refusal takes its time: one that is sent again at once costs as much as an answer. */
async function refuseLate(error: unknown): Promise<never> {
  if (error instanceof LaneFull) await pause(REFUSE_AFTER_MS);
  return sayBusy(error);
}

function sayBusy(error: unknown): never {
  if (error instanceof LaneFull)
    throw busy('Too much of this account is under way at once; nothing of this was begun. Send it again, a few at a time.', RETRY_AFTER_SECONDS);
  throw error;
}

/** Nobody knows what a mutation had done by then: its answer may have been all that was left. */
export const timedOut = (afterMs: number): Failure =>
  failure(
    'TIMEOUT',
    `This took longer than ${afterMs / 1_000} seconds and was ended. Ask for less at once; if it was to change something, look whether it did before you send it again.`,
  );

/** An account takes turns with others of its government; whoever is not signed in takes them by network address. */
export const partyOf = (viewer: Viewer | null, address: string): Party =>
  viewer ? { id: viewer.accountId, group: viewer.scope.instansiIds[0] ?? viewer.accountId } : { id: address, group: 'nobody' };
