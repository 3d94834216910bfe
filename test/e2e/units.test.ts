/** HR keeps the tree of units true by hand, in the browser: each step is seen first, then done, and the tree follows. */
import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { expectAccessible, settled, useDemoWindows } from './demo-windows.ts';

const { server, openWindowOf } = await useDemoWindows();
const { system } = server.app.services;
/** A folder for pictures of the pages, for whoever wants to look at them. */
const PICTURES = process.env['PICTURES'];

it('HR makes a unit, corrects where it is and closes it, each seen before it is done', async () => {
  const { page, complaints } = await openWindowOf('kepegawaian.kupang');
  const picture = async (name: string): Promise<void> => {
    if (!PICTURES) return;
    for (const scheme of ['light', 'dark'] as const)
      for (const width of [1440, 390]) {
        await page.evaluate((value) => document.documentElement.setAttribute('data-mantine-color-scheme', value), scheme);
        await page.setViewportSize({ width, height: 1000 });
        writeFileSync(`${PICTURES}/${name}-${scheme}-${width}.png`, await page.screenshot());
      }
    await page.evaluate(() => document.documentElement.setAttribute('data-mantine-color-scheme', 'light'));
    await page.setViewportSize({ width: 1280, height: 900 });
  };
  const { rows } = await system.query<{ dinas: string; top: string; division: string }>(
    `select d.id as dinas, u.name as top, b.name as division from dinas d join instansi i on i.id = d.instansi_id join unit u on u.dinas_id = d.id and u.parent_id is null
     join unit b on b.parent_id = u.id and b.kind = 'BIDANG' where i.code = 'kota-kupang' order by d.code, b.code limit 1`,
  );
  const { dinas, top, division } = rows[0]!;
  await page.goto(`/kota-kupang/dinas/dinas_${dinas}`);
  const pick = async (unit: string, step: string): Promise<void> => {
    await page.getByRole('button', { name: `Tindakan untuk ${unit}`, exact: true }).click();
    await settled(page);
    await page.getByRole('menuitem', { name: step }).click();
  };
  const dialog = page.getByRole('dialog');
  const doIt = async (name: string, shown: string): Promise<void> => {
    await dialog.getByRole('textbox', { name: 'Nomor SK' }).fill('SK/7');
    await dialog.getByRole('button', { name: 'Lihat akibatnya' }).click();
    await dialog.getByText('Yang akan berubah').first().waitFor();
    await settled(page);
    await expectAccessible(page);
    await picture(shown);
    await dialog.getByRole('button', { name }).click();
    await dialog.waitFor({ state: 'detached' });
  };
  const unit = async (): Promise<unknown> =>
    (
      await system.query(
        `select u.name, above.name as above, u.valid_to is null as runs from unit u join unit above on above.id = u.parent_id where u.code = 'UJI-1'`,
      )
    ).rows[0];

  await page.getByRole('button', { name: `Tindakan untuk ${top}`, exact: true }).waitFor();
  await settled(page);
  await picture('units');
  await pick(top, 'Tambah unit di bawahnya');
  await dialog.getByRole('textbox', { name: 'Nama unit' }).fill('Seksi Uji Coba');
  await dialog.getByRole('textbox', { name: 'Kode unit' }).fill('UJI-1');
  await doIt('Tambah unit di bawahnya', 'create-unit');
  expect(await unit()).toEqual({ name: 'Seksi Uji Coba', above: top, runs: true });
  await page.getByRole('button', { name: 'Tindakan untuk Seksi Uji Coba' }).waitFor();

  await pick('Seksi Uji Coba', 'Betulkan letak unit');
  await dialog.getByRole('combobox', { name: 'Di bawah unit' }).fill(division);
  await page.getByRole('option', { name: division }).first().click();
  await doIt('Betulkan letak unit', 'move-unit');
  expect(await unit()).toEqual({ name: 'Seksi Uji Coba', above: division, runs: true });

  await pick(division, 'Tutup unit');
  await dialog.getByRole('button', { name: 'Lihat akibatnya' }).click();
  await dialog.getByText('Seksi Uji Coba').waitFor();
  await picture('unit-holds');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  await page.getByRole('searchbox', { name: 'Cari unit' }).fill('Seksi Uji Coba');
  await pick('Seksi Uji Coba', 'Tutup unit');
  await doIt('Tutup unit', 'close-unit');
  expect(await unit()).toEqual({ name: 'Seksi Uji Coba', above: division, runs: false });
  expect(complaints).toEqual([]);
});

it('HR names a dinas anew, moves a unit to another dinas from a day on, splits one, and makes a dinas', async () => {
  const { page, complaints } = await openWindowOf('kepegawaian.mataram');
  const { rows } = await system.query<{ id: string; top: string; division: string; other: string; titles: string[] }>(
    `select d.id, u.name as top, b.name as division, (select o.name from unit o where o.instansi_id = d.instansi_id and o.parent_id is null and o.id <> u.id order by o.code limit 1) as other,
       (select array_agg(p.title || ' · ' || p.code order by p.code) from position p where p.unit_id = b.id) as titles
     from dinas d join instansi i on i.id = d.instansi_id join unit u on u.dinas_id = d.id and u.parent_id is null
     join unit b on b.parent_id = u.id and b.kind = 'BIDANG' and exists (select from position p where p.unit_id = b.id)
     where i.code = 'kota-mataram' order by d.code, b.code limit 1`,
  );
  const { id, top, division, other, titles } = rows[0]!;
  const dialog = page.getByRole('dialog');
  const picture = async (name: string): Promise<void> => {
    if (PICTURES) writeFileSync(`${PICTURES}/${name}.png`, await page.screenshot());
  };
  const pick = async (unit: string, step: string): Promise<void> => {
    await page.getByRole('button', { name: `Tindakan untuk ${unit}`, exact: true }).click();
    await settled(page);
    await page.getByRole('menuitem', { name: step }).click();
  };
  const doIt = async (name: string, shown: string): Promise<void> => {
    await dialog.getByRole('button', { name: 'Lihat akibatnya' }).click();
    await dialog.getByText('Yang akan berubah').first().waitFor();
    await settled(page);
    await expectAccessible(page);
    await picture(shown);
    await dialog.getByRole('button', { name, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  };
  await page.goto(`/kota-mataram/dinas/dinas_${id}`);
  await page.getByRole('button', { name: `Tindakan untuk ${top}`, exact: true }).waitFor();
  await settled(page);

  await pick(top, 'Ganti nama perangkat daerah');
  await dialog.getByRole('textbox', { name: 'Nama baru' }).fill('Dinas Nama Baru');
  await doIt('Ganti nama perangkat daerah', 'rename-dinas');
  await page.getByRole('heading', { name: 'Dinas Nama Baru' }).waitFor();
  expect((await system.query('select name from stated_name where dinas_id = $1 and unit_id is null and valid_from is null', [id])).rows).toEqual([
    { name: top },
  ]);

  await pick(division, 'Pecah menjadi unit baru');
  await dialog.getByRole('combobox', { name: 'Jabatan yang ikut' }).fill(titles[0]!);
  await page.getByRole('option', { name: titles[0]! }).first().click();
  await page.keyboard.press('Tab');
  await dialog.getByRole('textbox', { name: 'Nama unit' }).fill('Bidang Pecahan');
  await dialog.getByRole('textbox', { name: 'Kode unit' }).fill('UJI-PECAH');
  await doIt('Pecah menjadi unit baru', 'split-unit');
  await page.getByRole('button', { name: 'Tindakan untuk Bidang Pecahan', exact: true }).waitFor();

  await pick('Bidang Pecahan', 'Pindahkan sejak suatu tanggal');
  await dialog.getByRole('combobox', { name: 'Di bawah unit' }).fill(other);
  await page.getByRole('option', { name: other }).first().click();
  // What began today goes on from a later day.
  const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  await dialog.getByLabel('Sejak tanggal').fill(tomorrow);
  await doIt('Pindahkan sejak suatu tanggal', 'transfer-unit');
  const moved = await system.query("select u.name from unit u where u.succeeds_id = (select id from unit where code = 'UJI-PECAH')");
  expect(moved.rows).toEqual([{ name: 'Bidang Pecahan' }]);

  await page.goto('/kota-mataram');
  await page.getByRole('button', { name: 'Perangkat daerah baru' }).click();
  await dialog.getByRole('textbox', { name: 'Nama resmi' }).fill('Badan Uji Coba');
  await dialog.getByRole('textbox', { name: 'Kode' }).fill('UJI-BADAN');
  await doIt('Perangkat daerah baru', 'new-dinas');
  await page.getByText('Badan Uji Coba').first().waitFor();
  expect(complaints).toEqual([]);
});
