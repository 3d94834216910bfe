import { describe, expect, it } from 'vitest';
import { fillOf, planOf, yearsFrom, type YearMoves } from './horizon.rules.ts';

const year = (retirements: number, contractEnds = 0, departures = 0, arrivals = 0): YearMoves => ({ retirements, contractEnds, departures, arrivals });
const needed = (need: number | null, years: number): (number | null)[] => Array.from({ length: years }, () => need);

describe('the plan of a position', () => {
  it('makes a shortage larger by who retires and whose contract ends, year by year', () => {
    const plan = planOf(7, needed(10, 5), [year(1), year(0, 1), year(2), year(0), year(1)]);
    expect(plan.map(({ toFill }) => toFill)).toEqual([4, 5, 7, 7, 8]);
    expect(plan.map(({ filled }) => filled)).toEqual([6, 5, 3, 3, 2]);
  });

  it('makes a surplus smaller by them, until it is a shortage', () => {
    const plan = planOf(
      8,
      needed(5, 5),
      [1, 1, 1, 1, 1].map((one) => year(one)),
    );
    expect(plan.map(({ balance }) => balance)).toEqual([2, 1, 0, -1, -2]);
    expect(plan.map(({ toFill }) => toFill)).toEqual([0, 0, 0, 1, 2]);
  });

  it('counts who comes and who leaves otherwise by a day on record', () => {
    expect(planOf(3, needed(4, 2), [year(0, 0, 1, 2), year(1)]).map(({ toFill }) => toFill)).toEqual([0, 1]);
  });

  it('says nothing of what is to be filled where no need is set, and follows one that changes', () => {
    expect(planOf(3, [null, 5], [year(1), year(0)])).toEqual([
      { filled: 2, balance: null, toFill: null },
      { filled: 2, balance: -3, toFill: 3 },
    ]);
  });
});

it('looks at the year of the day and five more', () => {
  expect(yearsFrom('2026-12-31')).toEqual([2026, 2027, 2028, 2029, 2030, 2031]);
});

it('a place without need is neither full nor empty', () => {
  expect([fillOf(10, 3), fillOf(0, 0)]).toEqual([0.7, null]);
});
