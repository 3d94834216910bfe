import { LatestStream } from './latest-stream.ts';
import type { Hub, StaleReason } from './hub.ts';
import type { LiveEventKind } from './live-event.types.ts';

/** What a live figure subscription has to say next. */
export interface Tick {
  readonly kind: LiveEventKind;
  /** The dinas that changed; null for all. */
  readonly dinasIds: readonly string[] | null;
  readonly staleReason: StaleReason | null;
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
  const stream = new LatestStream<Tick>(mergeTicks, () => stop());
  const stop = hub.listen((signal) => {
    if (signal.kind === 'HEARTBEAT') stream.push({ kind: 'HEARTBEAT', dinasIds: [], staleReason: null });
    else if (signal.kind === 'RESYNC') stream.push({ ...SNAPSHOT, staleReason: hub.stale });
    else if (signal.kind === 'STALE') stream.push({ kind: 'STALE', dinasIds: [], staleReason: signal.reason });
    else if (
      signal.kind === 'FIGURES' &&
      (instansiId === null || signal.instansiId === instansiId) &&
      (dinasId === null || signal.dinasIds.includes(dinasId))
    ) {
      // While a definition is counted anew, each dinas that is done says so; the board is well again with the last.
      stream.push({ kind: 'CHANGED', dinasIds: signal.dinasIds, staleReason: hub.stale });
    }
  });
  stream.push(SNAPSHOT);
  if (hub.stale) stream.push({ kind: 'STALE', dinasIds: [], staleReason: hub.stale });
  return stream;
}
