/** What people do on the dashboard, in a real browser, over the whole demonstration. */
import { describe, expect, it } from 'vitest';
import { signIn } from './browser.ts';
import { expectAccessible, useDemoWindows } from './demo-windows.ts';

const { openWindow, openWindowOf } = await useDemoWindows();

describe('a newcomer', () => {
  it('goes from one click to the board, a dinas, a position, a person, and asks why a number is what it is', async () => {
    const { page, complaints } = await openWindow();
    await page.goto('/');
    await page.getByRole('combobox', { name: 'Instansi' }).selectOption('Kota Medan');
    await page.getByRole('button', { name: /Sekretaris Daerah/ }).click();
    await page.getByRole('heading', { name: 'Kota Medan', level: 1 }).waitFor();
    await page.getByText('Data simulasi').first().waitFor();
    await page.getByRole('table').waitFor();
    expect(await page.getByRole('table').getByRole('row').count()).toBeGreaterThan(50);

    const gap = page.getByRole('button', { name: /^Kekurangan .*Dinas Kesehatan: [0-9.]+\. Jelaskan\.$/ });
    const value = await gap.innerText();
    await gap.click();
    const why = page.getByRole('dialog', { name: 'Mengapa angka ini?' });
    await why.getByText(/PermenPANRB 1\/2020/).waitFor();
    expect(await why.innerText()).toContain(value);
    await why.getByText(/^Tidak dihitung \([0-9.]+\)$/).waitFor();
    await page.keyboard.press('Escape');
    await why.waitFor({ state: 'detached' });

    await page.getByRole('link', { name: 'Dinas Kesehatan', exact: true }).click();
    await page.getByRole('heading', { name: 'Dinas Kesehatan', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Jabatan', exact: true }).click();
    await page.getByRole('link', { name: 'Kepala Dinas Kesehatan' }).first().click();
    await page.getByRole('heading', { name: 'Kepala Dinas Kesehatan', level: 1 }).waitFor();
    const holder = page
      .locator('main')
      .getByRole('link')
      .filter({ hasNotText: /Dinas|Kota|Sekretaris|Bidang|Kepala/ })
      .first();
    const name = await holder.innerText();
    await holder.click();
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('two windows', () => {
  it('show a rating in one as a moved number in the other, without a reload', async () => {
    const leader = await openWindow();
    const superior = await openWindow();
    await signIn(leader.page, 'sekda.mataram');
    await leader.page.getByText('Langsung', { exact: true }).waitFor();
    const draft = leader.page.getByRole('button', { name: /^Draf Kota Mataram: / });
    const before = await draft.innerText();

    await signIn(superior.page, 'atasan.mataram');
    await superior.page
      .locator('main')
      .getByRole('button', { name: /Belum dimulai/ })
      .first()
      .click();
    await superior.page.getByRole('group', { name: 'Hasil kerja' }).getByText('Di atas ekspektasi').click();
    await superior.page.getByRole('group', { name: 'Perilaku kerja' }).getByText('Sesuai ekspektasi').click();
    await superior.page
      .locator('main')
      .getByRole('button', { name: /^Simpan/ })
      .click();
    await superior.page
      .getByText(/tersimpan/i)
      .first()
      .waitFor();

    await expect.poll(() => draft.innerText()).not.toBe(before);
    expect([...leader.complaints, ...superior.complaints]).toEqual([]);
  });
});

describe('an import', () => {
  it('shows what a file would do, applies it, and moves the board of somebody watching', async () => {
    const leader = await openWindow();
    const hr = await openWindow();
    await signIn(leader.page, 'sekda.lampungutara');
    const need = leader.page.getByRole('button', { name: /^Kebutuhan Kabupaten Lampung Utara: / });
    const before = await need.innerText();

    await signIn(hr.page, 'kepegawaian.lampungutara');
    await hr.page.getByRole('link', { name: 'Impor' }).click();
    await hr.page.getByRole('combobox', { name: 'Perangkat daerah' }).selectOption('Dinas Sosial');
    const rows = ['unit;nama_jabatan;jenis;kebutuhan', 'Dinas Sosial;Penggerak Swadaya Uji;Pelaksana;7', 'Dinas Sosial;Penata Layanan Uji;Pelaksana;x'];
    const choose = (lines: string[]): Promise<void> =>
      hr.page.locator('input[type="file"]').setInputFiles({ name: 'peta.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
    await choose(rows);
    await hr.page.getByRole('button', { name: 'Unggah dan periksa' }).click();
    await hr.page.getByText(/Ada 1 baris ditolak/).waitFor();
    await expectAccessible(hr.page);

    await hr.page.getByRole('link', { name: 'Impor' }).first().click();
    await hr.page.getByRole('combobox', { name: 'Perangkat daerah' }).selectOption('Dinas Sosial');
    await choose(rows.slice(0, 2));
    await hr.page.getByRole('button', { name: 'Unggah dan periksa' }).click();
    await hr.page.getByRole('button', { name: 'Terapkan 1 perubahan' }).click();
    await hr.page.getByText('Sudah diterapkan').first().waitFor();
    await expect.poll(() => need.innerText()).not.toBe(before);
    expect([...leader.complaints, ...hr.complaints]).toEqual([]);
  });
});

describe('an address', () => {
  it('with words that mean nothing shows the page as if they were not there', async () => {
    const { page, complaints } = await openWindowOf('sekda.kupang');
    await page.goto('/kota-kupang?view=nonsense&asOf=yesterday&sort=%00');
    await expect.poll(() => page.getByRole('table').getByRole('row').count(), { timeout: 10_000 }).toBeGreaterThan(30);
    await page.goto('/kota-kupang/employee/employee_01900000-0000-7000-8000-000000000000');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(complaints).toEqual([]);
  });
});
