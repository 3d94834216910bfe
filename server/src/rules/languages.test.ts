import { expect, it } from 'vitest';
import { dayInWords } from './languages.ts';

it('writes a day as people do, in each language', () => {
  expect(dayInWords('2026-08-17')).toEqual({ id: '17 Agustus 2026', en: '17 August 2026' });
});
