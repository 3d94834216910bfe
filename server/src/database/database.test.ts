import { inject, afterAll, beforeAll, describe, expect, it } from 'vitest';
import pg from 'pg';
import { MikroORM } from '@mikro-orm/postgresql';
import { createTestDatabase, type TestDatabase } from '../testing/database.ts';
import { ormOptions } from './orm.ts';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase(inject('clusterUrl'));
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

describe('migrations', () => {
  it('leave exactly the tables and columns that the entities describe', async () => {
    const orm = await MikroORM.init(ormOptions(database.url));
    try {
      const differences = (await orm.schema.getUpdateSchemaSQL({ wrap: false })).split('\n').filter((line) => line.trim() !== '');
      // Indexes, constraints and the generated validity ranges that only the migrations know are what the ORM would drop; anything else is drift.
      expect(differences.filter((line) => !/^(drop index|alter table "\w+" drop (constraint|column "validity"))/.test(line))).toEqual([]);
    } finally {
      await orm.close(true);
    }
  });
});
