import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asWritten, keepAsText } from './kept-as-text.ts';

describe('texts that a spreadsheet would compute', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+cmd|x', "'+cmd|x"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['\t=1+1', "\t'=1+1"],
    [' =1+1', "' =1+1"],
    ['Budi;=1+1;', "Budi;'=1+1;"],
    ['Budi\n=1+1', "Budi\n'=1+1"],
    ["'=1+1", "''=1+1"],
    ["' =1+1", "'' =1+1"],
  ])('are kept as text: %j', (text, kept) => {
    expect(keepAsText(text)).toBe(kept);
    expect(asWritten(kept)).toBe(text);
  });

  it.each(['-', '', '+6281234567', '-5', '3.5', 'Sub-Bagian', 'a = b', "Jum'at", 'a@b.id'])('leaves alone what is none: %j', (text) => {
    expect(keepAsText(text)).toBe(text);
    expect(asWritten(text)).toBe(text);
  });

  it('come in again as they were, whatever they were', () => {
    const text = array(constantFrom('=', '+', '-', '@', "'", ' ', ';', ',', '\t', '\n', 'a', '1')).map((signs) => signs.join(''));
    assert(
      property(text, string(), (signs, any) => {
        for (const one of [signs, any, signs + any]) expect(asWritten(keepAsText(one))).toBe(one);
      }),
    );
  });
});
