import { describe, expect, it } from 'vitest';
import { formatFor, dayIn } from './format.ts';

describe('numbers and days', () => {
  it('are written the Indonesian way', () => {
    const format = formatFor('id');
    expect(format.count(1234567)).toBe('1.234.567');
    expect(format.decimal(1234.56)).toBe('1.234,6');
    expect(format.share(0.2315)).toMatch(/^23,2\s?%$/u);
    expect(format.day('2026-11-21')).toBe('21 Nov 2026');
  });

  it('are written the English way', () => {
    const format = formatFor('en');
    expect(format.count(1234567)).toBe('1,234,567');
    expect(format.signed(-3)).toBe('-3');
    expect(format.signed(3)).toBe('+3');
  });

  it('write a figure by its unit, a fraction of a person where a figure is a mean', () => {
    const format = formatFor('id');
    expect(format.figure(1234, 'PEOPLE')).toBe('1.234');
    expect(format.figure(2.44, 'PEOPLE')).toBe('2,4');
    expect(format.figure(0.2315, 'SHARE')).toMatch(/^23,2\s?%$/u);
  });

  it('write an instant where the government is, by the name of its zone in both languages', () => {
    const moment = '2026-11-27T06:05:00Z';
    expect(formatFor('id', 'Asia/Jakarta').instant(moment)).toBe('27 Nov 2026, 13.05 WIB');
    expect(formatFor('id', 'Asia/Makassar').instant(moment)).toBe('27 Nov 2026, 14.05 WITA');
    expect(formatFor('en', 'Asia/Jayapura').instant(moment)).toBe('27 Nov 2026, 15:05 WIT');
  });

  it('write shares with one decimal, so that they stand below each other', () => {
    expect(formatFor('id').share(0.2)).toBe('20,0%');
    expect(formatFor('en').share(1)).toBe('100.0%');
  });

  it('say nothing where there is nothing', () => {
    expect(formatFor('id').day(null)).toBe('–');
  });

  it('keep a calendar day in every time zone of the reader', () => {
    expect(formatFor('en').day('2026-01-01')).toBe('1 Jan 2026');
  });

  it('call a month by its name', () => {
    expect([formatFor('id').month(5), formatFor('en').month(12)]).toEqual(['Mei', 'December']);
  });

  it('know which day it is where the instansi is', () => {
    const lateInLondon = new Date('2026-11-21T18:30:00Z');
    expect(dayIn('Asia/Makassar', lateInLondon)).toBe('2026-11-22');
    expect(dayIn('Asia/Jakarta', new Date('2026-11-21T16:59:00Z'))).toBe('2026-11-21');
  });

  it.each(['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura', 'Asia/Kathmandu', 'America/New_York'])(
    'say of every hour of a day and a half in %s what the calendar says',
    (timeZone) => {
      const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone });
      for (const begins of ['2026-01-31T00:00:00Z', '2026-06-30T00:00:00Z'])
        for (let hour = 0; hour < 36; hour++) {
          const moment = new Date(Date.parse(begins) + hour * 3_600_000);
          expect(dayIn(timeZone, moment), moment.toISOString()).toBe(calendar.format(moment));
        }
    },
  );

  it('is made once for a language and a zone', () => {
    expect(formatFor('id', 'Asia/Makassar')).toBe(formatFor('id', 'Asia/Makassar'));
    expect(formatFor('id', 'Asia/Makassar')).not.toBe(formatFor('en', 'Asia/Makassar'));
  });
});

it('calls the parts of a regulation as the language does', () => {
  expect(formatFor('id').rule('PP 30/2019, art. 59; PermenPANRB 6/2022, annex (unverified)')).toBe(
    'PP 30/2019, pasal 59; PermenPANRB 6/2022, lampiran (belum diperiksa)',
  );
  expect(formatFor('en').rule('PermenPANRB 6/2022, lampiran; PP 30/2019, art. 59')).toBe('PermenPANRB 6/2022, annex; PP 30/2019, art. 59');
});
