/** HR changes a golongan from a day on and a NIP, in the browser: seen first, then done, and the page of the person shows both with their days. */
import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { expectAccessible, settled, useDemoWindows } from './demo-windows.ts';

const { server, openWindowOf } = await useDemoWindows();
const { system } = server.app.services;
/** A folder for pictures of the pages, for whoever wants to look at them. */
const PICTURES = process.env['PICTURES'];

it('HR changes golongan and NIP of a person, and the page keeps what was before', async () => {
  const { page, complaints } = await openWindowOf('kepegawaian.kupang');
  const picture = async (name: string): Promise<void> => {
    if (!PICTURES) return;
    for (const width of [1440, 390])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 1000 });
        writeFileSync(`${PICTURES}/${name}-${width}-${colorScheme}.png`, await page.screenshot());
      }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 900 });
  };
  const { rows } = await system.query<{ id: string; nip: string; golongan: string }>(
    `select e.id, e.nip, e.golongan from employee e join assignment a on a.employee_id = e.id join instansi i on i.id = e.instansi_id
     where i.code = 'kota-kupang' and e.status = 'PNS' and e.golongan = 'III/a' and a.valid_to is null order by e.name, e.id limit 1`,
  );
  const person = rows[0]!;
  const dialog = page.getByRole('dialog');
  const done = async (button: string): Promise<void> => {
    await dialog.getByRole('button', { name: 'Lihat akibatnya' }).click();
    await dialog.getByText('Yang akan berubah').first().waitFor();
    await settled(page);
    await expectAccessible(page);
    await picture(button);
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  };

  await page.goto(`/kota-kupang/employee/employee_${person.id}`);
  await page.getByRole('button', { name: 'Ubah golongan' }).click();
  await dialog.getByRole('textbox', { name: 'Golongan yang baru' }).fill('III/c');
  await dialog.getByRole('textbox', { name: 'Nomor SK' }).fill('SK/KP/1');
  await done('Ubah');
  await page.getByText('SK/KP/1').waitFor();

  await page.getByRole('button', { name: 'Ganti NIP' }).click();
  await dialog.getByRole('textbox', { name: 'NIP atau NI PPPK yang baru' }).fill(`${person.nip.slice(0, 15)}987`);
  await done('Ganti NIP');
  await page.getByText(person.nip).waitFor();
  await settled(page);
  await expectAccessible(page);
  await picture('page');
  if (PICTURES) {
    await page.setViewportSize({ width: 390, height: 1000 });
    await page.getByRole('heading', { name: 'Riwayat status, golongan dan pendidikan' }).scrollIntoViewIfNeeded();
    writeFileSync(`${PICTURES}/history-390.png`, await page.screenshot({ fullPage: true }));
    await page.setViewportSize({ width: 1440, height: 1000 });
    writeFileSync(`${PICTURES}/history-1440.png`, await page.screenshot({ fullPage: true }));
  }
  const { rows: after } = await system.query('select nip, golongan from employee where id = $1', [person.id]);
  expect(after).toEqual([{ nip: `${person.nip.slice(0, 15)}987`, golongan: 'III/c' }]);
  expect(complaints).toEqual([]);
});
