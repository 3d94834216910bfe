/** The position map of a dinas in a browser: walked by keys, searched, as a table, and on paper. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible, settled, useDemoWindows } from './demo-windows.ts';

const { server, openWindowOf } = await useDemoWindows();
const { system } = server.app.services;

const { rows: found } = await system.query<{ id: string; title: string }>(
  `select d.id, p.title from position p join dinas d on d.id = p.dinas_id join instansi i on i.id = d.instansi_id
   where i.code = 'kota-kupang' and d.name = 'Dinas Kesehatan' and p.valid_from <= now() and (p.valid_to is null or p.valid_to >= now())`,
);
const health = `dinas_${found[0]!.id}`;

async function open(page: Page, more = ''): Promise<void> {
  await page.goto(`/kota-kupang/position-map?dinas=${health}${more}`);
  await page.getByRole('heading', { level: 1, name: 'Peta jabatan: Dinas Kesehatan' }).waitFor();
  await settled(page);
}

const standsOn = (page: Page): Promise<string> => page.locator('[role=treeitem][aria-selected=true]').innerText();

it('is walked by keys, with the way to the top in words, and opens the position', async () => {
  const { page, complaints } = await openWindowOf('kepegawaian.kupang');
  await open(page);
  await page.getByRole('tree').focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  await page.getByRole('navigation', { name: 'Jalur ke puncak' }).getByText('Kepala Dinas Kesehatan').waitFor();
  expect(await standsOn(page)).toContain('jabatan di bawahnya');
  await expectAccessible(page);
  // The address has it: a link shows the same.
  await page.reload();
  await settled(page);
  expect(await page.getByRole('navigation', { name: 'Jalur ke puncak' }).getByRole('listitem').count()).toBe(3);
  const title = await page.locator('[aria-current=location]').innerText();
  await page.getByRole('tree').focus();
  for (const key of ['+', '-', '0', 'Enter']) await page.keyboard.press(key);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  expect(complaints).toEqual([]);
});

it('finds a position, stands on it and is a table by a key', async () => {
  const { page, complaints } = await openWindowOf('kepegawaian.kupang');
  await open(page);
  await page.getByRole('searchbox', { name: 'Cari jabatan, unit atau orang' }).fill('puskesmas kepala');
  await page.getByRole('listbox').getByRole('option').first().click();
  await page.locator('[aria-current=location]').filter({ hasText: 'Kepala Puskesmas' }).waitFor();
  await page.getByRole('tree').focus();
  await page.keyboard.press('t');
  expect(Number(await page.getByRole('table').getAttribute('aria-rowcount'))).toBeGreaterThan(found.length);
  expect(complaints).toEqual([]);
});

it('shows no holders to who may not see them, and calls no position vacant', async () => {
  const { page } = await openWindowOf('pegawai.kupang');
  await open(page);
  await page.getByText('pemangkunya tidak ditampilkan untuk akun Anda').waitFor();
  const legend = await page.getByRole('list', { name: 'Arti warna' }).innerText();
  expect(legend).toContain('Tidak ditampilkan');
  expect(legend).not.toContain('Kosong');
});

it('is printed whole, as the official map, however little of it is open', { timeout: 60_000 }, async () => {
  const { page } = await openWindowOf('kepegawaian.kupang');
  await open(page, '&depth=1');
  await page.getByRole('button', { name: 'Cetak peta' }).click();
  await page.getByRole('heading', { level: 2, name: 'Peta jabatan' }).waitFor();
  const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })) }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  const text = texts.join(' ').replaceAll(/\s+/g, ' ');
  expect(text).toContain('Dinas Kesehatan Kota Kupang');
  for (const { title } of found) expect(text).toContain(title.replaceAll(/\s+/g, ' '));
  expect(text).toContain('Jumlah seluruhnya, Dinas Kesehatan');
});
