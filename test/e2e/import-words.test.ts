/** Words that no list knows are said once in the browser, and heard by the next file. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { PageOptions } from './browser.ts';
import { expectAccessible, hasNoSidewaysScroll, useDemoWindows } from './demo-windows.ts';

const { openWindowOf } = await useDemoWindows();

/** Everybody is made up. */
const people = (status: string): string =>
  ['nip;nama;status;tingkat pendidikan', `199002142015052907;Siti Contoh;${status};Pesantren`, `198001012005011901;Budi Contoh;${status};S1`].join('\n');

async function upload(page: Page, text: string): Promise<void> {
  await page.goto('/kota-kupang/imports');
  await page.getByRole('combobox', { name: 'Jenis isi' }).selectOption('EMPLOYEES');
  await page.locator('input[type="file"]').setInputFiles({ name: 'dari-dinas.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Unggah dan periksa' }).click();
}

describe('words that no list knows', () => {
  it.each([
    ['wide', {}],
    ['on a phone', { width: 390, height: 844 }],
    ['in the dark', { dark: true }],
    ['on a phone in the dark', { width: 390, height: 844, dark: true }],
  ] as const)('are said once, checked again without a second upload, heard by the next file, and taken back: %s', async (where, options: PageOptions) => {
    const { page, complaints } = await openWindowOf('kepegawaian.kupang', options);
    const status = `Pegawai ${where}`;
    await upload(page, people(status));
    const panel = page.getByRole('region', { name: 'Kata yang belum dikenal' });
    await panel.getByText(`status · 2 baris ditolak`).waitFor();
    await expectAccessible(page);
    expect(await hasNoSidewaysScroll(page)).toBe(true);
    await panel.getByRole('combobox', { name: `Arti ${status}` }).selectOption('PNS');
    await panel.getByRole('combobox', { name: 'Arti Pesantren' }).selectOption('SMA');
    await panel.getByRole('button', { name: 'Simpan arti dan periksa lagi' }).click();
    const done = page.getByRole('region', { name: 'Kata yang dibaca menurut ketentuan' });
    await done.getByText(`“${status}” di kolom status dibaca sebagai PNS`).waitFor();
    await expectAccessible(page);

    await upload(page, people(status.toUpperCase()));
    await done.getByText('dibaca sebagai PNS').waitFor();
    await page.goto('/kota-kupang/imports');
    const kept = page.getByRole('region', { name: 'Arti kata yang ditetapkan' });
    await kept.getByText(`“${status}” berarti PNS`).waitFor();
    await expectAccessible(page);
    expect(await hasNoSidewaysScroll(page)).toBe(true);
    for (const word of [status, 'Pesantren']) {
      await kept.getByRole('button', { name: `Cabut arti ${word}` }).click();
      await page.getByText(`“${word}” berarti`).waitFor({ state: 'detached' });
    }
    expect(complaints).toEqual([]);
  });
});
