import { expect, it } from 'vitest';
import { commandLine } from '../../testing/command-line.ts';
import { useDatabase } from '../../testing/use-database.ts';
import { World } from '../../testing/world.ts';
import { smallestGroupCommand } from './smallest-group.command.ts';

const database = useDatabase();

it('selaras smallest-group sets it of one government, from 3 to 100', async () => {
  const system = database.as('selaras_system');
  const [world, other] = [await World.create(system), await World.create(system)];
  const set = (...typed: string[]) => commandLine(smallestGroupCommand, system)(...typed);
  expect(await set(world.instansi.code, '8')).toEqual({
    code: 0,
    lines: [`${world.instansi.code} tells figures of 8 people or more where they are not seen.`],
    complaints: [],
  });
  const { rows } = await system.query('select id, smallest_group from instansi where id = any($1) order by id', [[world.instansi.id, other.instansi.id]]);
  expect(rows).toEqual([
    { id: world.instansi.id, smallest_group: 8 },
    { id: other.instansi.id, smallest_group: 5 },
  ]);
  for (const wrong of ['2', '101', '4.5', 'five']) await expect(set(world.instansi.code, wrong), wrong).rejects.toThrow('a whole number from 3 to 100');
  expect(await set('nowhere', '8')).toMatchObject({ code: 1, complaints: ['There is no such government; check the code.'] });
});
