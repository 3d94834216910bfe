/** HR analyses a position in the browser: from an empty sheet to the description that a decree puts in force. */
import { expect, it } from 'vitest';
import { expectAccessible, hasNoSidewaysScroll, settled, useDemoWindows, whatIsCut } from './demo-windows.ts';

const { server, openWindowOf } = await useDemoWindows();
const { system } = server.app.services;

it('HR begins an analysis, fills it in as it is typed and pasted, takes tasks over, establishes and prints it, and the position shows it', async () => {
  const { page, complaints } = await openWindowOf('kepegawaian.kupang');
  const { rows } = await system.query<{ id: string; title: string }>(
    `select p.id, p.title from position p join dinas d on d.id = p.dinas_id join instansi i on i.id = d.instansi_id
     where i.code = 'kota-kupang' and d.name = 'Dinas Kesehatan' and p.valid_to is null and exists (select 1 from workload_task t where t.position_id = p.id)
       and not exists (select 1 from position_analysis a where a.position_id = p.id) order by p.title, p.id limit 1`,
  );
  const { id, title } = rows[0]!;
  const dialog = page.getByRole('dialog');
  const saved = () => page.getByText('Semua isian tersimpan.').waitFor();
  const part = (name: string) => page.getByRole('region', { name, exact: true });
  const stored = async (section: string): Promise<unknown> =>
    (
      await system.query<{ description: string; detail: string | null }>(
        `select i.description, i.detail from position_analysis_item i join position_analysis a on a.id = i.analysis_id
         where a.position_id = $1 and i.section = $2 order by i.place`,
        [id, section],
      )
    ).rows;

  await page.goto('/kota-kupang/position-analysis');
  await settled(page);
  await expectAccessible(page);
  await page.goto(`/kota-kupang/position/position_${id}`);
  await page.getByText('Tidak ada analisis jabatan yang berlaku pada hari ini.').waitFor();
  await page.getByRole('button', { name: 'Buat analisis jabatan' }).click();
  await settled(page);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Buat analisis jabatan' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await settled(page);
  await expectAccessible(page);

  // Nothing is reviewed that lacks what the form cannot be without.
  await page.getByRole('button', { name: 'Selesai ditelaah' }).click();
  await page.getByText('belum memuat: ikhtisar jabatan, pendidikan, tugas pokok').waitFor();
  await page.getByRole('textbox', { name: 'Ikhtisar jabatan' }).fill('Melayani warga menurut standar.');
  await page.getByLabel('Pendidikan paling rendah').selectOption({ label: 'D-III' });
  await saved();

  await page.getByRole('button', { name: 'Ambil dari analisis beban kerja' }).click();
  await page.getByText('tugas disalin.').waitFor();
  await saved();
  expect(((await stored('TASK')) as unknown[]).length).toBeGreaterThan(2);

  // A list of a spreadsheet becomes a row each; a row is added by Enter, and taken out again.
  await part('Risiko bahaya').getByRole('button', { name: 'Tambah' }).click();
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, '1. Tertusuk\tJarum\n2. Terpeleset\tLantai basah');
  await page.getByRole('textbox', { name: 'Risiko bahaya, baris 2' }).press('Enter');
  await page.keyboard.type('Kelelahan');
  await saved();
  await expect
    .poll(() => stored('RISK'))
    .toEqual([
      { description: 'Tertusuk', detail: 'Jarum' },
      { description: 'Terpeleset', detail: 'Lantai basah' },
      { description: 'Kelelahan', detail: null },
    ]);
  await part('Risiko bahaya').getByRole('button', { name: 'Naikkan baris 3' }).click();
  await part('Risiko bahaya').getByRole('button', { name: 'Hapus baris 1' }).click();
  await saved();
  await expect
    .poll(async () => ((await stored('RISK')) as { description: string }[]).map(({ description }) => description))
    .toEqual(['Kelelahan', 'Terpeleset']);

  await part('Kompetensi manajerial').getByRole('button', { name: 'Tambah semua' }).click();
  await page.getByLabel('Level Integritas').selectOption('3');
  await part('Kompetensi teknis').getByRole('button', { name: 'Tambah' }).click();
  await page.keyboard.type('Pelayanan kesehatan');
  await saved();
  await expect
    .poll(
      async () =>
        (
          await system.query(
            'select title, level from position_analysis_competence c join position_analysis a on a.id = c.analysis_id where a.position_id = $1 and c.place in (1, 9) order by place',
            [id],
          )
        ).rows,
    )
    .toEqual([
      { title: 'Integritas', level: 3 },
      { title: 'Pelayanan kesehatan', level: 1 },
    ]);

  // What was typed and could not be sent is there after a reload, and is sent then.
  await page.route('**/graphql', (route) => ((route.request().postData() ?? '').includes('SavePositionAnalysis') ? route.abort() : route.continue()));
  await page.getByRole('textbox', { name: 'Ikhtisar jabatan' }).fill('Melayani semua warga.');
  await page.getByText('Isian belum sampai ke peladen.').waitFor();
  await page.unroute('**/graphql');
  await page.reload();
  await expect
    .poll(async () => (await system.query<{ summary: string }>('select summary from position_analysis where position_id = $1', [id])).rows[0]!.summary)
    .toBe('Melayani semua warga.');
  await saved();
  await settled(page);
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await settled(page);
  await expectAccessible(page);
  expect(await hasNoSidewaysScroll(page)).toBe(true);
  expect(await whatIsCut(page)).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });

  await page.getByRole('button', { name: 'Selesai ditelaah' }).click();
  await page.getByText('Analisis ini sudah ditelaah dan menunggu keputusan.').waitFor();
  await page.getByRole('button', { name: 'Tetapkan' }).click();
  await dialog.getByLabel('Berlaku sejak').fill('2026-01-01');
  await dialog.getByRole('textbox', { name: 'Nomor SK' }).fill('SK 800/ANJAB');
  await dialog.getByRole('button', { name: 'Lihat akibatnya' }).click();
  await dialog.getByText('Yang akan berubah').first().waitFor();
  await settled(page);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Tetapkan', exact: true }).click();
  await page.getByText('Analisis ini sudah ditetapkan dan tidak diubah lagi.').waitFor();
  await settled(page);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Cetak informasi jabatan' }).click();
  const sheet = page.locator('[data-print-sheet]');
  expect(await sheet.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(
    expect.arrayContaining(['1. Nama jabatan', '6. Tugas pokok', '14. Risiko bahaya', '17. Kelas jabatan', '18. Kompetensi yang dipersyaratkan']) as string[],
  );
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Halaman jabatan' }).click();
  await page.getByText('Melayani semua warga.').waitFor();
  await page.getByRole('link', { name: 'Buka analisis lengkap' }).click();
  await page.getByRole('button', { name: 'Buat versi baru' }).waitFor();
  // What the browser itself says of the change that was cut off on purpose.
  expect(complaints.filter((one) => !one.includes('ERR_FAILED'))).toEqual([]);
});
