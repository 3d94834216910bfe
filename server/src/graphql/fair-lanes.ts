/** Whose turn it is: who asks, and the group that shares its turns with other groups. */
export interface Party {
  readonly id: string;
  readonly group: string;
}

export interface LaneBounds {
  /** Works at once. */
  readonly total: number;
  /** Works of one group at once: what is left over is everybody else's, however many parties a group has. */
  readonly perGroup: number;
  /** Works of one party at once. */
  readonly perParty: number;
  /** Of one party in the queue. */
  readonly waiting: number;
  /** The longest wait, in milliseconds. */
  readonly waitMs: number;
}

/** There was no place in the queue, or its turn did not come in time. Nothing was begun. */
export class LaneFull extends Error {
  override readonly name = 'LaneFull';
}

interface Waiting {
  readonly begin: () => void;
}

/**
 * Lets so many works run at once, and no more than a few of one party. Who waits is served in turns: first of the groups
 * (governments), then of the parties in one (accounts), so that a long queue of one stands in nobody else's way.
 */
export class FairLanes {
  #running = 0;
  readonly #ofParty = new Map<string, number>();
  readonly #ofGroup = new Map<string, number>();
  /** In the order of their turns: who was served goes to the end. */
  readonly #groups = new Map<string, Map<string, Waiting[]>>();

  constructor(private readonly bounds: LaneBounds) {}

  /** Runs the work when its turn comes. Errors: LaneFull, and those of the work. */
  async run<Result>(party: Party, work: () => Promise<Result>): Promise<Result> {
    if (this.#mayRun(party)) this.#count(party, 1);
    else await this.#wait(party);
    try {
      return await work();
    } finally {
      this.#count(party, -1);
      this.#serve();
    }
  }

  #mayRun({ id, group }: Party): boolean {
    const { total, perGroup, perParty } = this.bounds;
    return this.#running < total && (this.#ofParty.get(id) ?? 0) < perParty && (this.#ofGroup.get(group) ?? 0) < perGroup;
  }

  #count({ id, group }: Party, change: 1 | -1): void {
    this.#running += change;
    countIn(this.#ofParty, id, change);
    countIn(this.#ofGroup, group, change);
  }

  #wait({ id, group }: Party): Promise<void> {
    const parties = this.#groups.get(group) ?? new Map<string, Waiting[]>();
    const queue = parties.get(id) ?? [];
    if (queue.length >= this.bounds.waiting) return Promise.reject(new LaneFull('too many are waiting'));
    this.#groups.set(group, parties.set(id, queue));
    return new Promise((done, failed) => {
      const waiting: Waiting = {
        begin: () => {
          clearTimeout(timer);
          done();
        },
      };
      const timer = setTimeout(() => {
        queue.splice(queue.indexOf(waiting), 1);
        this.#tidy(group, parties, id, queue);
        failed(new LaneFull('the turn did not come in time'));
      }, this.bounds.waitMs);
      queue.push(waiting);
    });
  }

  /** Begins what has waited and now may run, a turn at a time. */
  #serve(): void {
    while (this.#serveOne());
  }

  #serveOne(): boolean {
    for (const [group, parties] of this.#groups) {
      for (const [id, queue] of parties) {
        if (!this.#mayRun({ id, group })) continue;
        const next = queue.shift()!;
        parties.delete(id);
        this.#groups.delete(group);
        parties.set(id, queue);
        this.#groups.set(group, parties);
        this.#tidy(group, parties, id, queue);
        this.#count({ id, group }, 1);
        next.begin();
        return true;
      }
    }
    return false;
  }

  #tidy(group: string, parties: Map<string, Waiting[]>, id: string, queue: readonly Waiting[]): void {
    if (queue.length > 0) return;
    parties.delete(id);
    if (parties.size === 0) this.#groups.delete(group);
  }
}

function countIn(counts: Map<string, number>, key: string, change: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + change;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}
