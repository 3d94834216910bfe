/** What a board says of itself: the numbers are those that it shows, of the dinas that the viewer sees. */
import { FindingsOfBoardDocument } from '@selaras/schema/test';
import type { Actor, DinasRef, World } from '@selaras/server/testing';
import { beforeAll, expect, it } from 'vitest';
import { useServer } from '../testkit/server.ts';

const { server, as, newWorld } = await useServer();

let world: World;
let health: DinasRef;
let social: DinasRef;

beforeAll(async () => {
  world = await newWorld();
  health = await world.dinas('Dinas Kesehatan');
  social = await world.dinas('Dinas Sosial');
  await world.position(health, 'Kepala', { isHead: true, need: 1 });
  await world.position(health, 'Kepala Bidang', { isHead: true, need: 1 });
  await world.position(social, 'Kepala', { isHead: true, need: 1 });
  await world.employee('Ani', { in: await world.position(social, 'Staf', { need: 3 }) });
  await server.app.worker.settle();
});

const findings = async (actor: Actor, more: { period?: string; asOf?: string } = {}) =>
  (await as(actor).ask(FindingsOfBoardDocument, { instansi: world.instansi.node, ...more })).board!.findings;

it('says what is the matter where, the most pressing first, in both languages', async () => {
  const found = await findings(await world.account('leader', { role: 'LEADERSHIP' }));
  expect(found.map(({ figure, urgency, number }) => [figure, urgency, number])).toEqual([
    ['VACANT_HEADS', 'NOW', 3],
    ['GAP', 'SOON', 5],
  ]);
  expect(found[0]).toMatchObject({
    dinasId: health.node,
    id: '3 jabatan kepala kosong tanpa Plt./Plh., di 2 perangkat daerah; terbanyak Dinas Kesehatan (2).',
    en: '3 head positions are vacant with nobody acting, in 2 dinas; most in Dinas Kesehatan (2).',
  });
  expect(found[1]!.id).toBe('Kekurangan 5 orang, 83,3% dari kebutuhan, di 2 perangkat daerah; terbanyak Dinas Sosial (3).');
});

it('says it of the dinas that the viewer sees, and calls no part of it the whole', async () => {
  const [found, ...more] = await findings(await world.account('head', { role: 'LEADERSHIP', on: social }));
  expect(found).toMatchObject({ figure: 'VACANT_HEADS', number: 1, dinasId: null, id: '1 jabatan kepala kosong tanpa Plt./Plh.' });
  expect(more.map(({ figure, number }) => [figure, number])).toEqual([['GAP', 3]]);
});

it('says what was so on another day', async () => {
  const leader = await world.account('leader', { role: 'LEADERSHIP' });
  const before = await findings(leader, { asOf: '2026-01-01' });
  expect(before.map(({ figure }) => figure)).toContain('VACANT_HEADS');
});
