/** The five years to come: HR looks at them from the government down to a unit and prints the plan; who leads sees no position of it. */
import { expect, it } from 'vitest';
import { expectAccessible, hasNoSidewaysScroll, settled, useDemoWindows } from './demo-windows.ts';

const { openWindowOf } = await useDemoWindows();

it('HR goes from the government to a unit, turns the picture into its table and prints the plan', async () => {
  const { page, complaints } = await openWindowOf('kepegawaian.kupang');
  await page.goto('/kota-kupang/horizon');
  const finding = page.getByRole('heading', { level: 2, name: /orang akan keluar pada/ });
  await finding.waitFor();
  await settled(page);
  await page.getByRole('button', { name: 'Sebagai tabel' }).click();
  for (const cause of ['Pensiun', 'Kontrak berakhir', 'Keluar lainnya', 'Masuk']) await page.getByRole('columnheader', { name: cause }).first().waitFor();
  await expectAccessible(page);

  const whole = await finding.innerText();
  await page.getByRole('combobox', { name: 'Perangkat daerah' }).selectOption({ label: 'Dinas Kesehatan' });
  await expect.poll(() => finding.innerText()).not.toBe(whole);
  const units = page.getByRole('region', { name: 'Per unit' });
  await units.getByRole('link').first().click();
  await page.getByRole('combobox', { name: 'Unit' }).waitFor();
  expect(new URL(page.url()).searchParams.get('unit')).toMatch(/^unit_/);
  await settled(page);
  expect(await hasNoSidewaysScroll(page)).toBe(true);

  const plan = page.getByRole('region', { name: 'Rencana kebutuhan lima tahun' });
  await plan.getByRole('checkbox', { name: 'Hanya yang harus diisi' }).check();
  await expect.poll(() => new URL(page.url()).searchParams.get('fill')).toBe('only');
  await settled(page);
  await plan.getByRole('button', { name: 'Cetak rencana' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('heading', { name: /Rencana kebutuhan pegawai/ }).waitFor();
  // Five years each of who retires, whose contract ends and who is to be found.
  expect(await sheet.locator('thead tr').nth(1).locator('th').count()).toBe(15);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

it('who leads sees how many leave, and no position of the plan', async () => {
  const { page, complaints } = await openWindowOf('sekda.kupang', { width: 390, height: 844 });
  await page.goto('/kota-kupang/horizon');
  await page.getByRole('heading', { level: 2, name: /orang akan keluar pada/ }).waitFor();
  const plan = page.getByRole('region', { name: 'Rencana kebutuhan lima tahun' });
  await plan.getByText('Daftar ini tidak ditampilkan untuk akun Anda').waitFor();
  expect(await plan.getByRole('table').count()).toBe(0);
  await settled(page);
  expect(await hasNoSidewaysScroll(page)).toBe(true);
  expect(complaints).toEqual([]);
});
