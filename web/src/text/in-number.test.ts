// @vitest-environment happy-dom
import i18next from 'i18next';
import { expect, it } from 'vitest';
import { setLanguage, startText } from './text.ts';

it('writes a word as the number needs it', async () => {
  await startText();
  await setLanguage('en');
  const ends = (days: string): string => i18next.t('pace.ends', { day: '3 Jan 2027', days });
  expect([ends('1'), ends('11')]).toEqual([
    'At this pace it ends on 3 Jan 2027, 1 day after the deadline.',
    'At this pace it ends on 3 Jan 2027, 11 days after the deadline.',
  ]);
  await setLanguage('id');
});
