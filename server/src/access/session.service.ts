import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { hashToken } from './viewer-cache.ts';
import { verifyPassword } from './password.ts';

/** A board on a wall stays signed in over a working day; nobody stays signed in for ever. */
export const IDLE_HOURS = 12;
export const ABSOLUTE_HOURS = 24 * 14;
/** Wrong passwords before waiting starts, and how the wait grows; a wait ends by itself, so nobody is locked out for good. */
const FREE_ATTEMPTS = 5;
const FIRST_WAIT_SECONDS = 2;
const LONGEST_WAIT_SECONDS = 900;

export type SignInOutcome = { readonly kind: 'SIGNED_IN'; readonly token: string; readonly accountId: string } | { readonly kind: 'REFUSED' } | { readonly kind: 'WAIT'; readonly seconds: number };

/** Seconds to wait after so many wrong passwords in a row: 2, 4, 8 … 900. @example waitSeconds(6) // 2 */
export function waitSeconds(failedAttempts: number): number {
  return failedAttempts <= FREE_ATTEMPTS ? 0 : Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** (failedAttempts - FREE_ATTEMPTS - 1));
}

async function countFailure(system: Pool, accountId: string): Promise<void> {
  const counted = await system.query<{ failed_attempts: number }>('update account set failed_attempts = failed_attempts + 1 where id = $1 returning failed_attempts', [accountId]);
  const seconds = waitSeconds(counted.rows[0]?.failed_attempts ?? 0);
  if (seconds > 0) await system.query(`update account set retry_at = now() + make_interval(secs => $2) where id = $1`, [accountId, seconds]);
}

export async function createSession(system: Pool, accountId: string, kind: 'BROWSER' | 'TOKEN', label: string | null = null, hours: number = ABSOLUTE_HOURS): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await system.query(
    `insert into session (account_id, kind, label, token_hash, idle_expires_at, expires_at)
     values ($1, $2, $3, $4, now() + make_interval(hours => $5), now() + make_interval(hours => $6))`,
    [accountId, kind, label, hashToken(token), kind === 'BROWSER' ? IDLE_HOURS : hours, hours],
  );
  return token;
}

/**
 * Checks a name and password and opens a new session; an old session of the same browser is ended, so a token from
 * before the sign-in is worth nothing after it. Unknown names and wrong passwords cost the same and read the same.
 */
export async function signIn(system: Pool, username: string, password: string, oldToken: string | null): Promise<SignInOutcome> {
  const found = await system.query<{ id: string; password_hash: string | null; disabled_at: string | null; wait: number | null }>(
    'select id, password_hash, disabled_at, ceil(extract(epoch from retry_at - now()))::int as wait from account where username = $1',
    [username.trim().toLowerCase()],
  );
  const account = found.rows[0];
  const right = await verifyPassword(password, account?.disabled_at ? null : (account?.password_hash ?? null));
  if (account?.wait && account.wait > 0) return { kind: 'WAIT', seconds: account.wait };
  if (!account || !right) {
    if (account) await countFailure(system, account.id);
    return { kind: 'REFUSED' };
  }
  if (oldToken) await endSession(system, oldToken);
  await system.query('update account set failed_attempts = 0, retry_at = null where id = $1 and failed_attempts > 0', [account.id]);
  return { kind: 'SIGNED_IN', token: await createSession(system, account.id, 'BROWSER'), accountId: account.id };
}

export async function endSession(system: Pool, token: string): Promise<void> {
  await system.query('update session set revoked_at = now() where token_hash = $1 and revoked_at is null', [hashToken(token)]);
}

/** Moves the idle end of a session in use, at most once an hour per session: it is not worth a write per request. */
export async function touchSession(system: Pool, sessionId: string): Promise<void> {
  await system.query(
    `update session set last_seen_at = now(), idle_expires_at = least(expires_at, now() + make_interval(hours => $2))
     where id = $1 and kind = 'BROWSER' and last_seen_at < now() - interval '1 hour'`,
    [sessionId, IDLE_HOURS],
  );
}
