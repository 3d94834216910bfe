/** A file that is read, checked or applied while its server is killed: never half, never twice, and never left lying. */
import { createTestDatabase, World, type Actor, type TestDatabase } from '@selaras/server/testing';
import { IsServedDocument } from '@selaras/schema/test';
import pg from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { applyAsRead } from '../testkit/as-read.ts';
import { Client } from '../testkit/client.ts';
import { useCluster } from '../testkit/server.ts';
import { Fleet, type Member } from './fleet.ts';

/** What a killed server was writing is written on for seconds, and holds back others. */
const cluster = await useCluster();

/** So many that a kill meets them at work. */
const PEOPLE = 20_000;

let database: TestDatabase;
let owner: pg.Pool;
let world: World;
let hr: Actor;
let fleet: Fleet;

beforeEach(async () => {
  database = await createTestDatabase(cluster.url);
  owner = new pg.Pool({ connectionString: database.url, max: 2 });
  owner.on('error', () => undefined);
  fleet = new Fleet(database.url);
  world = await World.create(owner);
  hr = await world.account('hr', { role: 'HR' });
});
afterEach(async () => {
  await fleet.end();
  await owner.end();
  await database.drop();
});

/** No two have the same. */
function nip(index: number): string {
  const born = new Date(Date.UTC(1967, 0, 1 + (index % 12_000)));
  const day = born.toISOString().slice(0, 10).replaceAll('-', '');
  return `${day}${born.getUTCFullYear() + 24}0${1 + (index % 9)}${1 + (index % 2)}${String(1 + Math.floor(index / 12_000)).padStart(3, '0')}`;
}
const FILE = ['nip,nama', ...Array.from({ length: PEOPLE }, (_, index) => `${nip(index)},Orang ${index}`)].join('\n');

async function upload(server: Member): Promise<string> {
  const question = new URLSearchParams({ kind: 'EMPLOYEES', instansi: world.instansi.node, fileName: 'pegawai.csv' });
  const answer = await fetch(`${server.url}/imports?${question.toString()}`, {
    method: 'POST',
    headers: { 'apollo-require-preflight': '1', authorization: `Bearer ${hr.token}` },
    body: FILE,
  });
  return ((await answer.json()) as { id: string }).id;
}
const stateOf = async (id: string): Promise<string> =>
  (await owner.query<{ state: string }>('select state from import where id = $1', [id.replace('import_', '')])).rows[0]!.state;
const people = async (): Promise<number> => (await owner.query<{ count: number }>('select count(*)::int as count from employee')).rows[0]!.count;
const reaches = (id: string, states: readonly string[]): Promise<void> =>
  expect.poll(() => stateOf(id), { timeout: 60_000, interval: 20 }).toSatisfy((state: string) => states.includes(state));

it('in whatever it does, is taken up or ended by whoever comes, while the other server serves on', async () => {
  const [first, second] = [await fleet.start(), await fleet.start()];
  const asHr = Client.program(second.url, hr);

  // While it is read and checked.
  const checked = await upload(first);
  await reaches(checked, ['READING']);
  await fleet.kill(first);
  expect((await asHr.send(IsServedDocument)).errors).toEqual([]);
  expect(await people()).toBe(0);
  const third = await fleet.start();
  await reaches(checked, ['REFUSED', 'CHECKED', 'CANCELLED']);

  // While it is applied.
  const applied = await upload(third);
  await reaches(applied, ['CHECKED']);
  await applyAsRead(Client.program(third.url, hr), applied);
  await reaches(applied, ['APPLYING']);
  await fleet.kill(third);
  expect((await asHr.send(IsServedDocument)).errors).toEqual([]);
  const fourth = await fleet.start();
  await reaches(applied, ['REFUSED', 'CHECKED', 'APPLIED']);
  expect([0, PEOPLE]).toContain(await people());

  // And it can be done again, once.
  if ((await people()) === 0) {
    const again = (await stateOf(applied)) === 'CHECKED' ? applied : await upload(fourth);
    await reaches(again, ['CHECKED']);
    await applyAsRead(Client.program(fourth.url, hr), again);
    await reaches(again, ['APPLIED']);
  }
  expect(await people()).toBe(PEOPLE);
}, 240_000);
