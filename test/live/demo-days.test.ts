import { countFigures, FigureRegistry, features, readerOf, writeFigureDays } from '@selaras/server/testing';
import { expect, it } from 'vitest';
import { useServer } from '../testkit/server.ts';

const { newWorld } = await useServer();
const registry = FigureRegistry.of(features);
const TODAY = '2026-11-27';

it('keeps of each day of the demonstration what a board as of that day counts', async () => {
  const world = await newWorld();
  const period = await world.period('Triwulan III 2026', { from: '2026-07-01', to: '2026-09-30', deadline: '2026-10-15' });
  const [health, social] = [await world.dinas('Dinas Kesehatan'), await world.dinas('Dinas Sosial')];
  const nurse = await world.position(health, 'Perawat', { need: 3 });
  const head = await world.position(social, 'Kepala Dinas', { need: 1, isHead: true, kind: 'JPT' });
  const [ani, budi, cici] = [await world.employee('Ani'), await world.employee('Budi'), await world.employee('Cici')];
  const moved = await world.assign(ani, nurse, { from: '2022-01-01', to: '2026-09-10' });
  await world.assign(ani, head, { from: '2026-09-11' });
  const stays = await world.assign(budi, nurse, { from: '2026-02-01' });
  await world.assign(cici, nurse, { from: '2022-01-01' });
  await world.evaluation(budi, { assignmentId: stays, dinas: health, period, state: 'SEALED' });
  await world.evaluation(ani, { assignmentId: moved, dinas: health, period, state: 'SUBMITTED' });
  const { system } = world;
  await system.query(
    `update evaluation set started_at = '2026-09-20T16:59:00Z', submitted_at = '2026-09-20T17:01:00Z', sealed_at = case when sealed_at is not null then '2026-10-20T03:00:00Z'::timestamptz end where period_id = $1`,
    [period.id],
  );
  await system.query('delete from figure_day where instansi_id = $1', [world.instansi.id]);
  await writeFigureDays(system, world.instansi, 'Asia/Jakarta', TODAY);
  for (const day of [
    '2025-11-27',
    '2026-01-31',
    '2026-02-01',
    '2026-07-01',
    '2026-09-10',
    '2026-09-11',
    '2026-09-20',
    '2026-09-21',
    '2026-10-15',
    '2026-10-16',
    '2026-10-20',
    '2026-11-26',
  ])
    for (const set of registry.sets) {
      const periods = set.periods ? { period: period.id } : {};
      if (set.periods && day < '2026-07-01') continue;
      const counted = await countFigures(readerOf(system), registry, [set], { asOf: day, dinasIds: [health.id, social.id], periods }, 'dinas');
      for (const dinas of [health, social]) {
        const { rows } = await system.query<{ kept: Record<string, number> }>(
          'select kept from figure_day where dinas_id = $1 and fact_set = $2 and period_id is not distinct from $3 and $4::date between from_day and to_day',
          [dinas.id, set.key, set.periods ? period.id : null, day],
        );
        const expected = Object.fromEntries(registry.counted(set).map(([key], place) => [key, counted.get(dinas.id)![set.key]![place]]));
        expect(rows[0]?.kept, `${set.key} of ${dinas.code} on ${day}`).toEqual(expected);
      }
    }
});
