/** HR prepares a reorganisation in the browser, from an empty list to the act that applied it. */
import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { expectAccessible, settled, useDemoWindows } from './demo-windows.ts';

const { server, openWindowOf } = await useDemoWindows();
const { system } = server.app.services;
/** A folder for pictures of the pages, for whoever wants to look at them. */
const PICTURES = process.env['PICTURES'];

it('HR makes a draft, puts steps into it from the forms of each change, checks it, puts it right and applies it', async () => {
  const { page, complaints } = await openWindowOf('kepegawaian.kupang');
  const picture = async (name: string): Promise<void> => {
    if (!PICTURES) return;
    for (const scheme of ['light', 'dark'] as const)
      for (const width of [1440, 390]) {
        await page.evaluate((value) => document.documentElement.setAttribute('data-mantine-color-scheme', value), scheme);
        await page.setViewportSize({ width, height: 1000 });
        writeFileSync(`${PICTURES}/${name}-${scheme}-${width}.png`, await page.screenshot({ fullPage: true }));
      }
    await page.evaluate(() => document.documentElement.setAttribute('data-mantine-color-scheme', 'light'));
    await page.setViewportSize({ width: 1280, height: 900 });
  };
  const { rows } = await system.query<{ dinas: string; top: string; division: string; second: string }>(
    `select d.id as dinas, u.name as top, b.name as division, c.name as second from dinas d join instansi i on i.id = d.instansi_id
     join unit u on u.dinas_id = d.id and u.parent_id is null
     join unit b on b.parent_id = u.id and b.kind = 'BIDANG' join unit c on c.parent_id = u.id and c.kind = 'BIDANG' and c.id > b.id
     where i.code = 'kota-kupang' order by d.code, b.code, c.code limit 1`,
  );
  const { dinas, top, division, second } = rows[0]!;
  const dialog = page.getByRole('dialog');
  const putIn = async (number: number): Promise<void> => {
    const open = dialog.getByRole('button', { name: 'Masukkan ke rancangan', exact: true });
    await dialog
      .getByRole('button', { name: /^Masukkan/ })
      .first()
      .waitFor();
    if (await open.isVisible()) await open.click();
    await dialog.getByRole('button', { name: 'Masukkan', exact: true }).click();
    await dialog.getByText(`Menjadi langkah ${number} dari Penataan 2027.`).waitFor();
  };
  const close = async (): Promise<void> => {
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  };
  const pick = async (unit: string, step: string): Promise<void> => {
    await page.getByRole('button', { name: `Tindakan untuk ${unit}`, exact: true }).click();
    await settled(page);
    await page.getByRole('menuitem', { name: step }).click();
  };

  await page.goto('/kota-kupang/reorganisations');
  await page.getByText('Belum ada rancangan').waitFor();
  await settled(page);
  await expectAccessible(page);
  await picture('drafts-empty');
  await page.getByRole('button', { name: 'Rancangan baru' }).click();
  await dialog.getByRole('textbox', { name: 'Nama rancangan' }).fill('Penataan 2027');
  await dialog.getByLabel('Hari pertama berlaku').fill('2027-01-01');
  await dialog.getByRole('textbox', { name: 'Nomor peraturan atau SK' }).fill('Perda 7/2026');
  await settled(page);
  await expectAccessible(page);
  await picture('draft-form');
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await page.getByRole('heading', { name: 'Penataan 2027' }).waitFor();
  await page.getByText('Belum ada langkah').waitFor();
  await dialog.waitFor({ state: 'detached' });
  await picture('draft-empty');

  await page.goto('/kota-kupang');
  await page.getByRole('button', { name: 'Perangkat daerah baru' }).click();
  await dialog.getByRole('textbox', { name: 'Nama resmi' }).fill('Dinas Pengendalian Penduduk');
  await dialog.getByRole('textbox', { name: 'Kode' }).fill('UJI-DPP');
  await putIn(1);
  await settled(page);
  await expectAccessible(page);
  await picture('put-dinas');
  await dialog.getByRole('link', { name: 'Lihat rancangan' }).click();
  await page.getByText('Perangkat daerah baru Dinas Pengendalian Penduduk mulai 1 Jan 2027').waitFor();

  await page.getByRole('button', { name: 'Tambah unit di bawahnya' }).click();
  await dialog.getByRole('textbox', { name: 'Nama unit' }).fill('Sekretariat Uji');
  await dialog.getByRole('textbox', { name: 'Kode unit' }).fill('UJI-DPP-1');
  await putIn(2);
  await close();
  await page.getByText('Unit baru Sekretariat Uji di bawah Dinas Pengendalian Penduduk (baru dari langkah 1) mulai 1 Jan 2027').waitFor();

  await page.getByRole('button', { name: 'Keluarkan langkah 1' }).click();
  await page.getByText('Langkah berikut memakai hasil langkah ini').waitFor();
  await settled(page);
  await expectAccessible(page);
  await picture('draft-remove-asks');
  await page.getByRole('button', { name: 'Biarkan' }).click();
  await page.getByRole('button', { name: 'Ubah langkah 2' }).click();
  await dialog.getByRole('textbox', { name: 'Nama' }).fill('Sekretariat Baru');
  await settled(page);
  await expectAccessible(page);
  await picture('draft-edit-step');
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Unit baru Sekretariat Baru di bawah Dinas Pengendalian Penduduk (baru dari langkah 1) mulai 1 Jan 2027').waitFor();
  await page.getByRole('button', { name: 'Turunkan langkah 1' }).click();
  await page.getByText('Unit baru Sekretariat Baru di bawah Dinas Pengendalian Penduduk (baru dari langkah 2) mulai 1 Jan 2027').waitFor();
  await page.getByRole('button', { name: 'Periksa' }).click();
  await page.getByRole('link', { name: 'langkah 2: Perangkat daerah baru Dinas Pengendalian Penduduk mulai 1 Jan 2027' }).click();
  await settled(page);
  await expectAccessible(page);
  await picture('draft-waits');
  await page.getByRole('button', { name: 'Naikkan langkah 2' }).click();
  await page.getByText('Unit baru Sekretariat Baru di bawah Dinas Pengendalian Penduduk (baru dari langkah 1) mulai 1 Jan 2027').waitFor();

  await page.goto(`/kota-kupang/dinas/dinas_${dinas}`);
  await page.getByRole('button', { name: `Tindakan untuk ${top}`, exact: true }).waitFor();
  await settled(page);
  await pick(second, 'Tutup unit');
  await putIn(3);
  await close();
  await pick(division, 'Pindahkan sejak suatu tanggal');
  await dialog.getByRole('combobox', { name: 'Di bawah unit' }).fill('Pengendalian');
  await page.getByRole('option', { name: 'baru dari langkah 1' }).first().click();
  await putIn(4);
  await settled(page);
  await picture('put-transfer');
  await dialog.getByRole('link', { name: 'Lihat rancangan' }).click();
  await page.getByText(`${division} pindah ke bawah Dinas Pengendalian Penduduk (baru dari langkah 1) mulai 1 Jan 2027`).waitFor();
  await dialog.waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Periksa' }).click();
  await page.getByText('1 langkah ditolak').waitFor();
  await settled(page);
  await expectAccessible(page);
  await picture('draft-refused');
  await page.getByRole('button', { name: 'Naikkan langkah 4' }).click();
  await page.getByRole('button', { name: 'Keluarkan langkah 4' }).waitFor();
  await page.getByText('1 langkah ditolak').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Keluarkan langkah 4' }).click();
  await page.getByRole('button', { name: 'Keluarkan langkah 4' }).waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Periksa' }).click();
  await page.getByText('Semua langkah dapat dijalankan.').waitFor();
  await settled(page);
  await expectAccessible(page);
  await picture('draft-checked');
  await page.getByRole('button', { name: 'Terapkan' }).click();
  await page.getByText('Rancangan ini sudah diterapkan').waitFor();
  await settled(page);
  await expectAccessible(page);
  await picture('draft-applied');
  const made = await system.query<{ name: string; above: string | null }>(
    `select u.name, above.name as above from unit u join dinas d on d.id = u.dinas_id left join unit above on above.id = u.parent_id where d.code = 'UJI-DPP' and nlevel(u.path) <= 2`,
  );
  expect(made.rows.map(({ name }) => name).toSorted()).toEqual(['Dinas Pengendalian Penduduk', 'Sekretariat Baru', division].toSorted());
  await page.getByRole('link', { name: 'Lihat tindakannya' }).click();
  await page.getByRole('heading', { name: 'Penataan diterapkan' }).waitFor();
  expect(complaints).toEqual([]);
});
