import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql, type RawBuilder } from 'kysely';
import { expect, it } from 'vitest';
import { useDatabase } from '../testing/use-database.ts';
import { anyOf } from './any-of.sql.ts';
import { compileSql } from './read-session.ts';

const database = useDatabase();

/** PostgreSQL tries five plans for the values at hand before it compares them with the one that it would keep. */
const RUNS = 8;
const ID = '00000000-0000-7000-8000-000000000001';

/** How many of the runs were planned anew, of a statement whose rows are dear. */
async function plannedAnew(name: string, ids: RawBuilder<unknown>): Promise<number> {
  const { client } = database;
  await client.query('create temporary table if not exists kept (id uuid primary key, parent uuid)');
  await client.query(`insert into kept select uuidv7(), uuidv7() from generate_series(1, 2000) on conflict do nothing`);
  await client.query('analyze kept');
  const { sql: text, parameters } = compileSql(sql`select k.id, (select count(*) from kept b where b.parent = k.id) as below from kept k where k.id = ${ids}`);
  for (let run = 0; run < RUNS; run++) await client.query({ name, text, values: [...parameters] });
  const { rows } = await client.query<{ anew: number }>('select custom_plans::int as anew from pg_prepared_statements where name = $1', [name]);
  return rows[0]!.anew;
}

it('keeps the plan of a statement about one id, which an array by itself has made anew each time', async () => {
  expect(await plannedAnew('one_of_any', anyOf([ID]))).toBe(5);
  expect(await plannedAnew('an_array', sql`any(${[ID]}::uuid[])`)).toBe(RUNS);
});

it('finds the rows of each id, and none of none', async () => {
  const { sql: text, parameters } = compileSql(sql`select x.id from (values (${ID}::uuid), (uuidv7())) x (id) where x.id = ${anyOf([ID, ID])}`);
  expect((await database.client.query(text, [...parameters])).rows).toEqual([{ id: ID }]);
  const none = compileSql(sql`select 1 from (values (${ID}::uuid)) x (id) where x.id = ${anyOf([])}`);
  expect((await database.client.query(none.sql, [...none.parameters])).rows).toEqual([]);
});

/** Conditions on what a caller names: with a list of rare or common values the better plan may be another one. And what is asked once in a while. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'graph/pages.queries.ts': 'a government has a hundred thousand rows and a position one: how many whose parents are at hand decides the plan',
  'graph/local-day.ts': 'compared, and looks nothing up',
  'features/accounts/accounts.queries.ts': 'a handful of governments, read whole',
  'features/figures/board.queries.ts': 'the periods of a board, beside its government',
  'features/thresholds/look-at-figures.service.ts': 'by the worker, for all that was counted at once',
  'figures/recount.service.ts': 'by the worker, for all at once',
  'figures/stored-figures.queries.ts': 'by the key of stored figures, which are read whole',
  'live/touched-figures.ts': 'the governments of a stream, which are read whole',
};

it('is how every statement looks for the rows of ids', () => {
  const root = join(import.meta.dirname, '..');
  const found = globSync('**/*.ts', { cwd: root }).filter(
    (file) => !file.endsWith('.test.ts') && /[^\w]any\(\$\{[^}]*\}::uuid\[\]\)/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(found.filter((file) => !(file in OTHERWISE))).toEqual([]);
  expect(Object.keys(OTHERWISE).filter((file) => !found.includes(file))).toEqual([]);
});
