/** A civil servant signs in and reads where they stand: what comes next, by which rule they were rated, which positions they held; on the screen, a phone and on paper. */
import { expect, it } from 'vitest';
import { expectAccessible, settled, useDemoWindows } from './demo-windows.ts';

const { openWindowOf } = await useDemoWindows();

it('the own page says the steps of the evaluation with their days, whom to ask, and the rule of the last predikat', async () => {
  const { page, complaints } = await openWindowOf('pegawai.kupang');
  await page.goto('/');
  const next = page.getByRole('region', { name: 'Langkah berikutnya' });
  await next.getByText('Pegawai dapat mengajukan keberatan').first().waitFor();
  expect(await next.innerText()).toMatch(/paling lambat \d+ \w+ \d{4}/);
  await next.getByText('Pensiun mulai').waitFor();
  await page.getByRole('region', { name: 'Penilaian', exact: true }).getByText('menghasilkan predikat').first().waitFor();
  await page.getByRole('region', { name: 'Riwayat jabatan' }).getByText('sejak').first().waitFor();
  await page.setViewportSize({ width: 390, height: 900 });
  await settled(page);
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(complaints).toEqual([]);
});

it('on paper the page leaves out the rail and what can be pressed', async () => {
  const { page } = await openWindowOf('pegawai.kupang');
  await page.goto('/');
  await page.getByRole('region', { name: 'Langkah berikutnya' }).waitFor();
  const print = page.getByRole('button', { name: 'Cetak' });
  await print.waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await print.isVisible()).toBe(false);
  expect(await page.getByRole('complementary').first().isVisible()).toBe(false);
  expect(await page.getByRole('region', { name: 'Langkah berikutnya' }).isVisible()).toBe(true);
});
