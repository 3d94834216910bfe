import type { Pool } from 'pg';

/** A region that has not been heard of yet is counted in western time until it is. */
const UNKNOWN = 'Asia/Jakarta';

export const localDay = (timeZone: string, instant: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant);

/**
 * Which day it is in which government, and since which day it is known. Neither changes often, so both are kept, and read
 * again in every round of the figures: what begins to be known is known here when it is counted.
 */
export class Calendar {
  #zones = new Map<string, string>();
  #known = new Map<string, string>();
  readonly #days = new Map<string, { minute: number; day: string }>();

  async load(system: Pool): Promise<void> {
    const found = await system.query<{ id: string; time_zone: string; known_from: string | null }>(
      'select i.id, i.time_zone, (select min(u.valid_from)::text from unit u where u.instansi_id = i.id) as known_from from instansi i',
    );
    this.#zones = new Map(found.rows.map((row) => [row.id, row.time_zone]));
    this.#known = new Map(found.rows.flatMap((row) => (row.known_from === null ? [] : [[row.id, row.known_from]])));
    this.#days.clear();
  }

  instansiIds(): string[] {
    return [...this.#zones.keys()];
  }

  /**
   * The first day of the oldest unit of an instansi. Nothing of it is older: positions, what they need and who holds them
   * lie within the days of their unit, by its constraints. Null while it has none.
   */
  knownFrom(instansiId: string): string | null {
    return this.#known.get(instansiId) ?? null;
  }

  today(instansiId: string, now: Date): string {
    const zone = this.#zones.get(instansiId) ?? UNKNOWN;
    const minute = Math.floor(now.getTime() / 60_000);
    const known = this.#days.get(zone);
    if (known?.minute === minute) return known.day;
    const day = localDay(zone, now);
    this.#days.set(zone, { minute, day });
    return day;
  }
}
