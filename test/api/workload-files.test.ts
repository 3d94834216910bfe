/** What leaves as a file comes back: the tasks of an analysis, as a program or somebody with a spreadsheet got them. */
import { WorkloadFileCheckedDocument } from '@selaras/schema/test';
import { expect, it } from 'vitest';
import { member } from '../testkit/documents.ts';
import { useWorld } from '../testkit/server.ts';
import { askSheet, readList } from '../testkit/sheets.ts';

const { server, as, world } = await useWorld();
const health = await world.dinas('Dinas Kesehatan');
const nurse = await world.position(health, 'Perawat', { need: 2 });
const clerk = await world.position(health, 'Pengadministrasi', { need: 1 });
const { node: id } = await world.workload(health, {
  tasks: [
    { position: nurse, description: 'Merawat pasien', volume: 9_000.5, normMinutes: 25.25 },
    { position: nurse, description: 'Belum diukur', normMinutes: null },
    { position: clerk, description: 'Melayani; "loket"', approach: 'OBJECTS', volume: 80, volumePeriod: 'DAY', ability: 25 },
    { position: clerk, description: 'Menjaga mesin', approach: 'EQUIPMENT', volume: 2, operators: 1.5, shifts: 2 },
  ],
});
const hr = await world.account('hr', { role: 'HR' });

async function checked(body: Buffer<ArrayBuffer>, fileName: string) {
  const question = new URLSearchParams({ kind: 'WORKLOAD', instansi: world.instansi.node, fileName });
  const answer = await fetch(`${server.url}/imports?${question.toString()}`, {
    method: 'POST',
    headers: { 'apollo-require-preflight': '1', authorization: `Bearer ${hr.token}` },
    body,
  });
  const sent = (await answer.json()) as { id: string };
  const read = async () => member('Import', (await as(hr).ask(WorkloadFileCheckedDocument, { id: sent.id })).node);
  await expect.poll(async () => (await read()).importState, { timeout: 20_000, interval: 50 }).toBe('CHECKED');
  return read();
}

it.each(['csv', 'xlsx'] as const)('tasks that left as %s are on record already when the file comes back', async (format) => {
  const file = Buffer.from(await (await askSheet(server.url, hr, 'workload.tasks', format, { variables: { id } })).arrayBuffer());
  const { head, rows } = await readList(file, format);
  expect(head).toEqual(expect.arrayContaining(['Kode jabatan', 'Uraian tugas', 'Volume', 'Waktu penyelesaian (menit)']));
  expect(rows).toHaveLength(4);
  const found = await checked(file, `abk.${format}`);
  expect(found).toMatchObject({ importState: 'CHECKED', problem: null, counts: { created: 0, changed: 0, unchanged: 4, refused: 0 } });
});
