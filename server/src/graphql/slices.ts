type Batch<Key, Value> = (keys: readonly Key[]) => Promise<readonly (Value | Error)[]>;

/** What hangs on so many values of one batch is worked off in a few milliseconds. */
const SLICE = 256;

const nextTurn = (): Promise<void> => new Promise((done) => setImmediate(done));

/**
 * Hands out the values of a large batch some at a time. All that hangs on them (thousands of objects of an answer) is
 * worked off as soon as they are there, and nobody else is answered meanwhile: in one go it took 50 ms of everybody's time.
 * Small batches are handed out as they are.
 */
export const deliverInSlices =
  <Key, Value>(batch: Batch<Key, Value>): Batch<Key, Value> =>
  async (keys) => {
    const values = await batch(keys);
    if (values.length <= SLICE) return values;
    let turn = Promise.resolve();
    return values.map((value, index) => {
      if (index < SLICE) return value;
      if (index % SLICE === 0) turn = turn.then(nextTurn);
      // DataLoader passes on what it is given: a promise of a value is awaited by whoever asked for it.
      return turn.then(() => {
        if (value instanceof Error) throw value;
        return value;
      }) as unknown as Value;
    });
  };

/**
 * The same for what is there already because it came along with what it belongs to: a few hundred objects are handed out
 * at once, the rest turn by turn.
 */
export class Slices {
  #left = SLICE;
  #turn: Promise<void> | null = null;

  handOut<Value>(value: Value, weight: number): Value | Promise<Value> {
    if (this.#left <= 0) {
      this.#left = SLICE;
      this.#turn = this.#turn ? this.#turn.then(nextTurn) : nextTurn();
    }
    this.#left -= weight + 1;
    return this.#turn ? this.#turn.then(() => value) : value;
  }
}
