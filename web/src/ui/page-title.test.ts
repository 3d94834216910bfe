import { expect, it } from 'vitest';
import type { Say } from '../text/text.ts';
import { pageTitle } from './page-title.ts';

const say = ((key: string) => key) as unknown as Say;

it('is the name of what the page is of', () => {
  expect(pageTitle('Dinas Kesehatan', { data: {}, error: undefined }, say)).toBe('Dinas Kesehatan');
});

it('says that it loads only while it does', () => {
  expect(pageTitle(undefined, { data: undefined, error: undefined }, say)).toBe('state.loading');
  expect(pageTitle(undefined, { data: {}, error: undefined }, say)).toBe('state.notFoundTitle');
  expect(pageTitle(undefined, { data: undefined, error: { kind: 'offline' } }, say)).toBe('state.offlineTitle');
});
