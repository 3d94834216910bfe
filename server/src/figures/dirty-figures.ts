/** Null stands for the day itself, in fact sets without periods. */
export type PeriodId = string | null;

/** What has to be counted anew, by dinas, fact set and period. A dinas leaves when its new figures are stored, so that a lost connection forgets none. */
export class DirtyFigures {
  readonly #dinas = new Map<string, Map<string, Set<PeriodId>>>();

  get size(): number {
    return this.#dinas.size;
  }

  mark(dinasId: string, set: string, periodId: PeriodId): void {
    this.show(dinasId);
    const sets = this.#dinas.get(dinasId)!;
    if (!sets.has(set)) sets.set(set, new Set());
    sets.get(set)!.add(periodId);
  }

  /** Nothing to count, but those who watch the dinas have something to read. */
  show(dinasId: string): void {
    if (!this.#dinas.has(dinasId)) this.#dinas.set(dinasId, new Map());
  }

  /** The first so many dinas. */
  step(count: number): DirtyStep {
    return new Map([...this.#dinas].slice(0, count));
  }

  done(step: DirtyStep): void {
    for (const id of step.keys()) this.#dinas.delete(id);
  }

  clear(): void {
    this.#dinas.clear();
  }
}

export type DirtyStep = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<PeriodId>>>;
