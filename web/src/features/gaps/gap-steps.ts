import type { PositionGapSumsQuery } from '@selaras/schema/web';

type Instansi = Extract<PositionGapSumsQuery['node'], { __typename: 'Instansi' }>;
export type GapSum = Instansi['positionGapSums'][number];

type OfAll = { readonly says: 'need' | 'asNeeded' | 'notKnown' | 'people'; readonly of: null };
type OfKind = { readonly says: 'gapOf' | 'surplusOf'; readonly of: GapSum['positionKind'] };
export type GapStep = (OfAll | OfKind) & { readonly amount: number; readonly is: 'TOTAL' | 'LESS' | 'MORE' };

type Numbers = Omit<GapSum, 'positionKind' | '__typename'>;
const NONE: Numbers = { positions: 0, need: 0, filled: 0, gap: 0, surplus: 0, filledWithoutNeed: 0, withoutNeed: 0 };

export const totalOf = (sums: readonly GapSum[]): Numbers =>
  sums.reduce(
    (total, sum) => ({
      positions: total.positions + sum.positions,
      need: total.need + sum.need,
      filled: total.filled + sum.filled,
      gap: total.gap + sum.gap,
      surplus: total.surplus + sum.surplus,
      filledWithoutNeed: total.filledWithoutNeed + sum.filledWithoutNeed,
      withoutNeed: total.withoutNeed + sum.withoutNeed,
    }),
    NONE,
  );

/** From the need to the people who are there: need - gaps = who is where they are needed; + surpluses + where no need is known = people. */
export function gapSteps(sums: readonly GapSum[]): GapStep[] {
  const { need, gap, filled, filledWithoutNeed } = totalOf(sums);
  const parts = (says: OfKind['says'], is: 'LESS' | 'MORE', amountOf: (sum: GapSum) => number): GapStep[] =>
    sums.filter((sum) => amountOf(sum) > 0).map((sum) => ({ says, of: sum.positionKind, amount: amountOf(sum), is }));
  return [
    { says: 'need', of: null, amount: need, is: 'TOTAL' },
    ...parts('gapOf', 'LESS', (sum) => sum.gap),
    { says: 'asNeeded', of: null, amount: need - gap, is: 'TOTAL' },
    ...parts('surplusOf', 'MORE', (sum) => sum.surplus),
    ...(filledWithoutNeed > 0 ? [{ says: 'notKnown', of: null, amount: filledWithoutNeed, is: 'MORE' } as const] : []),
    { says: 'people', of: null, amount: filled, is: 'TOTAL' },
  ];
}
