/** What HR does with people and appointments by hand, in the browser: seen first, then done, and the pages follow. */
import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { expectAccessible, settled, useDemoWindows } from './demo-windows.ts';

const { server, openWindowOf } = await useDemoWindows();
const { system } = server.app.services;
/** A folder for pictures of the pages, for whoever wants to look at them. */
const PICTURES = process.env['PICTURES'];

it('HR appoints somebody as acting, corrects the decree, ends the appointment and then the service, each seen before it is done', async () => {
  const { page, complaints } = await openWindowOf('kepegawaian.kupang');
  const picture = async (name: string): Promise<void> => {
    if (!PICTURES) return;
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 1000 });
      writeFileSync(`${PICTURES}/${name}-${width}.png`, await page.screenshot());
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  };
  const found = await system.query<{ id: string; name: string; title: string; position: string }>(
    `select e.id, e.name, p.title, p.id as position from employee e join assignment a on a.employee_id = e.id join position p on p.id = a.position_id
     join instansi i on i.id = e.instansi_id where i.code = 'kota-kupang' and p.kind = 'PELAKSANA' and a.valid_to is null and p.valid_to is null order by e.name, e.id limit 1`,
  );
  const person = found.rows[0]!;
  const held = async (): Promise<unknown[][]> =>
    (
      await system.query({
        text: 'select kind, decree_number, valid_to is null as runs from assignment where employee_id = $1 order by kind',
        values: [person.id],
        rowMode: 'array',
      })
    ).rows;
  const before = await held();

  const head = await system.query<{ id: string }>(
    `select p.id from position p join instansi i on i.id = p.instansi_id where i.code = 'kota-kupang' and p.is_head and p.valid_to is null order by p.code limit 1`,
  );
  await page.goto(`/kota-kupang/position/position_${head.rows[0]!.id}`);
  await page.getByRole('button', { name: 'Tempatkan' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Pegawai' }).fill(person.name);
  await page
    .getByRole('option', { name: new RegExp(`^${person.name}`) })
    .first()
    .click();
  await dialog.getByRole('combobox', { name: 'Sebagai' }).selectOption('PLT');
  await dialog.getByRole('textbox', { name: 'Nomor SK' }).fill('SK/PLT/1');
  await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Kepala cuti');
  await dialog.getByRole('button', { name: 'Lihat akibatnya' }).click();
  await dialog.getByText('Yang akan berubah').first().waitFor();
  expect(await held()).toEqual(before);
  await settled(page);
  await expectAccessible(page);
  await picture('appoint');
  await dialog.getByRole('button', { name: 'Tempatkan' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('SK/PLT/1').first().waitFor();
  await settled(page);
  await picture('position-of-hr');

  await page.goto(`/kota-kupang/employee/employee_${person.id}`);
  const acting = page.getByRole('listitem').filter({ hasText: 'SK/PLT/1' });
  await acting.getByRole('button', { name: 'Betulkan' }).click();
  await dialog.getByRole('textbox', { name: 'Nomor SK' }).fill('SK/PLT/2');
  await dialog.getByRole('button', { name: 'Lihat akibatnya' }).click();
  await dialog.getByText('Yang akan berubah').first().waitFor();
  await picture('correct');
  await dialog.getByRole('button', { name: 'Betulkan' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('SK SK/PLT/2').first().waitFor();

  await page.getByRole('button', { name: 'Akhiri masa kerja' }).click();
  await dialog.getByRole('combobox', { name: 'Sebab' }).selectOption('RESIGNATION');
  await dialog.getByRole('button', { name: 'Lihat akibatnya' }).click();
  await dialog.getByText('Angka yang akan bergeser').waitFor();
  await settled(page);
  await expectAccessible(page);
  await picture('end-of-service');
  await dialog.getByRole('button', { name: 'Akhiri masa kerja' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Hari terakhir bekerja di pemerintah ini').waitFor();
  await settled(page);
  await picture('employee-of-hr');
  expect(await held()).toEqual([...before.map(([kind, decree]) => [kind, decree, false]), ['PLT', 'SK/PLT/2', false]]);
  expect(complaints).toEqual([]);
});
