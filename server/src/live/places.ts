/** So many at once for each holder, and not one more. */
export class Places<Holder> {
  readonly #taken = new Map<Holder, number>();

  constructor(readonly each: number) {}

  get taken(): number {
    return [...this.#taken.values()].reduce((sum, taken) => sum + taken, 0);
  }

  /** Gives the place back, once; null when the holder has as many as may be. */
  take(holder: Holder): (() => void) | null {
    const taken = this.#taken.get(holder) ?? 0;
    if (taken >= this.each) return null;
    this.#taken.set(holder, taken + 1);
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      const left = this.#taken.get(holder)! - 1;
      if (left > 0) this.#taken.set(holder, left);
      else this.#taken.delete(holder);
    };
  }
}
