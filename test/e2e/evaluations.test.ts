/** HR corrects a sealed evaluation and records what an office outside the tree decided, in the browser: seen first, then done. */
import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { expectAccessible, settled, useDemoWindows } from './demo-windows.ts';

const { server, openWindowOf } = await useDemoWindows();
const { system } = server.app.services;
/** A folder for pictures of the pages, for whoever wants to look at them. */
const PICTURES = process.env['PICTURES'];

it('HR corrects what was sealed and records what was decided outside the tree; the page says who evaluates, why, and what it said before', async () => {
  const { page, complaints } = await openWindowOf('kepegawaian.kupang');
  const dialog = page.getByRole('dialog');
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
  const { rows } = await system.query<{ id: string; employee: string; label: string }>(
    `select v.id, v.employee_id as employee, p.label from evaluation v join evaluation_period p on p.id = v.period_id join instansi i on i.id = v.instansi_id
     where i.code = 'kota-kupang' and v.state = 'SEALED' and v.work_result = 'SESUAI_EKSPEKTASI' and v.behaviour = 'SESUAI_EKSPEKTASI' order by v.id limit 1`,
  );
  const one = rows[0]!;
  const say = async (button: string): Promise<void> => {
    await dialog.getByRole('textbox', { name: 'Nomor SK' }).fill('SK/KEB/7');
    await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Keberatan diterima');
    await dialog.getByRole('button', { name: 'Lihat akibatnya' }).click();
    await dialog.getByText('Yang akan berubah').first().waitFor();
    await settled(page);
    await expectAccessible(page);
    await picture(button);
    await dialog.getByRole('button', { name: button, exact: true }).click();
  };

  await page.goto(`/kota-kupang/employee/employee_${one.employee}`);
  await page.getByRole('button', { name: `Rincian: ${one.label}` }).click();
  await dialog.getByRole('button', { name: 'Koreksi' }).click();
  await dialog.getByRole('group', { name: 'Hasil kerja' }).getByText('Di atas ekspektasi').click();
  await dialog.getByRole('group', { name: 'Perilaku kerja' }).getByText('Di atas ekspektasi').click();
  await say('Koreksi penilaian');
  await dialog.getByText('Alasan: Keberatan diterima · SK/KEB/7').waitFor();
  await settled(page);
  await expectAccessible(page);
  await picture('detail');
  const { rows: corrected } = await system.query('select predikat, version from evaluation where id = $1', [one.id]);
  expect(corrected).toEqual([{ predikat: 'SANGAT_BAIK', version: 2 }]);

  const { rows: outside } = await system.query<{ dinas: string; period: string; employee: string; name: string }>(
    `select a.dinas_id as dinas, p.id as period, e.id as employee, e.name from evaluation_period p join instansi i on i.id = p.instansi_id
     join assignment a on a.instansi_id = i.id and a.kind = 'DEFINITIF' and a.validity @> p.valid_to and a.validity @> p.valid_from
     join position s on s.id = a.position_id and s.is_head and s.superior_position_id is null join employee e on e.id = a.employee_id
     where i.code = 'kota-kupang' and p.state = 'OPEN' and evaluator_in(e.id, p.id, current_date) is null
       and not exists (select from evaluation v where v.period_id = p.id and v.employee_id = e.id and v.state = 'SEALED') order by p.valid_from desc limit 1`,
  );
  const top = outside[0]!;
  await page.goto(`/kota-kupang/dinas/dinas_${top.dinas}?tab=evaluations&period=period_${top.period}`);
  await page.getByRole('button', { name: /^Catat: / }).waitFor();
  await settled(page);
  await expectAccessible(page);
  await picture('unfinished');
  await page.getByRole('button', { name: /^Catat: / }).click();
  await dialog.getByRole('group', { name: 'Hasil kerja' }).getByText('Sesuai ekspektasi').click();
  await dialog.getByRole('group', { name: 'Perilaku kerja' }).getByText('Sesuai ekspektasi').click();
  await say('Catat dan tetapkan');
  await dialog.waitFor({ state: 'detached' });
  const { rows: recorded } = await system.query('select state, evaluator_office, evaluator_id from evaluation where employee_id = $1 and period_id = $2', [
    top.employee,
    top.period,
  ]);
  expect(recorded).toEqual([{ state: 'SEALED', evaluator_office: 'REGIONAL_HEAD', evaluator_id: null }]);
  expect(complaints).toEqual([]);
});
