/** A file that nobody prepared is mapped in the browser, by mouse and by keyboard, and known again the next time. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { PageOptions } from './browser.ts';
import { expectAccessible, hasNoSidewaysScroll, useDemoWindows } from './demo-windows.ts';

const { openWindowOf } = await useDemoWindows();

/** As a dinas would send it: a title, headers of its own, an empty column, a total; everybody is made up. */
const list = (headers: string): string =>
  [
    'DAFTAR PEGAWAI DINAS CONTOH;;;;;',
    headers,
    '199002142015052907;Siti Contoh;PNS;14/02/1990;Penata Muda Tk. I (III/b);',
    '198001012005011901;Budi Contoh;PNS;01/01/1980;Pembina (IV/a);',
    '198503032010012903;Rina Contoh;PNS;03/03/1985;III/c;',
    'JUMLAH;;;;;3',
  ].join('\n');
const HEADERS = 'Nomor Atasan;Panggilan Resmi;Keadaan;Lahir Pada;Ruang Akhir;';

async function upload(page: Page, text: string): Promise<void> {
  await page.goto('/kota-kupang/imports');
  await page.getByRole('combobox', { name: 'Jenis isi' }).selectOption('EMPLOYEES');
  await page.locator('input[type="file"]').setInputFiles({ name: 'dari-dinas.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Unggah dan periksa' }).click();
}

describe('a file that nobody prepared', () => {
  it('waits, is mapped by hand, checked and applied without a second upload, and its sender is known from then on', async () => {
    const { page, complaints } = await openWindowOf('kepegawaian.kupang');
    await upload(page, list(HEADERS));
    const panel = page.getByRole('region', { name: 'Pemetaan kolom' });
    await panel.getByText('Belum ditemukan di berkas:').waitFor();
    await expectAccessible(page);
    await panel.getByRole('button', { name: 'Mungkin nip' }).click();
    await panel.getByRole('button', { name: 'Mungkin golongan' }).click();
    const meaning = panel.getByRole('combobox', { name: 'Arti kolom Panggilan Resmi' });
    // By keyboard: the platform's own picker chooses by what is typed.
    await meaning.focus();
    await page.keyboard.type('nama');
    expect(await meaning.inputValue()).toBe('name');
    await panel.getByRole('combobox', { name: 'Isi nilai tetap untuk kolom lain' }).selectOption('status');
    await panel.getByRole('combobox', { name: 'Semua baris: status' }).selectOption('CPNS');
    await panel.getByRole('button', { name: 'Periksa lagi' }).click();
    await page
      .getByRole('cell', { name: /Siti Contoh/ })
      .first()
      .waitFor();
    await panel.getByText('3 dari 6 kolom dipakai').click();
    await expectAccessible(page);
    await panel.getByRole('textbox', { name: 'Nama pemetaan' }).fill('Dinas Contoh');
    await panel.getByRole('button', { name: 'Simpan pemetaan' }).click();
    await panel.getByText('Tersimpan sebagai “Dinas Contoh”.').waitFor();
    await page.getByRole('button', { name: 'Terapkan 3 perubahan' }).click();
    await page.getByText('Sudah diterapkan').first().waitFor();

    await upload(page, list(HEADERS).replaceAll('Contoh;PNS', 'Contoh Baru;PNS'));
    await page.getByText('Dibaca menurut pemetaan tersimpan “Dinas Contoh”.').waitFor();
    await page.getByRole('button', { name: 'Terapkan 3 perubahan' }).waitFor();
    await page.goto('/kota-kupang/imports');
    await page.getByRole('region', { name: 'Pemetaan tersimpan' }).getByText('Dinas Contoh').waitFor();
    await expectAccessible(page);
    expect(complaints).toEqual([]);
  });

  it.each([
    ['on a phone', { width: 390, height: 844 }],
    ['in the dark', { dark: true }],
  ] as const)('is mapped %s as well', async (_where, options: PageOptions) => {
    const { page, complaints } = await openWindowOf('kepegawaian.kupang', options);
    await upload(page, list(HEADERS.replace('Panggilan', `Sebutan ${_where}`)));
    await page.getByText('Belum ditemukan di berkas:').waitFor();
    await expectAccessible(page);
    expect(await hasNoSidewaysScroll(page)).toBe(true);
    expect(complaints).toEqual([]);
  });
});
