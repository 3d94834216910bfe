/** HR records in the browser that somebody is away, ends the appointment with it as the law has it, corrects and ends absences. */
import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { expectAccessible, settled, useDemoWindows } from './demo-windows.ts';

const { server, openWindowOf } = await useDemoWindows();
const { system } = server.app.services;
/** A folder for pictures of the pages, for whoever wants to look at them. */
const PICTURES = process.env['PICTURES'];

it('HR records leave, corrects and ends it, and frees the post of somebody on CLTN in the same act', async () => {
  const { page, complaints } = await openWindowOf('kepegawaian.kupang');
  const picture = async (name: string, fullPage = false): Promise<void> => {
    if (!PICTURES) return;
    for (const width of [1440, 390])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 1000 });
        writeFileSync(`${PICTURES}/${name}-${width}-${colorScheme}.png`, await page.screenshot({ fullPage }));
      }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 900 });
  };
  const { rows } = await system.query<{ id: string }>(
    `select e.id from employee e join assignment a on a.employee_id = e.id join instansi i on i.id = e.instansi_id
     where i.code = 'kota-kupang' and e.status = 'PNS' and a.kind = 'DEFINITIF' and a.valid_to is null and not exists (select from absence x where x.employee_id = e.id)
       and not exists (select from assignment o where o.employee_id = e.id and o.id <> a.id)
     order by e.name, e.id limit 1`,
  );
  const person = rows[0]!;
  const dialog = page.getByRole('dialog');
  const show = async (): Promise<void> => {
    await dialog.getByRole('button', { name: 'Lihat akibatnya' }).click();
    await dialog.getByText('Yang akan berubah').first().waitFor();
    await settled(page);
    await expectAccessible(page);
  };
  const done = async (button: string): Promise<void> => {
    await show();
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await settled(page);
  };
  const fill = (label: string, day: string): Promise<void> => dialog.getByLabel(label).fill(day);

  await page.goto(`/kota-kupang/employee/employee_${person.id}`);
  await page.getByText('Tidak ada yang tercatat.').waitFor();
  await page.getByRole('button', { name: 'Catat ketidakhadiran' }).click();
  await dialog.getByLabel('Jenis').selectOption({ label: 'Cuti melahirkan' });
  await fill('Hari pertama', '2026-02-01');
  await dialog.getByRole('textbox', { name: 'Nomor SK' }).fill('SK/CUTI/1');
  await done('Catat');
  await page.getByText('SK/CUTI/1').waitFor();
  await page.getByText(/Sedang tidak bertugas: Cuti melahirkan/).waitFor();
  await expectAccessible(page);

  const absence = page.getByRole('listitem').filter({ hasText: 'SK/CUTI/1' });
  await absence.getByRole('button', { name: 'Betulkan' }).click();
  await fill('Hari pertama', '2026-02-02');
  await done('Betulkan');
  await absence.getByText(/\b2 Feb/).waitFor();
  await absence.getByRole('button', { name: 'Akhiri' }).click();
  await fill('Hari terakhir tidak bertugas', '2026-04-30');
  await done('Akhiri');
  await absence.getByText(/30 Apr/).waitFor();

  await page.getByRole('button', { name: 'Catat ketidakhadiran' }).click();
  await dialog.getByLabel('Jenis').selectOption({ label: 'Cuti di luar tanggungan negara (CLTN)' });
  await fill('Hari pertama', '2026-05-01');
  await show();
  await dialog.getByText(/jabatannya dilepas; akhiri penempatannya/).waitFor();
  await picture('absence-drawer');
  await dialog.getByRole('checkbox', { name: 'Akhiri juga penempatannya pada hari sebelumnya' }).check();
  await done('Catat');
  await page.getByText(/Sedang tidak bertugas: Cuti di luar tanggungan negara/).waitFor();
  await expectAccessible(page);
  await picture('absences', true);
  const { rows: after } = await system.query(
    `select x.kind, x.valid_from::text, x.valid_to::text, (select max(a.valid_to)::text from assignment a where a.employee_id = x.employee_id) as left_post
     from absence x where x.employee_id = $1 order by x.valid_from`,
    [person.id],
  );
  expect(after).toEqual([
    { kind: 'CUTI_MELAHIRKAN', valid_from: '2026-02-02', valid_to: '2026-04-30', left_post: '2026-04-30' },
    { kind: 'CLTN', valid_from: '2026-05-01', valid_to: null, left_post: '2026-04-30' },
  ]);
  expect(complaints).toEqual([]);
});
