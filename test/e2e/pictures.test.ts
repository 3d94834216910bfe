/** Charts of a whole government, by keyboard and as tables. */
import { describe, expect, it } from 'vitest';
import { expectAccessible, settled, useDemoWindows } from './demo-windows.ts';

const { openWindowOf } = await useDemoWindows();

describe('the map of units', () => {
  it('leads by keyboard from the government to a dinas, its units and a position, and out again, and the address says where', async () => {
    const { page, complaints } = await openWindowOf('sekda.medan');
    await page.goto('/kota-medan');
    await page.getByRole('link', { name: 'Grafik' }).click();
    await page.getByRole('heading', { name: /^Kekurangan terbesar di Kota Medan: Dinas Pendidikan dan Kebudayaan, / }).waitFor();
    await page.getByRole('link', { name: /^Dinas Pendidikan dan Kebudayaan: kurang / }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^(?!Dinas Pendidikan).*: kurang /);
    await page.getByRole('link', { name: /^Dinas Kesehatan: kurang / }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/dinas=dinas_/);
    const where = page.getByRole('navigation', { name: 'Letak dalam peta' });
    await where.getByText('Dinas Kesehatan').waitFor();
    const unit = page.locator('svg[data-picture] g[role="link"][aria-label^="Puskesmas"]').first();
    await unit.focus();
    const name = (await unit.getAttribute('aria-label'))!.split(':')[0]!;
    await page.keyboard.press('Enter');
    await page.waitForURL(/unit=unit_/);
    await where.getByText(name).waitFor();
    await expectAccessible(page);
    const tile = page.locator('svg[data-picture] g[role="link"]').first();
    await tile.focus();
    await page.keyboard.press('Escape');
    await where.locator('[aria-current]').filter({ hasText: 'Dinas Kesehatan' }).waitFor();
    await page.goBack();
    await where.getByText(name).waitFor();
    await page.locator('svg[data-picture] g[role="link"][aria-label^="Jabatan"]').first().press('Enter');
    await page.waitForURL(/\/position\//);
    expect(complaints).toEqual([]);
  });

  it('has everything in its table, reached by one key', async () => {
    const { page } = await openWindowOf('sekda.medan');
    await page.goto('/kota-medan/pictures');
    await page.locator('svg[data-picture] g[role="link"]').first().focus();
    await page.keyboard.press('t');
    expect(await page.getByRole('table').locator('tbody tr').count()).toBe(53);
    await page.getByRole('button', { name: 'Sebagai grafik' }).waitFor();
  });
});

describe.each([
  ['predikat&rated=BAIK', /^\d+ dari \d+ perangkat daerah menyimpang dari pola bila organisasinya dinilai Baik$/],
  ['funnel', /^Kota Medan: paling banyak tertahan di /],
  ['days', /^Kekurangan pegawai dalam sebulan|^Kekurangan pegawai tidak berubah/],
])('the picture %s', (show, title) => {
  it.each([
    ['a desk', { width: 1440 }],
    ['a phone in the dark', { width: 390, dark: true }],
  ])('says what it found on %s, for everybody', async (_name, options) => {
    const { page, complaints } = await openWindowOf('sekda.medan', options);
    await page.goto(`/kota-medan/pictures?show=${show}`);
    await page.getByRole('heading', { level: 2, name: title }).waitFor();
    await settled(page);
    await expectAccessible(page);
    expect(complaints).toEqual([]);
  });
});

describe('the quadrant of the board', () => {
  it('opens a dinas by keyboard, and is saved as a picture of its own', async () => {
    const { page, complaints } = await openWindowOf('sekda.kupang');
    await page.goto('/kota-kupang?view=chart');
    await page.getByRole('heading', { name: /kekurangan sekaligus tertinggal$/ }).waitFor();
    await expectAccessible(page);
    for (const [button, end] of [
      ['Simpan sebagai SVG', '.svg'],
      ['Simpan sebagai PNG', '.png'],
    ] as const) {
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: button }).click();
      expect((await saved).suggestedFilename()).toContain(end);
    }
    await page.getByRole('link', { name: /^Dinas Kesehatan: kurang / }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Dinas Kesehatan' }).waitFor();
    expect(complaints).toEqual([]);
  });
});
