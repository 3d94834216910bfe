import { sql } from 'kysely';
import type { Scope } from '../../access/scope.ts';
import type { Role, Viewer } from '../../access/viewer.ts';
import { anyOf } from '../../database/any-of.sql.ts';
import { readerOf, type SqlReader } from '../../database/sql-reader.ts';
import { listFor, oneFor, rowById } from '../../graph/by-id.queries.ts';
import { columns, shapeOf, type Row } from '../../graph/columns.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { Account } from './account.entity.ts';
import type { AccountFacts } from './account.lifecycle.ts';
import { AccountRecord } from './account-record.entity.ts';

export type AccountRow = Row<Account>;
export type RecordRow = Row<AccountRecord>;

export const ACCOUNT = shapeOf<AccountRow>(Account);
export const RECORD = shapeOf<RecordRow>(AccountRecord);

export const accountById = (context: Context, id: string): Promise<AccountRow | null> => rowById(context, ACCOUNT, id);
export const recordById = (context: Context, id: string): Promise<RecordRow | null> => rowById(context, RECORD, id);

interface GrantOfAccount {
  readonly accountId: string;
  readonly role: Role;
  readonly instansiId: string;
  readonly unitId: string | null;
}

/** The roles that the viewer is shown: those held in governments that they administer. */
export const grantsOf = (context: Context, accountId: string): Promise<GrantOfAccount[]> =>
  listFor<GrantOfAccount>(
    context,
    'grantsOfAccount',
    accountId,
    (ids) =>
      context.read.query(sql<GrantOfAccount>`
        select g.account_id as "accountId", g.role, g.instansi_id as "instansiId", g.unit_id as "unitId" from access_grant g
        where g.account_id = ${anyOf(ids)} order by g.role, g.id`),
    (row) => row.accountId,
  );

/** What is known of an account beside its row: no viewer reads passwords, links and sessions, nor roles in governments of others. */
export interface Standing {
  readonly accountId: string;
  readonly hasPassword: boolean;
  readonly linkExpiresAt: string | null;
  readonly openSessions: number;
  readonly lastSeenAt: string | null;
  /** The governments in which it holds a role. */
  readonly heldIn: readonly string[];
  readonly lastAdministratorOf: readonly string[];
}

const OPEN = sql.raw('w.revoked_at is null and least(w.expires_at, w.idle_expires_at) > now()');

const readStanding = (reader: SqlReader, ids: readonly string[]): Promise<Standing[]> =>
  reader.query(sql<Standing>`
    select a.id as "accountId",
      exists (select 1 from account_password p where p.account_id = a.id) as "hasPassword",
      (select max(l.expires_at) from password_link l where l.account_id = a.id and l.used_at is null and l.voided_at is null and l.expires_at > now()) as "linkExpiresAt",
      (select count(*)::int from session w where w.account_id = a.id and w.kind = 'BROWSER' and ${OPEN}) as "openSessions",
      (select max(w.last_seen_at) from session w where w.account_id = a.id) as "lastSeenAt",
      array(select distinct g.instansi_id from access_grant g where g.account_id = a.id) as "heldIn",
      array(select g.instansi_id from access_grant g where g.account_id = a.id and g.role = 'ADMIN' and g.unit_id is null and not exists (
        select 1 from access_grant o join account b on b.id = o.account_id join account_password p on p.account_id = b.id
        where o.instansi_id = g.instansi_id and o.role = 'ADMIN' and o.unit_id is null and b.disabled_at is null and b.id <> a.id)) as "lastAdministratorOf"
    from account a where a.id = ${anyOf(ids)}`);

/** Of an account that the viewer sees. */
export const standingOf = async (context: Context, accountId: string): Promise<Standing> => {
  const found = await oneFor<Standing>(
    context,
    'standingOfAccount',
    accountId,
    (ids) => readStanding(readerOf(context.services.system), ids),
    (row) => row.accountId,
  );
  if (!found) throw new Error('an account went while it was read');
  return found;
};

const factsFrom = (account: AccountRow, { heldIn, lastAdministratorOf }: Standing, viewerId: string, reach: readonly string[]): AccountFacts => {
  const isAdministered = (id: string): boolean => reach.includes(id);
  return {
    account,
    isOwn: account.id === viewerId,
    isOfReach: account.instansiId === null ? heldIn.length > 0 && heldIn.every(isAdministered) : isAdministered(account.instansiId),
    reachesFurther: !heldIn.every(isAdministered),
    lastAdministratorOf,
  };
};

/** Governments whose accounts somebody administers, by hand: a program that may look at them changes none. */
export const reachOf = ({ scope, sessionKind }: Pick<Viewer, 'scope' | 'sessionKind'>): Scope['adminInstansiIds'] =>
  sessionKind === 'BROWSER' && !scope.closed.includes('administration') ? scope.adminInstansiIds : [];

/** What decides about an account that the viewer sees. */
export async function factsOf(context: Context, account: AccountRow): Promise<AccountFacts> {
  const viewer = signedIn(context);
  return factsFrom(account, await standingOf(context, account.id), viewer.accountId, reachOf(viewer));
}

/** An account as the transaction that writes sees it. */
export async function accountNow(reader: SqlReader, id: string): Promise<AccountRow | null> {
  const [found] = await reader.query(sql<AccountRow>`select ${columns(Account, 'a')} from account a where a.id = ${id}::uuid`);
  return found ?? null;
}

/** The same with what decides about it; null where the viewer does not see it. */
export async function factsNow(reader: SqlReader, id: string, viewerId: string, reach: readonly string[]): Promise<AccountFacts | null> {
  const account = await accountNow(reader, id);
  const [standing] = account ? await readStanding(reader, [id]) : [];
  if (!account || !standing) return null;
  const isSeen = (account.instansiId !== null && reach.includes(account.instansiId)) || standing.heldIn.some((one) => reach.includes(one));
  return isSeen ? factsFrom(account, standing, viewerId, reach) : null;
}
