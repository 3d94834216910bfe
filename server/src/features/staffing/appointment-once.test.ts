import { expect, it } from 'vitest';
import { findMigrations, loadMigrations } from '../../database/migration-files.ts';
import { useDatabase } from '../../testing/use-database.ts';
import { World } from '../../testing/world.ts';

const database = useDatabase();

it('keeps of appointments that were made twice the one that was changed last, and every other', async () => {
  const { client } = database;
  const world = await World.create(database.as('selaras_system', { max: 1 }));
  const post = await world.position(await world.dinas(), 'Perawat');
  const [ani, budi] = [await world.employee('Ani', { in: post }), await world.employee('Budi')];
  await client.query('drop index assignment_once');
  const acting = (from: string, kind: 'PLT' | 'PLH' = 'PLT'): Promise<string> => world.assign(ani, post, { kind, from });
  const [first, second, third] = [await acting('2026-01-01'), await acting('2026-01-01'), await acting('2026-01-01')];
  await client.query('update assignment set valid_to = $2, version = 2 where id = $1', [second, '2026-06-30']);
  const others = [await acting('2026-02-01'), await acting('2026-01-01', 'PLH'), await world.assign(budi, post, { kind: 'PLT', from: '2026-01-01' })];
  const [twice, again] = [await acting('2027-01-01'), await acting('2027-01-01')];
  const [found] = await loadMigrations(findMigrations().filter(({ name }) => name.endsWith('_appointment_once')));
  const Migration = found!.class as new (...parts: never[]) => { up(): void; getQueries(): readonly unknown[] };
  const migration = new Migration(...([] as never[]));
  migration.up();
  for (const query of migration.getQueries()) await client.query(query as string);
  const left = await client.query<{ id: string }>(`select id from assignment where kind <> 'DEFINITIF'`);
  expect(new Set(left.rows.map(({ id }) => id))).toEqual(new Set([second, twice, ...others]));
  expect([first, third, again].filter((id) => left.rows.some((row) => row.id === id))).toEqual([]);
  await expect(acting('2026-01-01')).rejects.toThrow('assignment_once');
});
