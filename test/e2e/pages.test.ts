/** Every page on a desk, on a phone and in the dark: accessible by the rules of axe, and as wide as its window. */
import { describe, expect, it } from 'vitest';
import type { PageOptions } from './browser.ts';
import { expectAccessible, hasNoSidewaysScroll, settled, useDemoWindows, whatIsCut } from './demo-windows.ts';
import { keysIn } from './word-keys.ts';

const { openWindow, openWindowOf } = await useDemoWindows();

const PAGES = [
  ['the sign-in page', null, '/sign-in'],
  ['the board', 'sekda.kupang', '/kota-kupang'],
  ['the board as tiles', 'sekda.kupang', '/kota-kupang?view=tiles'],
  ['the map of units', 'sekda.kupang', '/kota-kupang/pictures'],
  ['all units', 'kepegawaian.kupang', '/kota-kupang/units'],
  ['the retirements', 'kepegawaian.kupang', '/kota-kupang/retirements'],
  ['the horizon', 'kepegawaian.kupang', '/kota-kupang/horizon'],
  ['the superiors', 'kepegawaian.kupang', '/kota-kupang/superiors'],
  ['the comparison', 'sekda.kupang', '/kota-kupang/compare'],
  ['the events', 'sekda.kupang', '/kota-kupang/annotations'],
  ['the saved views', 'sekda.kupang', '/kota-kupang/views'],
  ['a view that is gone', 'pegawai.kupang', '/v/view_0193f5a0-0000-7000-8000-000000000000'],
  ['the thresholds', 'sekda.kupang', '/kota-kupang/thresholds'],
  ['the spread of predikat', 'sekda.kupang', '/kota-kupang/pictures?show=predikat'],
  ['the search', 'kepegawaian.kupang', '/kota-kupang/search?q=guru'],
  ['the imports', 'kepegawaian.kupang', '/kota-kupang/imports'],
  ['the position map', 'kepegawaian.kupang', '/kota-kupang/position-map'],
  ['the position map as a table', 'sekda.kupang', '/kota-kupang/position-map?view=table'],
  ['where people are missing', 'kepegawaian.kupang', '/kota-kupang/staffing'],
  ['who does not fit', 'sekda.kupang', '/kota-kupang/staffing?list=fit'],
  ['the heads', 'kepegawaian.kupang', '/kota-kupang/heads'],
  ['who is away', 'kepegawaian.kupang', '/kota-kupang/away'],
  ['the reorganisations', 'kepegawaian.kupang', '/kota-kupang/reorganisations'],
  ['the transfers', 'kepegawaian.kupang', '/kota-kupang/transfers'],
  ['the scenarios', 'kepegawaian.kupang', '/kota-kupang/scenarios'],
  ['the workload analyses', 'kepegawaian.kupang', '/kota-kupang/workload'],
  ['the position analyses', 'kepegawaian.kupang', '/kota-kupang/position-analysis'],
  ['the terms', 'pegawai.kupang', '/glossary'],
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
] as const;

describe.each([
  ['on a desk', {}],
  ['on a phone', { width: 390, height: 844 }],
  ['in the dark', { dark: true }],
] as const)('%s', (_where, options: PageOptions) => {
  it.each(PAGES)('%s is accessible, fits and complains of nothing', async (_page, username, path) => {
    const { page, complaints } = await (username === null ? openWindow(options) : openWindowOf(username, options));
    await page.goto(path);
    await settled(page);
    // Words that have not come stand there as their keys.
    expect(keysIn(await page.locator('body').innerText())).toEqual([]);
    await expectAccessible(page);
    expect(await hasNoSidewaysScroll(page)).toBe(true);
    if (options.width) expect(await whatIsCut(page)).toEqual([]);
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

/** 320 is what 400 % of zoom leave of 1280 (WCAG 1.4.10). */
it.each([320, 768, 1024, 1920, 3840])('no page is wider than its window of %i px', { timeout: 240_000 }, async (width) => {
  const wide: string[] = [];
  for (const username of new Set(PAGES.map(([, name]) => name))) {
    const { page } = await (username === null ? openWindow({ width, height: 900 }) : openWindowOf(username, { width, height: 900 }));
    for (const [name, , path] of PAGES.filter(([, of]) => of === username)) {
      await page.goto(path);
      await settled(page);
      if (!(await hasNoSidewaysScroll(page))) wide.push(name);
    }
  }
  expect(wide).toEqual([]);
});
