/** Every page on a desk, on a phone and in the dark: accessible by the rules of axe, and as wide as its window. */
import { describe, expect, it } from 'vitest';
import type { PageOptions } from './browser.ts';
import { expectAccessible, hasNoSidewaysScroll, settled, useDemoWindows } from './demo-windows.ts';

const { openWindow, openWindowOf } = await useDemoWindows();

describe.each([
  ['on a desk', {}],
  ['on a phone', { width: 390, height: 844 }],
  ['in the dark', { dark: true }],
] as const)('%s', (_where, options: PageOptions) => {
  it.each([
    ['the sign-in page', null, '/sign-in'],
    ['the board', 'sekda.kupang', '/kota-kupang'],
    ['the board as tiles', 'sekda.kupang', '/kota-kupang?view=tiles'],
    ['the map of units', 'sekda.kupang', '/kota-kupang/pictures'],
    ['the search', 'kepegawaian.kupang', '/kota-kupang/search?q=guru'],
    ['the imports', 'kepegawaian.kupang', '/kota-kupang/imports'],
    ['what was done', 'kepegawaian.kupang', '/kota-kupang/acts'],
    ['what wants attention', 'kepegawaian.kupang', '/kota-kupang/attention'],
    ['a figure day by day', 'sekda.kupang', '/kota-kupang/history?figure=PROGRESS_SHARE'],
    ['the pace to the deadline', 'sekda.kupang', '/kota-kupang/pace'],
    ['five years ahead', 'sekda.kupang', '/kota-kupang/projection'],
    ['the own team', 'atasan.kupang', '/kota-kupang/team'],
    ['the own account', 'pegawai.kupang', '/account'],
    ['the administration', 'admin', '/kota-kupang/administration'],
    ['the accounts', 'admin', '/kota-kupang/accounts'],
    ['the periods', 'kepegawaian.kupang', '/kota-kupang/periods'],
    ['the way to the board', 'kepegawaian.kupang', '/kota-kupang/setup'],
    ['the screens', 'kepegawaian.kupang', '/kota-kupang/screens'],
    ['the pairing of a screen', 'kepegawaian.kupang', '/layar/pasang'],
    ['a screen that nobody paired', null, '/layar'],
    ['the page for a password', null, '/password#x'],
  ] as const)('%s is accessible, fits and complains of nothing', async (_page, username, path) => {
    const { page, complaints } = await (username === null ? openWindow(options) : openWindowOf(username, options));
    await page.goto(path);
    await settled(page);
    await expectAccessible(page);
    expect(await hasNoSidewaysScroll(page)).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('a dinas, a position and a person are accessible and fit', async () => {
    const { page, complaints } = await openWindowOf('kepaladinas.kupang', options);
    // Of one dinas only: the board is that dinas.
    await page.goto('/');
    await page.waitForURL(/\/dinas\/dinas_/);
    await page.getByRole('heading', { level: 1, name: 'Dinas Kesehatan' }).waitFor();
    for (const tab of ['', '?tab=positions', '?tab=people', '?tab=evaluations']) {
      await page.goto(`${new URL(page.url()).pathname}${tab}`);
      await settled(page);
      await expectAccessible(page);
      expect(await hasNoSidewaysScroll(page)).toBe(true);
    }
    for (const kind of ['position', 'employee']) {
      await page.locator(`main a[href*="/${kind}/"]`).first().click();
      await page.waitForURL(new RegExp(`/${kind}/`));
      await settled(page);
      await expectAccessible(page);
      expect(await hasNoSidewaysScroll(page)).toBe(true);
    }
    expect(complaints).toEqual([]);
  });
});
