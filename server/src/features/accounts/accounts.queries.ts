import { sql } from 'kysely';
import type { Viewer } from '../../access/viewer.ts';
import { columns } from '../../graph/columns.ts';
import type { Context } from '../../graphql/context.ts';
import { Instansi, type InstansiRow } from '../organization/index.ts';

/** The governments of a viewer by name; none in the answer to somebody who has just signed in and reads as nobody yet. */
export async function instansiOf(context: Context, viewer: Viewer): Promise<InstansiRow[]> {
  if (!context.viewer) return [];
  return context.read.query(
    sql<InstansiRow>`select ${columns(Instansi, 'i')} from instansi i where i.id = any(${viewer.scope.instansiIds}::uuid[]) order by i.name`,
  );
}
