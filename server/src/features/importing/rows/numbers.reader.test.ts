import { describe, expect, it } from 'vitest';
import { amount, COUNT, whole } from './numbers.reader.ts';

describe('a whole number in a file', () => {
  it.each([
    ['6', 6],
    ['1.234', 1234],
    ['1.000', 1000],
    ['12.345,00', 12_345],
    ['1,234', 1234],
    ['1,234.00', 1234],
    ['1 234', 1234],
    ['5,0', 5],
    ['5.0', 5],
    ['3 orang', 3],
    ['3 Org.', 3],
    ['3 (tiga)', 3],
    ['3 (tiga) orang', 3],
    ['10 formasi', 10],
  ])('is read as it is written here (%s)', (text, number) => {
    expect(COUNT.read(text, false)).toEqual({ value: number });
  });

  it('says what it is the number of before it', () => {
    const CLASS = whole(1, 17, { id: 'kelas', en: 'a class' });
    for (const text of ['9', 'Kelas 9', 'kls. 9']) expect(CLASS.read(text, false)).toEqual({ value: 9 });
    expect(CLASS.read('Kelas 18', false)).toMatchObject({ problem: { code: 'NUMBER_UNREADABLE' } });
  });

  it('of a spreadsheet is the number it keeps', () => {
    expect(COUNT.read('6.0', true)).toEqual({ value: 6 });
    expect(COUNT.read('1.234', true)).toMatchObject({ problem: { code: 'NUMBER_UNREADABLE' } });
  });

  it.each(['1,000', '1.23', '12.34.567', '6,5', '-1', '1e3', '٣', '100001', '3 - 4', 'tiga', '3 kursi', '1.0000'])(
    'is asked back when it may be another (%s)',
    (text) => {
      expect(COUNT.read(text, false)).toMatchObject({ problem: { code: 'NUMBER_UNREADABLE' } });
    },
  );
});

describe('an amount in a file', () => {
  const volume = amount({ id: 'volume', en: 'a volume' });
  it.each([
    ['9000', 9_000],
    ['0', 0],
    ['2.5', 2.5],
    ['2,5', 2.5],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['1.250', 1_250],
    ['1.250,5', 1_250.5],
    ['1,250.5', 1_250.5],
    ['1,250,000', 1_250_000],
    ['16 800', 16_800],
    ['600 menit', 600],
    ['120 (seratus dua puluh)', 120],
  ])('%s is %d', (text, number) => expect(volume.read(text, false)).toEqual({ value: number }));

  it('is what the spreadsheet stores', () => expect(volume.read('1.2345', true)).toEqual({ value: 1.2345 }));

  it.each(['1,250', 'banyak', '1.25.0', '12;5'])('%s is asked back', (text) =>
    expect(volume.read(text, false)).toMatchObject({ problem: { code: 'AMOUNT_UNREADABLE' } }),
  );

  it('is not less than nothing, and more where nothing would be no amount', () => {
    expect(volume.read('-3', true)).toMatchObject({ problem: { code: 'AMOUNT_TOO_SMALL' } });
    expect(amount({ id: 'norma waktu', en: 'a norm time' }, { moreThanZero: true }).read('0', false)).toMatchObject({ problem: { code: 'AMOUNT_TOO_SMALL' } });
  });
});
