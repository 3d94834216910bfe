import type { HorizonLooks } from './horizon.ts';
import type { Kept, Logged } from './kept.ts';
import type { Span, Timeline } from './timeline.ts';
import type { BoardWatcher, FeedWatcher } from './watchers.ts';

/** What nobody calls late. */
const LATE_MS = 2_000;
/** A log that stands still is called held after five seconds, at the next look of each second; until then nothing is said (live/horizon-watch.ts). */
const HELD_SAID_MS = 6_500;

export interface Late {
  readonly stream: string;
  readonly what: string;
  readonly at: number;
  readonly ms: number;
  /** For so long at a stretch the stream was connected, called itself live and lacked the change. */
  readonly unsaidMs: number;
}

export interface Lateness {
  /** Milliseconds from commit to arrival, of every change on every stream, in order. */
  readonly all: number[];
  readonly late: Late[];
}

export class LatenessOf {
  readonly feeds: Lateness = { all: [], late: [] };
  readonly boards: Lateness = { all: [], late: [] };

  constructor(
    private readonly horizon: HorizonLooks,
    private readonly stopped: readonly (Span & { readonly pid: number })[],
  ) {}

  feed(feed: FeedWatcher, expected: readonly Logged[]): void {
    const arrivals = new Map(feed.arrived.map(({ sequence, at }) => [sequence, at]));
    for (const { sequence, xid, at } of expected) this.#add(this.feeds, feed.name, feed.timeline, { what: sequence, xid, at, arrived: arrivals.get(sequence) });
  }

  /** A board shows a write when it shows its number or a later one. */
  board(board: BoardWatcher, dinasId: string, kept: readonly Kept[]): void {
    const needs = board.needs.get(dinasId) ?? [];
    let next = 0;
    for (const { value, xid, at } of kept) {
      while (next < needs.length && needs[next]!.need < Number(value)) next++;
      this.#add(this.boards, board.name, board.timeline, { what: `need ${value}`, xid: BigInt(xid), at, arrived: needs[next]?.at });
    }
  }

  #add(
    into: Lateness,
    stream: string,
    timeline: Timeline,
    change: { readonly what: string; readonly xid: bigint; readonly at: number; readonly arrived: number | undefined },
  ): void {
    // What never came is counted as missed.
    if (change.arrived === undefined) return;
    const ms = Math.max(0, change.arrived - change.at);
    into.all.push(ms);
    if (ms <= LATE_MS) return;
    const waits = { from: change.at, to: Math.min(this.horizon.readableAt(change.xid), change.at + HELD_SAID_MS) };
    const span = { from: change.at, to: change.arrived };
    const unsaidMs = timeline.quiet(span, (pid) => [waits, ...this.stopped.filter((one) => one.pid === pid)]);
    into.late.push({ stream, what: change.what, at: change.at, ms, unsaidMs });
  }
}

export const unsaid = ({ late }: Lateness): Late[] => late.filter(({ unsaidMs }) => unsaidMs > LATE_MS);

export function spread({ all }: Lateness): { readonly p50: number; readonly p95: number; readonly max: number } {
  const sorted = all.toSorted((left, right) => left - right);
  const at = (share: number): number => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { p50: at(0.5), p95: at(0.95), max: Math.round(sorted.at(-1) ?? 0) };
}
