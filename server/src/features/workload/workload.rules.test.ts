import { expect, it } from 'vitest';
import { effectivenessOf, lawfulTimeOn, needOfTask, wholePeople, type TaskWork } from './workload.rules.ts';

const TIME = lawfulTimeOn('2026-01-01');
const task = (work: Partial<TaskWork>): TaskWork => ({
  approach: 'TASKS',
  volume: null,
  volumePeriod: 'YEAR',
  normMinutes: null,
  ability: null,
  operators: null,
  shifts: null,
  ...work,
});

it('adds up the tasks of a position (DOMAIN T-20)', () => {
  const tasks = [
    [500, 60],
    [1_200, 20],
    [96, 120],
    [12, 600],
  ].map(([volume, normMinutes]) => task({ volume: volume!, normMinutes: normMinutes! }));
  const exact = tasks.reduce((sum, one) => sum + needOfTask(one, TIME)!, 0);
  expect(exact).toBeCloseTo(0.9696, 9);
  expect(wholePeople(exact, 'UP')).toBe(1);
  expect(wholePeople(exact, 'DOWN')).toBe(0);
});

it('knows the four approaches (DOMAIN T-21)', () => {
  expect(needOfTask(task({ volume: 9_000, normMinutes: 25 }), TIME)).toBe(3);
  expect(needOfTask(task({ approach: 'OBJECTS', volume: 80, volumePeriod: 'DAY', ability: 25 }), TIME)).toBe(3.2);
  expect(needOfTask(task({ approach: 'RESULTS', volume: 200, volumePeriod: 'DAY', ability: 30 }), TIME)).toBeCloseTo(6.67, 2);
  expect(needOfTask(task({ approach: 'EQUIPMENT', volume: 4, operators: 2, shifts: 3 }), TIME)).toBe(24);
});

it('counts volumes of a month, a week and a day as often as they come in a year', () => {
  for (const [volumePeriod, times] of [
    ['MONTH', 12],
    ['WEEK', 50],
    ['DAY', 250],
  ] as const)
    expect(needOfTask(task({ volume: 10, volumePeriod, normMinutes: 30 }), TIME)).toBe((10 * times * 30) / 75_000);
});

it('knows no need of a task of which something is not said', () => {
  expect(needOfTask(task({ normMinutes: 25 }), TIME)).toBeNull();
  expect(needOfTask(task({ volume: 25 }), TIME)).toBeNull();
  expect(needOfTask(task({ approach: 'OBJECTS', volume: 25 }), TIME)).toBeNull();
  expect(needOfTask(task({ approach: 'EQUIPMENT', volume: 25 }), TIME)).toBeNull();
});

it('makes nobody more of what the machine leaves behind a sum', () => {
  const exact = (0.1 + 0.2) / 0.3;
  expect(exact).toBeGreaterThan(1);
  expect(wholePeople(exact, 'UP')).toBe(1);
});

it('grades how well people are used by the limits of the law', () => {
  const grade = (share: number): string => effectivenessOf({ minutes: share * 75_000, filled: 1, minutesPerYear: 75_000 })!.grade;
  expect([1.01, 1, 0.9, 0.89, 0.7, 0.69, 0.5, 0.49].map(grade)).toEqual(['A', 'B', 'B', 'C', 'C', 'D', 'D', 'E']);
  expect(effectivenessOf({ minutes: 100, filled: 0, minutesPerYear: 75_000 })).toBeNull();
});
