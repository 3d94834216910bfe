import { expect, it } from 'vitest';
import { funnelOf } from './funnel.ts';

const counts = { expected: 20, notStarted: 3, draft: 8, submitted: 4, sealed: 5 };

it('the funnel counts at each step who came so far or further, and finds where most wait', () => {
  const told = funnelOf(counts);
  expect(told?.steps.map(({ reached, waiting }) => [reached, waiting])).toEqual([
    [20, 3],
    [17, 8],
    [9, 4],
    [5, 0],
  ]);
  expect(told?.most).toEqual({ state: 'DRAFT', waiting: 8 });
});

it('where all is sealed nobody waits; of what is not counted, and of nobody, there is none', () => {
  expect(funnelOf({ expected: 5, notStarted: 0, draft: 0, submitted: 0, sealed: 5 })?.most).toBeNull();
  expect(funnelOf({ ...counts, draft: null })).toBeNull();
  expect(funnelOf({ expected: 0, notStarted: 0, draft: 0, submitted: 0, sealed: 0 })).toBeNull();
});
