// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { signOutThenLeave } from './leave-to-sign-in.ts';

beforeEach(() => vi.stubGlobal('location', { assign: vi.fn() }));
afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

it('signing out forgets what was typed and what was put away here, by whomever, and keeps what the browser is set to', async () => {
  for (const name of ['selaras.draft.ani.rating', 'selaras.dismissed.ani.kota', 'selaras.dismissed.budi.kota', 'selaras.color-scheme'])
    localStorage.setItem(name, '{}');
  await signOutThenLeave(async () => undefined);
  expect(Object.keys(localStorage)).toEqual(['selaras.color-scheme']);
  expect(location.assign).toHaveBeenCalledWith('/sign-in');
});
