import type { BoardLiveSubscription, BoardPageQuery } from '@selaras/schema/web';

type Event = BoardLiveSubscription['board'];
type Snapshot = NonNullable<BoardPageQuery['board']>;
export type BoardStateRow = Event['rows'][number];

export interface BoardState {
  asOf: string;
  computedAt: string;
  cursor: string;
  total: NonNullable<Event['total']>;
  rows: readonly BoardStateRow[];
  /** Which dinas the last message moved: flashed by their numbers, announced in words. */
  changed: readonly string[];
  staleReason: Event['staleReason'];
}

export function fromSnapshot(board: Snapshot): BoardState {
  const { asOf, computedAt, cursor, total, rows } = board;
  return { asOf, computedAt, cursor, total, rows, changed: [], staleReason: null };
}

/**
 * Folds one message of the `board` stream into what the screen shows.
 *
 * Formula: a SNAPSHOT replaces everything; CHANGED replaces the rows it carries and adds new ones;
 * HEARTBEAT moves only the times; STALE keeps the numbers and says why.
 * Errors: none; a snapshot without a total is a board no longer open to the viewer; a change that comes before any snapshot is left out, since a part of a board is not a board.
 *
 * @example foldBoard(null, heartbeat) // null
 */
export function foldBoard(state: BoardState | null, event: Event): BoardState | null {
  const { kind, asOf, computedAt, cursor, total, rows, staleReason } = event;
  if (kind === 'SNAPSHOT') return total && { asOf, computedAt, cursor, total, rows, changed: [], staleReason };
  if (!state) return null;
  if (kind === 'STALE') return { ...state, staleReason, changed: [] };
  if (kind === 'HEARTBEAT') return { ...state, asOf, computedAt, cursor, staleReason, changed: [] };
  const incoming = new Map(rows.map((row) => [row.dinasId, row]));
  const kept = state.rows.map((row) => incoming.get(row.dinasId) ?? row);
  const known = new Set(state.rows.map((row) => row.dinasId));
  const added = rows.filter((row) => !known.has(row.dinasId));
  return { asOf, computedAt, cursor, total: total ?? state.total, rows: [...kept, ...added], changed: rows.map((row) => row.dinasId), staleReason };
}
