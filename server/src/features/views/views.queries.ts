import { sql } from 'kysely';
import { VIEWER_ACCOUNT } from '../../access/scope.sql.ts';
import { oneFor, rowById } from '../../graph/by-id.queries.ts';
import { shapeOf, type Row } from '../../graph/columns.ts';
import type { SqlReader } from '../../database/sql-reader.ts';
import type { Context } from '../../graphql/context.ts';
import { SavedView } from './saved-view.entity.ts';
import type { OwnViews } from './views.lifecycle.ts';

export type SavedViewRow = Row<SavedView>;
export const SAVED_VIEW = shapeOf<SavedViewRow>(SavedView);

export const viewById = (context: Context, id: string): Promise<SavedViewRow | null> => rowById(context, SAVED_VIEW, id);

/** Whether a view of a list is of the account that asks. */
export const isMine = (alias: string) => sql`(${sql.ref(`${alias}.account_id`)} = ${sql.raw(VIEWER_ACCOUNT)})`;

interface OwnerName {
  readonly viewId: string;
  readonly name: string;
}

/** Who saved it, by name: of a shared one everybody is told who sees it (views.sql.ts). */
export async function ownerOf(context: Context, viewId: string): Promise<string | null> {
  const found = await oneFor<OwnerName>(
    context,
    'view owners',
    viewId,
    (ids) => context.read.query(sql<OwnerName>`select o.view_id as "viewId", o.name from view_owners(${[...ids]}::uuid[]) o`),
    (row) => row.viewId,
  );
  return found?.name ?? null;
}

/** How many views an account has in a government, and whether another of them has that name. */
export async function ownViews(reader: SqlReader, accountId: string, instansiId: string, name: string, except: string | null): Promise<OwnViews> {
  // Of two who save the last one that there is room for, the second waits and is told.
  await reader.query(sql`select pg_advisory_xact_lock(hashtextextended('views ' || ${accountId}::text, 0))`);
  const [found] = await reader.query(sql<OwnViews>`
    select count(*)::int as count, coalesce(bool_or(lower(v.name) = lower(${name}) and v.id is distinct from ${except}::uuid), false) as "isTaken"
    from saved_view v where v.account_id = ${accountId}::uuid and v.instansi_id = ${instansiId}::uuid`);
  return found ?? { count: 0, isTaken: false };
}
