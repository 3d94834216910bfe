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
  /** Pieces that wait for their turn. */
  readonly waiting: number;
  /** How long one waits at most; until its turn comes when left out. */
  readonly waitMs?: number;
}

/** Who work is for, from the widest to the narrowest: a network and a name in it, a government and an account of it. */
export type Path = readonly string[];

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
  /** By the beginnings of paths, one for each step. */
  readonly #runningOf = new Map<string, number>();
  readonly #waiting = new Round();

  constructor(private readonly limits: LaneLimits) {
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
    const keys = keysOf(path);
    if (!this.#hasRoom(keys)) return this.#turn(path);
    this.#count(keys, 1);
    return null;
  }

  leave(path: Path): void {
    this.#count(keysOf(path), -1);
    this.#serve();
  }

  #hasRoom(keys: readonly string[]): boolean {
    return this.#running < this.limits.running && keys.every((key, index) => this.#mayRun(key, index + 1));
  }

  #mayRun(key: string, length: number): boolean {
    const most = this.limits.each?.[length - 1];
    return most === undefined || (this.#runningOf.get(key) ?? 0) < most;
  }

  #count(keys: readonly string[], change: 1 | -1): void {
    this.#running += change;
    const counted = Math.min(keys.length, this.limits.each?.length ?? 0);
    for (let step = 0; step < counted; step++) {
      const key = keys[step]!;
      const running = (this.#runningOf.get(key) ?? 0) + change;
      if (running > 0) this.#runningOf.set(key, running);
      else this.#runningOf.delete(key);
    }
  }

  /** Whoever is next takes the place over at once: a newcomer must not slip in before them. */
  #serve(): void {
    while (this.#waiting.size > 0 && this.#running < this.limits.running) {
      const next = this.#waiting.next((path) => this.#mayRun(keysOf(path).at(-1)!, path.length));
      if (!next) return;
      this.#count(keysOf(next[0]), 1);
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

const known = new WeakMap<Path, readonly string[]>();

/** Of each beginning of a path, the shortest first. Whoever comes often comes with the same path. */
function keysOf(path: Path): readonly string[] {
  let keys = known.get(path);
  if (!keys) known.set(path, (keys = path.map((_step, index) => path.slice(0, index + 1).join('\n'))));
  return keys;
}
