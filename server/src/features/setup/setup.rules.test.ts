import { describe, expect, it } from 'vitest';
import { stepsOf, type SetupCounts } from './setup.rules.ts';

const NOTHING: SetupCounts = { units: 0, positions: 0, withNeed: 0, employees: 0, withPosition: 0, openPeriods: 0, accounts: 1 };
const nextOf = (counts: Partial<SetupCounts>): string | undefined => stepsOf({ ...NOTHING, ...counts }).find(({ isNext }) => isNext)?.part;

describe('the steps from nothing to the board', () => {
  it('come one after the other, and none is next once all are done', () => {
    const found: Partial<SetupCounts>[] = [
      {},
      { units: 3 },
      { positions: 5 },
      { employees: 9 },
      { withPosition: 4 },
      { withNeed: 2 },
      { openPeriods: 1 },
      { accounts: 2 },
    ];
    const nexts = found.map((_, index) => nextOf(Object.assign({}, ...found.slice(0, index + 1))));
    expect(nexts).toEqual(['UNITS', 'POSITIONS', 'EMPLOYEES', 'ASSIGNMENTS', 'NEED', 'PERIOD', 'ACCOUNTS', undefined]);
  });

  it('say what is missing of a whole, and nothing of what is not to be seen', () => {
    const steps = stepsOf({ ...NOTHING, units: 1, positions: 10, withNeed: 4, employees: null, withPosition: null });
    expect(steps.find(({ part }) => part === 'NEED')).toMatchObject({ found: 4, outOf: 10, isDone: true });
    expect(steps.find(({ part }) => part === 'EMPLOYEES')).toMatchObject({ found: null, isDone: null, isNext: false });
  });
});
