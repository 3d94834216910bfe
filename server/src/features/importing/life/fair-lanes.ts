/** A piece of work that waits for a lane. */
export interface LaneWork {
  readonly id: string;
  readonly instansiId: string;
  /** Who asked for it; null for the command line. */
  readonly accountId: string | null;
  /** Ends soon after the signal is aborted. Its failures are its own to tell. */
  run(signal: AbortSignal): Promise<unknown>;
  /** For work that still waited when the lanes were closed, and will not be begun here. */
  giveBack(): Promise<unknown>;
}

interface Running {
  readonly work: LaneWork;
  readonly stop: AbortController;
  readonly done: Promise<void>;
}

/**
 * A few lanes for long work of many. Governments take turns, and within one its accounts; none has more than its share of
 * the lanes, so that whoever comes with little finds one soon, however much somebody else has waiting.
 */
export class FairLanes {
  readonly #waiting: LaneWork[] = [];
  /** Not by their ids: an import can be applied as soon as it is checked, while its check still gives back its connection. */
  readonly #running = new Set<Running>();
  /** When whoever it is had a lane last; those that never had one come first. */
  readonly #served = new Map<string, number>();
  #turn = 0;
  #closed = false;

  constructor(
    private readonly lanes: number,
    private readonly lanesOf: { readonly government: number; readonly account: number },
  ) {}

  add(work: LaneWork): void {
    this.#waiting.push(work);
    this.#startNext();
  }

  /** What waits or runs here. */
  ids(): string[] {
    return [...this.#waiting.map(({ id }) => id), ...[...this.#running].map(({ work }) => work.id)];
  }

  has(id: string): boolean {
    return this.ids().includes(id);
  }

  /** Takes work out of the line, or ends it with the reason. */
  stop(id: string, reason: Error): void {
    const at = this.#waiting.findIndex((work) => work.id === id);
    if (at !== -1) this.#waiting.splice(at, 1);
    for (const { work, stop } of this.#running) if (work.id === id) stop.abort(reason);
  }

  /** Begins nothing any more; what waited. */
  close(): LaneWork[] {
    this.#closed = true;
    return this.#waiting.splice(0);
  }

  stopAll(reason: Error): void {
    for (const { stop } of this.#running) stop.abort(reason);
  }

  /** Waits until nothing runs. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all([...this.#running].map(({ done }) => done));
  }

  #startNext(): void {
    while (!this.#closed && this.#running.size < this.lanes) {
      const next = this.#choose();
      if (!next) return;
      this.#waiting.splice(this.#waiting.indexOf(next), 1);
      this.#turn += 1;
      for (const who of placesInLine(next)) this.#served.set(who, this.#turn);
      const stop = new AbortController();
      const end = (): void => {
        this.#running.delete(running);
        this.#startNext();
      };
      const running: Running = { work: next, stop, done: next.run(stop.signal).then(end, end) };
      this.#running.add(running);
    }
    if (this.#waiting.length === 0 && this.#running.size === 0) this.#served.clear();
  }

  /** Of those whose government and account have a lane left, whoever waited longest for a turn: governments first, then accounts, then the order of coming. */
  #choose(): LaneWork | null {
    const running = [...this.#running].flatMap(({ work }) => placesInLine(work));
    const lanesOf = (who: string): number => running.filter((one) => one === who).length;
    let first: { readonly work: LaneWork; readonly turns: readonly number[] } | null = null;
    for (const work of this.#waiting) {
      const [government, account] = placesInLine(work);
      if (lanesOf(government) >= this.lanesOf.government || lanesOf(account) >= this.lanesOf.account) continue;
      const turns = [government, account].map((who) => this.#served.get(who) ?? 0);
      if (!first || turns[0]! < first.turns[0]! || (turns[0] === first.turns[0] && turns[1]! < first.turns[1]!)) first = { work, turns };
    }
    return first?.work ?? null;
  }
}

const placesInLine = ({ instansiId, accountId }: LaneWork): readonly [string, string] => [`of ${instansiId}`, `by ${accountId ?? ''} of ${instansiId}`];
