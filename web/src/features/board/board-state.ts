import type { BoardLiveSubscription, BoardPageQuery } from '@selaras/schema/web';
import { foldLive, type LiveState } from '../../app/graphql/fold-live.ts';

type Event = BoardLiveSubscription['board'];
type BoardStateRow = Event['rows'][number];

export interface BoardState extends LiveState {
  asOf: string;
  total: NonNullable<Event['total']>;
  rows: readonly BoardStateRow[];
  /** What the board says of itself in sentences. */
  findings: NonNullable<Event['findings']>;
  /** Which dinas moved last: announced in words. */
  changed: readonly string[];
}

const NONE: readonly string[] = [];

export function fromBoard({ board }: BoardPageQuery): BoardState | null {
  if (!board) return null;
  const { asOf, isProjection, computedAt, total, rows, findings } = board;
  return { asOf, isProjection, computedAt, total, rows: rows.nodes, findings, changed: NONE, staleReason: null, held: null };
}

/** A changed row takes the place of the one before; a snapshot without a total is a board no longer open to the viewer. */
export const foldBoard = foldLive<BoardState, Event>({
  snapshot: ({ asOf, computedAt, total, rows, findings, staleReason, held }) =>
    total && { asOf, isProjection: false, computedAt, total, rows, findings: findings ?? [], changed: NONE, staleReason, held },
  change(state, { asOf, computedAt, total, rows, findings, staleReason, held }) {
    const incoming = new Map(rows.map((row) => [row.dinasId, row]));
    const kept = state.rows.map((row) => incoming.get(row.dinasId) ?? row);
    const known = new Set(state.rows.map((row) => row.dinasId));
    const added = rows.filter((row) => !known.has(row.dinasId));
    return {
      ...state,
      asOf,
      computedAt,
      total: total ?? state.total,
      rows: [...kept, ...added],
      findings: findings ?? state.findings,
      changed: rows.map((row) => row.dinasId),
      staleReason,
      held,
    };
  },
});
