import { sql } from 'kysely';
import { isWide } from '../../access/scope.ts';
import { shapeOf, type Row } from '../../graph/columns.ts';
import { oneFor, rowById } from '../../graph/by-id.queries.ts';
import { readPages } from '../../graph/pages.queries.ts';
import type { Page, PagedRow, PageRequest } from '../../graphql/connections.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { Act } from './act.entity.ts';
import { countActRows, keyOfRow, readActRows, type WrittenRow } from './act-rows.queries.ts';
import type { ActCount, ActRow } from './acts.types.ts';

export type ActRecord = Row<Act>;
export const ACT = shapeOf<ActRecord>(Act);
export const actById = (context: Context, id: string): Promise<ActRecord | null> => rowById(context, ACT, id);

interface Actor {
  readonly actId: string;
  readonly accountId: string | null;
  readonly name: string | null;
}

/** Who did it, as far as the viewer may know (acts.sql.ts). */
export const actorOf = (context: Context, actId: string): Promise<Actor | null> =>
  oneFor<Actor>(
    context,
    'actors',
    actId,
    (ids) => context.read.query(sql<Actor>`select a.act_id as "actId", a.account_id as "accountId", a.name from actors(${[...ids]}::uuid[]) a`),
    (row) => row.actId,
  );

/** A page of the rows that an act wrote, in the order in which it wrote them; the same page for all acts of one tick. */
export function actRowPage(context: Context, actId: string, request: PageRequest): Promise<Page<ActRow>> {
  const { read, services, loaders } = context;
  return loaders
    .of<string, Page<ActRow>>(`writtenRows ${request.key}`, async (ids) => {
      const pages = await readPages<WrittenRow & PagedRow>(
        read,
        {
          select: sql<WrittenRow & PagedRow>`c.act_id as "actId", c.table_name as table, c.row_id as id`,
          from: sql`(select a.id as act_id, w.* from unnest(${[...ids]}::uuid[]) a (id) cross join lateral act_nodes(a.id) w) c`,
          where: [sql`c.table_name = any(${services.toldTypes().map(({ table }) => table)}::text[])`],
          order: [
            { by: sql`c.place`, type: 'numeric' },
            { by: sql`c.row_id`, type: 'uuid' },
          ],
          parent: sql`c.act_id`,
        },
        ids,
        request,
      );
      const rows = pages.flatMap((page) => page.nodes);
      const found = await readActRows(read, services, isWide(signedIn(context).scope), rows);
      return pages.map((page) => page.of(page.nodes.map((row) => ({ ...found.get(keyOfRow(row))!, __cursor: row.__cursor }))));
    })
    .load(actId);
}

/** How many rows of which type an act did what to. */
export const countsOf = ({ read, services, loaders }: Context, actId: string): Promise<ActCount[]> =>
  loaders
    .of<string, ActCount[]>('rowCounts', async (ids) => {
      const counts = await countActRows(read, services, ids);
      return ids.map((id) => counts.get(id) ?? []);
    })
    .load(actId);
