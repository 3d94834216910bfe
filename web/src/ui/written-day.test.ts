import { describe, expect, it } from 'vitest';
import { formatFor } from '../text/format.ts';
import { readDay } from './written-day.ts';

describe('a day that somebody wrote', () => {
  it.each([
    ['27/11/2026', '2026-11-27'],
    ['7-3-2026', '2026-03-07'],
    ['07.03.2026', '2026-03-07'],
    ['2026-11-27', '2026-11-27'],
    ['27 Nov 2026', '2026-11-27'],
    [' 1 agustus 2026 ', '2026-08-01'],
    ['1 Agt 2026', '2026-08-01'],
    ['5 Mei 2026', '2026-05-05'],
    ['5 May 2026', '2026-05-05'],
    ['17 Oct. 2026', '2026-10-17'],
    ['3 Nopember 1998', '1998-11-03'],
    ['29/2/2028', '2028-02-29'],
  ])('is read: %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it.each(['', '27', '27/11', '27/11/26', '31/4/2026', '29/2/2026', '13/13/2026', '0/1/2026', 'besok', '27 No 2026', '2026-02-30', '27 Foo 2026'])(
    'is none: %j',
    (text) => {
      expect(readDay(text)).toBeNull();
    },
  );

  it('is read back the way days are written, in both languages', () => {
    for (const language of ['id', 'en'] as const)
      for (let month = 1; month <= 12; month++) {
        const day = `2026-${String(month).padStart(2, '0')}-19`;
        expect(readDay(formatFor(language).day(day))).toBe(day);
      }
  });
});
