/** Taking back a file that took effect, in the browser: what it does is seen first, and the board is as it was. */
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible, settled, useDemoWindows } from './demo-windows.ts';

const { server, openWindowOf } = await useDemoWindows();
const { system } = server.app.services;
const PLACE = 'kota-kupang';
/** A folder for pictures of the pages, for whoever wants to look at them. */
const PICTURES = process.env['PICTURES'];

const picturesOf =
  (page: Page) =>
  async (name: string): Promise<void> => {
    if (!PICTURES) return;
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      writeFileSync(`${PICTURES}/${name}-${width}.png`, await page.screenshot({ fullPage: true }));
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  };

it('a position is closed by hand on its page, with whoever holds it, after its page has shown what that would do', async () => {
  const { page, complaints } = await openWindowOf('kepegawaian.kupang');
  const picture = picturesOf(page);
  const { rows } = await system.query<{ id: string; title: string }>(
    `select p.id, p.title from position p join instansi i on i.id = p.instansi_id where i.code = $1 and p.kind = 'PELAKSANA'
       and exists (select from assignment a where a.position_id = p.id and a.valid_to is null) order by p.code limit 1`,
    [PLACE],
  );
  const { id, title } = rows[0]!;
  const held = async (): Promise<number> =>
    (await system.query<{ held: number }>('select count(*)::int as held from assignment where position_id = $1 and valid_to is null', [id])).rows[0]!.held;
  await page.goto(`/${PLACE}/position/position_${id}`);
  await page.getByRole('button', { name: 'Tutup jabatan' }).click();
  const closing = page.getByRole('dialog', { name: 'Tutup jabatan' });
  await closing.getByLabel('Hari terakhir').fill('2030-12-31');
  await closing.getByRole('button', { name: 'Lihat akibatnya' }).click();
  await closing.getByText(/masih dipegang sesudah tanggal itu/).waitFor();
  await closing.getByLabel('Akhiri penempatan yang masih berjalan pada hari itu').check();
  await closing.getByLabel('Nomor SK').fill('SK/2030/1');
  await closing.getByRole('button', { name: 'Lihat akibatnya' }).click();
  await closing.getByText('Yang akan berubah').first().waitFor();
  expect(await held()).toBeGreaterThan(0);
  await settled(page);
  await expectAccessible(page);
  await picture('position-close');
  await closing.getByRole('button', { name: 'Tutup jabatan' }).click();
  await page.getByRole('button', { name: 'Buka kembali jabatan' }).waitFor();
  expect(await held()).toBe(0);
  await page.goto(`/${PLACE}/acts?kind=CLOSE_POSITION`);
  await page.getByText('SK/2030/1').waitFor();
  await page.getByText(new RegExp(title)).first().waitFor();
  expect(complaints).toEqual([]);
});

it('a position is made in a unit of a dinas, asks for more people from a day on, and gets another superior', async () => {
  const { page, complaints } = await openWindowOf('kepegawaian.kupang');
  const picture = picturesOf(page);
  const { rows } = await system.query<{ dinas: string; unit: string; head: string }>(
    `select d.id as dinas, u.name as unit, p.title as head from position p join unit u on u.id = p.unit_id join dinas d on d.id = u.dinas_id
       join instansi i on i.id = d.instansi_id where i.code = $1 and p.is_head and p.superior_position_id is not null order by p.code limit 1`,
    [PLACE],
  );
  const { dinas, unit, head } = rows[0]!;
  await page.goto(`/${PLACE}/dinas/dinas_${dinas}?tab=positions`);
  await page.getByRole('button', { name: 'Jabatan baru' }).click();
  const making = page.getByRole('dialog', { name: 'Jabatan baru' });
  await making.getByRole('combobox', { name: 'Unit' }).fill(unit.slice(0, 40));
  await page.getByRole('option', { name: unit }).first().click();
  await making.getByLabel('Kode').fill('BARU-1');
  await making.getByLabel('Nama jabatan').fill('Penata Naskah Percobaan');
  await making.getByLabel('Kebutuhan').fill('2');
  await making.getByRole('button', { name: 'Lihat akibatnya' }).click();
  await making.getByText('Yang akan berubah').first().waitFor();
  await settled(page);
  await expectAccessible(page);
  await picture('position-new');
  await making.getByRole('button', { name: 'Jabatan baru' }).click();
  await making.waitFor({ state: 'hidden' });
  await page.getByRole('searchbox', { name: 'Cari jabatan' }).fill('Penata Naskah Percobaan');
  await page.getByRole('link', { name: 'Penata Naskah Percobaan' }).click();

  await page.getByRole('heading', { name: 'Penata Naskah Percobaan', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Kebutuhan', exact: true }).click();
  const needing = page.getByRole('dialog', { name: 'Kebutuhan' });
  await needing.getByText('Pada hari itu kebutuhannya 2 orang.').waitFor();
  await needing.getByLabel('Jumlah orang').fill('5');
  await needing.getByRole('button', { name: 'Lihat akibatnya' }).click();
  await needing.getByText('Angka yang akan bergeser').waitFor();
  await picture('position-need');
  await needing.getByRole('button', { name: 'Tetapkan kebutuhan' }).click();
  await needing.waitFor({ state: 'hidden' });

  await page.getByRole('button', { name: 'Jabatan atasan', exact: true }).click();
  const placing = page.getByRole('dialog', { name: 'Jabatan atasan' });
  await placing.getByRole('combobox', { name: 'Jabatan atasan' }).fill(head.slice(0, 40));
  await page.getByRole('option', { name: head }).first().click();
  await placing.getByRole('button', { name: 'Lihat akibatnya' }).click();
  await placing.getByText('Yang akan berubah').first().waitFor();
  await placing.getByRole('button', { name: 'Ubah atasan' }).click();
  await placing.waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: head }).first().waitFor();
  await settled(page);
  await expectAccessible(page);
  await picture('position-made');
  const kept = await system.query(
    `select n.need, s.title as superior from position p join position_need n on n.position_id = p.id join position s on s.id = p.superior_position_id
     where p.title = 'Penata Naskah Percobaan' order by n.valid_from desc limit 1`,
  );
  expect(kept.rows).toEqual([{ need: 5, superior: head }]);
  expect(complaints).toEqual([]);
});

it('an import is taken back by the page of what was done, after it has shown what that would do', async () => {
  const { page, complaints } = await openWindowOf('kepegawaian.kupang');
  const picture = picturesOf(page);
  const needs = async (): Promise<unknown> =>
    (
      await system.query(
        'select sum(n.need)::int as need from position_need n join dinas d on d.id = n.dinas_id join instansi i on i.id = d.instansi_id where i.code = $1',
        [PLACE],
      )
    ).rows[0];
  const before = await needs();
  const post = (
    await system.query<{ code: string; unit: string; title: string; kind: string }>(
      `select p.code, u.code as unit, p.title, p.kind from position p join unit u on u.id = p.unit_id join instansi i on i.id = p.instansi_id
       where i.code = $1 and p.kind = 'PELAKSANA' order by p.code limit 1`,
      [PLACE],
    )
  ).rows[0]!;
  await page.goto(`/${PLACE}/imports`);
  await page.getByRole('combobox', { name: 'Jenis isi' }).selectOption('Jabatan dan kebutuhan');
  const lines = ['kode_jabatan,kode_unit,nama_jabatan,jenis,kebutuhan', `${post.code},${post.unit},"${post.title}",Pelaksana,97`];
  await page.locator('input[type="file"]').setInputFiles({ name: 'salah.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
  await page.getByRole('button', { name: 'Unggah dan periksa' }).click();
  await page.getByRole('button', { name: /^Terapkan/ }).click();
  await page.getByRole('link', { name: 'Batalkan impor' }).click();

  await page.getByRole('heading', { name: 'Impor berkas', level: 1 }).waitFor();
  await page.getByRole('textbox', { name: 'Alasan' }).fill('Berkas tahun lalu');
  await page.getByRole('button', { name: 'Lihat akibatnya' }).click();
  await page.getByText('Angka yang akan bergeser').waitFor();
  await page
    .getByText(/Kebutuhan [0-9.]+ → [0-9.]+/)
    .first()
    .waitFor();
  expect(await needs()).not.toEqual(before);
  await settled(page);
  await expectAccessible(page);
  await picture('act-preview');
  await page.getByRole('button', { name: 'Batalkan tindakan' }).click();
  await page.getByText('Tindakan ini sudah dibatalkan.').first().waitFor();
  expect(await needs()).toEqual(before);
  await picture('act-undone');

  await page.getByRole('link', { name: 'Riwayat', exact: true }).click();
  await page.getByRole('heading', { name: 'Riwayat tindakan', level: 1 }).waitFor();
  await page.getByText('Berkas tahun lalu').waitFor();
  await settled(page);
  await expectAccessible(page);
  await picture('acts');
  await page.goto(`/${PLACE}/imports`);
  await page.getByText('Dibatalkan').first().waitFor();
  await picture('imports');
  expect(complaints).toEqual([]);
});
