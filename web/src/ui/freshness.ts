export type StaleCause =
  | 'NO_MESSAGE'
  | 'DISCONNECTED'
  | 'DATABASE_UNREACHABLE'
  | 'LISTENER_LOST'
  | 'RECOMPUTE_BEHIND'
  | 'RECOUNTING'
  | 'HELD'
  | 'STREAM_REFUSED';

/** What changes wait for, and since when. */
export interface HeldFact {
  since: string;
  by: 'SELARAS' | 'PROGRAM' | 'PREPARED' | 'UNKNOWN';
}

/** What is known of a live screen. */
export interface LiveFacts {
  lastMessageAt: number | null;
  connection: 'connecting' | 'open' | 'down';
  /** What the server says of its own stream. */
  staleReason: 'DATABASE_UNREACHABLE' | 'LISTENER_LOST' | 'RECOMPUTE_BEHIND' | 'RECOUNTING' | 'HELD' | null;
  /** With the reason HELD. */
  held: HeldFact | null;
  refused: boolean;
  /** A screen of a past or coming day does not move. */
  historical: boolean;
  /** It is of a coming day. */
  projection: boolean;
}

export interface FreshnessFacts extends LiveFacts {
  now: number;
}

export type Freshness =
  | { state: 'historical' }
  | { state: 'projection' }
  | { state: 'connecting' }
  | { state: 'live'; lagSeconds: number }
  | { state: 'stale'; lagSeconds: number | null; cause: StaleCause };

/** The server says something every 10 s; half as long again without a word means that figures may have moved unseen. */
export const SILENCE_LIMIT_SECONDS = 15;

/**
 * How far a screen may be believed.
 *
 * Formula: lag = now − last message, in whole seconds; stale when the server says so, the connection is down, or lag > 15 s.
 * Units: milliseconds in, seconds out. Errors: none.
 * Source: heartbeat every 10 s in the `board` and `dinas` subscriptions.
 *
 * @example freshness({ now: 20_000, lastMessageAt: 0, connection: 'open', staleReason: null, held: null, refused: false, historical: false, projection: false })
 * // { state: 'stale', lagSeconds: 20, cause: 'NO_MESSAGE' }
 */
export function freshness(facts: FreshnessFacts): Freshness {
  if (facts.projection) return { state: 'projection' };
  if (facts.historical) return { state: 'historical' };
  const lagSeconds = facts.lastMessageAt === null ? null : Math.max(0, Math.floor((facts.now - facts.lastMessageAt) / 1000));
  if (facts.connection === 'down') return { state: 'stale', lagSeconds, cause: 'DISCONNECTED' };
  if (facts.refused) return { state: 'stale', lagSeconds, cause: 'STREAM_REFUSED' };
  if (facts.staleReason) return { state: 'stale', lagSeconds, cause: facts.staleReason };
  if (lagSeconds === null) return { state: 'connecting' };
  if (lagSeconds > SILENCE_LIMIT_SECONDS) return { state: 'stale', lagSeconds, cause: 'NO_MESSAGE' };
  return { state: 'live', lagSeconds };
}
