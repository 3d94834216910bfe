/** HR analyses the work of a dinas in the browser: from an empty list to the need that a decree puts in force. */
import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { expectAccessible, hasNoSidewaysScroll, settled, useDemoWindows, whatIsCut } from './demo-windows.ts';

const { server, openWindowOf } = await useDemoWindows();
const { system } = server.app.services;
/** A folder for pictures of the pages, for whoever wants to look at them. */
const PICTURES = process.env['PICTURES'];

const PASTED = [
  'No\tUraian Tugas\tHasil Kerja\tPendekatan\tVolume\tPer\tWaktu Penyelesaian (Menit)',
  '1\tMelayani pasien\tpasien\tTugas per tugas\t9.000\tTahun\t25',
  '2\tMenyusun laporan\tlaporan\tTugas per tugas\t12\tBulan\tlama sekali',
].join('\n');

it('HR begins an analysis, pastes tasks, puts right what cannot be read, establishes it, and the position shows its need', async () => {
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
    await page.setViewportSize({ width: 1440, height: 900 });
  };
  const { rows } = await system.query<{ id: string; title: string; dinas: string; name: string }>(
    `select p.id, p.title, d.id as dinas, d.name from position p join dinas d on d.id = p.dinas_id join instansi i on i.id = d.instansi_id
     where i.code = 'kota-kupang' and d.name = 'Dinas Kesehatan' and p.valid_to is null order by p.title, p.id limit 1`,
  );
  const { id, title, dinas, name } = rows[0]!;
  await system.query('delete from workload_analysis where dinas_id = $1', [dinas]);
  const dialog = page.getByRole('dialog');
  const grid = page.getByRole('grid');
  const cell = (index: number, column: string) => grid.locator(`[data-cell="${index}.${column}"]`);
  const saved = () => page.getByText('Semua isian tersimpan.').waitFor();

  await page.goto('/kota-kupang/workload');
  await settled(page);
  await expectAccessible(page);
  await picture('analyses');
  await page.getByRole('button', { name: 'Buat analisis' }).click();
  await dialog.getByLabel('Perangkat daerah').selectOption({ label: name });
  await dialog.getByRole('textbox', { name: 'Nama analisis' }).fill('ABK uji');
  await settled(page);
  await expectAccessible(page);
  await picture('begin');
  await dialog.getByRole('button', { name: 'Buat analisis' }).click();
  await page.getByRole('heading', { name: 'ABK uji' }).waitFor();
  await settled(page);
  await expectAccessible(page);
  await picture('draft-empty');

  await page.getByRole('searchbox', { name: 'Cari jabatan' }).fill(title);
  await page.goto(`${new URL(page.url()).pathname}?scope=all&position=position_${id}`);
  await cell(0, 'description').focus();
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, PASTED);
  await page.getByText('2 baris ditempel, 1 di antaranya baru.').waitFor();
  await page.getByText('Baris 2, Waktu atau kemampuan “lama sekali”: bukan angka; tulis misalnya 1.234,5.').waitFor();
  await saved();
  await settled(page);
  await expectAccessible(page);
  await picture('draft-fault');

  // By the keyboard alone: what cannot be read is typed over, thought better of, and typed again.
  await cell(1, 'measure').focus();
  await page.keyboard.type('7');
  await page.keyboard.press('Escape');
  expect(await cell(1, 'measure').innerText()).toBe('lama sekali');
  await page.keyboard.type('1.250');
  await page.getByText('5,4 → 6 orang').waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Mencatat kartu');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('7500');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await saved();
  const stored = () =>
    system
      .query<{ description: string; volume: number; minutes: number }>(
        `select t.description, t.volume, t.norm_minutes as minutes from workload_task t join workload_analysis a on a.id = t.analysis_id where a.name = 'ABK uji' order by t.place`,
      )
      .then((found) => found.rows);
  await expect.poll(stored).toEqual([
    { description: 'Melayani pasien', volume: 9000, minutes: 25 },
    { description: 'Menyusun laporan', volume: 12, minutes: 1250 },
    { description: 'Mencatat kartu', volume: 7500, minutes: 1 },
  ]);
  await cell(2, 'description').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await saved();
  await expect.poll(async () => (await stored()).map(({ description }) => description)).toEqual(['Melayani pasien', 'Menyusun laporan', 'Mencatat kartu']);

  // Where the list is of what has tasks, a position without any is not said to be none.
  const { rows: bare } = await system.query<{ title: string }>(
    'select p.title from position p where p.dinas_id = $1 and p.valid_to is null and p.title <> $2 order by p.title limit 1',
    [dinas, title],
  );
  const { pathname } = new URL(page.url());
  await page.goto(pathname);
  await page.getByRole('searchbox', { name: 'Cari jabatan' }).fill(bare[0]!.title);
  await page.getByText('Tidak ada yang cocok di antara jabatan dengan tugas.').waitFor();
  await picture('draft-not-among-them');
  await page.getByRole('button', { name: 'Cari di semua jabatan' }).click();
  await page.getByRole('link', { name: bare[0]!.title }).first().waitFor();
  await page.goto(`${pathname}?scope=all&position=position_${id}`);
  await cell(2, 'description').waitFor();

  // What was typed and could not be sent is there after a reload, and is sent then.
  await page.route('**/graphql', (route) => ((route.request().postData() ?? '').includes('PutWorkloadTasks') ? route.abort() : route.continue()));
  await cell(2, 'volume').focus();
  await page.keyboard.type('15000');
  await page.keyboard.press('Enter');
  await page.getByText('Isian belum sampai ke peladen.').waitFor();
  await page.unroute('**/graphql');
  await page.reload();
  await expect.poll(async () => (await stored())[2]!.volume).toBe(15_000);
  await saved();
  await settled(page);
  await expectAccessible(page);
  await picture('draft');
  await page.setViewportSize({ width: 390, height: 844 });
  await settled(page);
  await expectAccessible(page);
  expect(await hasNoSidewaysScroll(page)).toBe(true);
  expect(await whatIsCut(page)).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });

  await page.getByRole('button', { name: 'Selesai ditelaah' }).click();
  await page.getByText('Analisis ini sudah ditelaah dan menunggu keputusan.').waitFor();
  expect(await grid.count()).toBe(0);
  await settled(page);
  await expectAccessible(page);
  await picture('reviewed');
  await page.getByRole('button', { name: 'Tetapkan' }).click();
  await dialog.getByLabel('Berlaku sejak').fill('2026-01-01');
  await dialog.getByRole('textbox', { name: 'Nomor SK' }).fill('SK 800/ABK');
  await dialog.getByRole('button', { name: 'Lihat akibatnya' }).click();
  await dialog.getByText('Yang akan berubah').first().waitFor();
  await settled(page);
  await expectAccessible(page);
  await picture('establish');
  await dialog.getByRole('button', { name: 'Tetapkan', exact: true }).click();
  await page.getByText('Analisis ini sudah ditetapkan dan tidak diubah lagi.').waitFor();
  await settled(page);
  await expectAccessible(page);
  await picture('established');

  await page.getByRole('link', { name: 'Halaman jabatan' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.getByText('menjadi 7,8, dibulatkan ke atas menjadi 8 orang.').waitFor();
  await settled(page);
  await expectAccessible(page);
  await picture('position');
  await page.getByRole('link', { name: 'ABK uji' }).click();
  await page.getByRole('heading', { name: 'ABK uji' }).waitFor();
  // What the browser itself says of the change that was cut off on purpose.
  expect(complaints.filter((one) => !one.includes('ERR_FAILED'))).toEqual([]);
});
