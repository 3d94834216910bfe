/** A reminder in two real browsers: HR reminds on the page of superiors, the superior's bell says so at once, and the panel leads on. */
import { expect, it, vi } from 'vitest';
import { signIn } from './browser.ts';
import { expectAccessible, settled, useDemoWindows } from './demo-windows.ts';

const { server, openWindow } = await useDemoWindows();
const { system } = server.app.services;
// On its first day the demonstration tells leaders of units that will be short of people: here that is read already.
await vi.waitFor(
  async () =>
    expect(
      (
        await system.query(
          `select 1 from horizon_alert h join unit u on u.id = h.unit_id join instansi i on i.id = u.instansi_id where i.code = 'kota-kupang' limit 1`,
        )
      ).rowCount,
    ).toBe(1),
  { timeout: 60_000, interval: 200 },
);
await system.query('delete from notification');

it('is heard by the bell while the superior is elsewhere, read by keyboard, and leads to the team', async () => {
  const superior = await openWindow();
  await signIn(superior.page, 'sekda.kupang');
  const quiet = superior.page.getByRole('button', { name: 'Pemberitahuan', exact: true });
  await quiet.waitFor();
  const hr = await openWindow();
  await signIn(hr.page, 'kepegawaian.kupang');
  await hr.page.goto('/kota-kupang/superiors');
  await settled(hr.page);
  await expectAccessible(hr.page);
  // For whom most wait stands first, and who that is changes with the demonstration: the superior is looked for in their dinas, by their post.
  await hr.page.getByRole('combobox', { name: 'Perangkat daerah' }).selectOption({ label: 'Sekretariat Daerah' });
  const row = hr.page.getByRole('row').filter({ has: hr.page.getByRole('link', { name: 'Sekretaris Daerah', exact: true }) });
  const remind = row.getByRole('button', { name: /^Ingatkan / });
  await remind.click();
  await hr.page.getByText(/ diingatkan\.$/).waitFor();
  // Nobody is offered what would be refused: the way back is told by its day.
  await row.getByText(/^Dapat diingatkan lagi/).waitFor();
  await remind.waitFor({ state: 'detached' });
  const bell = superior.page.getByRole('button', { name: '1 pemberitahuan belum dibaca' });
  await bell.waitFor();
  await bell.focus();
  await superior.page.keyboard.press('Enter');
  const panel = superior.page.getByRole('dialog', { name: 'Pemberitahuan' });
  await panel.getByText('mengingatkan Anda').waitFor();
  await expectAccessible(superior.page);
  await superior.page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
  await expect.poll(() => bell.evaluate((element) => element === document.activeElement)).toBe(true);
  await superior.page.keyboard.press('Enter');
  await panel.getByRole('link', { name: /Pengingat penilaian/ }).click();
  await superior.page.waitForURL(/\/kota-kupang\/team/);
  await quiet.waitFor();
  expect([superior.complaints, hr.complaints]).toEqual([[], []]);
});

it('has an empty panel that says what will be in it, and a page of thresholds that fits a phone', async () => {
  const { page, complaints } = await openWindow({ width: 390, height: 844, dark: true });
  await signIn(page, 'kepaladinas.kupang');
  await page.getByRole('button', { name: 'Pemberitahuan', exact: true }).click();
  await page.getByText('Belum ada pemberitahuan').waitFor();
  await page.getByRole('link', { name: 'Atur ambang angka' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ambang angka' }).waitFor();
  await settled(page);
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(complaints).toEqual([]);
});
