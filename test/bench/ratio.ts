import { estimate, type Estimate } from './measures.ts';

/** `unclear` means that the rounds differ too much to tell: a quieter machine or more rounds would. */
export type Verdict = 'reached' | 'MISSED' | 'unclear';

/** How many times as much ours does as one peer, round for round, so that a machine that grows slower meanwhile moves nothing. */
export interface Ratio {
  readonly peer: string;
  /** Null where the cost of the database cannot be known. */
  readonly byCost: Estimate | null;
  readonly byClock: Estimate;
  /** The least that is allowed: by cost, or by the clock where the cost is not known. */
  readonly reach: number | null;
  readonly verdict: Verdict | null;
}
/** What was done in one round, the more the better. */
export interface Rates {
  readonly byCost: number | null;
  readonly byClock: number;
}

function judge({ middle, margin }: Estimate, reach: number): Verdict {
  if (middle - margin >= reach) return 'reached';
  return middle + margin < reach ? 'MISSED' : 'unclear';
}

export function compare(peer: string, ours: readonly Rates[], theirs: readonly Rates[], reach: number | null): Ratio {
  const byClock = estimate(ours.map((round, turn) => round.byClock / theirs[turn]!.byClock));
  const costs = ours.map((round, turn) => (round.byCost ?? Number.NaN) / (theirs[turn]!.byCost ?? Number.NaN));
  const byCost = costs.some(Number.isNaN) ? null : estimate(costs);
  return { peer, byCost, byClock, reach, verdict: reach === null ? null : judge(byCost ?? byClock, reach) };
}
