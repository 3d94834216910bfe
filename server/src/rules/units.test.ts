import { expect, it } from 'vitest';
import { index, jp, minutes, minutesOfHours, people, times, type Minutes, type People } from './units.ts';

it('takes what fits the unit', () => {
  expect([people(0), people(100_000), minutes(0.5), jp(12.5), index(0), index(100)]).toEqual([0, 100_000, 0.5, 12.5, 0, 100]);
});

it.each([
  ['people', () => people(1.5)],
  ['people', () => people(-1)],
  ['people', () => people(100_001)],
  ['minutes', () => minutes(-1)],
  ['minutes', () => minutes(Number.NaN)],
  ['JP', () => jp(0.3)],
  ['index', () => index(100.1)],
])('refuses what is no number of %s', (name, make) => {
  expect(make).toThrow(`no number of ${name}`);
});

it('turns hours of a year into the minutes that the workload is counted in', () => {
  expect(minutesOfHours(1_250)).toBe(75_000);
  expect(times(minutes(30), 1_200)).toBe(36_000);
});

it('keeps two units apart when it is compiled', () => {
  const need: People = people(3);
  // @ts-expect-error people are no minutes
  const time: Minutes = need;
  expect(time).toBe(3);
});
