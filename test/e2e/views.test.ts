/** A filtered page in a real browser: kept under a name, shared, opened by a colleague with their own rights, and by nobody elsewhere. */
import { expect, it } from 'vitest';
import { expectAccessible, settled, useDemoWindows, type Window } from './demo-windows.ts';

const { openWindowOf } = await useDemoWindows();

const UNITS = '/kota-kupang/units?unitKind=BIDANG&gap=only';
const NAME = 'Bidang untuk rapat Senin';
const GONE = 'Tampilan ini sudah tidak ada atau tidak dibagikan kepada Anda.';

/** The address of the page, as the browser shows it. */
const addressOf = ({ page }: Window): string => page.url().slice(new URL(page.url()).origin.length);

async function saveView({ page }: Window, name: string, { isShared }: { readonly isShared: boolean }): Promise<string> {
  await page.getByRole('button', { name: 'Simpan tampilan' }).click();
  const form = page.getByRole('dialog', { name: 'Simpan tampilan' });
  await form.getByRole('textbox', { name: 'Nama tampilan' }).fill(name);
  if (isShared) await form.getByRole('switch', { name: 'Bagikan' }).click();
  await form.getByRole('button', { name: 'Simpan', exact: true }).click();
  const link = await form.getByLabel('Tautan', { exact: true }).inputValue();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await form.getByRole('button', { name: 'Salin tautan' }).click();
  await form.getByRole('button', { name: 'Tersalin' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  return new URL(link).pathname;
}

it('is saved as it is filtered, shared and copied; a colleague sees the same filter with their own rights, and whoever is elsewhere one sentence', async () => {
  const hr = await openWindowOf('kepegawaian.kupang');
  await hr.page.goto(UNITS);
  await settled(hr.page);
  await hr.page.getByRole('button', { name: 'Simpan tampilan' }).click();
  const form = hr.page.getByRole('dialog', { name: 'Simpan tampilan' });
  expect(await form.getByRole('textbox', { name: 'Nama tampilan' }).inputValue()).toBe('Unit kerja');
  await form.getByText('Hanya Anda yang dapat membukanya.').waitFor();
  await expectAccessible(hr.page);
  await hr.page.keyboard.press('Escape');
  const link = await saveView(hr, NAME, { isShared: true });
  expect(link).toMatch(/^\/v\/view_/);
  await expectAccessible(hr.page);

  const head = await openWindowOf('kepaladinas.kupang');
  await head.page.goto(link);
  await head.page.waitForURL(/\/kota-kupang\/units/);
  await settled(head.page);
  expect(addressOf(head)).toBe(UNITS);
  // Of one dinas only: the same filter, and the rows of theirs.
  const rows = ({ page }: Window): Promise<string[]> => page.locator('main tbody tr').allInnerTexts();
  await hr.page.goto(UNITS);
  await settled(hr.page);
  expect((await rows(head)).length).toBeLessThan((await rows(hr)).length);
  await head.page.goto('/kota-kupang/views');
  const row = head.page.getByRole('row').filter({ hasText: NAME });
  await row.getByText('Unit kerja').waitFor();
  expect(await row.getByRole('button', { name: /^Ubah/ }).count()).toBe(0);

  const elsewhere = await openWindowOf('sekda.medan');
  await elsewhere.page.goto(link);
  await elsewhere.page.getByText(GONE).waitFor();
  await elsewhere.page.goto('/v/bukan-id');
  await elsewhere.page.getByText(GONE).waitFor();
  expect([hr.complaints, head.complaints, elsewhere.complaints]).toEqual([[], [], []]);
});

it('is found by the palette, renamed, kept to oneself again, and deleted; its link then opens nothing', async () => {
  const sekda = await openWindowOf('sekda.kupang');
  await sekda.page.goto('/kota-kupang?asOf=2026-10-01');
  await settled(sekda.page);
  await sekda.page.keyboard.press('Control+k');
  await sekda.page.getByRole('dialog').getByRole('textbox').fill('simpan');
  await sekda.page.getByRole('option', { name: 'Simpan tampilan' }).click();
  await sekda.page.getByRole('dialog', { name: 'Simpan tampilan' }).waitFor();
  await sekda.page.keyboard.press('Escape');
  const link = await saveView(sekda, 'Papan awal Oktober', { isShared: true });

  // From a page of another day: the day of the view holds, and not that of the page.
  await sekda.page.goto('/kota-kupang/views?asOf=2026-11-01');
  await settled(sekda.page);
  await expectAccessible(sekda.page);
  await sekda.page.keyboard.press('Control+k');
  await sekda.page.getByRole('dialog').getByRole('textbox').fill('awal okt');
  await sekda.page.getByRole('option', { name: /Papan awal Oktober/ }).click();
  await sekda.page.waitForURL((url) => url.pathname === '/kota-kupang');
  expect(addressOf(sekda)).toBe('/kota-kupang?asOf=2026-10-01');

  const hr = await openWindowOf('kepegawaian.kupang');
  await sekda.page.goto('/kota-kupang/views');
  await sekda.page.getByRole('button', { name: 'Ubah: Papan awal Oktober' }).click();
  const form = sekda.page.getByRole('dialog', { name: 'Ubah tampilan tersimpan' });
  await form.getByRole('textbox', { name: 'Nama tampilan' }).fill('Papan pribadi');
  await form.getByRole('switch', { name: 'Bagikan' }).click();
  await expectAccessible(sekda.page);
  await form.getByRole('button', { name: 'Simpan', exact: true }).click();
  await form.waitFor({ state: 'hidden' });
  await hr.page.goto(link);
  await hr.page.getByText(GONE).waitFor();

  await sekda.page.getByRole('button', { name: 'Ubah: Papan pribadi' }).click();
  await form.getByRole('button', { name: 'Hapus', exact: true }).click();
  await form.getByRole('button', { name: 'Ya, hapus' }).click();
  await sekda.page.getByText('Belum ada tampilan tersimpan').or(sekda.page.getByText(NAME)).first().waitFor();
  await sekda.page.goto(link);
  await sekda.page.getByText(GONE).waitFor();
  expect([sekda.complaints, hr.complaints]).toEqual([[], []]);
});
