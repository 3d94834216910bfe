import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import type { System } from '../database/pools.ts';
import { countRefusal, limitNamed } from '../metrics.ts';
import { hashToken } from './viewer-cache.ts';
import { verifyPassword } from './password.ts';
import type { SessionKind } from './viewer.ts';

/** A board on a wall stays signed in over a working day; nobody stays signed in for ever. */
export const IDLE_HOURS = 12;
export const ABSOLUTE_HOURS = 24 * 14;
/** Wrong passwords before waiting starts, and how the wait grows; a wait ends by itself, so nobody is locked out for good. */
const FREE_ATTEMPTS = 5;
const FIRST_WAIT_SECONDS = 2;
const LONGEST_WAIT_SECONDS = 900;
const SIGN_IN_WAIT = limitNamed('sign_in_wait');

export type SignInOutcome =
  | { readonly kind: 'SIGNED_IN'; readonly token: string; readonly accountId: string }
  | { readonly kind: 'REFUSED' }
  | { readonly kind: 'WAIT'; readonly seconds: number };

/** Seconds to wait after so many wrong passwords in a row: 2, 4, 8 … 900. @example waitSeconds(6) // 2 */
export function waitSeconds(failedAttempts: number): number {
  return failedAttempts <= FREE_ATTEMPTS ? 0 : Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** (failedAttempts - FREE_ATTEMPTS - 1));
}

/** Names are kept as hashes: people type passwords into name fields. */
const hashName = (username: string): Buffer => createHash('sha256').update(username).digest();

async function countFailure(system: Pool, nameHash: Buffer): Promise<void> {
  const counted = await system.query<{ failed_attempts: number }>(
    `with forgotten as (delete from sign_in_attempt where last_at < now() - interval '1 day' and name_hash <> $1)
     insert into sign_in_attempt as s (name_hash, failed_attempts) values ($1, 1)
     on conflict (name_hash) do update set failed_attempts = s.failed_attempts + 1, last_at = now() returning failed_attempts`,
    [nameHash],
  );
  const seconds = waitSeconds(counted.rows[0]?.failed_attempts ?? 0);
  if (seconds > 0) await system.query(`update sign_in_attempt set retry_at = now() + make_interval(secs => $2) where name_hash = $1`, [nameHash, seconds]);
}

export async function createSession(
  system: System,
  accountId: string,
  kind: SessionKind,
  label: string | null = null,
  hours: number = ABSOLUTE_HOURS,
): Promise<string> {
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
  const name = username.trim().toLowerCase();
  const nameHash = hashName(name);
  const found = await system.query<{ id: string | null; password_hash: string | null; wait: number | null }>(
    `select a.id, a.password_hash, ceil(extract(epoch from s.retry_at - now()))::int as wait
     from (select $1::text as username, $2::bytea as name_hash) tried
     left join account a on a.username = tried.username and a.disabled_at is null
     left join sign_in_attempt s on s.name_hash = tried.name_hash`,
    [name, nameHash],
  );
  const { id, password_hash: stored, wait } = found.rows[0]!;
  const right = await verifyPassword(password, stored);
  if (wait !== null && wait > 0) {
    countRefusal(SIGN_IN_WAIT);
    return { kind: 'WAIT', seconds: wait };
  }
  if (id === null || !right) {
    await countFailure(system, nameHash);
    return { kind: 'REFUSED' };
  }
  if (oldToken) await endSession(system, oldToken);
  await system.query('delete from sign_in_attempt where name_hash = $1', [nameHash]);
  return { kind: 'SIGNED_IN', token: await createSession(system, id, 'BROWSER'), accountId: id };
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
