import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../graphql/context.ts';
import { lookAhead, type Shape } from './look-ahead.ts';

/** A loader of rows by id: one statement for all ids that one tick of the operation asks for; absent or hidden is null. */
export function loadById<Item extends { readonly id: string }>(
  context: Context,
  name: string,
  select: RawBuilder<Item>,
  from: RawBuilder<unknown>,
  id: RawBuilder<unknown>,
): (id: string) => Promise<Item | null> {
  const loader = context.loaders.of<string, Item | null>(name, async (ids) => {
    const rows = await context.read.query<Item>(sql`select ${select} from ${from} where ${id} = any(${ids}::uuid[])`);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((wanted) => byId.get(wanted) ?? null);
  });
  return (wanted) => loader.load(wanted);
}

/** All columns of a shape; without wanted fields nothing is joined, so no day is asked for. */
export const allColumns = <Row extends object>(shape: Shape<Row>, alias: string): RawBuilder<Row> =>
  lookAhead(shape, alias, null, () => sql`current_date`).select;

/** The row of a shape with this id. */
export const rowById = <Row extends object>(context: Context, shape: Shape<Row>, id: string): Promise<Row | null> =>
  loadById<Row & { readonly id: string }>(
    context,
    shape.table,
    allColumns(shape, 'r') as RawBuilder<Row & { readonly id: string }>,
    sql.raw(`${shape.table} r`),
    sql.raw('r.id'),
  )(id);
