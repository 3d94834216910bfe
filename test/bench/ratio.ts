import { spread, type Spread } from './measures.ts';

/** How many times as much ours does as one peer; the middle of all rounds, each round of ours against the peer's of the same turn, so that a machine that grows slower meanwhile moves nothing. */
export interface Ratio {
  readonly peer: string;
  /** Null where the cost of the database cannot be known. */
  readonly byCost: Spread | null;
  readonly byClock: Spread;
  /** The least that is allowed: by cost, or by the clock where the cost is not known. */
  readonly reach: number | null;
  readonly passed: boolean;
}
/** What was done in one round, the more the better. */
export interface Rates {
  readonly byCost: number | null;
  readonly byClock: number;
}

export function compare(peer: string, ours: readonly Rates[], theirs: readonly Rates[], reach: number | null): Ratio {
  const byClock = spread(ours.map((round, turn) => round.byClock / theirs[turn]!.byClock));
  const costs = ours.map((round, turn) => (round.byCost ?? Number.NaN) / (theirs[turn]!.byCost ?? Number.NaN));
  const byCost = costs.some(Number.isNaN) ? null : spread(costs);
  return { peer, byCost, byClock, reach, passed: reach === null || (byCost ?? byClock).middle >= reach };
}
