/**
 * A browser that signed in to an account before carries a secret of that account. It opens nothing: it gives the browser a
 * count of attempts of its own, so that guesses from elsewhere do not make its owner wait.
 */
import { randomBytes } from 'node:crypto';
import type { System } from '../database/pools.ts';
import { hashToken } from './viewer-cache.ts';

/** Half a year: longer than any leave, and a browser that nobody used that long is nobody's. */
export const KNOWN_DAYS = 180;
/** Of each account, the newest: a person has a few browsers, and somebody who clears cookies every day leaves one a day. */
const KNOWN_PER_ACCOUNT = 20;
/** Accounts that a browser is known to, since some computers are shared: the last ones that signed in. */
export const SECRETS_PER_BROWSER = 4;

/** What is known of somebody who tries the name of an account: their device, else their open session. */
export interface Known {
  readonly subject: 'DEVICE' | 'SESSION';
  readonly id: string;
}

const KNOWN = `
  select 'DEVICE' as subject, d.id from known_device d join account a on a.id = d.account_id
  where d.secret_hash = any($1) and d.expires_at > now() and a.username = $3 and a.disabled_at is null
  union all
  select 'SESSION', s.id from session s join account a on a.id = s.account_id
  where s.token_hash = $2 and s.revoked_at is null and s.expires_at > now() and s.idle_expires_at > now() and a.username = $3 and a.disabled_at is null`;

export async function findKnown(system: System, username: string, devices: readonly string[], session: string | null): Promise<Known | null> {
  if (devices.length === 0 && session === null) return null;
  const found = await system.query<Known>(KNOWN, [devices.map(hashToken), session === null ? null : hashToken(session), username]);
  return found.rows[0] ?? null;
}

/** Makes the browser known to the account and returns its new secret; the least used of too many is forgotten. */
export async function rememberDevice(system: System, accountId: string): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  await system.query(
    `with forgotten as (delete from known_device where id in (
       select id from known_device where account_id = $1 order by last_used_at desc, id desc offset ${KNOWN_PER_ACCOUNT - 1}))
     insert into known_device (account_id, secret_hash, expires_at) values ($1, $2, now() + make_interval(days => ${KNOWN_DAYS}))`,
    [accountId, hashToken(secret)],
  );
  return secret;
}

/** It was used now: its time begins anew. */
export async function keepDevice(system: System, id: string): Promise<void> {
  await system.query(`update known_device set last_used_at = now(), expires_at = now() + make_interval(days => ${KNOWN_DAYS}) where id = $1`, [id]);
}
