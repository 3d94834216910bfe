import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../graphql/context.ts';

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
