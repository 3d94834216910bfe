import type { Calendar } from '../database/calendar.ts';
import type { SqlReader } from '../database/sql-reader.ts';
import type { FigureDefinitions } from '../figures/definitions.queries.ts';
import type { DirtyFigures } from '../figures/dirty-figures.ts';
import type { FigureRegistry } from '../figures/figure-registry.ts';
import { readUncounted } from '../figures/stored-figures.queries.ts';
import type { ChangeRow } from './change-log.queries.ts';

/** Without anything that says so it is looked up this often, should somebody have taken figures away. */
const LOOK_ANYWAY_MS = 10_000;

export interface UncountedParts {
  readonly registry: FigureRegistry;
  readonly definitions: FigureDefinitions;
  readonly calendar: Calendar;
}

/**
 * Marks what is not stored as it should be. In a large installation that is a question about thousands of dinas, so it is
 * asked when there can be something: on another day, and after a change that makes something new to count.
 */
export class UncountedFigures {
  /** The days for which it was looked up, and when. */
  #lookedUp: { readonly days: string; readonly at: number } | null = null;
  readonly #makes: ReadonlySet<string>;

  constructor(private readonly parts: UncountedParts) {
    this.#makes = new Set(['instansi', 'dinas', ...parts.registry.sets.flatMap(({ periods }) => periods?.table ?? [])]);
  }

  /** Whether changes can have made something new to count: a dinas, a period. */
  areMadeBy(changes: readonly ChangeRow[]): boolean {
    return changes.some(({ entity }) => this.#makes.has(entity));
  }

  forget(): void {
    this.#lookedUp = null;
  }

  async mark(reader: SqlReader, now: Date, dirty: DirtyFigures, isDue: boolean): Promise<void> {
    const { registry, definitions, calendar } = this.parts;
    const days = calendar.instansiIds().map((instansiId) => ({ instansiId, today: calendar.today(instansiId, now) }));
    const [text, at] = [JSON.stringify(days), performance.now()];
    // Not in a round that somebody waits for, unless it must be.
    const mayWait = dirty.size > 0 || (this.#lookedUp !== null && at - this.#lookedUp.at < LOOK_ANYWAY_MS);
    if (!isDue && this.#lookedUp?.days === text && mayWait) return;
    for (const { dinasId, set, periodId } of await readUncounted(reader, registry, definitions, days)) dirty.mark(dinasId, set, periodId);
    this.#lookedUp = { days: text, at };
  }
}
