import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import type { System } from '../database/pools.ts';
import { hashToken } from './viewer-cache.ts';
import type { TokenScope } from './token-scope.ts';
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

export interface TokenToMake extends TokenScope {
  readonly accountId: string;
  readonly label: string;
  readonly hours: number;
  /** The browser session in which somebody makes it; null for the command line. */
  readonly madeIn: string | null;
}

export interface TokenMade {
  readonly id: string;
  readonly secret: string;
}

/** A token that is held to less than its account, if it says so. */
export async function createToken(system: System, { accountId, label, hours, access, areas, unitId, madeIn }: TokenToMake): Promise<TokenMade> {
  const secret = randomBytes(32).toString('base64url');
  const made = await system.query<{ id: string }>(
    `insert into session (account_id, kind, label, token_hash, idle_expires_at, expires_at, access, areas, unit_id, made_in)
     values ($1, 'TOKEN', $2, $3, now() + make_interval(hours => $4), now() + make_interval(hours => $4), $5, $6, $7, $8) returning id`,
    [accountId, label, hashToken(secret), hours, access, areas, unitId, madeIn],
  );
  return { id: made.rows[0]!.id, secret };
}

/** How many tokens of an account are open. */
export async function openTokensOf(system: System, accountId: string): Promise<number> {
  const found = await system.query<{ count: number }>(
    `select count(*)::int as count from session where account_id = $1 and kind = 'TOKEN' and revoked_at is null and least(expires_at, idle_expires_at) > now()`,
    [accountId],
  );
  return found.rows[0]!.count;
}

/** Ends a token by its id: of an account (made in one of its sessions, if one is named), or one that `isAdministered` by these governments. The account it was of; null when there is no such token, or it was over. */
export async function endTokenOf(
  system: System,
  {
    tokenId,
    accountId,
    madeIn,
    administered,
  }: {
    readonly tokenId: string;
    readonly accountId: string | null;
    readonly madeIn: string | null;
    readonly administered: { readonly of: readonly string[]; readonly isAdministered: string };
  },
): Promise<string | null> {
  const ended = await system.query<{ accountId: string }>(
    `update session s set revoked_at = now()
     where s.id = $1 and s.kind = 'TOKEN' and s.revoked_at is null and least(s.expires_at, s.idle_expires_at) > now()
       and ((s.account_id = $2 and ($3::uuid is null or s.made_in = $3)) or (${administered.isAdministered})) returning s.account_id as "accountId"`,
    [tokenId, accountId, madeIn, administered.of],
  );
  return ended.rows[0]?.accountId ?? null;
}

/** Ends the session or token of a secret. False when it was over, or there is none. */
export async function endSession(system: System, token: string): Promise<boolean> {
  const ended = await system.query(
    'update session set revoked_at = now() where token_hash = $1 and revoked_at is null and least(expires_at, idle_expires_at) > now()',
    [hashToken(token)],
  );
  return ended.rowCount === 1;
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
     where id = $1 and (last_seen_at < now() - interval '1 hour' or last_seen_at = created_at)`,
    [sessionId, IDLE_HOURS],
  );
}
