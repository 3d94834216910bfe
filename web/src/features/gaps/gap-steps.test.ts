import { expect, it } from 'vitest';
import { gapSteps, type GapSum } from './gap-steps.ts';

const sum = (positionKind: GapSum['positionKind'], more: Partial<GapSum>): GapSum => ({
  positionKind,
  positions: 1,
  need: 0,
  filled: 0,
  gap: 0,
  surplus: 0,
  filledWithoutNeed: 0,
  withoutNeed: 0,
  ...more,
});

it('lead from the need to the people, and a surplus takes nothing off a gap', () => {
  const sums = [
    sum('JPT', { need: 2, filled: 1, gap: 1 }),
    sum('PELAKSANA', { need: 10, filled: 12, gap: 4, surplus: 3, filledWithoutNeed: 3, withoutNeed: 1 }),
    sum('FUNGSIONAL', { need: 5, filled: 5 }),
  ];
  expect(gapSteps(sums).map(({ says, of, amount, is }) => [says, of, amount, is])).toEqual([
    ['need', null, 17, 'TOTAL'],
    ['gapOf', 'JPT', 1, 'LESS'],
    ['gapOf', 'PELAKSANA', 4, 'LESS'],
    ['asNeeded', null, 12, 'TOTAL'],
    ['surplusOf', 'PELAKSANA', 3, 'MORE'],
    ['notKnown', null, 3, 'MORE'],
    ['people', null, 18, 'TOTAL'],
  ]);
});

it('come out at the people who are there', () => {
  const sums = [sum('PELAKSANA', { need: 10, filled: 12, gap: 4, surplus: 3, filledWithoutNeed: 3, withoutNeed: 1 })];
  const steps = gapSteps(sums);
  const reached = steps.reduce((now, { amount, is }) => (is === 'TOTAL' ? now : is === 'LESS' ? now - amount : now + amount), steps[0]!.amount);
  expect(reached).toBe(12);
});
