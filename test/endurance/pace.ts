/** Faults fall among the writes evenly: neither of the two runs away from the other. */
export class Pace {
  acknowledged = 0;
  #begun = 0;

  constructor(
    readonly changes: number,
    private readonly faults: number,
  ) {}

  get isOver(): boolean {
    return this.acknowledged >= this.changes;
  }

  /** Writers wait for the next fault when they are a whole fault ahead. */
  get mayWrite(): boolean {
    return this.#begun >= this.faults || this.acknowledged < ((this.#begun + 2) * this.changes) / this.faults;
  }

  /** Waits until it is the turn of the next fault. */
  async turn(): Promise<void> {
    while (this.acknowledged < (this.#begun * this.changes) / (this.faults + 1)) await pause(20);
    this.#begun++;
  }
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
