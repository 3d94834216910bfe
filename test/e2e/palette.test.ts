/** The palette of commands: anywhere by a few letters, without a mouse. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, settled, useDemoWindows } from './demo-windows.ts';

const { openWindowOf } = await useDemoWindows();

const fieldOf = (page: Page): Locator => page.getByRole('dialog').getByRole('textbox');

/** Calls it from a link that stands on every page and leaves it by Escape; then the focus is where it was. */
async function callAndLeave(page: Page): Promise<void> {
  const link = page.getByRole('link', { name: 'Dasbor', exact: true }).first();
  // The last one is away, not on its way out.
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await link.focus();
  await page.keyboard.press('Control+k');
  await fieldOf(page).waitFor();
  await page.keyboard.press('Escape');
  await fieldOf(page).waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName + ' ' + document.activeElement?.textContent.slice(0, 60))).toBe('A Dasbor');
}

describe('the palette', () => {
  it('leads by keys alone to a unit, a position and a person, and gives the focus back', async () => {
    const { page, complaints } = await openWindowOf('kepegawaian.kupang');
    await page.goto('/kota-kupang');
    await settled(page);
    const field = fieldOf(page);
    // The first time, when the palette has to come first, and later.
    await callAndLeave(page);
    await page.keyboard.press('Control+k');
    await field.waitFor();
    await page.keyboard.type('puskesmas oeb');
    await page.getByRole('option', { name: 'Puskesmas Oebobo Dinas Kesehatan', exact: true }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/dinas\/dinas_.*unit=unit_/);
    await page.keyboard.press('Control+k');
    await field.fill('kepala dinas kesehatan');
    await page
      .getByRole('option', { name: /^Kepala Dinas Kesehatan / })
      .first()
      .click();
    await page.waitForURL(/\/position\/position_/);
    // The address changes before the page does.
    await page.getByRole('heading', { level: 1, name: 'Kepala Dinas Kesehatan' }).waitFor();
    await callAndLeave(page);
    expect(complaints).toEqual([]);
  });

  it('offers the pages that are open to somebody and no others, and changes the language', async () => {
    const { page } = await openWindowOf('pegawai.kupang');
    await page.goto('/kota-kupang/search');
    await settled(page);
    await page.getByRole('button', { name: /Cari cepat/ }).click();
    await page.getByRole('option', { name: 'Data saya' }).waitFor();
    expect(await page.getByRole('option', { name: 'Impor' }).count()).toBe(0);
    await page.getByRole('option', { name: /English/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor();
  });
});
