/** Nothing was done: so much waits already, and most of it for whoever asks now. */
export class LaneFull extends Error {
  override readonly name = 'LaneFull';
}

export interface LaneLimits {
  /** Pieces of work at the same time. */
  readonly running: number;
  /** Pieces that wait for their turn. */
  readonly waiting: number;
}

interface Waiting {
  go(): void;
  turnAway(reason: LaneFull): void;
}

/** Those who wait, as a tree: what shares the beginning of its path shares one place in the round. */
class Round {
  size = 0;
  readonly #own: Waiting[] = [];
  readonly #inside = new Map<string, Round>();

  add([step, ...rest]: readonly string[], waiting: Waiting): void {
    this.size++;
    if (step === undefined) {
      this.#own.push(waiting);
      return;
    }
    let round = this.#inside.get(step);
    if (!round) this.#inside.set(step, (round = new Round()));
    round.add(rest, waiting);
  }

  /** The next in the round, whose branch then goes to its end. */
  next(): Waiting | undefined {
    if (this.size === 0) return undefined;
    this.size--;
    for (const [step, round] of this.#inside) {
      this.#inside.delete(step);
      const found = round.next();
      if (round.size > 0) this.#inside.set(step, round);
      return found;
    }
    return this.#own.shift();
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
 * A few pieces of work at a time, the others in a fair queue. Each comes with a path of who it is for, from the widest to
 * the narrowest (a network, then a name in it): at every step of the path turns go round, so that a thousand pieces of one
 * network hold up another network by one piece. When too many wait, it is the widest crowd that is thinned.
 */
export class FairLane {
  #running = 0;
  readonly #waiting = new Round();

  constructor(private readonly limits: LaneLimits) {}

  /** Errors: LaneFull, and what the work fails with. */
  async run<Result>(path: readonly string[], work: () => Promise<Result>): Promise<Result> {
    if (this.#running < this.limits.running) this.#running++;
    else await this.#turn(path);
    try {
      return await work();
    } finally {
      // Whoever is next takes this place over; counting it down first would let a newcomer slip in before them.
      const next = this.#waiting.next();
      if (next) next.go();
      else this.#running--;
    }
  }

  #turn(path: readonly string[]): Promise<void> {
    return new Promise((go, turnAway) => {
      this.#waiting.add(path, { go, turnAway });
      if (this.#waiting.size > this.limits.waiting) this.#waiting.newestOfMost()?.turnAway(new LaneFull('too much waits already'));
    });
  }
}
