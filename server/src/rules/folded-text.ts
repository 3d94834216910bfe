/**
 * Texts that differ only in what people do not type when they look for somebody: capitals, accents, and which of the many
 * signs of an apostrophe stands there, if any (Ma'ruf, Ma’ruf, Maruf). Beside `foldedOf` (database/folded.sql.ts), which says the same in SQL.
 */

/** Apostrophes of all keyboards and of Arabic transcriptions, and signs that nobody sees. */
export const LEFT_OUT = "'’‘‛ʼʻʹʾʿ`´′＇\u00AD\u200B\u200C\u200D\u2060\uFEFF";
/** Letters that are not made of another one and an accent. */
export const LETTERS: Readonly<Record<string, string>> = { ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', ħ: 'h', ŧ: 't' };

const leftOut = new RegExp(`[${LEFT_OUT}]`, 'gu');
const letters = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

export const foldedText = (text: string): string =>
  text
    .replaceAll(leftOut, '')
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F]/gu, '')
    .toLowerCase()
    .replaceAll(letters, (letter) => LETTERS[letter]!);
