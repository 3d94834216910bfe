import { sql } from 'kysely';
import type { SessionKind, Viewer } from '../../access/viewer.ts';
import { columns } from '../../graph/columns.ts';
import type { Context } from '../../graphql/context.ts';
import { Instansi, type InstansiRow } from '../organization/index.ts';

export interface SessionRow {
  readonly sessionId: string;
  readonly kind: SessionKind;
  readonly label: string | null;
  readonly openedAt: string;
  readonly lastSeenAt: string;
  readonly isThisOne: boolean;
}

/** More than anybody keeps open; the oldest beyond it are still ended with the others. */
const MOST_SESSIONS = 100;

const SESSIONS = `
  select id as "sessionId", kind, label, created_at as "openedAt", last_seen_at as "lastSeenAt", id = $2 as "isThisOne" from session
  where account_id = $1 and revoked_at is null and expires_at > now() and idle_expires_at > now()
  order by id = $2 desc, last_seen_at desc, id desc limit ${MOST_SESSIONS}`;

/** The open sessions of an account: the one that asks, then by when they were last used. */
export async function sessionsOf({ services }: Context, { accountId, sessionId }: Viewer): Promise<SessionRow[]> {
  const found = await services.system.query<SessionRow>(SESSIONS, [accountId, sessionId]);
  return found.rows;
}

/** The governments of a viewer by name; none in the answer to somebody who has just signed in and reads as nobody yet. */
export async function instansiOf(context: Context, viewer: Viewer): Promise<InstansiRow[]> {
  if (!context.viewer) return [];
  return context.read.query(
    sql<InstansiRow>`select ${columns(Instansi, 'i')} from instansi i where i.id = any(${viewer.scope.instansiIds}::uuid[]) order by i.name`,
  );
}
