import { describe, expect, it } from 'vitest';
import { MikroORM } from '@mikro-orm/postgresql';
import { all } from '../feature.ts';
import { features } from '../features/index.ts';
import { repeatableSql, tablesOf } from '../prepare-database.ts';
import { useDatabase } from '../testing/use-database.ts';
import { isMigrated } from './migrate.ts';
import { ormOptions } from './orm.ts';

const database = useDatabase();

describe('migrations', () => {
  it('leave exactly the tables and columns that the entities describe', async () => {
    const options = ormOptions(database.url, all(features, 'entities'));
    const skipTables = tablesOf(features).flatMap(({ table, noEntity }) => (noEntity ? [table] : []));
    const orm = await MikroORM.init({ ...options, schemaGenerator: { ...options.schemaGenerator, skipTables } });
    try {
      const differences = (await orm.schema.getUpdateSchemaSQL({ wrap: false })).split('\n').filter((line) => line.trim() !== '');
      // Indexes, constraints and the generated columns that only the migrations know are what the ORM would drop; anything else is drift.
      expect(differences.filter((line) => !/^(drop index|alter table "\w+" drop (constraint|column "(validity|search_name)"))/.test(line))).toEqual([]);
    } finally {
      await orm.close(true);
    }
  });

  it('are all known to have run, and missed when one has not', async () => {
    const system = database.as('selaras_system', { max: 1 });
    const expected = repeatableSql(features);
    try {
      expect(await isMigrated(system, expected)).toBe(true);
      await database.client.query("update migration set name = 'Migration_of_another_server' where name like '%_change_log'");
      expect(await isMigrated(system, expected)).toBe(false);
    } finally {
      await database.client.query("update migration set name = 'Migration20261121000004_change_log' where name = 'Migration_of_another_server'");
    }
  });
});
