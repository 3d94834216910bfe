import { expect, it } from 'vitest';
import { projectedDays } from './projected-days.rules.ts';

it('a projection is told of today and of the beginning of five years', () => {
  expect(projectedDays('2026-11-27')).toEqual(['2026-11-27', '2027-01-01', '2028-01-01', '2029-01-01', '2030-01-01', '2031-01-01']);
  expect(projectedDays('2027-01-01').at(1)).toBe('2028-01-01');
});
