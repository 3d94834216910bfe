import { describe, expect, it } from 'vitest';
import { COUNT, whole } from './numbers.reader.ts';

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
