import { countRefusal, limitNamed } from '../metrics.ts';

const OF_ALL = limitNamed('sockets_unsent_bytes');

/** A connection with bytes that have not gone out yet. */
export interface Behind {
  /** What waits now. */
  countUnsent(): number;
  /** Ends it; it took too much. */
  endSlow(): void;
}

/** Bytes that wait for readers, all sockets together: a thousand slow ones may each be within their bound and still be too much. */
export class UnsentBytes {
  /** As last heard: what has gone out since is not subtracted before somebody looks. */
  readonly #behind = new Map<Behind, number>();
  #total = 0;

  constructor(private readonly most: number) {}

  /** What waits, counted anew. */
  get total(): number {
    for (const one of this.#behind.keys()) this.#set(one, one.countUnsent());
    return this.#total;
  }

  note(one: Behind, bytes: number): void {
    this.#set(one, bytes);
    if (this.#total <= this.most) return;
    let total = this.total;
    const most = [...this.#behind].sort(([, a], [, b]) => b - a);
    for (const [slow, waits] of most) {
      if (total <= this.most) return;
      total -= waits;
      this.#set(slow, 0);
      countRefusal(OF_ALL);
      slow.endSlow();
    }
  }

  #set(one: Behind, bytes: number): void {
    this.#total += bytes - (this.#behind.get(one) ?? 0);
    if (bytes > 0) this.#behind.set(one, bytes);
    else this.#behind.delete(one);
  }
}
