import { describe, expect, it } from 'vitest';
import { COUNT, DATE, NOTE, TEXT } from './value.reader.ts';
import { FLAG } from './wordings.ts';

describe('values', () => {
  it('are dates in three forms, the day before the month', () => {
    for (const text of ['2026-04-03', '03-04-2026', '3/4/2026', '2026-04-03 00:00:00']) expect(DATE.read(text, false)).toEqual({ value: '2026-04-03' });
    expect(DATE.read('31/02/2026', false)).toMatchObject({ problem: { code: 'DATE_NOT_IN_CALENDAR' } });
    expect(DATE.read('04/13/2026', false)).toMatchObject({ problem: { code: 'DATE_NOT_IN_CALENDAR' } });
    expect(DATE.read('0026-01-01', false)).toMatchObject({ problem: { code: 'DATE_OUT_OF_RANGE' } });
  });

  it('are not stated when the cell is empty or a dash', () => {
    for (const text of ['', '  ', '-', '–', 'NULL']) expect(TEXT.read(text, false)).toEqual({ value: null });
  });

  it('are whole numbers, never "1.000", which may be one or a thousand', () => {
    expect(COUNT.read('6', false)).toEqual({ value: 6 });
    expect(COUNT.read('6.0', true)).toEqual({ value: 6 });
    for (const text of ['1.000', '6,5', '-1', '1e3', '٣', '100001']) expect(COUNT.read(text, false)).toMatchObject({ problem: { code: 'NUMBER_UNREADABLE' } });
  });

  it('bring text to one Unicode form and one space', () => {
    expect(TEXT.read('  E\u0301mile\u00a0\n Budi ', false)).toEqual({ value: 'Émile Budi' });
  });

  it.each(['Budi\u202eitnaS', 'Budi\u200d', 'Bu\u0007di', 'Bu\ufeffdi', 'Bu\u2066di'])('refuse signs nobody can see (%j)', (text) => {
    expect(TEXT.read(text, false)).toMatchObject({ problem: { code: 'TEXT_HAS_INVISIBLE_SIGNS' } });
    expect(NOTE.read(text, false)).toMatchObject({ problem: { code: 'TEXT_HAS_INVISIBLE_SIGNS' } });
  });

  it('are flags in the words of lists', () => {
    for (const text of ['Ya', 'x', '1', 'TRUE']) expect(FLAG.read(text, false)).toEqual({ value: true });
    for (const text of ['Tidak', '0', 'bukan']) expect(FLAG.read(text, false)).toEqual({ value: false });
  });

  it('are judged in milliseconds, whatever their length', () => {
    const started = performance.now();
    TEXT.read(`${'a '.repeat(16_000)}\u0001`, false);
    expect(performance.now() - started).toBeLessThan(50);
  });
});
