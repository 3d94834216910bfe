/** From the sheet of a dinas to a draft: HR imports its workload, has it reviewed and established, and thinks on; who leads sees the board move. */
import { expect, it } from 'vitest';
import { settled, useDemoWindows } from './demo-windows.ts';

const { server, openWindowOf } = await useDemoWindows();
const { system } = server.app.services;

interface Position {
  readonly code: string;
  readonly title: string;
  readonly need: number;
  readonly dinas: string;
  readonly dinasId: string;
  readonly unitId: string;
}

/** With fewer people than it needs, so that each one more is one more who is missing. */
async function shortPosition(): Promise<Position> {
  const { rows } = await system.query<Position>(
    `select p.code, p.title, n.need, d.name as dinas, d.id as "dinasId", p.unit_id as "unitId" from position p join dinas d on d.id = p.dinas_id join instansi i on i.id = d.instansi_id
     join position_need n on n.position_id = p.id and n.valid_to is null
     where i.code = 'kota-kupang' and p.valid_to is null and not p.is_head and n.decree_number is null and n.need between 3 and 20
       and (select count(*) from assignment a where a.position_id = p.id and a.kind = 'DEFINITIF' and a.valid_to is null) < n.need
       and (select count(*) from position other where other.instansi_id = p.instansi_id and other.title = p.title) = 1 order by n.need desc, p.id limit 1`,
  );
  await system.query(`delete from workload_analysis where dinas_id = $1 and state <> 'ESTABLISHED'`, [rows[0]!.dinasId]);
  return rows[0]!;
}

it('HR imports an analysis, reviews and establishes it, the board moves elsewhere, and a scenario becomes a draft', async () => {
  const { code, title, need, dinas, dinasId, unitId } = await shortPosition();
  const more = need + 4;
  const { page: leader, complaints: heard } = await openWindowOf('sekda.kupang');
  await leader.goto('/kota-kupang');
  const ofDinas = leader.locator('tr', { has: leader.locator(`a[href*="/dinas/dinas_${dinasId}"]`) });
  await ofDinas.waitFor();
  /** Of the dinas, how many are needed and how many are missing. */
  const shown = async (): Promise<number[]> =>
    (/([\d.]+)\s+([\d.]+)\s+[\d,]+%/.exec(await ofDinas.innerText()) ?? []).slice(1).map((written) => Number(written.replaceAll('.', '')));
  await expect.poll(shown).toHaveLength(2);
  const [needed = 0, missing = 0] = await shown();

  const { page, complaints } = await openWindowOf('kepegawaian.kupang');
  const dialog = page.getByRole('dialog');
  await page.goto('/kota-kupang/imports');
  await page.getByRole('combobox', { name: 'Jenis isi' }).selectOption('WORKLOAD');
  // So many minutes that one person more is needed for each 75,000 of them.
  const sheet = `Kode Jabatan;Uraian Tugas;Hasil Kerja;Volume Setahun;Norma Waktu (Menit)\n${code};Melayani permohonan;berkas;${more * 3_000};25\n`;
  await page.locator('input[type="file"]').setInputFiles({ name: 'abk.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) });
  await page.getByRole('button', { name: 'Unggah dan periksa' }).click();
  await page.getByRole('button', { name: 'Terapkan 1 perubahan' }).click();
  await page.getByText('Sudah diterapkan').first().waitFor();

  await page.goto('/kota-kupang/workload?state=DRAFT');
  await page.getByRole('row').filter({ hasText: dinas }).getByRole('link').first().click();
  await page.getByText(title).first().waitFor();
  await page.getByRole('button', { name: 'Selesai ditelaah' }).click();
  await page.getByRole('button', { name: 'Tetapkan' }).click();
  await dialog.getByLabel('Berlaku sejak').fill('2026-01-01');
  await dialog.getByRole('textbox', { name: 'Nomor SK' }).fill('SK 800/ABK-7');
  await dialog.getByRole('button', { name: 'Lihat akibatnya' }).click();
  await dialog.getByText('Yang akan berubah').first().waitFor();
  expect(await shown()).toEqual([needed, missing]);
  await dialog.getByRole('button', { name: 'Tetapkan', exact: true }).click();
  await page.getByText('Analisis ini sudah ditetapkan dan tidak diubah lagi.').waitFor();

  // Nobody has touched the other window.
  await expect.poll(shown).toEqual([needed + 4, missing + 4]);
  const { rows } = await system.query<{ need: number }>(
    `select n.need from position_need n join position p on p.id = n.position_id where p.code = $1 and p.dinas_id = $2 and n.valid_to is null`,
    [code, dinasId],
  );
  expect(rows).toEqual([{ need: more }]);

  await page.goto(`/kota-kupang/horizon?dinas=dinas_${dinasId}&unit=unit_${unitId}`);
  await page.getByRole('heading', { level: 2, name: /orang akan keluar pada/ }).waitFor();
  const plan = page.getByRole('region', { name: 'Rencana kebutuhan lima tahun' });
  await plan.getByRole('checkbox', { name: 'Hanya yang harus diisi' }).check();
  await plan.getByRole('link', { name: title }).waitFor();

  await page.goto('/kota-kupang/scenarios');
  await page.getByRole('button', { name: 'Buat skenario' }).click();
  await dialog.getByLabel('Nama skenario').fill('Setelah penetapan');
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await page.getByText('Belum ada perubahan').waitFor();
  await page.getByRole('button', { name: 'Tambah perubahan' }).first().click();
  await dialog.getByRole('combobox', { name: 'Jabatan' }).fill(title);
  await page
    .getByRole('option', { name: new RegExp(title.replaceAll(/[.()/]/g, '.')) })
    .first()
    .click();
  await dialog.getByRole('textbox', { name: 'Kebutuhan' }).fill(String(more + 1));
  await dialog.getByRole('button', { name: 'Masukkan' }).click();
  await dialog.getByText('Perubahan sudah masuk').waitFor();
  await dialog.getByRole('button', { name: 'Selesai' }).click();
  await page.getByText(`Kebutuhan ${more} → ${more + 1}`).waitFor();
  const effect = page.getByRole('table', { name: 'Akibatnya' });
  await expect.poll(() => effect.getByRole('row').filter({ hasText: dinas }).count()).toBe(1);

  await page.getByRole('button', { name: 'Jadikan rancangan' }).click();
  await dialog.getByLabel('Nomor SK').fill('SK 800/78');
  await dialog.getByRole('button', { name: 'Buat rancangan' }).click();
  await page.getByText('1 rancangan dibuat.').waitFor();
  await page.getByRole('link', { name: 'Setelah penetapan' }).click();
  await page.getByText('SK 800/78').waitFor();
  await settled(page);
  // A draft is no decision: the record and the board of the other window are as they were established.
  const { rows: after } = await system.query<{ need: number }>(
    `select n.need from position_need n join position p on p.id = n.position_id where p.code = $1 and p.dinas_id = $2 and n.valid_to is null`,
    [code, dinasId],
  );
  expect(after).toEqual([{ need: more }]);
  expect(await shown()).toEqual([needed + 4, missing + 4]);
  expect([...complaints, ...heard]).toEqual([]);
});
