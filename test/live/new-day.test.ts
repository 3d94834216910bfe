import { startTestApp, World } from '@selaras/server/testing';
import { CloseUnitDocument, RenameDinasDocument, TransferUnitDocument, WatchBoardDocument } from '@selaras/schema/test';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { Client } from '../testkit/client.ts';
import { member } from '../testkit/documents.ts';
import { connect } from '../testkit/live.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const TOMORROW = new Date('2026-11-22T05:00:00Z');

let now = NOW;
let server: Awaited<ReturnType<typeof startTestApp>>;
beforeAll(async () => {
  server = await startTestApp(inject('clusterUrl'), { clock: () => now });
});
afterEach(() => {
  now = NOW;
});
afterAll(() => server.close());

async function watched() {
  const world = await World.create(server.app.services.system);
  const [health, social] = [await world.dinas('Dinas Kesehatan'), await world.dinas('Dinas Sosial')];
  const [hr, leader] = [await world.account('hr', { role: 'HR' }), await world.account('leader', { role: 'LEADERSHIP' })];
  await server.app.worker.settle();
  const live = connect(server.url, leader);
  const heard = live.subscribe(WatchBoardDocument, { instansiId: world.instansi.node });
  await heard.until(({ board }) => board.kind === 'SNAPSHOT' && board.rows.length === 2);
  return { world, health, social, as: Client.program(server.url, hr), live, heard, seen: heard.events.length };
}

it('begins with the names that were stated for it', async () => {
  const { health, as, live, heard, seen } = await watched();
  const { renameDinas } = await as.ask(RenameDinasDocument, {
    input: { dinasId: health.node, version: 1, name: 'Dinas Kesehatan dan KB', since: '2026-11-22' },
  });
  expect(member('DinasSaved', renameDinas).dinas.name).toBe('Dinas Kesehatan');
  now = TOMORROW;
  await server.app.worker.settle();
  await heard.until(({ board }) => board.rows.some(({ name }) => name === 'Dinas Kesehatan dan KB'), seen);
  await live.close();
});

it('tells the board of who is left, when a dinas had its last day', async () => {
  const { health, social, as, live, heard, seen } = await watched();
  const input = { unitId: `unit_${health.rootUnitId}`, version: 1, lastDay: '2026-11-21', closeRest: true };
  member('UnitSaved', (await as.ask(CloseUnitDocument, { input })).closeUnit);
  await heard.until(({ board }) => board.kind === 'CHANGED' && board.rows.some(({ dinasId }) => dinasId === health.node), seen);
  now = TOMORROW;
  await server.app.worker.settle();
  const { board } = await heard.until((event) => event.board.kind === 'SNAPSHOT', seen);
  expect(board.rows.map(({ dinasId }) => dinasId)).toEqual([social.node]);
  await live.close();
});

it('gives what takes the place of another its code, and makes it the superior of who was led by that', async () => {
  const { world, health, social, as, live } = await watched();
  const { system } = server.app.services;
  const [division, other] = [await world.unit(health, 'Bidang'), await world.unit(health, 'Bidang Lain')];
  const head = await world.position(health, 'Kepala Bidang', { unit: division });
  const led = await world.position(health, 'Staf', { unit: other, superior: head });
  const { rows } = await system.query('select code from unit where id = $1', [division.id]);
  const input = { unitId: division.node, version: 1, parentId: `unit_${social.rootUnitId}`, since: '2026-11-22' };
  const { unit } = member('UnitSaved', (await as.ask(TransferUnitDocument, { input })).transferUnit);
  expect(unit.code).toBe(`${rows[0].code}/2026-11-22`);
  now = TOMORROW;
  await server.app.worker.settle();
  const found = await system.query(
    `select u.code, (select s.succeeds_id from position p join position s on s.id = p.superior_position_id where p.id = $2) as head from unit u where u.succeeds_id = $1`,
    [division.id, led.id],
  );
  expect(found.rows).toEqual([{ code: rows[0].code, head: head.id }]);
  await live.close();
});
