/** What rows ask is answered while their import is checked, and check and apply hear the same. */
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { ImportWorld, KINDS, NOW } from '../../../testing/import-world.ts';
import { applyImport } from './apply-import.service.ts';
import { checkAnswered } from './check-import.service.ts';
import { claimForAnswers, type RowAnswer } from './import-state.service.ts';
import { ImportNotReady } from './importing.errors.ts';

let world: ImportWorld;
beforeEach(async () => {
  world = await ImportWorld.create(inject('clusterUrl'));
  await world.settle();
});
afterEach(() => world.close());

const FILE = `unit,jabatan,jenis,kebutuhan
Bid. Guru,Analis A,Pelaksana,1
Bid. Guru,Analis B,Pelaksana,1
Bid. Sekolah Dasar,Analis C,Pelaksana,1
Bidang Guru,Analis D,Pelaksana,1`;

async function answer(id: string, ...answers: readonly Partial<RowAnswer>[]): Promise<boolean> {
  const task = await claimForAnswers(
    world.pool,
    id,
    answers.map((said) => ({ rowNumber: 2, answer: 'SAME', alike: false, ...said })),
  );
  if (task) await checkAnswered(world.pool, task, { kinds: KINDS, now: NOW });
  return task !== null;
}
const endOf = async (id: string): Promise<unknown[]> =>
  (await world.look(id)).rows.map(({ outcome, problems }) => [outcome, ...problems.map(({ code }) => code)]);
const ASKED = ['REFUSED', 'UNIT_NEARLY_EQUAL'];

it('an answer is of its row, or of all that ask the same, and can be taken back', async () => {
  const { id, task } = await world.check('POSITIONS', FILE, { dinas: 'DIK' });
  expect(await endOf(id)).toEqual([ASKED, ASKED, ASKED, ['CREATED']]);
  expect(await answer(id, {})).toBe(true);
  expect(await endOf(id)).toEqual([['CREATED'], ASKED, ASKED, ['CREATED']]);
  await answer(id, { rowNumber: 3, answer: 'ANOTHER', alike: true }, { rowNumber: 4 });
  expect(await endOf(id)).toEqual([['CREATED'], ['CREATED', 'UNIT_NEARLY_EQUAL'], ['CREATED'], ['CREATED']]);
  await answer(id, { rowNumber: 3 });
  expect(await endOf(id)).toEqual([['CREATED'], ['CREATED'], ['CREATED'], ['CREATED']]);
  const answered = (await world.look(id)).task;
  expect(answered).toMatchObject({ state: 'CHECKED', counts: { created: 4, refused: 0 }, creates: [{ thing: 'POSITION', count: 4 }] });
  expect(answered.version).toBeGreaterThan(task.version);
});

it('a blank unit below another is asked about: that of the row above, or the top of the dinas', async () => {
  const map =
    'unit,jabatan,jenis,kebutuhan\n,Kepala Tata,Pelaksana,1\nBidang Guru,Analis A,Pelaksana,1\n,Analis B,Pelaksana,1\n,Analis C,Pelaksana,1\n,Kepala Dinas Pendidikan,JPT,1';
  const { id } = await world.check('POSITIONS', map, { dinas: 'DIK' });
  const asked = ['REFUSED', 'UNIT_BLANK_BELOW_ANOTHER'];
  expect((await endOf(id)).slice(0, 4)).toEqual([['CREATED'], ['CREATED'], asked, asked]);
  await answer(id, { rowNumber: 4 }, { rowNumber: 5, answer: 'ANOTHER' });
  await applyImport(world.pool, id, null, { kinds: KINDS, now: NOW });
  expect(await world.all("select p.title, u.name from position p join unit u on u.id = p.unit_id where p.title ~ '^(Analis|Kepala Tata)' order by 1")).toEqual([
    { title: 'Analis A', name: 'Bidang Guru' },
    { title: 'Analis B', name: 'Bidang Guru' },
    { title: 'Analis C', name: 'Dinas Pendidikan' },
    { title: 'Kepala Tata', name: 'Dinas Pendidikan' },
  ]);
  // What is on record at the top asks nothing when the file comes again.
  const again = await world.check('POSITIONS', map.replace('\n,Analis B,Pelaksana,1', ''), { dinas: 'DIK' });
  expect(again.codes.filter((code) => code === 'UNIT_BLANK_BELOW_ANOTHER')).toEqual([]);
});

it('an answer to all that ask the same leaves others alone', async () => {
  const { id } = await world.check('POSITIONS', FILE, { dinas: 'DIK' });
  await answer(id, { alike: true });
  expect(await endOf(id)).toEqual([['CREATED'], ['CREATED'], ASKED, ['CREATED']]);
});

it('what was answered is applied as it was checked', async () => {
  const { id } = await world.check('POSITIONS', FILE, { dinas: 'DIK' });
  await answer(id, { alike: true }, { rowNumber: 4, answer: 'ANOTHER' });
  expect(await applyImport(world.pool, id, null, { kinds: KINDS, now: NOW })).toMatchObject({ state: 'APPLIED' });
  expect(
    await world.all(
      "select u.name, count(*)::int as positions from position p join unit u on u.id = p.unit_id where p.title like 'Analis%' group by 1 order by 1",
    ),
  ).toEqual([
    { name: 'Bid. Sekolah Dasar', positions: 1 },
    { name: 'Bidang Guru', positions: 3 },
  ]);
});

it('an answer to what is not asked changes nothing', async () => {
  const { id, task } = await world.check('POSITIONS', FILE, { dinas: 'DIK' });
  expect(await answer(id, {}, { rowNumber: 5 })).toBe(false);
  expect(await answer(id, { rowNumber: 99 })).toBe(false);
  expect((await world.look(id)).task).toMatchObject({ state: 'CHECKED', version: task.version });
  expect(await applyImport(world.pool, id, null, { kinds: KINDS, now: NOW })).toBeInstanceOf(ImportNotReady);
});
