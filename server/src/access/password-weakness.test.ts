import { expect, it } from 'vitest';
import { commonPasswords, weaknessOf, type Person } from './password-weakness.ts';

const common = await commonPasswords();
const BUDI: Person = { username: 'kepegawaian.medan', displayName: 'Budi Santoso, S.Kom.', nip: '198506152010011002' };
const weakness = (password: string): ReturnType<typeof weaknessOf> => weaknessOf(password, BUDI, common);

it.each([
  'benar-kuda-baterai',
  'aku suka makan durian',
  '12 ayam, 7 bebek',
  'パスワードは長い方がいいです',
  'q'.repeat(3) + 'w7-e2!k9xz',
  'budi-kuda-baterai-benar',
])('takes %s', (password) => {
  expect(weakness(password)).toBeNull();
});

it.each([
  ['rahasia', 'TOO_SHORT'],
  ['Aa1!Aa1?', 'TOO_SHORT'],
  ['🔒🔒🔒🔒🔒🔒', 'TOO_SHORT'],
  ['1234567890123', 'COMMON'],
  ['Password2026!!', 'COMMON'],
  ['...qwertyuiop...', 'COMMON'],
  ['abcabcabcabcab', 'COMMON'],
  ['aaaaaaaaaaaaa', 'COMMON'],
  ['198506152010011002', 'ABOUT_ONESELF'],
  ['Santoso-1985!', 'ABOUT_ONESELF'],
  ['Selaras2026!', 'ABOUT_ONESELF'],
  ['budisantoso85', 'ABOUT_ONESELF'],
  ['kepegawaian.medan1', 'ABOUT_ONESELF'],
])('refuses %s as %s', (password, why) => {
  expect(weakness(password)).toBe(why);
});

it('knows the three thousand passwords found most often, as ASVS asks', () => {
  expect(common.size).toBeGreaterThan(3_000);
});
