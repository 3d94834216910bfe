import { expect, it } from 'vitest';
import { commandLine } from '../../testing/command-line.ts';
import { useDatabase } from '../../testing/use-database.ts';
import { World } from '../../testing/world.ts';
import { horizonAlertsCommand } from './horizon.command.ts';

const database = useDatabase();

it('selaras horizon-alerts sets how far ahead one government is told, and below which share of the need', async () => {
  const system = database.as('selaras_system');
  const [world, other] = [await World.create(system), await World.create(system)];
  const set = (...typed: string[]) => commandLine(horizonAlertsCommand, system)(...typed);
  expect(await set(world.instansi.code, '18')).toEqual({
    code: 0,
    lines: [`${world.instansi.code} is told 18 months ahead of units that will meet less than 75% of their need.`],
    complaints: [],
  });
  expect(await set(world.instansi.code, '6', '80')).toMatchObject({ code: 0 });
  const { rows } = await system.query('select instansi_id as id, months, lowest_fill as share from horizon_watch where instansi_id = any($1)', [
    [world.instansi.id, other.instansi.id],
  ]);
  expect(rows).toEqual([{ id: world.instansi.id, months: 6, share: 0.8 }]);
  await expect(set(world.instansi.code, '61')).rejects.toThrow('It is a whole number from 1 to 60.');
  expect(await set('nowhere', '12')).toMatchObject({ code: 1, complaints: ['There is no such government; check the code.'] });
});
