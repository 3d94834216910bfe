import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { expect, it } from 'vitest';
import { features } from '../features/index.ts';
import { listedColumnsOf } from '../graph/listed-columns.ts';
import { filterOfKind } from '../graph/filter-types.ts';
import { storedColumnsOf } from '../graph/columns.ts';
import { all } from '../feature.ts';
import { prepareDatabase } from '../prepare-database.ts';
import { useDatabase } from '../testing/use-database.ts';
import { lackingForNames, movedNameOrder } from './name-order.ts';

const database = useDatabase();

it('nothing is missing in the PostgreSQL that comes along, nor has its order moved', async () => {
  expect(await lackingForNames(database.client)).toBeNull();
  expect(await movedNameOrder(database.client)).toBeNull();
});

it('a PostgreSQL without ICU is told from others', async () => {
  await database.client.query('begin');
  try {
    await database.client.query(`delete from pg_collation where collprovider = 'i'`);
    expect((await lackingForNames(database.client))?.sentence).toContain('without ICU');
  } finally {
    await database.client.query('rollback');
  }
});

it('an order that another ICU made is told', async () => {
  await database.client.query('begin');
  try {
    await database.client.query(`update pg_collation set collversion = '1.0' where collname = 'indonesian'`);
    expect((await movedNameOrder(database.client))?.sentence).toContain('ICU 1.0');
  } finally {
    await database.client.query('rollback');
  }
});

it('no server starts on a database of another encoding, and says which it needs', async () => {
  const name = `ascii_${randomUUID().replaceAll('-', '')}`;
  await database.client.query(`create database ${name} encoding 'SQL_ASCII' locale_provider libc locale 'C' template template0`);
  try {
    const url = new URL(database.url);
    url.pathname = `/${name}`;
    await expect(prepareDatabase(url.href)).rejects.toThrow('The database keeps texts in SQL_ASCII, and names need UTF8.');
  } finally {
    const owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    await owner.query(`drop database ${name} with (force)`);
    await owner.end();
  }
});

it('every text that lists are put in order by is in the order of the language', async () => {
  const wanted = all(features, 'nodes').flatMap(({ shape }) => {
    if (!shape) return [];
    const { table, columns } = storedColumnsOf(shape.entity);
    return [...listedColumnsOf(shape)].flatMap(([property, { filter }]) => (filter === filterOfKind('text') ? [`${table}.${columns.get(property)}`] : []));
  });
  const held = await database.client.query<{ item: string }>(
    `select format('%s.%s', a.attrelid::regclass, a.attname) as item from pg_attribute a join pg_collation c on c.oid = a.attcollation
     where c.collname = 'indonesian' and c.collprovider = 'i' and a.attnum > 0 and not a.attisdropped and a.attrelid in (select oid from pg_class where relkind = 'r')`,
  );
  expect(wanted.length).toBeGreaterThan(10);
  expect(held.rows.map(({ item }) => item.replaceAll('"', ''))).toEqual(expect.arrayContaining(wanted));
});
