import { NoTurn } from './database-failure.ts';

export interface TurnLimits {
  /** So many of one party work at once. */
  readonly atOnce: number;
  /** So many of it may wait. */
  readonly waiting: number;
  readonly waitMs: number;
}

interface Line {
  working: number;
  readonly waiting: (() => void)[];
}

/** Who shares connections gets a share of them: those of one party wait for each other, and nobody else waits for them. */
export class Turns {
  readonly #lines = new Map<string, Line>();

  constructor(private readonly limits: TurnLimits) {}

  /** Does the work when it is the party's turn. Errors: NoTurn, before anything was begun. */
  async take<T>(party: string, work: () => Promise<T>): Promise<T> {
    const line = this.#lines.get(party) ?? { working: 0, waiting: [] };
    this.#lines.set(party, line);
    if (line.working >= this.limits.atOnce) await this.#wait(line);
    else line.working++;
    try {
      return await work();
    } finally {
      const next = line.waiting.shift();
      if (next) next();
      else if (--line.working === 0) this.#lines.delete(party);
    }
  }

  /** The turn is handed over: whoever ends does not count itself out. */
  #wait(line: Line): Promise<void> {
    const seconds = Math.ceil(this.limits.waitMs / 1_000);
    if (line.waiting.length >= this.limits.waiting) throw new NoTurn(seconds);
    return new Promise((begin, failed) => {
      const entry = (): void => {
        clearTimeout(timer);
        begin();
      };
      const timer = setTimeout(() => {
        line.waiting.splice(line.waiting.indexOf(entry), 1);
        failed(new NoTurn(seconds));
      }, this.limits.waitMs);
      line.waiting.push(entry);
    });
  }
}
