/** A list as its page shows it, narrowed, with fewer columns: as a file, as a link and on paper. */
import { writeFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { readList } from '../testkit/sheets.ts';
import { expectAccessible, hasNoSidewaysScroll, settled, useDemoWindows } from './demo-windows.ts';

const { server, openWindowOf } = await useDemoWindows();
const { system } = server.app.services;
/** A folder for pictures of the pages, for whoever wants to look at them. */
const PICTURES = process.env['PICTURES'];

async function dinasOf(name: string): Promise<string> {
  const { rows } = await system.query<{ id: string }>(
    `select d.id from dinas d join instansi i on i.id = d.instansi_id where i.code = 'kota-kupang' and d.name = $1`,
    [name],
  );
  return `dinas_${rows[0]!.id}`;
}
const health = await dinasOf('Dinas Kesehatan');

async function download(page: Page, list: string, what: RegExp): Promise<Buffer> {
  await page.getByRole('button', { name: `Ekspor: ${list}` }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: what }).click()]);
  return buffer(await file.createReadStream());
}

const firstColumn = (page: Page): Promise<string[]> => page.locator('tbody tr th a').allTextContents();

it('a narrowed list leaves as a file with the rows of all its pages, in their order, and a link shows the columns that were chosen', async () => {
  const { page, complaints } = await openWindowOf('kepegawaian.kupang');
  await page.goto(`/kota-kupang/dinas/${health}?tab=positions&kind=FUNGSIONAL&order=TITLE`);
  const list = 'Jabatan dan pemangkunya';
  await page.getByRole('button', { name: `Ekspor: ${list}` }).waitFor();
  await settled(page);
  const shown: string[] = [];
  for (;;) {
    shown.push(...(await firstColumn(page)));
    const next = page.getByRole('button', { name: 'Berikutnya' });
    if (await next.isDisabled()) break;
    const before = page.url();
    await next.click();
    await page.waitForURL((url) => url.href !== before);
    await settled(page);
    await expect.poll(() => firstColumn(page)).not.toEqual(shown.slice(-50));
  }
  expect(shown.length).toBeGreaterThan(50);
  for (const format of ['xlsx', 'csv'] as const) {
    const { rows, above, end } = await readList(await download(page, list, format === 'xlsx' ? /XLSX/ : /CSV/), format);
    expect(rows.map(([title]) => title)).toEqual(shown);
    expect(above[2]).toBe('Filter: Jenis: Fungsional');
    expect(end).toBe(`Akhir daftar, banyaknya baris: ${shown.length}`);
  }

  await page.getByRole('button', { name: `Kolom: ${list}` }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Unit' }).click();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  expect(new URL(page.url()).searchParams.get('columns')).toBe('title.holder.need.filled.gap');
  await expect.poll(() => page.getByRole('columnheader').allTextContents()).toEqual(['Jabatan', 'Pemangku jabatan', 'Kebutuhan', 'Terisi', 'Kekurangan']);
  expect((await readList(await download(page, list, /CSV/), 'csv')).head).not.toContain('Unit');
  // Kept for them in this browser, whatever the address says.
  await page.goto(`/kota-kupang/dinas/${health}?tab=positions`);
  await page.getByRole('button', { name: `Ekspor: ${list}` }).waitFor();
  expect(await page.getByRole('columnheader').allTextContents()).not.toContain('Unit');
  expect(complaints).toEqual([]);
});

it('a board leaves in the order and with the rows that are on the page', async () => {
  const { page, complaints } = await openWindowOf('sekda.kupang');
  await page.goto('/kota-kupang?q=dinas&sort=name&view=table');
  await page.getByRole('button', { name: 'Ekspor: Per perangkat daerah' }).waitFor();
  await settled(page);
  const shown = await firstColumn(page);
  const { rows, above } = await readList(await download(page, 'Per perangkat daerah', /XLSX/), 'xlsx');
  expect(rows.map(([name]) => name)).toEqual(shown);
  expect(above[2]).toMatch(/“dinas” \(\d+ \/ \d+\)$/);
  expect(complaints).toEqual([]);
});

/** The lines of text of each page, as somebody reads them. */
async function pagesOf(pdf: Buffer): Promise<{ width: number; height: number; text: string }[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const one = await document.getPage(number);
    const { items } = await one.getTextContent();
    const { width, height } = one.getViewport({ scale: 1 });
    pages.push({ width, height, text: items.map((item) => ('str' in item ? item.str : '')).join(' ') });
  }
  return pages;
}

it('a list on paper has all rows, its heads and its number on every page, standing and lying', async () => {
  const { page, complaints } = await openWindowOf('kepegawaian.kupang');
  await page.goto(`/kota-kupang/dinas/${health}?tab=people&columns=name.status`);
  await page.getByRole('button', { name: /^Ekspor/ }).click();
  const total = Number(/(\d+) baris/.exec((await page.getByText(/baris, persis/).textContent()) ?? '')![1]);
  await page.getByRole('menuitem', { name: /Cetak/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Lembar cetak' });
  await sheet.getByText(`Akhir daftar: ${total} baris.`).waitFor();
  const names = await sheet.locator('tbody tr td:first-child').allTextContents();
  expect(names.length).toBe(total);
  await expectAccessible(page);
  for (const width of [1440, 390])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 1000 });
      expect(await hasNoSidewaysScroll(page), `at ${width}`).toBe(true);
      if (PICTURES) writeFileSync(`${PICTURES}/print-${width}-${colorScheme}.png`, await page.screenshot());
    }
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const [way, isWider] of [
    ['Tegak', false],
    ['Mendatar', true],
  ] as const) {
    await sheet.getByText(way, { exact: true }).click();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    if (PICTURES) writeFileSync(`${PICTURES}/print-${way}.pdf`, pdf);
    const pages = await pagesOf(pdf);
    expect(pages.length).toBeGreaterThan(3);
    const text = pages.map((one) => one.text).join(' ');
    for (const name of names) expect(text).toContain(name);
    for (const [index, one] of pages.entries()) {
      expect(one.width > one.height).toBe(isWider);
      if (index < pages.length - 1) expect(one.text, `page ${index + 1}`).toContain('Golongan');
      expect(one.text).toContain(`${index + 1} / ${pages.length}`);
      // Nothing of the page behind it.
      expect(one.text).not.toContain('Dasbor');
    }
  }
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});
