import type { Pool } from 'pg';

/** A region that has not been heard of yet is counted in western time until it is. */
const UNKNOWN = 'Asia/Jakarta';

export const localDay = (timeZone: string, instant: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant);

/** Which day it is in which government. Time zones hardly change, so they are kept, and read again when an instansi changes. */
export class Calendar {
  #zones = new Map<string, string>();
  readonly #days = new Map<string, { minute: number; day: string }>();

  async load(system: Pool): Promise<void> {
    const found = await system.query<{ id: string; time_zone: string }>('select id, time_zone from instansi');
    this.#zones = new Map(found.rows.map((row) => [row.id, row.time_zone]));
    this.#days.clear();
  }

  instansiIds(): string[] {
    return [...this.#zones.keys()];
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
