/** Who is new is led through what is open to them, and words are explained where they stand. */
import { describe, expect, it } from 'vitest';
import { expectAccessible, settled, useDemoWindows } from './demo-windows.ts';

const { openWindowOf } = await useDemoWindows();

describe('help', () => {
  it('offers a tour once, leads by keys through the ways of a role only, and can be asked for again', async () => {
    const { page, complaints } = await openWindowOf('kepaladinas.kupang');
    await page.goto('/');
    await settled(page);
    const ways = await page.getByRole('navigation', { name: 'Navigasi utama' }).getByRole('link').allTextContents();
    await page
      .getByRole('note')
      .getByRole('button', { name: /Keliling singkat/ })
      .click();
    const told: string[] = [];
    const stop = page.getByRole('dialog');
    const hear = async (): Promise<void> => {
      // The name of the stop before is still there while the next one comes.
      await expect.poll(() => stop.locator('header').textContent()).not.toBe(told.at(-1) ?? null);
      told.push((await stop.locator('header').textContent())!);
      await stands();
    };
    // The stop takes keys a little after its words stand there.
    const stands = (): Promise<void> =>
      page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))));
    for (let step = 0; step < 5; step++) {
      await hear();
      await page.keyboard.press('ArrowRight');
    }
    // The search and the own account, and then whoever wants to hears of the rest. A key that comes before the stop does is nobody's.
    const said = told.at(-1)!;
    await expect.poll(() => stop.locator('header').textContent()).not.toBe(said);
    const search = await stop.locator('header').textContent();
    await stands();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => stop.locator('header').textContent()).not.toBe(search);
    await stop.getByRole('button', { name: /\d+ halaman lain/ }).click();
    for (let step = 5; step < ways.length; step++) {
      await hear();
      await page.keyboard.press('ArrowRight');
    }
    expect(new Set(told).size).toBe(ways.length);
    expect(told.map((name) => ways.some((way) => way.startsWith(name)))).toEqual(ways.map(() => true));
    await page.keyboard.press('Escape');
    await stop.waitFor({ state: 'detached' });
    await page.reload();
    await settled(page);
    expect(await page.getByRole('note').getByText('Keliling singkat').count()).toBe(0);
    await page.locator('[data-tour="account"]').click();
    await page.getByRole('menuitem', { name: 'Keliling singkat' }).click();
    await stop.waitFor();
    await page.keyboard.press('Escape');
    expect(complaints).toEqual([]);
  });

  it('speaks the language that was chosen when the page is loaded anew, the first page and others', async () => {
    const { page, complaints } = await openWindowOf('sekda.kupang');
    await page.goto('/kota-kupang');
    await settled(page);
    await page.locator('[data-tour="account"]').click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await page.getByText('Staff gap').first().waitFor();
    for (const [path, words] of [
      ['/kota-kupang', 'Staff gap'],
      ['/kota-kupang/heads', 'Heads of units'],
      ['/glossary', 'Workload analysis'],
    ] as const) {
      await page.goto(path);
      await page.getByText(words).first().waitFor();
    }
    expect(complaints).toEqual([]);
  });

  it('explains a word beside it, gives the focus back, and finds it among all', async () => {
    const { page, complaints } = await openWindowOf('kepegawaian.kupang');
    await page.goto('/kota-kupang/heads');
    await settled(page);
    await page.locator('main a[href*="/position/"]').first().click();
    await page.waitForURL(/\/position\//);
    await settled(page);
    const term = page.getByRole('term').getByRole('button', { name: 'Terisi' });
    await term.press('Enter');
    await page.getByRole('dialog').getByText('Pemangku definitif pada hari itu.').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => term.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.goto('/glossary?q=pensiun');
    await settled(page);
    await page.getByRole('term').filter({ hasText: 'Batas usia pensiun' }).waitFor();
    expect(await page.getByRole('term').filter({ hasText: 'Eselon' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
