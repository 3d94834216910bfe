import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, addYears, ageOn, firstOfNextMonth, isDateProblem, localDate, parseLocalDate } from './local-date.ts';

describe('parseLocalDate', () => {
  it.each([
    ['2026-11-21', '2026-11-21'],
    ['21-11-2026', '2026-11-21'],
    ['21/11/2026', '2026-11-21'],
    [' 3/4/2026 ', '2026-04-03'],
    ['29-02-2024', '2024-02-29'],
  ])('reads %s as %s', (text, day) => {
    expect(parseLocalDate(text)).toBe(day);
  });

  it.each([
    ['31-02-2026', 'DATE_NOT_IN_CALENDAR'],
    ['2026-13-01', 'DATE_NOT_IN_CALENDAR'],
    ['29-02-2100', 'DATE_NOT_IN_CALENDAR'],
    ['46347', 'DATE_UNREADABLE'],
    ['', 'DATE_UNREADABLE'],
    ['21-11-26', 'DATE_UNREADABLE'],
    ['2026-11-21T00:00:00Z', 'DATE_UNREADABLE'],
  ])('refuses %s with %s', (text, code) => {
    expect(parseLocalDate(text)).toMatchObject({ code });
  });

  it('gives back every day it is given, in all three ways of writing', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split('-');
        expect(parseLocalDate(iso)).toBe(iso);
        expect(parseLocalDate(`${dayOfMonth}-${month}-${year}`)).toBe(iso);
        expect(parseLocalDate(`${dayOfMonth}/${month}/${year}`)).toBe(iso);
      }),
    );
  });
});

describe('calendar arithmetic', () => {
  it('keeps the last day of a month when the day does not exist there', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addYears('1968-02-29', 58)).toBe('2026-02-28');
  });

  it('goes back over a year end', () => {
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });

  it('finds the first day of the next month, also in December', () => {
    expect(firstOfNextMonth('2026-12-05')).toBe('2027-01-01');
    expect(firstOfNextMonth('2026-11-01')).toBe('2026-12-01');
  });

  it('counts age by birthdays', () => {
    expect(ageOn('1990-11-22', '2026-11-21')).toBe(35);
    expect(ageOn('1990-11-21', '2026-11-21')).toBe(36);
  });

  it('refuses to build a day that is not one', () => {
    expect(() => localDate(2026, 2, 30)).toThrow('2026-2-30 is not a calendar day');
    expect(() => addMonths('21-11-2026', 1)).toThrow('not an ISO day');
  });

  it('tells a problem from a day', () => {
    expect(isDateProblem(parseLocalDate('x'))).toBe(true);
    expect(isDateProblem(parseLocalDate('2026-11-21'))).toBe(false);
  });
});
