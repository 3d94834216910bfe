import { countRefusal, limitNamed } from './metrics.ts';

/** Nothing was begun: so much waits already, most of it of whoever asks now, or the turn did not come in time. */
export class LaneFull extends Error {
  override readonly name = 'LaneFull';
}

export interface LaneLimits {
  /** The limit that its refusals are counted under (metrics.ts). */
  readonly name: string;
  /** Pieces of work at the same time. */
  readonly running: number;
  /** How many of those may share the first step of their path, the first two, and so on; no more than there are when left out. */
  readonly each?: readonly number[];
  /** How many one may have while nobody else has any. */
  readonly alone?: number;
  /** Pieces that wait for their turn. */
  readonly waiting: number;
  /** How long one waits at most; until its turn comes when left out. */
  readonly waitMs?: number;
}

/** Who work is for, from the widest to the narrowest: a network and a name in it, a government and an account of it. */
export type Path = readonly string[];

/** What runs of those whose paths begin alike. */
interface Share {
  running: number;
}

/** Of those beyond, the ones with nothing running are forgotten. */
const SHARES_KEPT = 10_000;

interface Waiting {
  go(): void;
  turnAway(reason: LaneFull): void;
}

/** Those who wait, as a tree: what shares the beginning of its path shares one place in the round. */
class Round {
  size = 0;
  readonly #own: Waiting[] = [];
  readonly #inside = new Map<string, Round>();

  add([step, ...rest]: Path, waiting: Waiting): void {
    this.size++;
    if (step === undefined) {
      this.#own.push(waiting);
      return;
    }
    let round = this.#inside.get(step);
    if (!round) this.#inside.set(step, (round = new Round()));
    round.add(rest, waiting);
  }

  remove([step, ...rest]: Path, waiting: Waiting): void {
    this.size--;
    if (step === undefined) {
      this.#own.splice(this.#own.indexOf(waiting), 1);
      return;
    }
    const round = this.#inside.get(step)!;
    round.remove(rest, waiting);
    if (round.size === 0) this.#inside.delete(step);
  }

  /** The next in the round of those that may run, whose branch then goes to its end. */
  next(mayRun: (path: Path) => boolean, path: Path = []): readonly [Path, Waiting] | undefined {
    for (const [step, round] of this.#inside) {
      const inside = [...path, step];
      const found = mayRun(inside) ? round.next(mayRun, inside) : undefined;
      if (!found) continue;
      this.size--;
      this.#inside.delete(step);
      if (round.size > 0) this.#inside.set(step, round);
      return found;
    }
    const own = this.#own.shift();
    if (!own) return undefined;
    this.size--;
    return [path, own];
  }

  /** The newest of those of whom there are most. */
  newestOfMost(): Waiting | undefined {
    if (this.size === 0) return undefined;
    this.size--;
    let most: [string, Round] | undefined;
    for (const entry of this.#inside) if (!most || entry[1].size >= most[1].size) most = entry;
    if (!most) return this.#own.pop();
    const [step, round] = most;
    const found = round.newestOfMost();
    if (round.size === 0) this.#inside.delete(step);
    return found;
  }
}

/**
 * A few pieces of work at a time, the others in a fair queue. At every step of their paths turns go round, so that a
 * thousand pieces of one government hold up another by one piece. When too many wait, it is the widest crowd that is thinned.
 */
export class FairLane {
  #running = 0;
  /** By the beginnings of paths, one for each step that has a bound. */
  readonly #shares = new Map<string, Share>();
  /** Whoever comes often comes with the same path. */
  #sharesOf = new WeakMap<Path, readonly Share[]>();
  readonly #waiting = new Round();
  readonly #each: readonly number[];

  constructor(private readonly limits: LaneLimits) {
    this.#each = limits.each ?? [];
    limitNamed(limits.name);
  }

  get name(): string {
    return this.limits.name;
  }

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  /** Begins at once where there is room. Errors: LaneFull, and what the work fails with. */
  async run<Result>(path: Path, work: () => Promise<Result>): Promise<Result> {
    const turn = this.enter(path);
    if (turn) await turn;
    try {
      return await work();
    } finally {
      this.leave(path);
    }
  }

  /** Takes a place, which is to be left again: at once (null) where there is room, else when the turn comes. Errors: LaneFull. */
  enter(path: Path): Promise<void> | null {
    const shares = this.#find(path);
    if (this.#running >= this.limits.running || !shares.every((share, step) => this.#hasRoom(share, step))) return this.#turn(path);
    this.#count(shares, 1);
    return null;
  }

  leave(path: Path): void {
    this.#count(this.#find(path), -1);
    this.#serve();
  }

  #hasRoom({ running }: Share, step: number): boolean {
    return running < this.#each[step]! || (running === this.#running && running < (this.limits.alone ?? 0));
  }

  #count(shares: readonly Share[], change: 1 | -1): void {
    this.#running += change;
    for (const share of shares) share.running += change;
  }

  #find(path: Path): readonly Share[] {
    let shares = this.#sharesOf.get(path);
    if (!shares) {
      // Before the first of them is looked up: a path whose own beginning was forgotten meanwhile would count apart from others.
      this.#forgetIdle();
      shares = path.slice(0, this.#each.length).map((_step, step) => this.#share(path.slice(0, step + 1).join('\n')));
      this.#sharesOf.set(path, shares);
    }
    return shares;
  }

  #share(key: string): Share {
    let share = this.#shares.get(key);
    if (!share) this.#shares.set(key, (share = { running: 0 }));
    return share;
  }

  #forgetIdle(): void {
    if (this.#shares.size < SHARES_KEPT) return;
    for (const [key, { running }] of this.#shares) if (running === 0) this.#shares.delete(key);
    this.#sharesOf = new WeakMap();
  }

  /** Whoever is next takes the place over at once: a newcomer must not slip in before them. */
  #serve(): void {
    while (this.#waiting.size > 0 && this.#running < this.limits.running) {
      const next = this.#waiting.next((path) => path.length > this.#each.length || this.#hasRoom(this.#share(path.join('\n')), path.length - 1));
      if (!next) return;
      this.#count(this.#find(next[0]), 1);
      next[1].go();
    }
  }

  #turn(path: Path): Promise<void> {
    return new Promise((go, turnAway) => {
      let timer: NodeJS.Timeout | undefined;
      const waiting: Waiting = {
        go: () => {
          clearTimeout(timer);
          go();
        },
        turnAway: (reason) => {
          clearTimeout(timer);
          countRefusal(this.limits.name);
          turnAway(reason);
        },
      };
      this.#waiting.add(path, waiting);
      if (this.limits.waitMs !== undefined) {
        timer = setTimeout(() => {
          this.#waiting.remove(path, waiting);
          waiting.turnAway(new LaneFull('the turn did not come in time'));
        }, this.limits.waitMs);
      }
      if (this.#waiting.size > this.limits.waiting) this.#waiting.newestOfMost()?.turnAway(new LaneFull('too much waits already'));
    });
  }
}
