import { sql } from 'kysely';
import { actsInFull } from '../../access/token-scope.ts';
import { covers } from '../../access/scope.ts';
import type { Viewer } from '../../access/viewer.ts';
import { readerOf } from '../../database/sql-reader.ts';
import { listFor } from '../../graph/by-id.queries.ts';
import { readPage } from '../../graph/pages.queries.ts';
import type { Page, PageRequest } from '../../graphql/connections.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { failure } from '../../graphql/errors.ts';
import { mustSee } from '../../graphql/named-rows.ts';
import type { Token } from './tokens.types.ts';

/** Enough for every program of a government; few enough to be looked through. */
export const MOST_TOKENS = 50;

const COLUMNS = `s.id as "tokenId", s.label, s.access, s.areas, s.unit_id as "unitId", s.created_at as "createdAt", s.expires_at as "expiresAt",
  case when s.last_seen_at > s.created_at then s.last_seen_at end as "lastUsedAt", a.username`;
const IS_OPEN = `s.kind = 'TOKEN' and s.revoked_at is null and least(s.expires_at, s.idle_expires_at) > now()`;

const OWN = `
  select ${COLUMNS}, s.id = $2 as "isThisOne"
  from session s join account a on a.id = s.account_id
  where s.account_id = $1 and ${IS_OPEN} and (not a.demo or s.id = $2 or s.made_in = $2) and ($3 or s.id = $2)
  order by s.created_at desc, s.id desc`;

/** The open tokens of an account. A token that is held to less than its account is shown itself alone; of an account that is everybody's, each browser those it made. */
export async function tokensOf({ services }: Context, viewer: Viewer): Promise<Token[]> {
  const found = await services.system.query<Token>(OWN, [viewer.accountId, viewer.sessionId, actsInFull(viewer)]);
  return found.rows;
}

interface TokenOfAccount extends Token {
  readonly accountId: string;
}

/** The same of accounts that the viewer administers; of each those that are of concern to governments of theirs. */
export const openTokensOfAccount = (context: Context, accountId: string): Promise<Token[]> =>
  listFor<TokenOfAccount>(
    context,
    'tokensOfAccount',
    accountId,
    async (ids) => {
      const { sessionId, scope } = signedIn(context);
      const found = await context.services.system.query<TokenOfAccount>(
        `select ${COLUMNS}, s.id = $2 as "isThisOne", s.account_id as "accountId" from session s join account a on a.id = s.account_id
         where s.account_id = any($1::uuid[]) and not a.demo and ${IS_OPEN} and ${CONCERNS('$3::uuid[]')} order by s.created_at desc, s.id desc`,
        [ids, sessionId, scope.adminInstansiIds],
      );
      return found.rows;
    },
    (row) => row.accountId,
  );

export async function tokenById({ services }: Context, { sessionId }: Viewer, tokenId: string): Promise<Token | null> {
  const found = await services.system.query<Token>(
    `select ${COLUMNS}, s.id = $2 as "isThisOne" from session s join account a on a.id = s.account_id where s.id = $1`,
    [tokenId, sessionId],
  );
  return found.rows[0] ?? null;
}

/** Accounts of a government: those with a role in it, and those of its employees. */
const OF_INSTANSI = (account: string, instansi: string): string =>
  `(exists (select 1 from access_grant g where g.account_id = ${account} and g.instansi_id = any(${instansi}))
    or exists (select 1 from account x join employee e on e.id = x.employee_id where x.id = ${account} and e.instansi_id = any(${instansi})))`;

/** A token that is held to a unit of another government is of no concern to this one, whoever's it is. */
const CONCERNS = (instansi: string): string =>
  `${OF_INSTANSI('s.account_id', instansi)} and (s.unit_id is null or exists (select 1 from unit u where u.id = s.unit_id and u.instansi_id = any(${instansi})))`;

/** Tokens that an administrator may revoke, for a statement about `s` with the governments as this parameter. */
export const isAdministered = (parameter: string): string => CONCERNS(`${parameter}::uuid[]`);

/** Open tokens of the accounts of a government, for who administers it, those used last first. */
export async function tokensOfInstansi(context: Context, instansiId: string, request: PageRequest): Promise<Page<Token>> {
  const viewer = signedIn(context);
  if (!covers(viewer.scope, 'administration', { instansi: instansiId })) {
    await mustSee(context, [{ path: 'instansiId', prefix: 'instansi', uuid: instansiId }]);
    throw failure('FORBIDDEN', 'You do not administer this government.');
  }
  return readPage<Token>(
    readerOf(context.services.system),
    {
      select: sql<Token>`${sql.raw(COLUMNS)}, s.id = ${viewer.sessionId}::uuid as "isThisOne"`,
      from: sql`session s join account a on a.id = s.account_id cross join (select array[${instansiId}::uuid] as ids) asked`,
      where: [sql.raw(IS_OPEN), sql.raw('not a.demo'), sql.raw(CONCERNS('asked.ids'))],
      order: [
        { by: sql`(s.last_seen_at at time zone 'UTC')::text`, type: 'text', descending: true },
        { by: sql`s.id`, type: 'uuid' },
      ],
    },
    request,
  );
}
