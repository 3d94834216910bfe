import { writeAs } from '../accounts/index.ts';
import { randomBytes } from 'node:crypto';
import { hashToken } from '../../access/viewer-cache.ts';
import type { System } from '../../database/pools.ts';

export interface LinkToHandOut {
  readonly displayName: string;
  readonly unitName: string | null;
  readonly username: string;
  readonly secret: string;
  readonly expiresAt: string;
}

interface NewAccount {
  readonly id: string;
  readonly displayName: string;
  readonly unitName: string | null;
  readonly username: string;
}

/** Accounts made at one moment of which nobody has set a password yet, with the unit their holder is found in. */
const WITHOUT_PASSWORD = `
  select a.id, a.display_name as "displayName", a.username,
    (select u.name from assignment s join position p on p.id = s.position_id join unit u on u.id = p.unit_id
     where s.employee_id = a.employee_id and s.kind = 'DEFINITIF' and s.validity @> $3::date limit 1) as "unitName"
  from account a
  where a.instansi_id = $1 and a.created_at = $2 and a.disabled_at is null and not a.demo and a.employee_id is not null
    and not exists (select 1 from account_password p where p.account_id = a.id)
    and not exists (select 1 from access_grant g where g.account_id = a.id)
  order by 4 nulls last, a.display_name, a.id for update of a`;

/** A new link for each; those of a file that was downloaded before are void. */
export async function linksFor(
  system: System,
  {
    instansiId,
    made,
    day,
    madeBy,
    hours,
  }: { readonly instansiId: string; readonly made: string; readonly day: string; readonly madeBy: string; readonly hours: number },
): Promise<LinkToHandOut[]> {
  await writeAs(system, madeBy);
  const { rows: accounts } = await system.query<NewAccount>(WITHOUT_PASSWORD, [instansiId, made, day]);
  const links = accounts.map((account) => ({ ...account, secret: randomBytes(32).toString('base64url') }));
  const ids = links.map(({ id }) => id);
  await system.query('update password_link set voided_at = now() where account_id = any($1::uuid[]) and used_at is null and voided_at is null', [ids]);
  const kept = await system.query<{ expiresAt: string }>(
    `insert into password_link (account_id, secret_hash, made_by_id, expires_at)
     select n.account_id, n.secret_hash, $3, now() + make_interval(hours => $4) from unnest($1::uuid[], $2::bytea[]) n (account_id, secret_hash) returning expires_at as "expiresAt"`,
    [ids, links.map(({ secret }) => hashToken(secret)), madeBy, hours],
  );
  await system.query(`insert into account_record (account_id, instansi_id, by_account_id, kind) select id, $2, $3, 'LINK_MADE' from unnest($1::uuid[]) id`, [
    ids,
    instansiId,
    madeBy,
  ]);
  await system.query('update account set version = version + 1 where id = any($1::uuid[])', [ids]);
  return links.map(({ displayName, unitName, username, secret }) => ({ displayName, unitName, username, secret, expiresAt: kept.rows[0]!.expiresAt }));
}
