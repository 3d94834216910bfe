import { sql } from 'kysely';
import { anyOf } from '../database/any-of.sql.ts';
import type { Context } from '../graphql/context.ts';
import { lookAhead } from './look-ahead.ts';
import type { Shape, Variables } from './shape.ts';
import type { Wanted } from './wanted.ts';

/**
 * The row that belongs to a key, such as the head of a unit; absent or hidden is null. All keys that one tick of the
 * operation asks for under a name are read by one statement, so the name says all but the key that the statement depends on.
 * The caller reads, so that what its rows are stands beside its SQL.
 */
export function oneFor<Row>(
  context: Context,
  name: string,
  key: string,
  read: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): Promise<Row | null> {
  return context.loaders
    .of<string, Row | null>(name, async (keys) => {
      const rows = new Map((await read(keys)).map((row) => [keyOf(row), row]));
      return keys.map((wanted) => rows.get(wanted) ?? null);
    })
    .load(key);
}

/** The rows that belong to a key, in the order they are read in; otherwise like `oneFor`. Lists that grow are pages: `pageBelow`. */
export function listFor<Row>(
  context: Context,
  name: string,
  key: string,
  read: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): Promise<Row[]> {
  return context.loaders
    .of<string, Row[]>(name, async (keys) => {
      const rows = Map.groupBy(await read(keys), keyOf);
      return keys.map((wanted) => rows.get(wanted) ?? []);
    })
    .load(key);
}

/** The row of a shape with this id, with what is wanted around it where that is said. */
export function rowById<Row extends object>(
  context: Context,
  shape: Shape<Row>,
  id: string,
  wanted: Wanted | null = null,
  variables: Variables = {},
): Promise<Row | null> {
  return context.loaders
    .of<string, Row | null>(`${shape.table} ${wanted?.id ?? ''}`, async (ids) => {
      const { select, joins, finish } = lookAhead(shape, 'r', wanted, context, variables);
      const rows = await context.read.query<Row & { readonly id: string }>(
        sql`select ${select} from ${sql.raw(`${shape.table} r`)} ${joins} where r.id = ${anyOf(ids)}`,
      );
      const found = new Map(rows.map((row) => [row.id, finish(row)]));
      return ids.map((one) => found.get(one) ?? null);
    })
    .load(id);
}
