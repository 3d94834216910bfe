import { LRUCache } from 'lru-cache';
import { setTimeout as pause } from 'node:timers/promises';
import type { Viewer } from '../access/viewer.ts';
import { CHEAPER } from '../database/database-failure.ts';
import { limitNamed } from '../metrics.ts';
import { Bucket, type Allowance } from './bucket.ts';
import { busy } from './errors.ts';

/**
 * Budgets that an account has in all, however many tokens and browsers: with one, a program that asks flat out would lock
 * out the person whose account it is; with one each, twenty tokens would be twenty accounts.
 */
const BUDGETS_OF_ACCOUNT = 4;
/** Each a hundred bytes. Who was forgotten begins with a full one, after twenty thousand others have asked. */
const REMEMBERED = 20_000;
/** What is going on anyway is looked at again at least so often: a clock may be set, others may have asked. */
const LONGEST_PAUSE_MS = 1_000;

const OF_SESSION = limitNamed('budget_of_a_session');
const OF_ACCOUNT = limitNamed('budget_of_an_account');

/** What is told of a budget. */
export interface Standing {
  /** What could be asked for now: of the token or session, and no more than its account has. */
  readonly available: number;
  readonly maximum: number;
  /** What comes back each second. */
  readonly restoreRate: number;
}

/** What was taken for an operation before it runs. */
export interface Charge {
  readonly requested: number;
  /** Once it has run: what was not used comes back, what was used beyond is taken as well. Counts once. */
  settle(actual: number): void;
}

const format = (amount: number): string => Math.floor(amount).toLocaleString('en');

/** What each token and browser session has left on this server, and each account in all. */
export class Budgets {
  readonly #sessions = new LRUCache<string, Bucket>({ max: REMEMBERED });
  readonly #accounts = new LRUCache<string, Bucket>({ max: REMEMBERED });
  readonly #ofAccount: Allowance;

  constructor(
    private readonly ofSession: Allowance,
    private readonly clock: () => Date,
  ) {
    this.#ofAccount = { maximum: BUDGETS_OF_ACCOUNT * ofSession.maximum, restoreRate: BUDGETS_OF_ACCOUNT * ofSession.restoreRate };
  }

  /**
   * Takes what an operation can cost at most; of what costs more than a whole budget, a whole one. Errors: BUSY with when there
   * will be enough; nothing was taken.
   */
  charge(viewer: Viewer, cost: number): Charge {
    const requested = Math.min(cost, this.ofSession.maximum);
    const now = this.#now();
    const [session, account] = this.#bucketsOf(viewer, now);
    const waits = [session.waitFor(requested, now), account.waitFor(requested, now)] as const;
    const isOfAccount = waits[1] > waits[0];
    if (waits[0] > 0 || waits[1] > 0)
      throw this.#refusal(requested, isOfAccount ? account.levelAt(now) : session.levelAt(now), Math.max(...waits), isOfAccount);
    for (const bucket of [session, account]) bucket.take(requested, now);
    let isSettled = false;
    return {
      requested,
      settle: (actual) => {
        if (isSettled) return;
        isSettled = true;
        const later = this.#now();
        for (const bucket of [session, account]) {
          if (actual <= requested) bucket.giveBack(requested - actual, later);
          else bucket.take(actual - requested, later);
        }
      },
    };
  }

  /** Takes for what was answered already, in something that goes on (a feed, an export). */
  spend(viewer: Viewer, actual: number): void {
    const now = this.#now();
    for (const bucket of this.#bucketsOf(viewer, now)) bucket.take(actual, now);
  }

  /** Waits until the budget of the token or session is at least so full (0 to 1), and no longer than `mostMs`: what goes on is slowed down, not broken off. */
  async untilRestored(viewer: Viewer, share: number, mostMs = Infinity): Promise<void> {
    let waited = 0;
    for (;;) {
      const now = this.#now();
      const [session, account] = this.#bucketsOf(viewer, now);
      const wait = Math.min(Math.max(session.waitFor(share * this.ofSession.maximum, now), account.waitFor(0, now)), LONGEST_PAUSE_MS, mostMs - waited);
      if (wait <= 0) return;
      waited += wait;
      await pause(wait, undefined, { ref: false });
    }
  }

  standing(viewer: Viewer): Standing {
    const now = this.#now();
    const [session, account] = this.#bucketsOf(viewer, now);
    const available = Math.max(0, Math.floor(Math.min(session.levelAt(now), account.levelAt(now))));
    return { available, maximum: this.ofSession.maximum, restoreRate: this.ofSession.restoreRate };
  }

  #now(): number {
    return this.clock().getTime();
  }

  #bucketsOf({ sessionId, accountId }: Viewer, now: number): readonly [session: Bucket, account: Bucket] {
    return [bucketIn(this.#sessions, sessionId, this.ofSession, now), bucketIn(this.#accounts, accountId, this.#ofAccount, now)];
  }

  #refusal(requested: number, left: number, waitMs: number, isOfAccount: boolean): Error {
    const seconds = Math.max(1, Math.ceil(waitMs / 1_000));
    const whose = isOfAccount ? 'this account, with all its tokens and sessions,' : 'this token or session';
    return busy(
      `This can cost ${format(requested)}, and the budget of ${whose} has ${format(Math.max(0, left))} left. Nothing of it was begun; sent again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'} it goes through if nothing else is asked meanwhile. ${CHEAPER} With the header selaras-cost-only it is told what something costs, for nothing.`,
      seconds,
      isOfAccount ? OF_ACCOUNT : OF_SESSION,
    );
  }
}

function bucketIn(buckets: LRUCache<string, Bucket>, id: string, allowance: Allowance, now: number): Bucket {
  let bucket = buckets.get(id);
  if (!bucket) buckets.set(id, (bucket = new Bucket(allowance, now)));
  return bucket;
}
