/**
 * A stream that keeps one pending value: what arrives before the reader comes back is merged into it.
 * A reader that stops reading therefore costs one value, not a growing queue.
 */
export class LatestStream<Value> implements AsyncIterableIterator<Value> {
  #pending: { value: Value } | null = null;
  #waiting: ((result: IteratorResult<Value>) => void) | null = null;
  #closed = false;

  constructor(
    private readonly merge: (older: Value, newer: Value) => Value,
    private readonly onClose: () => void,
  ) {}

  push(value: Value): void {
    if (this.#closed) return;
    if (this.#waiting) {
      const deliver = this.#waiting;
      this.#waiting = null;
      deliver({ value, done: false });
    } else {
      this.#pending = { value: this.#pending ? this.merge(this.#pending.value, value) : value };
    }
  }

  async next(): Promise<IteratorResult<Value>> {
    if (this.#pending) {
      const { value } = this.#pending;
      this.#pending = null;
      return { value, done: false };
    }
    if (this.#closed) return { value: undefined, done: true };
    return new Promise((deliver) => {
      this.#waiting = deliver;
    });
  }

  async return(): Promise<IteratorResult<Value>> {
    if (!this.#closed) {
      this.#closed = true;
      this.#pending = null;
      this.onClose();
      this.#waiting?.({ value: undefined, done: true });
      this.#waiting = null;
    }
    return { value: undefined, done: true };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
