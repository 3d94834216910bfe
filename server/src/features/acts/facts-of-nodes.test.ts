import { expect, it } from 'vitest';
import { findMigrations, loadMigrations } from '../../database/migration-files.ts';
import { useDatabase } from '../../testing/use-database.ts';
import { World } from '../../testing/world.ts';

const database = useDatabase();

it('what acts wrote before the journal knew of which node rows are facts is told of the same nodes, also where the rows are gone', async () => {
  const { client } = database;
  const world = await World.create(database.as('selaras_system', { max: 1 }));
  const dinas = await world.dinas('Dinas Kesehatan');
  const unit = await world.unit(dinas, 'Seksi Data');
  const person = await world.employee('Ani', { in: await world.position(dinas, 'Perawat') });
  await client.query(`select set_config('selaras.act', uuidv7()::text, false)`);
  await client.query(`update unit set name = 'Seksi Statistik' where id = $1`, [unit.id]);
  await client.query(`update stated_name set decree_number = 'SK/1' where unit_id = $1 and valid_from is not null`, [unit.id]);
  await client.query(`update dinas set name = 'Dinas Sehat' where id = $1`, [dinas.id]);
  await client.query(`update employee set golongan = 'III/b' where id = $1`, [person.id]);
  await client.query(`select set_config('selaras.act', uuidv7()::text, false)`);
  await client.query('delete from stated_name where unit_id = $1', [unit.id]);
  await client.query(`select set_config('selaras.act', '', false)`);
  const read = async (): Promise<unknown[]> =>
    (await client.query('select ordinal, row_id, table_name, of_table, of_id from act_row order by ordinal, row_id')).rows;
  const written = await read();
  expect(new Set(written.map((row) => (row as { of_table: string | null }).of_table))).toEqual(new Set(['unit', 'dinas', 'employee', null]));
  await client.query('update act_row set of_table = null, of_id = null');
  const [found] = await loadMigrations(findMigrations().filter(({ name }) => name.endsWith('_facts_of_nodes')));
  const Migration = found!.class as new (...parts: never[]) => { up(): void; getQueries(): readonly unknown[] };
  const migration = new Migration(...([] as never[]));
  migration.up();
  await client.query('alter table act_row drop column of_table, drop column of_id');
  for (const query of migration.getQueries()) await client.query(query as string);
  expect(await read()).toEqual(written);
});
