import type { Logger } from 'pino';

/** Between two lines about the same. */
const EVERY_MS = 10_000;

/** Writes down what others make happen as often as they like: the first at once, and of those alike how many there were. */
export class SparingLog {
  readonly #alike = new Map<string, number>();

  constructor(private readonly log: Logger) {}

  /** `what` is one of a handful of sentences, never made of what somebody sent. */
  warn(detail: Readonly<Record<string, unknown>>, what: string): void {
    const alike = this.#alike.get(what);
    if (alike !== undefined) {
      this.#alike.set(what, alike + 1);
      return;
    }
    this.#alike.set(what, 0);
    this.log.warn(detail, what);
    setTimeout(() => {
      const more = this.#alike.get(what) ?? 0;
      this.#alike.delete(what);
      if (more > 0) this.log.warn({ more, seconds: EVERY_MS / 1_000 }, what);
    }, EVERY_MS).unref();
  }
}
