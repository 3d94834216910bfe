import { describe, expect, it } from 'vitest';
import { needOfTask, needOfTasks, type TaskWork, type WorkingTime } from './workload-need.ts';

const TIME: WorkingTime = { minutesPerYear: 75_000, rounding: 'UP' };
const NOTHING: TaskWork = {
  approach: 'TASKS',
  volume: null,
  volumePeriod: 'YEAR',
  normMinutes: null,
  ability: null,
  operators: null,
  shifts: null,
};

describe('the need of a task', () => {
  it.each([
    [{ volume: 9_000, normMinutes: 25 }, 3],
    [{ volume: 12, volumePeriod: 'MONTH', normMinutes: 125 }, 0.24],
    [{ volume: 2, volumePeriod: 'WEEK', normMinutes: 75 }, 0.1],
    [{ volume: 3, volumePeriod: 'DAY', normMinutes: 30 }, 0.3],
    [{ approach: 'RESULTS', volume: 100, volumePeriod: 'DAY', ability: 40 }, 2.5],
    [{ approach: 'OBJECTS', volume: 80, ability: 25 }, 3.2],
    [{ approach: 'EQUIPMENT', volume: 4, operators: 2, shifts: 3 }, 24],
    [{ approach: 'EQUIPMENT', volume: 4, operators: 2 }, 8],
    [{ volume: 0, normMinutes: 25 }, 0],
  ] satisfies [Partial<TaskWork>, number][])('of %o is %d people', (said, people) => {
    expect(needOfTask({ ...NOTHING, ...said }, TIME)).toBe(people);
  });

  it.each([
    {},
    { volume: 9_000 },
    { normMinutes: 25 },
    { approach: 'OBJECTS', volume: 80, normMinutes: 25 },
    { approach: 'EQUIPMENT', volume: 4, shifts: 2 },
  ] satisfies Partial<TaskWork>[])('is not known of %o', (said) => {
    expect(needOfTask({ ...NOTHING, ...said }, TIME)).toBeNull();
  });
});

describe('the need of a position', () => {
  const tenth: TaskWork = { ...NOTHING, volume: 7_500, normMinutes: 1 };

  it('is the sum of what is said of its tasks, and counts those of which something is not', () => {
    expect(needOfTasks([tenth, NOTHING, { ...tenth, volume: 9_000 }], TIME)).toEqual({ tasks: 3, incomplete: 1, exact: 0.22, people: 1 });
    expect(needOfTasks([], TIME)).toEqual({ tasks: 0, incomplete: 0, exact: 0, people: 0 });
  });

  it('is no person more for what the machine leaves behind of fractions', () => {
    expect(
      needOfTasks(
        Array.from({ length: 10 }, () => tenth),
        TIME,
      ),
    ).toMatchObject({ exact: 1, people: 1 });
  });

  it.each([
    ['UP', 2],
    ['NEAREST', 2],
    ['DOWN', 1],
  ] as const)('rounded %s is %d people of 1.5', (rounding, people) => {
    expect(needOfTasks([{ ...tenth, volume: 112_500 }], { ...TIME, rounding }).people).toBe(people);
  });
});
