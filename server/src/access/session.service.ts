import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import type { System } from '../database/pools.ts';
import { hashToken } from './viewer-cache.ts';
import type { SessionKind } from './viewer.ts';

/** A board on a wall stays signed in over a working day; nobody stays signed in for ever. */
export const IDLE_HOURS = 12;
export const ABSOLUTE_HOURS = 24 * 14;
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

export async function endSession(system: System, token: string): Promise<void> {
  await system.query('update session set revoked_at = now() where token_hash = $1 and revoked_at is null', [hashToken(token)]);
}

/** Ends one session of an account. False when it has none of that id, or it is over. */
export async function endSessionOf(system: System, accountId: string, sessionId: string): Promise<boolean> {
  const ended = await system.query(
    'update session set revoked_at = now() where id = $2 and account_id = $1 and revoked_at is null and expires_at > now() and idle_expires_at > now()',
    [accountId, sessionId],
  );
  return ended.rowCount === 1;
}

/** Ends the sessions of all browsers of an account but one; how many there were. */
export async function endOtherSessions(system: System, accountId: string, sessionId: string): Promise<number> {
  const ended = await system.query(
    `update session set revoked_at = now() where account_id = $1 and id <> $2 and kind = 'BROWSER' and revoked_at is null and expires_at > now() and idle_expires_at > now()`,
    [accountId, sessionId],
  );
  return ended.rowCount ?? 0;
}

/** Notes that a session or token is in use, at most once an hour each: it is not worth a write per request. Only a browser's lives on by it. */
export async function touchSession(system: Pool, sessionId: string): Promise<void> {
  await system.query(
    `update session set last_seen_at = now(),
       idle_expires_at = case when kind = 'BROWSER' then least(expires_at, now() + make_interval(hours => $2)) else idle_expires_at end
     where id = $1 and last_seen_at < now() - interval '1 hour'`,
    [sessionId, IDLE_HOURS],
  );
}
