import type { Pool } from 'pg';
import { pause } from './pace.ts';

const LOOK_EVERY_MS = 50;

/** From when each transaction could be read in the log: it waits for every older one that is still writing. */
export class HorizonLooks {
  readonly #looks: { readonly at: number; readonly horizon: bigint }[] = [];
  #isStopped = false;
  readonly #running: Promise<void>;

  constructor(private readonly owner: Pool) {
    this.#running = this.#look();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#running;
  }

  async #look(): Promise<void> {
    while (!this.#isStopped) {
      const found = await this.owner.query<{ horizon: string }>('select pg_snapshot_xmin(pg_current_snapshot())::text as horizon').catch(() => null);
      const horizon = found?.rows[0]?.horizon;
      if (horizon !== undefined && BigInt(horizon) > (this.#looks.at(-1)?.horizon ?? 0n)) this.#looks.push({ at: Date.now(), horizon: BigInt(horizon) });
      await pause(LOOK_EVERY_MS);
    }
  }

  /** A look later than it was so, at most. */
  readableAt(xid: bigint): number {
    let [from, to] = [0, this.#looks.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.#looks[middle]!.horizon > xid) to = middle;
      else from = middle + 1;
    }
    return this.#looks[from]?.at ?? Infinity;
  }
}
