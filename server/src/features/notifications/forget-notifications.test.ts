import { expect, it } from 'vitest';
import { useDatabase } from '../../testing/use-database.ts';
import { World } from '../../testing/world.ts';
import { forgetOld } from './forget-notifications.service.ts';

const database = useDatabase();

it('what an account was told is forgotten after four hundred days, and not before', async () => {
  const system = database.as('selaras_system', { max: 1 });
  const world = await World.create(system);
  const period = await world.period();
  const account = await world.account('atasan');
  const [old, young] = [await world.remindAccount(account, period), await world.remindAccount(account, period)];
  await system.query(`update notification set written_at = '2026-01-01' where id = $1`, [old]);
  await system.query(`update notification set written_at = '2026-01-03' where id = $1`, [young]);
  await forgetOld(system, world.instansi.id, '2027-02-06');
  expect((await system.query<{ id: string }>('select id from notification')).rows).toEqual([{ id: young }]);
});
