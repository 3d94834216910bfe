import { LatestStream } from './latest-stream.ts';
import type { Hub, StaleReason } from './hub.ts';
import type { LiveEventKind } from './live-event.types.ts';

/** What a live figure subscription has to say next. */
export interface Tick {
  readonly kind: LiveEventKind;
  /** The dinas that changed; null for all. */
  readonly dinasIds: readonly string[] | null;
  readonly staleReason: StaleReason | null;
  /** What the stream told last, for events that say only what is another since; none for one that is told to nobody else. */
  readonly told?: Told;
  /** It is for somebody who joins, and for nobody else. */
  readonly joins?: true;
}

/**
 * What everybody on a stream has been told, part by part. An event is compared with what was told before it however often
 * it is tried, and counts as told when it went out. Whoever joins has seen the same or something newer: what an event says
 * is then too much for them, and never too little.
 */
export class Told {
  #before: ReadonlyMap<string, string> | null = null;
  #next: ReadonlyMap<string, string> | null = null;

  /** The keys of the parts that are others than told before, or null when everything has to be told: nothing was, or other parts, or in another order. */
  compare(parts: ReadonlyMap<string, string>): ReadonlySet<string> | null {
    const before = this.#before;
    this.#next = parts;
    if (before === null || before.size !== parts.size) return null;
    const keys = before.keys();
    const changed = new Set<string>();
    for (const [key, text] of parts) {
      if (keys.next().value !== key) return null;
      if (before.get(key) !== text) changed.add(key);
    }
    return changed;
  }

  /** Somebody joins: the first one sets what the others are compared with. */
  begin(parts: ReadonlyMap<string, string>): void {
    this.#before ??= parts;
  }

  /** What was compared last has gone out to everybody. */
  settle(): void {
    if (this.#next) this.#before = this.#next;
    this.#next = null;
  }
}

export const SNAPSHOT: Tick = { kind: 'SNAPSHOT', dinasIds: null, staleReason: null };
const RANK: Record<LiveEventKind, number> = { HEARTBEAT: 0, STALE: 1, CHANGED: 2, SNAPSHOT: 3 };

/** Two ticks that nobody has read yet become one that says both. */
export function mergeTicks(older: Tick, newer: Tick): Tick {
  if (newer.kind === 'STALE') return newer;
  if (older.kind === 'CHANGED' && newer.kind === 'CHANGED') {
    return { ...newer, dinasIds: older.dinasIds && newer.dinasIds ? [...new Set([...older.dinasIds, ...newer.dinasIds])] : null };
  }
  return RANK[newer.kind] >= RANK[older.kind] ? newer : older;
}

/** The ticks of one instansi (or one dinas), beginning with a snapshot, so that nothing falls between query and stream. */
export function openFigureStream(hub: Hub, instansiId: string | null, dinasId: string | null): LatestStream<Tick> {
  const told = new Told();
  const stream = new LatestStream<Tick>(mergeTicks, () => stop());
  const stop = hub.listen((signal) => {
    if (signal.kind === 'HEARTBEAT') stream.push({ kind: 'HEARTBEAT', dinasIds: [], staleReason: null });
    else if (signal.kind === 'RESYNC') stream.push({ ...SNAPSHOT, staleReason: hub.stale, told });
    else if (signal.kind === 'STALE') stream.push({ kind: 'STALE', dinasIds: [], staleReason: signal.reason, told });
    else if (
      signal.kind === 'FIGURES' &&
      (instansiId === null || signal.instansiId === instansiId) &&
      (dinasId === null || signal.dinasIds.includes(dinasId))
    ) {
      // While a definition is counted anew, each dinas that is done says so; the board is well again with the last.
      stream.push({ kind: 'CHANGED', dinasIds: signal.dinasIds, staleReason: hub.stale, told });
    }
  });
  stream.push({ ...SNAPSHOT, told });
  if (hub.stale) stream.push({ kind: 'STALE', dinasIds: [], staleReason: hub.stale, told });
  return stream;
}
