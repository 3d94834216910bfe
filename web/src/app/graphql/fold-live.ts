import type { LiveEventKind, StaleReason } from '@selaras/schema/web';
import type { HeldFact } from '../../ui/freshness.ts';

/** What every live screen knows of itself. */
export interface LiveState {
  /** The day the numbers are of, and when they were counted; null before the stream has said. */
  asOf: string | null;
  computedAt: string | null;
  /** Of a day that is still to come, as the answer says; a stream is of today. */
  isProjection: boolean;
  staleReason: StaleReason | null;
  /** What changes wait for, while they do. */
  held: HeldFact | null;
}

export interface LiveEvent {
  kind: LiveEventKind;
  asOf: string;
  computedAt: string;
  staleReason: StaleReason | null;
  held: HeldFact | null;
}

interface Parts<State, Event> {
  /** The whole state an event carries; null where it is no longer open to the viewer. */
  snapshot: (event: Event) => State | null;
  /** The state with what an event changes. */
  change: (state: State, event: Event) => State;
}

/**
 * Folds the messages of a stream into what a screen shows: a SNAPSHOT replaces everything, CHANGED a part of it,
 * a HEARTBEAT moves only the times, STALE keeps the numbers and says why.
 * A change before any snapshot is left out, since a part of a board is not a board.
 */
export function foldLive<State extends LiveState, Event extends LiveEvent>({ snapshot, change }: Parts<State, Event>) {
  return (state: State | null, event: Event): State | null => {
    const { kind, asOf, computedAt, staleReason, held } = event;
    if (kind === 'SNAPSHOT') return snapshot(event);
    if (!state) return null;
    if (kind === 'STALE') return { ...state, staleReason, held };
    if (kind === 'HEARTBEAT') return { ...state, asOf, computedAt, staleReason, held };
    return change(state, event);
  };
}
