import type { Counting } from './recount.service.ts';

/** Hears of stored figures that may be others than before: of some dinas, or of all (null). What it does for them twice must be as if it was done once. */
export type FiguresMoved = (counting: Counting, dinasIds: readonly string[] | null, now: Date) => Promise<void>;

/**
 * Tells features of figures that moved, once they are stored. What could not be told is told again in the next round, and a
 * server that begins to count tells of all of them: whatever another has stored without telling is in it.
 */
export class FigureWatch {
  readonly #untold = new Set<string>();
  /** The days that all were told of. */
  #told: string | null = null;

  constructor(
    private readonly parts: Counting,
    private readonly listeners: readonly FiguresMoved[],
  ) {}

  note(dinasIds: Iterable<string>): void {
    for (const id of dinasIds) this.#untold.add(id);
  }

  /** Another server tells now. */
  forget(): void {
    this.#untold.clear();
    this.#told = null;
  }

  async tell(now: Date): Promise<void> {
    const { calendar } = this.parts;
    const days = JSON.stringify(calendar.instansiIds().map((id) => [id, calendar.today(id, now)]));
    const some = this.#told === days ? [...this.#untold] : null;
    if (some?.length === 0) return;
    for (const hear of this.listeners) await hear(this.parts, some, now);
    for (const id of some ?? this.#untold) this.#untold.delete(id);
    this.#told = days;
  }
}
