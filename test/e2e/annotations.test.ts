/** What happened to a figure, in a real browser: written by one leader, seen by another without a reload, and marked on the line of its days. */
import { expect, it } from 'vitest';
import { signIn } from './browser.ts';
import { expectAccessible, settled, useDemoWindows } from './demo-windows.ts';

const { openWindow } = await useDemoWindows();
const TEXT = 'Mutasi tahap kedua ditetapkan hari ini';

it('is written, told to a colleague live with what followed so far, marked on the days of its figure, and taken away', async () => {
  const colleague = await openWindow();
  await signIn(colleague.page, 'kepegawaian.kupang');
  await colleague.page.goto('/kota-kupang/annotations');
  await settled(colleague.page);
  await expectAccessible(colleague.page);
  const leader = await openWindow();
  await signIn(leader.page, 'sekda.kupang');
  await leader.page.goto('/kota-kupang/annotations?figure=GAP');
  await leader.page.getByRole('button', { name: 'Catat peristiwa' }).click();
  const form = leader.page.getByRole('dialog', { name: 'Catat peristiwa' });
  await form.getByLabel('Apa yang terjadi').fill(TEXT);
  await expectAccessible(leader.page);
  await form.getByRole('button', { name: 'Simpan' }).click();
  await form.waitFor({ state: 'hidden' });
  const row = colleague.page.getByRole('row').filter({ hasText: TEXT });
  await row.getByText('sejauh ini, 0 hari').waitFor();
  await leader.page.goto('/kota-kupang/history?figure=GAP');
  await leader.page.getByRole('button', { name: 'Sebagai tabel' }).click();
  await leader.page.getByRole('row').filter({ hasText: TEXT }).first().waitFor();
  await row.getByRole('button', { name: `Ubah: ${TEXT}` }).click();
  await colleague.page.getByRole('dialog', { name: 'Ubah peristiwa' }).getByRole('button', { name: 'Hapus' }).click();
  await row.waitFor({ state: 'hidden' });
  expect([leader.complaints, colleague.complaints]).toEqual([[], []]);
});

it('fits a phone in the dark, and is shown to the head of one dinas as far as it is theirs', async () => {
  const { page, complaints } = await openWindow({ width: 390, height: 844, dark: true });
  await signIn(page, 'kepaladinas.kupang');
  await page.goto('/kota-kupang/annotations');
  await settled(page);
  await page.getByRole('heading', { level: 1, name: 'Peristiwa' }).waitFor();
  expect(await page.getByText('Seluruh instansi', { exact: true }).count()).toBe(0);
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(complaints).toEqual([]);
});
