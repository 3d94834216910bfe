/** Two sides in a real browser: chosen by hand, said in the title and in the address, and the same for whoever opens the link. */
import { expect, it } from 'vitest';
import { signIn } from './browser.ts';
import { expectAccessible, settled, useDemoWindows } from './demo-windows.ts';

const { openWindow } = await useDemoWindows();

it('begins with ninety days ago beside today, and a link shows a colleague the same two dinas', async () => {
  const { page, complaints } = await openWindow();
  await signIn(page, 'sekda.kupang');
  await page.getByRole('link', { name: 'Bandingkan' }).click();
  await page.getByText(/^(Perbedaan terbesar|Tidak ada perbedaan)/).waitFor();
  await settled(page);
  await expectAccessible(page);
  const [a, b] = [page.getByRole('group', { name: 'A', exact: true }), page.getByRole('group', { name: 'B', exact: true })];
  await a.getByLabel('Cakupan').selectOption({ label: 'Dinas Kesehatan' });
  await b.getByLabel('Cakupan').selectOption({ label: 'Dinas Perhubungan' });
  const title = page.getByRole('heading', { level: 1, name: /Dinas Kesehatan.* dan Dinas Perhubungan/ });
  await title.waitFor();
  const told = await title.textContent();
  const colleague = await openWindow();
  await signIn(colleague.page, 'kepegawaian.kupang');
  await colleague.page.goto(page.url());
  await colleague.page.getByRole('heading', { level: 1, name: told!, exact: true }).waitFor();
  await colleague.page.getByRole('row').filter({ hasText: 'Kekurangan pegawai' }).first().waitFor();
  expect([complaints, colleague.complaints]).toEqual([[], []]);
});

it('says of a dinas that is not theirs that it is not shown, on a phone in the dark', async () => {
  const { page, complaints } = await openWindow({ width: 390, height: 844, dark: true });
  await signIn(page, 'kepaladinas.kupang');
  await page.goto('/kota-kupang/compare');
  await settled(page);
  await page.getByRole('group', { name: 'B', exact: true }).getByLabel('Cakupan').selectOption({ label: 'Dinas Perhubungan' });
  await page.getByText('tidak ditampilkan', { exact: false }).first().waitFor();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(complaints).toEqual([]);
});
