/**
 * HR enters a number that belongs to somebody of another government. Nothing that HR is answered may depend on it, and
 * nobody is kept from a number; the administrators of both are told.
 */
import {
  AssignEmployeeDocument,
  ChangeNipDocument,
  NipClashesDocument,
  NumberInDocument,
  PeopleByNumberDocument,
  ReadChangesDocument,
  StateOfImportDocument,
  type NipClashesQuery,
} from '@selaras/schema/test';
import { ImportPageDocument, ImportRowsPanelDocument } from '@selaras/schema/web';
import type { Actor, PositionRef, World } from '@selaras/server/testing';
import { describe, expect, it } from 'vitest';
import { applyAsRead } from '../testkit/as-read.ts';
import { member } from '../testkit/documents.ts';
import { feedBeginning } from '../testkit/feed.ts';
import { useServer } from '../testkit/server.ts';

const { server, as, newWorld } = await useServer();
const { system } = server.app.services;

const HELD = '198503032010012003';
const FREE = '198503032010012004';

interface Place {
  readonly world: World;
  readonly hr: Actor;
  readonly admin: Actor;
  readonly post: PositionRef;
}

async function government(name: string): Promise<Place> {
  const world = await newWorld(name);
  const post = await world.position(await world.dinas(), 'Staf', { need: 3 });
  await system.query(`update position set code = 'STAF' where id = $1`, [post.id]);
  return { world, post, hr: await world.account('hr', { role: 'HR' }), admin: await world.account('admin', { role: 'ADMIN' }) };
}

/** Uploads a file, looks at what its check says, applies it and looks again. */
async function bringIn({ world, hr }: Place, kind: 'EMPLOYEES' | 'ASSIGNMENTS', body: string): Promise<unknown[]> {
  const question = new URLSearchParams({ kind, instansi: world.instansi.node, fileName: 'berkas.csv' });
  const sent = await fetch(`${server.url}/imports?${question.toString()}`, {
    method: 'POST',
    headers: { 'apollo-require-preflight': '1', authorization: `Bearer ${hr.token}` },
    body,
  });
  const { id } = (await sent.json()) as { id: string };
  const until = (state: string): Promise<unknown> =>
    expect.poll(async () => member('Import', (await as(hr).ask(StateOfImportDocument, { id })).node).state, { timeout: 20_000, interval: 50 }).toBe(state);
  const look = (): Promise<unknown[]> => Promise.all([as(hr).ask(ImportPageDocument, { id }), as(hr).ask(ImportRowsPanelDocument, { id, first: 20 })]);
  await until('CHECKED');
  const checked = await look();
  const taken = await applyAsRead(as(hr), id);
  await until('APPLIED');
  return [sent.status, checked, taken, await look()];
}

/** Everything HR can do with a number, in the order in which HR does it. */
async function everythingWith(place: Place, nip: string): Promise<unknown[]> {
  const { world, hr, post } = place;
  const look = async (): Promise<unknown> => as(hr).send(PeopleByNumberDocument, { nip, search: nip.slice(0, 17) });
  const answers: unknown[] = [await look()];
  answers.push(await bringIn(place, 'EMPLOYEES', `nip,nama,gol\n${nip},Orang Baru,III/a\n`), await look());
  answers.push(
    await bringIn(place, 'EMPLOYEES', `nip,nama,gol\n${nip},Orang Baru,III/b\n`),
    await bringIn(place, 'EMPLOYEES', `nip,nama\n${nip},Orang Baru\n`),
  );
  const { employeeByNip } = await as(hr).ask(NumberInDocument, { nip });
  answers.push(await bringIn(place, 'ASSIGNMENTS', `nip,kode_jabatan,tmt\n${nip},STAF,2024-01-01\n`));
  const input = { employeeId: employeeByNip!.id, positionId: post.node, kind: 'PLT' as const, validFrom: '2026-01-01', decreeNumber: 'SK/9' };
  answers.push(await as(hr).send(AssignEmployeeDocument, { input }), await as(hr).codeOf(NipClashesDocument, { instansiId: world.instansi.node }));
  await server.app.worker.settle();
  answers.push(await as(hr).send(ReadChangesDocument, { instansiId: world.instansi.node, after: await feedBeginning(system), first: 500 }), await look());
  answers.push(await renumbered(place, nip));
  return answers;
}

/** The number given by hand to somebody else, once nobody of the government has it: shown, done, and taken back by another number. */
async function renumbered({ world, hr }: Place, nip: string): Promise<unknown[]> {
  await system.query(`update employee set nip = '198503032010012099' where nip = $1 and instansi_id = $2`, [nip, world.instansi.id]);
  const { node: employeeId, id: uuid } = await world.employee('Orang Berganti', { nip: '198503032010012098' });
  const give = (version: number, given: string, preview = false): Promise<unknown> =>
    as(hr).send(ChangeNipDocument, { input: { employeeId, version, nip: given, preview } });
  const answers = [await give(1, nip, true), await give(1, nip), await as(hr).ask(NumberInDocument, { nip }), await give(2, '198503032010012098')];
  await system.query('delete from employee where id = $1', [uuid]);
  await system.query('update employee set nip = $1 where nip = $2 and instansi_id = $3', [nip, '198503032010012099', world.instansi.id]);
  return answers;
}

/** The same words for what is another one every time: ids in the order in which they come, the number, and times. */
function alike(answers: unknown, nip: string): string[] {
  const ids: string[] = [];
  return JSON.stringify(answers, (key, value: unknown) => (key === 'headers' ? undefined : value))
    .replaceAll(nip, 'NIP')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => {
      if (!ids.includes(id)) ids.push(id);
      return `id ${ids.indexOf(id)}`;
    })
    .replaceAll(/"(cursor|sequence|endCursor|at|occurredAt|startedAt|requestId)":"[^"]*"/g, '"$1":"when it was asked"')
    .replaceAll(/"(rowsPerSecond|secondsLeft|available)":[0-9.]+/g, '"$1":"as fast as it went"')
    .split(/(?<=[}\]]),/);
}

const casesOf = async ({ world, admin }: Place, actor = admin): Promise<NonNullable<NipClashesQuery['nipClashes']>> =>
  (await as(actor).ask(NipClashesDocument, { instansiId: world.instansi.node })).nipClashes!;

describe('a NIP that another government holds', () => {
  it('changes nothing of what HR is answered, and is a case for the administrators of both until one record is closed', async () => {
    const theirs = await government('Kota Seberang');
    const person = await theirs.world.employee('Rahasia', { nip: HELD, in: theirs.post });
    const [without, within] = [await government('Kota Asal'), await government('Kota Asal')];
    const free = alike(await everythingWith(without, FREE), FREE);
    const held = await everythingWith(within, HELD);
    expect(alike(held, HELD)).toEqual(free);
    expect(JSON.stringify(held)).not.toMatch(/Rahasia|Seberang/);

    const own = (await as(within.hr).ask(NumberInDocument, { nip: HELD })).employeeByNip!;
    const since = expect.any(String) as string;
    expect((await casesOf(within)).nodes).toEqual([
      { nip: HELD, employeeId: own.id, employeeName: 'Orang Baru', otherInstansi: 'Kota Seberang', since, state: 'OPEN' },
    ]);
    expect((await casesOf(theirs)).nodes).toEqual([
      { nip: HELD, employeeId: person.node, employeeName: 'Rahasia', otherInstansi: 'Kota Asal', since, state: 'OPEN' },
    ]);
    expect((await casesOf(without)).totalCount).toBe(0);

    await system.query(`update assignment set valid_to = '2026-01-31' where employee_id = $1`, [person.id]);
    expect([...(await casesOf(within)).nodes, ...(await casesOf(theirs)).nodes].map(({ state }) => state)).toEqual(['MOVED', 'MOVED']);
    await system.query('delete from assignment where employee_id = $1', [person.id]);
    await system.query('delete from employee where id = $1', [person.id]);
    expect((await casesOf(within)).totalCount + (await casesOf(theirs)).totalCount).toBe(0);
  });

  it('is told to nobody else: not to HR, leaders and programs of either, nor to administrators of a third', async () => {
    const [one, two, third] = [await government('Kota Satu'), await government('Kota Dua'), await government('Kota Tiga')];
    const nip = '198503032010012005';
    for (const { world, post } of [one, two]) await world.employee('Orang Kembar', { nip, in: post });
    for (const role of ['HR', 'LEADERSHIP', 'INTEGRATOR'] as const) {
      const actor = await one.world.account(role.toLowerCase(), { role });
      expect(await as(actor).codeOf(NipClashesDocument, { instansiId: one.world.instansi.node }), role).toBe('FORBIDDEN');
    }
    for (const { world } of [one, two]) expect(await as(third.admin).codeOf(NipClashesDocument, { instansiId: world.instansi.node })).toBe('BAD_INPUT');
    expect(await as(one.admin).codeOf(NipClashesDocument, { instansiId: two.world.instansi.node })).toBe('BAD_INPUT');
    // Below the service the function says the same: without the right in the session it lists nothing.
    const direct = await system.query('select * from nip_clashes($1, current_date)', [one.world.instansi.id]);
    expect(direct.rows).toEqual([]);
  });

  it('asks which is meant where somebody sees both, and takes neither by chance', async () => {
    const [one, two] = [await government('Kota Timur'), await government('Kota Barat')];
    const nip = '198503032010012006';
    const [first, second] = [await one.world.employee('Orang Timur', { nip }), await two.world.employee('Orang Barat', { nip })];
    const both = await one.world.account('both', { role: 'HR' });
    await system.query(`insert into access_grant (account_id, role, instansi_id) values ($1, 'HR', $2)`, [both.accountId, two.world.instansi.id]);
    const { errors } = await as(both).send(NumberInDocument, { nip });
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' }, message: expect.stringContaining('instansiId') as string });
    const inside = async ({ world }: Place): Promise<string | undefined> =>
      (await as(both).ask(NumberInDocument, { nip, instansiId: world.instansi.node })).employeeByNip?.id;
    expect([await inside(one), await inside(two)]).toEqual([first.node, second.node]);
    expect((await as(one.hr).ask(NumberInDocument, { nip })).employeeByNip?.id).toBe(first.node);
    expect(await as(one.hr).codeOf(NumberInDocument, { nip, instansiId: two.world.instansi.node })).toBe('BAD_INPUT');
  });

  it('lists many page by page, those to be settled first', async () => {
    const [one, two] = [await government('Kota Utara'), await government('Kota Selatan')];
    for (const last of [7, 8, 9]) {
      const nip = `19850303201001201${last}`;
      await one.world.employee('Orang Utara', { nip, in: one.post });
      const other = await two.world.employee('Orang Selatan', { nip, in: two.post });
      if (last === 7) await system.query(`update assignment set valid_to = '2026-01-31' where employee_id = $1`, [other.id]);
    }
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nipClashes }: NipClashesQuery = await as(one.admin).ask(NipClashesDocument, { instansiId: one.world.instansi.node, first: 1, after });
      seen.push(...nipClashes!.nodes.map(({ nip, state }) => `${nip.slice(-1)} ${state}`));
      more = nipClashes!.nodes.length > 0;
      after = nipClashes!.pageInfo.endCursor ?? after;
    }
    expect(seen).toEqual(['8 OPEN', '9 OPEN', '7 MOVED']);
  });
});
