export interface WaterfallStep {
  readonly key: string;
  readonly name: string;
  /** Never below zero: whether it is added is said by `is`. */
  readonly amount: number;
  readonly is: 'TOTAL' | 'LESS' | 'MORE';
}

/** From where to where the bar of a step reaches, and what it has come to after it. */
export interface Standing {
  readonly low: number;
  readonly high: number;
  readonly after: number;
}

/**
 * Where the steps of a waterfall stand. A total says where it has come to by itself and so begins anew.
 *
 * @example standingsOf([{ amount: 10, is: 'TOTAL' }, { amount: 3, is: 'LESS' }, { amount: 2, is: 'MORE' }])
 * // 0 to 10, 7 to 10, 7 to 9
 */
export function standingsOf(steps: readonly Pick<WaterfallStep, 'amount' | 'is'>[]): readonly Standing[] {
  let reached = 0;
  return steps.map(({ amount, is }) => {
    const before = is === 'TOTAL' ? 0 : reached;
    reached = is === 'LESS' ? before - amount : before + amount;
    return { low: Math.min(before, reached), high: Math.max(before, reached), after: reached };
  });
}
