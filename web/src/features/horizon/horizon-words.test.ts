import { expect, it } from 'vitest';
import { formatFor } from '../../text/format.ts';
import type { Say } from '../../text/text.ts';
import { sayHorizon, type YearTold } from './horizon-words.ts';

// Echoes the key and its values, so that the test reads which sentence was chosen.
const say = ((key: string, values: object = {}) => [key, ...Object.values(values)].join(' ')) as unknown as Say;
const format = formatFor('id');
const year = (of: number, retirements: number, contractEnds: number, gap: number): YearTold => ({
  year: of,
  retirements,
  contractEnds,
  departures: 0,
  arrivals: 1,
  gap,
});

it('says how many leave, when most do, what becomes of the gap, and who should have left already', () => {
  expect(sayHorizon({ years: [year(2026, 2, 0, 10), year(2027, 1200, 34, 1244)], gap: 8, overdue: 2 }, say, format)).toEqual({
    title: 'horizon.finding 2026 2027 1.236 2027 1.234',
    summary: 'horizon.summary 8 1.244 2027',
    note: 'horizon.arriving 2 horizon.overdue 2',
  });
});

it('says that nobody leaves where nobody does', () => {
  expect(sayHorizon({ years: [year(2026, 0, 0, 1), year(2027, 0, 0, 1)], gap: 1, overdue: 0 }, say, format)).toMatchObject({
    title: 'horizon.findingNone 2026 2027',
    note: 'horizon.arriving 2',
  });
});
