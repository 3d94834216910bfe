/** The palette of commands: anywhere by a few letters, without a mouse. */
import { describe, expect, it } from 'vitest';
import { expectAccessible, settled, useDemoWindows } from './demo-windows.ts';

const { openWindowOf } = await useDemoWindows();

describe('the palette', () => {
  it('leads by keys alone to a unit, a position and a person, and gives the focus back', async () => {
    const { page, complaints } = await openWindowOf('kepegawaian.kupang');
    await page.goto('/kota-kupang');
    await settled(page);
    const field = page.getByRole('dialog').getByRole('textbox');
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
    await settled(page);
    await page.getByRole('main').getByRole('link').first().focus();
    await page.keyboard.press('Control+k');
    await field.waitFor();
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.closest('main') !== null);
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
