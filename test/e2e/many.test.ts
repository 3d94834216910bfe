/** HR changes one thing of several at once, in the browser: chosen in a list, refused by name, done without those, and what wants attention leads to its page. */
import { expect, it } from 'vitest';
import { expectAccessible, settled, useDemoWindows } from './demo-windows.ts';

const { server, openWindowOf } = await useDemoWindows();
const { system } = server.app.services;

it('HR chooses people of a dinas, is told who is refused, and changes the others', async () => {
  const { page, complaints } = await openWindowOf('kepegawaian.kupang');
  const { rows } = await system.query<{ dinas: string }>(
    `select d.id as dinas from dinas d join instansi i on i.id = d.instansi_id where i.code = 'kota-kupang' and d.name like 'Dinas Kesehatan%'`,
  );
  const { dinas } = rows[0]!;
  await page.goto(`/kota-kupang/dinas/dinas_${dinas}?tab=people`);
  await page.getByRole('button', { name: 'Pilih beberapa' }).click();
  const list = page.getByRole('table', { name: 'Pegawai dengan jabatan definitif' });
  // One who has that golongan, and one who is of another status: both are on the first page of a list of fifty.
  await list.getByRole('row').filter({ hasText: 'PNS' }).first().getByRole('checkbox').check();
  await list.getByRole('row').filter({ hasText: 'PPPK' }).first().getByRole('checkbox').check();
  await page.getByText('2 dipilih').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ubah golongan' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('2 baris, dengan keadaannya sekarang').waitFor();
  await dialog.getByRole('textbox', { name: 'Golongan yang baru' }).fill('IV/e');
  await dialog.getByRole('button', { name: 'Lihat akibatnya' }).click();
  await dialog.getByText('1 baris ditolak, sehingga belum ada yang berubah:').waitFor();
  await dialog.getByText('Golongan ini tidak ada untuk statusnya').waitFor();
  await expectAccessible(page);
  await dialog.getByRole('checkbox', { name: 'Lewati yang ditolak; ubah 1 baris lainnya' }).check();
  await dialog.getByRole('button', { name: 'Lihat akibatnya' }).click();
  await dialog.getByText('1 baris dilewati karena ditolak').waitFor();
  await dialog.getByRole('button', { name: 'Ubah', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Pilih beberapa' }).waitFor();
  expect((await system.query(`select 1 from employee where golongan = 'IV/e' and version = 2`)).rowCount).toBe(1);
  expect(complaints).toEqual([]);
});

it('HR chooses whole pages, more people than one question reads, and states one education of all of them', async () => {
  const { page, complaints } = await openWindowOf('kepegawaian.kupang');
  const { rows } = await system.query<{ dinas: string }>(
    `select d.id as dinas from dinas d join instansi i on i.id = d.instansi_id where i.code = 'kota-kupang' and d.name like 'Dinas Kesehatan%'`,
  );
  await page.goto(`/kota-kupang/dinas/dinas_${rows[0]!.dinas}?tab=people`);
  await page.getByRole('button', { name: 'Pilih beberapa' }).click();
  for (const chosen of [50, 100, 150]) {
    await page.getByRole('button', { name: 'Pilih 50 di halaman ini' }).click();
    await page.getByText(`${chosen} dipilih`).waitFor();
    // The page is chosen: the way to choose it is gone until another one is there.
    await page.getByRole('button', { name: 'Pilih 50 di halaman ini' }).waitFor({ state: 'detached' });
    if (chosen < 150) await page.getByRole('button', { name: 'Berikutnya' }).click();
  }
  await page.getByRole('button', { name: 'Ubah pendidikan' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('150 baris, dengan keadaannya sekarang').waitFor();
  await dialog.getByRole('combobox', { name: 'Pendidikan' }).selectOption('S-3');
  await dialog.getByRole('button', { name: 'Lihat akibatnya' }).click();
  await dialog.getByRole('button', { name: 'Ubah', exact: true }).click();
  await dialog.waitFor({ state: 'detached', timeout: 20_000 });
  expect((await system.query(`select 1 from employee where education_level = 'S3' and version > 1`)).rowCount).toBe(150);
  expect(complaints).toEqual([]);
});

it('what wants attention stands beside its way in the rail, and each row leads to the page where it is put right', async () => {
  const { page, complaints } = await openWindowOf('kepegawaian.kupang');
  await page.goto('/kota-kupang/attention?matter=VACANT_HEADS');
  await settled(page);
  await expectAccessible(page);
  const badge = page.getByRole('link', { name: /^Perlu perhatian \d+/ });
  await badge.waitFor();
  const row = page.getByRole('table', { name: 'Jabatan kepala kosong' }).getByRole('link').first();
  const title = await row.innerText();
  await row.click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.getByRole('button', { name: 'Tempatkan' }).first().waitFor();
  expect(complaints).toEqual([]);
});
