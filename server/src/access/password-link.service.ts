import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { inTransaction, type System } from '../database/pools.ts';
import { claimAttempt, chargeFailure, forgive, type Subject } from './attempts.service.ts';
import { hashingLane, hashPassword } from './password.ts';
import { commonPasswords, weaknessOf, type Weakness } from './password-weakness.ts';
import { hashToken } from './viewer-cache.ts';

/** A link that was not used by then is looked for again: so long an account may be given new ones, a few of them. */
export const LINKS_AN_HOUR = 10;

export interface MadeLink {
  readonly secret: string;
  readonly expiresAt: string;
}

/**
 * A link by which the person of an account sets their own password: the only way to one that nobody else ever knew. Kept as
 * a hash. Earlier links are void, and the password of before opens nothing any more: a reset is for one that somebody may know.
 */
export async function makePasswordLink(system: System, accountId: string, madeBy: string, hours: number): Promise<MadeLink> {
  const secret = randomBytes(32).toString('base64url');
  await system.query('update password_link set voided_at = now() where account_id = $1 and used_at is null and voided_at is null', [accountId]);
  const made = await system.query<{ expiresAt: string }>(
    `insert into password_link (account_id, secret_hash, made_by_id, expires_at) values ($1, $2, $3, now() + make_interval(hours => $4)) returning expires_at as "expiresAt"`,
    [accountId, hashToken(secret), madeBy, hours],
  );
  await system.query('delete from account_password where account_id = $1', [accountId]);
  await endSignIns(system, accountId);
  return { secret, expiresAt: made.rows[0]!.expiresAt };
}

/** Signs an account out of every browser, and lets none be known to it any more. Tokens of programs were not made with the password and stay. */
async function endSignIns(system: System, accountId: string): Promise<void> {
  await system.query('delete from known_device where account_id = $1', [accountId]);
  await system.query(`update session set revoked_at = now() where account_id = $1 and kind = 'BROWSER' and revoked_at is null`, [accountId]);
}

/** Ends every way into an account: browsers, tokens of programs, links. How many sessions and tokens were open. */
export async function endEveryWayIn(system: System, accountId: string): Promise<number> {
  await system.query('update password_link set voided_at = now() where account_id = $1 and used_at is null and voided_at is null', [accountId]);
  await system.query('delete from known_device where account_id = $1', [accountId]);
  const ended = await system.query(
    'with ended as (update session set revoked_at = now() where account_id = $1 and revoked_at is null returning least(expires_at, idle_expires_at) > now() as was_open) select from ended where was_open',
    [accountId],
  );
  return ended.rowCount ?? 0;
}

export interface PasswordToSet {
  readonly secret: string;
  readonly newPassword: string;
  /** The part of the network it comes from. */
  readonly network: string | null;
}

export type SetOutcome =
  | { readonly kind: 'SET'; readonly accountId: string; readonly username: string }
  /** Used, expired, made void, of an account that is closed, or never made: nobody is told which. */
  | { readonly kind: 'OVER' }
  | { readonly kind: 'WAIT'; readonly seconds: number }
  | { readonly kind: 'WEAK'; readonly why: Weakness };

interface LinkRow {
  readonly linkId: string;
  readonly accountId: string;
  readonly username: string;
  readonly displayName: string;
  readonly nip: string | null;
}

const OPEN_LINK = `
  select l.id as "linkId", a.id as "accountId", a.username, a.display_name as "displayName", e.nip
  from password_link l join account a on a.id = l.account_id left join employee e on e.id = a.employee_id
  where l.secret_hash = $1 and l.used_at is null and l.voided_at is null and l.expires_at > now() and a.disabled_at is null and not a.demo`;

/**
 * Sets the password of the account that a link is of, once. `onSet` writes what is to be known of it, in the same
 * transaction. Errors: LaneFull.
 */
export async function setPasswordByLink(
  system: Pool,
  { secret, newPassword, network }: PasswordToSet,
  onSet: (system: System, accountId: string) => Promise<void>,
): Promise<SetOutcome> {
  const tried: Subject = { subject: 'LINK', id: secret, network };
  return hashingLane.run(['links', network ?? '', secret], async (): Promise<SetOutcome> => {
    const wait = await claimAttempt(system, tried);
    if (wait !== null) return { kind: 'WAIT', seconds: wait };
    const link = (await system.query<LinkRow>(OPEN_LINK, [hashToken(secret)])).rows[0];
    if (!link) {
      await chargeFailure(system, tried);
      return { kind: 'OVER' };
    }
    await forgive(system, tried);
    const why = weaknessOf(newPassword, link, await commonPasswords());
    if (why) return { kind: 'WEAK', why };
    const hash = await hashPassword(newPassword);
    return inTransaction(system, (client) => use(client, link, hash, onSet));
  });
}

/** Of two who use it at the same moment the second waits for the first and finds it used; of one whose account is closed meanwhile it is void. */
async function use(
  system: System,
  { linkId, accountId, username }: LinkRow,
  hash: string,
  onSet: (system: System, accountId: string) => Promise<void>,
): Promise<SetOutcome> {
  const held = await system.query('select from account where id = $1 and disabled_at is null for update', [accountId]);
  const used = await system.query('update password_link set used_at = now() where id = $1 and used_at is null and voided_at is null and expires_at > now()', [
    linkId,
  ]);
  if (held.rowCount === 0 || used.rowCount === 0) return { kind: 'OVER' };
  await system.query('insert into account_password (account_id, hash) values ($1, $2) on conflict (account_id) do update set hash = excluded.hash', [
    accountId,
    hash,
  ]);
  await endSignIns(system, accountId);
  await onSet(system, accountId);
  return { kind: 'SET', accountId, username };
}
