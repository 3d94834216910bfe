/** Two HR at their windows: the one releases somebody, the other takes them; and HR looks who is away. */
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible, hasNoSidewaysScroll, settled, useDemoWindows } from './demo-windows.ts';

const { server, openWindowOf } = await useDemoWindows();
const { system } = server.app.services;
/** A folder for pictures of the pages, for whoever wants to look at them. */
const PICTURES = process.env['PICTURES'];

async function picture(page: Page, name: string): Promise<void> {
  for (const width of [1440, 390])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 1000 });
      expect(await hasNoSidewaysScroll(page), `${name} at ${width}`).toBe(true);
      if (PICTURES) writeFileSync(`${PICTURES}/${name}-${width}-${colorScheme}.png`, await page.screenshot());
    }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 900 });
}

async function show(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Lihat akibatnya' }).click();
  await dialog.getByText('Yang akan berubah').first().waitFor();
  await settled(page);
  await expectAccessible(page);
}

async function done(page: Page, button: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await show(page);
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await settled(page);
}

it('HR of one government releases somebody, and HR of another declines, then takes them into a position', async () => {
  const [giver, receiver] = [await openWindowOf('kepegawaian.kupang'), await openWindowOf('kepegawaian.mataram')];
  const { rows } = await system.query<{ id: string; name: string }>(
    `select e.id, e.name from employee e join assignment a on a.employee_id = e.id join instansi i on i.id = e.instansi_id
     where i.code = 'kota-kupang' and e.status = 'PNS' and a.kind = 'DEFINITIF' and a.valid_to is null and a.valid_from < '2026-01-01'
       and not exists (select from assignment o where o.employee_id = e.id and o.id <> a.id)
     order by e.name, e.id limit 1`,
  );
  const person = rows[0]!;
  const { rows: places } = await system.query<{ title: string; unit: string }>(
    `select p.title, u.name as unit from position p join unit u on u.id = p.unit_id join instansi i on i.id = p.instansi_id
     where i.code = 'kota-mataram' and not p.is_head and p.valid_to is null order by p.title, p.id limit 1`,
  );
  const place = places[0]!;
  const offer = async (): Promise<void> => {
    const { page } = giver;
    const dialog = page.getByRole('dialog');
    await page.goto(`/kota-kupang/employee/employee_${person.id}`);
    await page.getByRole('button', { name: 'Lepas ke pemerintah lain' }).click();
    await dialog.getByRole('combobox', { name: 'Ke pemerintah' }).fill('mataram');
    await page.getByRole('option', { name: /Mataram/ }).click();
    await dialog.getByLabel('Dapat mulai di sana pada').fill('2026-12-01');
    await dialog.getByRole('textbox', { name: 'Nomor SK' }).fill('Persetujuan/1');
    await dialog.getByRole('textbox', { name: 'Alasan' }).fill('mengikuti suami');
    await show(page);
    await dialog.getByText(/penempatan pegawai ini di sini berakhir/).waitFor();
    await picture(page, 'release');
    await done(page, 'Tawarkan');
  };
  await offer();
  const { page } = receiver;
  const dialog = page.getByRole('dialog');
  await page.goto('/kota-mataram/transfers');
  await page.getByText('Menunggu jawaban').last().waitFor();
  await settled(page);
  await expectAccessible(page);
  await picture(page, 'transfers-in');
  await page.getByRole('button', { name: 'Tolak' }).click();
  await dialog.getByRole('textbox', { name: 'Alasan' }).fill('tidak ada formasi');
  await done(page, 'Tolak');
  await page.getByRole('table').getByText('Ditolak').waitFor();

  await giver.page.goto('/kota-kupang/transfers?way=out');
  await giver.page.getByText('Jawaban: tidak ada formasi').waitFor();
  await settled(giver.page);
  await expectAccessible(giver.page);
  await offer();

  await page.goto('/kota-mataram/transfers?state=OFFERED');
  await page.getByRole('button', { name: 'Terima' }).click();
  await dialog.getByRole('combobox', { name: 'Jabatan di sini' }).fill(place.title.slice(0, 30));
  await page
    .getByRole('option', { name: `${place.title} · ${place.unit}` })
    .first()
    .click();
  await dialog.getByRole('textbox', { name: 'Nomor SK' }).fill('SK/MUTASI/1');
  await show(page);
  await picture(page, 'accept');
  await done(page, 'Terima');
  await page.getByText('Tidak ada', { exact: true }).waitFor();
  await page.goto('/kota-mataram/transfers?state=ACCEPTED');
  await page.getByRole('link', { name: new RegExp(person.name) }).click();
  await page.getByText(/Datang dari .*Kupang.* pada 1 Des/).waitFor();
  await settled(page);
  await expectAccessible(page);
  await picture(page, 'came-from');

  await giver.page.goto(`/kota-kupang/employee/employee_${person.id}`);
  await giver.page.getByText(/Pindah ke .*Mataram.* sejak 1 Des/).waitFor();
  const { rows: after } = await system.query(
    `select i.code, e.last_day::text, e.end_reason, a.valid_from >= '2026-12-01' as new, a.valid_to::text from employee e join instansi i on i.id = e.instansi_id
     join assignment a on a.employee_id = e.id where e.nip = (select nip from employee where id = $1) order by i.code`,
    [person.id],
  );
  expect(after).toEqual([
    { code: 'kota-kupang', last_day: '2026-11-30', end_reason: 'TRANSFER_OUT', new: false, valid_to: '2026-11-30' },
    { code: 'kota-mataram', last_day: null, end_reason: null, new: true, valid_to: null },
  ]);
  expect([...giver.complaints, ...receiver.complaints]).toEqual([]);
});

it('HR sees who is away today and on a day, of a dinas and of a kind, and until when', async () => {
  const { page, complaints } = await openWindowOf('kepegawaian.mataram');
  const count = async (kind: string | null): Promise<number> => {
    const { rows } = await system.query<{ away: number }>(
      `select count(*)::int as away from absence x join instansi i on i.id = x.instansi_id
       where i.code = 'kota-mataram' and x.validity @> (now() at time zone i.time_zone)::date and ($1::text is null or x.kind = $1)`,
      [kind],
    );
    return rows[0]!.away;
  };
  expect(await count(null)).toBeGreaterThan(10);
  await page.goto('/kota-mataram/board');
  await page.getByRole('link', { name: 'Tidak bertugas' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Siapa yang tidak bertugas' }).waitFor();
  await page.getByRole('table').waitFor();
  await settled(page);
  await expectAccessible(page);
  expect(await page.getByRole('row').count()).toBe(1 + Math.min(25, await count(null)));
  await picture(page, 'away');
  await page.getByLabel('Jenis').selectOption({ label: 'Cuti melahirkan' });
  await page.waitForURL(/kind=CUTI_MELAHIRKAN/);
  await settled(page);
  await expect.poll(() => page.getByRole('row').count()).toBe(1 + Math.min(25, await count('CUTI_MELAHIRKAN')));
  await page.goto('/kota-mataram/away?asOf=2026-11-01&kind=MPP');
  await page.getByText('Tidak ada yang tercatat tidak bertugas').waitFor();
  expect(complaints).toEqual([]);
});

it('who is not HR is told by these pages that they are closed to them, and never that nothing is there', async () => {
  const { page, complaints } = await openWindowOf('sekda.kupang');
  for (const path of ['away', 'transfers', 'reorganisations', 'acts']) {
    await page.goto(`/kota-kupang/${path}`);
    await page.getByText('Bagian ini tidak terbuka bagi akun Anda').waitFor();
    expect(await page.getByRole('main').getByRole('button').count(), path).toBe(0);
  }
  expect(complaints).toEqual([]);
});
