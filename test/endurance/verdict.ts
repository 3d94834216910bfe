import type { Kept, Logged, Write } from './kept.ts';
import type { Ledger } from './ledger.ts';
import type { BoardWatcher, FeedWatcher } from './watchers.ts';

const keyOf = ({ kind, key, value }: Write): string => `${kind} ${key} ${value}`;

export interface WritesVerdict {
  readonly acknowledged: number;
  readonly refused: number;
  readonly perhaps: number;
  readonly perhapsKept: number;
  /** Told that they are kept, and not there. */
  readonly lost: string[];
  /** Told that nothing was done, and there. */
  readonly keptAnyway: string[];
  readonly keptTwice: string[];
  /** An older need that was committed after a younger one. */
  readonly undone: string[];
}

export function judgeWrites(ledger: Ledger, kept: readonly Kept[]): WritesVerdict {
  const times = new Map<string, number>();
  for (const row of kept) times.set(keyOf(row), (times.get(keyOf(row)) ?? 0) + 1);
  const sent = new Map<string, number>();
  // An end of an appointment is tried until it is certain, so that its tries have one name.
  const certain = new Set([...ledger.of('ACKNOWLEDGED'), ...ledger.of('PERHAPS')].map(keyOf));
  for (const { write } of ledger.entries) sent.set(keyOf(write), 1);
  const perhaps = ledger.of('PERHAPS');
  const needs = new Map<string, number>();
  const undone: string[] = [];
  for (const row of kept.filter(({ kind }) => kind === 'NEED')) {
    if (Number(row.value) < (needs.get(row.key) ?? 0)) undone.push(keyOf(row));
    needs.set(row.key, Number(row.value));
  }
  return {
    acknowledged: ledger.of('ACKNOWLEDGED').length,
    refused: ledger.of('REFUSED').length,
    perhaps: perhaps.length,
    perhapsKept: perhaps.filter((write) => times.has(keyOf(write))).length,
    lost: ledger
      .of('ACKNOWLEDGED')
      .map(keyOf)
      .filter((key) => !times.has(key)),
    keptAnyway: ledger
      .of('REFUSED')
      .map(keyOf)
      .filter((key) => !certain.has(key) && times.has(key)),
    keptTwice: [...times].flatMap(([key, count]) => (count > 1 && sent.has(key) ? [key] : [])),
    undone,
  };
}

export interface StreamVerdict {
  readonly expected: number;
  readonly missed: string[];
  readonly doubled: string[];
  readonly foreign: string[];
  readonly outOfOrder: number;
}

export function judgeFeed({ arrived, name }: FeedWatcher, expected: readonly Logged[]): StreamVerdict {
  const wanted = new Map(expected.map(({ sequence }, index) => [sequence, index]));
  const seen = new Set<string>();
  const doubled: string[] = [];
  let outOfOrder = 0;
  let last = -1;
  for (const { sequence } of arrived) {
    if (seen.has(sequence)) doubled.push(`${name} ${sequence}`);
    seen.add(sequence);
    const place = wanted.get(sequence) ?? last;
    if (place < last) outOfOrder++;
    last = Math.max(last, place);
  }
  return {
    expected: expected.length,
    missed: expected.filter(({ sequence }) => !seen.has(sequence)).map(({ sequence }) => `${name} ${sequence}`),
    doubled,
    foreign: arrived.filter(({ sequence }) => !wanted.has(sequence)).map(({ sequence }) => `${name} ${sequence}`),
    outOfOrder,
  };
}

/** Numbers that were never true, or went back to what was before. */
export function judgeBoard(board: BoardWatcher, dinasId: string, kept: readonly Kept[]): { readonly untrue: string[]; readonly wentBack: string[] } {
  const needs = board.needs.get(dinasId) ?? [];
  const values = new Set([0, ...kept.map(({ value }) => Number(value))]);
  return {
    untrue: needs.filter(({ need }) => !values.has(need)).map(({ need }) => `${board.name} ${need}`),
    wentBack: needs.flatMap(({ need, at }, index) =>
      index > 0 && need < needs[index - 1]!.need ? [`${board.name} ${needs[index - 1]!.need} → ${need} at ${new Date(at).toISOString()}`] : [],
    ),
  };
}
