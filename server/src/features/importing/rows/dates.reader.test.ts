import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATE } from './dates.reader.ts';

const read = (text: string): unknown => DATE.read(text, false);

describe('a day in a file', () => {
  it.each([
    '1980-01-09',
    '1980/1/9',
    '1980.01.09',
    '09-01-1980',
    '9/1/1980',
    '09.01.1980',
    '9 - 1 - 1980',
    '09 01 1980',
    '9 Januari 1980',
    '09 JANUARI 1980',
    '9 Jan. 1980',
    '09-Jan-80',
    '9-jan-1980',
    '09/01/80',
    "9 Januari '80",
    '9 January 1980',
    'January 9, 1980',
    'Rabu, 9 Januari 1980',
    '09-I-1980',
    '09Jan1980',
    '19800109',
    '09011980',
    '29229',
    '29229.0',
    '1980-01-09 00:00:00',
    '1980-01-09T00:00:00.000Z',
    '09/01/1980 0:00:00',
    '09/01/1980 12:00:00 AM',
    '1980-01-09T08:30:00+07:00',
    '1980-01-09 08.30 WITA',
    '1980-01-09 23:59:59',
  ])('is read however it is written (%s)', (text) => {
    expect(read(text)).toEqual({ value: '1980-01-09' });
  });

  it.each([
    ['1 Pebruari 2026', '2026-02-01'],
    ['1 Mei 2026', '2026-05-01'],
    ['17 Agustus 2026', '2026-08-17'],
    ['17 Agt 2026', '2026-08-17'],
    ['1 Okt 2026', '2026-10-01'],
    ['1 Nopember 2026', '2026-11-01'],
    ['1 Des 26', '2026-12-01'],
    ['03/04/2026', '2026-04-03'],
    ['01-XII-2026', '2026-12-01'],
  ])('has the months of here, and the day before the month (%s)', (text, day) => {
    expect(read(text)).toEqual({ value: day });
  });

  it.each(['0000-00-00', '00-00-0000', '00/00/0000', '0000-00-00 00:00:00', '0', '-', '', '1900-01-00'])('is none where databases write none (%j)', (text) => {
    expect(read(text)).toEqual({ value: null });
  });

  it.each([
    ['31/02/2026', 'DATE_NOT_IN_CALENDAR'],
    ['04/13/2026', 'DATE_NOT_IN_CALENDAR'],
    ['31 November 2026', 'DATE_NOT_IN_CALENDAR'],
    ['0026-01-01', 'DATE_OUT_OF_RANGE'],
    ['01-01-1899', 'DATE_OUT_OF_RANGE'],
    ['1980', 'DATE_UNREADABLE'],
    ['Januari 1980', 'DATE_UNREADABLE'],
    ['1 Jamuari 1980', 'DATE_UNREADABLE'],
    ['80-01-09', 'DATE_NOT_IN_CALENDAR'],
    ['1-2-3-1980', 'DATE_UNREADABLE'],
    ['123', 'DATE_UNREADABLE'],
    ['1979-12-31T17:00:00.000Z', 'DATE_OF_ANOTHER_ZONE'],
  ])('is asked back when nobody could say which it is (%s)', (text, code) => {
    expect(read(text)).toMatchObject({ problem: { code } });
  });

  it('is the same day in every form of it', () => {
    const names = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'];
    fc.assert(
      fc.property(fc.date({ min: new Date('1930-01-01'), max: new Date('2029-12-31'), noInvalidDate: true }), (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, day] = iso.split('-') as [string, string, string];
        const serial = Math.floor(date.getTime() / 86_400_000) + 25_569;
        const forms = [
          iso,
          `${day}.${month}.${year}`,
          `${Number(day)} ${names[Number(month) - 1]} ${year}`,
          `${day}/${month}/${year.slice(2)}`,
          `${day}${month}${year}`,
        ];
        for (const form of [...forms, `${year}${month}${day}`, String(serial)]) expect([form, read(form)]).toEqual([form, { value: iso }]);
      }),
    );
  });
});
