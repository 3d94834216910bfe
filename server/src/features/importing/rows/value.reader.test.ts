import { describe, expect, it } from 'vitest';
import { NOTE, TEXT } from './value.reader.ts';
import { FLAG } from './wordings.ts';

describe('values', () => {
  it('are not stated when the cell is empty or a dash', () => {
    for (const text of ['', '  ', '-', '–', 'NULL']) expect(TEXT.read(text, false)).toEqual({ value: null });
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
