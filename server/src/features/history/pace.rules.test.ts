import { describe, expect, it } from 'vitest';
import { paceOf, rateOf, workingDays, type PaceInput } from './pace.rules.ts';

const unknown = (days: number): null[] => Array.from({ length: days }, () => null);
const every = (from: number, step: number, days: number): number[] => Array.from({ length: days }, (_, day) => from + step * day);

/** 28 November 2026 is a Saturday. */
const USUAL: PaceInput = {
  today: '2026-11-27',
  begins: '2026-10-01',
  deadline: '2026-12-15',
  expected: 100,
  done: 60,
  days: [32, ...unknown(13), 60],
};

describe('working days', () => {
  it.each([
    ['2026-11-27', '2026-11-27', 1],
    ['2026-11-28', '2026-11-29', 0],
    ['2026-11-27', '2026-12-01', 3],
    ['2026-11-27', '2026-12-15', 13],
    ['2026-11-30', '2026-12-13', 10],
    ['2026-12-02', '2026-12-01', 0],
  ])('from %s to %s are %i', (from, to, count) => {
    expect(workingDays(from, to)).toBe(count);
  });
});

describe('a rate', () => {
  it('is what was done between the last day with data and the one fourteen before it, by calendar day', () => {
    expect(rateOf(every(0, 3, 30))).toBe(3);
    // Nothing for sixteen days, then one a day for fourteen.
    expect(rateOf([...every(0, 0, 16), ...every(1, 1, 14)])).toBe(1);
    expect(rateOf([10, ...unknown(6), 24])).toBe(2);
  });

  it('counts days of which nothing is known as days in which it went on', () => {
    expect(rateOf([...every(0, 1, 8), ...unknown(7), 14])).toBeCloseTo(14 / 15);
  });

  it('is not known of less than a week', () => {
    expect(rateOf([])).toBeNull();
    expect(rateOf([5])).toBeNull();
    expect(rateOf(every(0, 4, 7))).toBeNull();
    expect(rateOf(every(0, 4, 8))).toBe(4);
  });

  it('is less than zero where evaluations were taken back', () => {
    expect(rateOf(every(20, -1, 8))).toBe(-1);
  });
});

describe('a pace', () => {
  it('says what is needed a day, when it ends as it goes, and that this is too late', () => {
    const pace = paceOf(USUAL);
    expect(pace).toMatchObject({ remaining: 40, presentPerDay: 2, expectedEnd: '2026-12-17', outlook: 'LATE' });
    expect(pace.neededPerDay).toBeCloseTo(40 / 19);
    expect(pace.neededPerWorkingDay).toBeCloseTo(40 / 13);
  });

  it('is in time when the last day is the day of the end', () => {
    // 36 remain: 18 days from the 27th is the 15th.
    expect(paceOf({ ...USUAL, expected: 96 })).toMatchObject({ remaining: 36, expectedEnd: '2026-12-15', outlook: 'ON_TIME' });
    expect(paceOf({ ...USUAL, expected: 97 })).toMatchObject({ expectedEnd: '2026-12-16', outlook: 'LATE' });
  });

  it('counts today among the days that are left', () => {
    expect(paceOf({ ...USUAL, today: '2026-12-15' })).toMatchObject({ neededPerDay: 40, neededPerWorkingDay: 40 });
    expect(paceOf({ ...USUAL, today: '2026-11-28', deadline: '2026-11-29' })).toMatchObject({ neededPerDay: 20, neededPerWorkingDay: null });
  });

  it('never ends where nothing is done', () => {
    expect(paceOf({ ...USUAL, days: every(60, 0, 15) })).toMatchObject({ presentPerDay: 0, expectedEnd: null, outlook: 'LATE' });
    expect(paceOf({ ...USUAL, days: every(74, -1, 15) })).toMatchObject({ presentPerDay: -1, expectedEnd: null, outlook: 'LATE' });
  });

  it('is not said from a short history, but what is needed is', () => {
    expect(paceOf({ ...USUAL, days: [58, 59, 60] })).toMatchObject({ remaining: 40, presentPerDay: null, expectedEnd: null, outlook: 'TOO_LITTLE_HISTORY' });
    expect(paceOf({ ...USUAL, done: null })).toMatchObject({ remaining: null, neededPerDay: null, outlook: 'TOO_LITTLE_HISTORY' });
  });

  it('is over when all is done, and overdue when it is not and the last day has passed', () => {
    expect(paceOf({ ...USUAL, done: 100 })).toMatchObject({ remaining: 0, neededPerDay: null, expectedEnd: null, outlook: 'DONE' });
    expect(paceOf({ ...USUAL, today: '2026-12-16' })).toMatchObject({ neededPerDay: null, expectedEnd: '2027-01-05', outlook: 'OVERDUE' });
  });

  it('is not asked for before the period begins', () => {
    expect(paceOf({ ...USUAL, today: '2026-09-30', done: 0, days: every(0, 0, 20) })).toMatchObject({ outlook: 'NOT_BEGUN' });
  });
});
