/** What one may use: so much at once, and so much of it comes back each second. In objects, as costs are (cost.ts). */
export interface Allowance {
  readonly maximum: number;
  readonly restoreRate: number;
}

/**
 * A budget over time, by time in milliseconds. What is taken comes back evenly until it is full again; what is given back
 * never makes it more than full, so nobody saves up. A clock that goes back brings nothing.
 */
export class Bucket {
  #level: number;
  #at: number;

  constructor(
    private readonly allowance: Allowance,
    now: number,
  ) {
    this.#level = allowance.maximum;
    this.#at = now;
  }

  levelAt(now: number): number {
    if (now > this.#at) {
      this.#level = Math.min(this.allowance.maximum, this.#level + ((now - this.#at) / 1_000) * this.allowance.restoreRate);
      this.#at = now;
    }
    return this.#level;
  }

  /** Milliseconds until there is so much; 0 when there is. For ever where there never will be. */
  waitFor(amount: number, now: number): number {
    if (amount > this.allowance.maximum) return Infinity;
    return Math.max(0, ((amount - this.levelAt(now)) / this.allowance.restoreRate) * 1_000);
  }

  /** Takes it, below nothing as well: whether it may be begun is asked before (`waitFor`). */
  take(amount: number, now: number): void {
    this.#level = this.levelAt(now) - amount;
  }

  /** What was taken and not used. */
  giveBack(amount: number, now: number): void {
    this.#level = Math.min(this.allowance.maximum, this.levelAt(now) + amount);
  }
}
