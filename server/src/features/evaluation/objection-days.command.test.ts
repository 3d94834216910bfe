import { expect, it } from 'vitest';
import { commandLine } from '../../testing/command-line.ts';
import { useDatabase } from '../../testing/use-database.ts';
import { World } from '../../testing/world.ts';
import { objectionDaysCommand } from './objection-days.command.ts';

const database = useDatabase();

it('selaras objection-days sets how one government counts them, which are calendar days unless it says so', async () => {
  const system = database.as('selaras_system');
  const [world, other] = [await World.create(system), await World.create(system)];
  const set = (...typed: string[]) => commandLine(objectionDaysCommand, system)(...typed);
  expect(await set(world.instansi.code, 'working')).toEqual({
    code: 0,
    lines: [`${world.instansi.code} counts the days of an objection as working days.`],
    complaints: [],
  });
  const { rows } = await system.query('select id, objection_in_working_days as working from instansi where id = any($1) order by id', [
    [world.instansi.id, other.instansi.id],
  ]);
  expect(rows).toEqual([
    { id: world.instansi.id, working: true },
    { id: other.instansi.id, working: false },
  ]);
  await expect(set(world.instansi.code, 'holidays')).rejects.toThrow('Allowed choices are calendar, working');
  expect(await set('nowhere', 'working')).toMatchObject({ code: 1, complaints: ['There is no such government; check the code.'] });
});
