/** What was typed into a form is there again after a reload and a lost network, goes with signing out, and nothing is done twice. */
import { expect, it } from 'vitest';
import { expectAccessible, settled, useDemoWindows } from './demo-windows.ts';

const { server, openWindowOf } = await useDemoWindows();
const { system } = server.app.services;

const MADE = `select count(*)::int as count from absence x join employee e on e.id = x.employee_id where x.decree_number = 'SK/DRAF/1'`;

it('HR fills in an absence, loads the page anew, loses the network on the way, and it is recorded once', async () => {
  const { page } = await openWindowOf('kepegawaian.kupang');
  const { rows } = await system.query<{ id: string }>(
    `select e.id from employee e join assignment a on a.employee_id = e.id join instansi i on i.id = e.instansi_id
     where i.code = 'kota-kupang' and e.status = 'PNS' and a.kind = 'DEFINITIF' and a.valid_to is null and not exists (select from absence x where x.employee_id = e.id)
     order by e.name, e.id limit 1`,
  );
  const dialog = page.getByRole('dialog');
  const open = async (): Promise<void> => {
    await page.goto(`/kota-kupang/employee/employee_${rows[0]!.id}`);
    await page.getByRole('button', { name: 'Catat ketidakhadiran' }).click();
    await dialog.getByLabel('Jenis').waitFor();
  };
  const decree = dialog.getByRole('textbox', { name: 'Nomor SK' });

  await open();
  expect(await dialog.getByText(/dipulihkan/).count()).toBe(0);
  await dialog.getByLabel('Jenis').selectOption({ label: 'Cuti melahirkan' });
  await dialog.getByLabel('Hari pertama').fill('2026-02-01');
  await decree.fill('SK/DRAF/1');
  await dialog.getByLabel('Alasan').fill('Surat dokter');

  await open();
  await dialog.getByText(/dipulihkan/).waitFor();
  expect(await decree.inputValue()).toBe('SK/DRAF/1');
  expect(await dialog.getByLabel('Alasan').inputValue()).toBe('Surat dokter');
  await settled(page);
  await expectAccessible(page);

  await dialog.getByRole('button', { name: 'Lihat akibatnya' }).click();
  await dialog.getByText('Yang akan berubah').first().waitFor();
  await page.context().setOffline(true);
  await dialog.getByRole('button', { name: 'Catat', exact: true }).click();
  await dialog.getByText('Langkah ini gagal. Coba lagi.').first().waitFor();
  await page.context().setOffline(false);
  expect((await system.query<{ count: number }>(MADE)).rows[0]!.count).toBe(0);

  // The answer is lost on its way back, after it was done.
  await open();
  expect(await decree.inputValue()).toBe('SK/DRAF/1');
  await dialog.getByRole('button', { name: 'Lihat akibatnya' }).click();
  await dialog.getByText('Yang akan berubah').first().waitFor();
  let lost = 0;
  await page.route('**/graphql', async (route) => {
    if (lost > 0 || !(route.request().postData() ?? '').includes('RecordAbsence')) return route.continue();
    lost++;
    await route.fetch();
    return route.abort();
  });
  await dialog.getByRole('button', { name: 'Catat', exact: true }).click();
  await expect.poll(async () => (await system.query<{ count: number }>(MADE)).rows[0]!.count).toBe(1);
  expect(lost).toBe(1);
  await dialog.getByRole('button', { name: 'Lihat akibatnya' }).click();
  await settled(page);
  expect(await decree.inputValue()).toBe('SK/DRAF/1');
  expect((await system.query<{ count: number }>(MADE)).rows[0]!.count).toBe(1);

  await dialog.getByRole('button', { name: 'Buang isian' }).click();
  expect(await decree.inputValue()).toBe('');
  await open();
  expect(await dialog.getByText(/dipulihkan/).count()).toBe(0);
});

it('a reorganisation whose answer was lost is begun once, also when the page is loaded anew before it is sent again', async () => {
  const { page } = await openWindowOf('kepegawaian.kupang');
  const dialog = page.getByRole('dialog');
  const name = dialog.getByRole('textbox', { name: /^Nama/ });
  const open = async (): Promise<void> => {
    await page.goto('/kota-kupang/reorganisations');
    await page.getByRole('button', { name: 'Rancangan baru' }).click();
    await name.waitFor();
  };
  await open();
  await name.fill('Penataan yang terputus');
  let lost = 0;
  await page.route('**/graphql', async (route) => {
    if (lost > 0 || !(route.request().postData() ?? '').includes('createReorganisation')) return route.continue();
    lost++;
    await route.fetch();
    return route.abort();
  });
  await dialog.locator('button[type=submit]').click();
  await dialog.getByRole('alert').waitFor();
  await open();
  await dialog.getByText(/dipulihkan/).waitFor();
  expect(await name.inputValue()).toBe('Penataan yang terputus');
  await dialog.locator('button[type=submit]').click();
  await name.waitFor({ state: 'detached' });
  const { rows } = await system.query<{ count: number }>(`select count(*)::int as count from reorganisation where name = 'Penataan yang terputus'`);
  expect({ lost, made: rows[0]!.count }).toEqual({ lost: 1, made: 1 });
  await page.goto('/kota-kupang/reorganisations');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('selaras.draft.')))).toEqual([]);
});
