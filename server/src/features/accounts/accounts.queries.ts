import { sql } from 'kysely';
import { actsInFull } from '../../access/token-scope.ts';
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
export const MOST_SESSIONS = 100;

const SESSIONS = `
  select s.id as "sessionId", s.kind, s.label, s.created_at as "openedAt", s.last_seen_at as "lastSeenAt", s.id = $2 as "isThisOne"
  from session s join account a on a.id = s.account_id
  where s.account_id = $1 and s.revoked_at is null and s.expires_at > now() and s.idle_expires_at > now() and (not a.demo or s.id = $2) and ($3 or s.id = $2)
  order by s.id = $2 desc, s.last_seen_at desc, s.id desc limit ${MOST_SESSIONS}`;

/** The open sessions of an account: the one that asks, then by when they were last used. Of an account that is everybody's, and to a token held to less than its account, only that one. */
export async function sessionsOf({ services }: Context, viewer: Viewer): Promise<SessionRow[]> {
  const found = await services.system.query<SessionRow>(SESSIONS, [viewer.accountId, viewer.sessionId, actsInFull(viewer)]);
  return found.rows;
}

/** Whether an account is everybody's: one of the demonstration. */
export async function isShared({ services }: Context, accountId: string): Promise<boolean> {
  const found = await services.system.query<{ demo: boolean }>('select demo from account where id = $1', [accountId]);
  return found.rows[0]?.demo ?? false;
}

/** The governments of a viewer by name; none in the answer to somebody who has just signed in and reads as nobody yet. */
export async function instansiOf(context: Context, viewer: Viewer): Promise<InstansiRow[]> {
  if (!context.viewer) return [];
  return context.read.query(
    sql<InstansiRow>`select ${columns(Instansi, 'i')} from instansi i where i.id = any(${viewer.scope.instansiIds}::uuid[]) order by i.name`,
  );
}
