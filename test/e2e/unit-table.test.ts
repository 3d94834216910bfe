/** All units of a government, and who retires: found by somebody with a browser. */
import { expect, it } from 'vitest';
import { expectAccessible, hasNoSidewaysScroll, settled, useDemoWindows } from './demo-windows.ts';

const { openWindowOf } = await useDemoWindows();

const count = (text: string): number => Number(text.replaceAll(/\D/g, ''));

it('units stand worst first, in the order and narrowed as the address says, and come on the way down', async () => {
  const { page, complaints } = await openWindowOf('sekda.kupang');
  await page.goto('/kota-kupang/units');
  await settled(page);
  const rows = page.locator('tbody tr[data-index]');
  await rows.nth(5).waitFor();
  const gaps = await page.locator('tbody tr[data-index] td[data-head="Kekurangan"]').allTextContents();
  expect(gaps.map(count)).toEqual(gaps.map(count).toSorted((a, b) => b - a));
  const total = Number(await page.getByRole('table').getAttribute('aria-rowcount')) - 1;
  expect(total).toBeGreaterThan(300);
  // No more rows are drawn than a screen needs, however far it is scrolled.
  for (let step = 0; step < 60; step++) {
    await page.mouse.wheel(0, 2_000);
    if (await rows.last().evaluate((row, last) => Number(row.dataset['index']) === last, total - 1)) break;
    await page.waitForTimeout(80);
  }
  await expect.poll(() => rows.last().getAttribute('aria-rowindex')).toBe(String(total + 1));
  expect(await rows.count()).toBeLessThan(70);

  await page.goto('/kota-kupang/units?unitKind=PUSKESMAS&sort=name&gap=only');
  await settled(page);
  await expect.poll(() => page.locator('tbody tr[data-index] th a').first().textContent()).toMatch(/^Puskesmas/);
  const names = await page.locator('tbody tr[data-index] th a:first-child').allTextContents();
  expect(names.filter((name) => name.startsWith('Puskesmas')).length).toBeGreaterThan(3);
  await page.getByRole('button', { name: 'Kebutuhan', exact: true }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('-NEED');
  await settled(page);
  await expectAccessible(page);
  expect(complaints).toEqual([]);
});

it('a number of retirements opens the people whom it counts, on a phone as well', async () => {
  const { page, complaints } = await openWindowOf('kepegawaian.kupang', { width: 390, height: 844 });
  await page.goto('/kota-kupang/retirements?by=POSITION_KIND');
  await settled(page);
  const cell = page.getByRole('link', { name: /orang, Fungsional, 2028/ });
  const counted = count((await cell.textContent())!);
  await cell.click();
  await page.getByRole('heading', { name: 'Yang pensiun: Fungsional · 2028' }).waitFor();
  await expect.poll(() => page.getByText(`25 dari ${counted}`).isVisible()).toBe(true);
  expect(new URL(page.url()).searchParams.get('row')).toBe('FUNGSIONAL');
  expect(await hasNoSidewaysScroll(page)).toBe(true);
  await expectAccessible(page);
  expect(complaints).toEqual([]);
});

it('months of retirement are kept from who is not shown dates of birth', async () => {
  const { page, complaints } = await openWindowOf('sekda.kupang');
  await page.goto('/kota-kupang/retirements?by=MONTH');
  await settled(page);
  await page.getByText('Bulan pensiun menunjukkan bulan lahir').waitFor();
  expect(await page.getByText('hari tidak ditampilkan').count()).toBe(25);
  await expectAccessible(page);
  expect(complaints).toEqual([]);
});
