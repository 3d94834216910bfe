import { expect, it } from 'vitest';
import { features } from '../features/index.ts';
import { repeatableSql } from '../prepare-database.ts';
import { useDatabase } from '../testing/use-database.ts';
import { migrate } from './migrate.ts';
import { SCENARIO_SCHEMA } from './scenario-schema.ts';

const database = useDatabase();
const viewOf = async (table: string): Promise<string | null> =>
  (await database.client.query<{ oid: string | null }>('select to_regclass($1)::oid::text as oid', [`${SCENARIO_SCHEMA}.${table}`])).rows[0]!.oid;

it('is out of the way while migrations run, and is there again behind them', async () => {
  const before = await viewOf('position');
  expect(before).not.toBeNull();
  // A view holds the columns that it names.
  await expect(database.client.query('alter table position alter column title type varchar(600)')).rejects.toThrow(/used by a view/);
  // As if a migration had come that this database does not know.
  await database.client.query('drop table position_analysis_competence, position_analysis_item, position_analysis cascade');
  const [gone] = (await database.client.query<{ name: string }>(`delete from migration where name like '%position_analys%' returning name`)).rows;
  expect(await migrate(database.url, repeatableSql(features))).toEqual([gone!.name]);
  expect([before, null]).not.toContain(await viewOf('position'));
  await database.client.query(`select count(*) from ${SCENARIO_SCHEMA}.assignment`);
});
