/** HR thinks something through in the browser: what it comes to beside the record, shown to leadership, and made into drafts. */
import { expect, it } from 'vitest';
import { expectAccessible, hasNoSidewaysScroll, settled, useDemoWindows } from './demo-windows.ts';

const { server, openWindowOf } = await useDemoWindows();
const { system } = server.app.services;

it('HR begins a scenario, sees what it comes to, shares it, and makes drafts of it once', async () => {
  const { rows } = await system.query<{ title: string; need: number; dinas: string }>(
    `select p.title, n.need, d.name as dinas from position p join dinas d on d.id = p.dinas_id join instansi i on i.id = d.instansi_id join position_need n on n.position_id = p.id and n.valid_to is null
     where i.code = 'kota-kupang' and p.valid_to is null and n.decree_number is null and n.need between 2 and 50
       and (select count(*) from position other where other.instansi_id = p.instansi_id and other.title = p.title) = 1 order by n.need desc, p.id limit 1`,
  );
  const { title, need, dinas } = rows[0]!;
  const { page, complaints } = await openWindowOf('kepegawaian.kupang');
  const dialog = page.getByRole('dialog');
  await page.goto('/kota-kupang/scenarios');
  await settled(page);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Formasi baru untuk Dinas Kesehatan' }).waitFor();
  await page.getByRole('button', { name: 'Buat skenario' }).click();
  await dialog.getByLabel('Nama skenario').fill('Uji skenario');
  await settled(page);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await page.getByRole('heading', { name: 'Uji skenario' }).waitFor();
  await page.getByText('Belum ada perubahan').waitFor();
  await settled(page);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Tambah perubahan' }).first().click();
  const choosePosition = async (): Promise<void> => {
    await dialog.getByRole('combobox', { name: 'Jabatan' }).fill(title);
    await page
      .getByRole('option', { name: new RegExp(title.replaceAll(/[.()]/g, '.')) })
      .first()
      .click();
  };
  await choosePosition();
  await dialog.getByRole('textbox', { name: 'Kebutuhan' }).fill(String(need + 3));
  await dialog.getByRole('button', { name: 'Masukkan' }).click();
  await dialog.getByText('Perubahan sudah masuk').waitFor();
  await dialog.getByLabel('Perubahan').selectOption('HIRE');
  await choosePosition();
  await dialog.getByRole('textbox', { name: 'Berapa orang' }).fill('1');
  await dialog.getByRole('button', { name: 'Masukkan' }).click();
  await dialog.getByText('Perubahan sudah masuk').waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Selesai' }).click();
  await page.getByText(`Kebutuhan ${need} → ${need + 3}`).waitFor();
  await page.getByText('1 pegawai baru').waitFor();
  const effect = page.getByRole('table', { name: 'Akibatnya' });
  await expect.poll(() => effect.getByRole('row').filter({ hasText: dinas }).count()).toBe(1);
  await expect.poll(() => effect.getByRole('row').filter({ hasText: 'Semua' }).innerText()).toContain('→');
  await settled(page);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Bagikan kepada pimpinan' }).click();
  await page.getByRole('button', { name: 'Berhenti membagikan' }).waitFor();
  const address = new URL(page.url()).pathname;
  const { page: leader, complaints: others } = await openWindowOf('sekda.kupang', { width: 390, height: 844 });
  await leader.goto(address);
  await leader.getByText(`Kebutuhan ${need} → ${need + 3}`).waitFor();
  expect(await leader.getByRole('button', { name: 'Tambah perubahan' }).count()).toBe(0);
  expect(await leader.getByRole('button', { name: 'Jadikan rancangan' }).count()).toBe(0);
  await settled(leader);
  await expectAccessible(leader);
  expect(await hasNoSidewaysScroll(leader)).toBe(true);

  await page.getByRole('button', { name: 'Jadikan rancangan' }).click();
  await dialog.getByLabel('Nomor SK').fill('SK 800/77');
  await dialog.getByRole('button', { name: 'Buat rancangan' }).click();
  await page.getByText('1 rancangan dibuat. 1 pegawai baru tidak ikut').waitFor();
  // The other window hears of it.
  await leader.getByText('Skenario ini sudah dijadikan rancangan').waitFor();
  await page.getByRole('link', { name: 'Uji skenario' }).click();
  await page.getByText('SK 800/77').waitFor({ timeout: 60_000 });
  await page.getByText(title).first().waitFor();
  expect([...complaints, ...others]).toEqual([]);
});
