import { createHash, randomBytes, randomInt } from 'node:crypto';
import type { Pool } from 'pg';
import type { System } from '../database/pools.ts';
import { hashToken } from './viewer-cache.ts';

export const ScreenLanguage = { ID: 'ID', EN: 'EN' } as const;
export const ScreenTheme = { LIGHT: 'LIGHT', DARK: 'DARK' } as const;

/** A screen that was not on for so long is forgotten on its wall; one in use never ends by itself. */
export const UNUSED_DAYS = 90;
/** Long enough to take a phone and sign in. */
export const CODE_MINUTES = 10;
/** Enough for every lobby of a government; few enough to be looked through. */
export const MOST_SCREENS = 100;
/** Screens that ask for a code at once from one part of the network. */
const MOST_OFFERS_OF_NETWORK = 30;

/** Without what is read as something else at six metres: 0 O, 1 I, 2 Z, 5 S, 8 B. */
const LETTERS = 'ACDEFGHJKLMNPQRTUVWXY34679';
const CODE_LENGTH = 6;

const newCode = (): string => Array.from({ length: CODE_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** A code as it was made, however it was typed. */
export const codeTyped = (typed: string): string => typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');

export interface OfferedScreen {
  readonly code: string;
  /** The secret that becomes the token of the screen when somebody enters the code; told to the browser alone. */
  readonly secret: string;
  readonly expiresAt: string;
}

export interface ScreenToOffer {
  readonly network: string | null;
  readonly browser: string | null;
  readonly width: number;
  readonly height: number;
  /** The secret that the browser was given before. */
  readonly before: string | null;
}

/**
 * A code for a browser that wants to become a screen, and the secret that waits for it. The code that it showed before is
 * void. Null when too many of its part of the network wait already.
 */
export async function offerScreen(system: System, { network, browser, width, height, before }: ScreenToOffer): Promise<OfferedScreen | null> {
  const secret = randomBytes(32).toString('base64url');
  const code = newCode();
  if (before !== null) await system.query('delete from screen_offer where token_hash = $1', [hashToken(before)]);
  const made = await system.query<{ expiresAt: string }>(
    `insert into screen_offer (code_hash, token_hash, network_hash, browser, width, height, expires_at)
     select $1, $2, $3, $4, $7, $8, now() + make_interval(mins => $5)
     where (select count(*) from screen_offer o where o.network_hash = $3 and o.expires_at > now()) < $6
     returning expires_at as "expiresAt"`,
    [hashOf(code), hashToken(secret), hashOf(network ?? 'here'), browser, CODE_MINUTES, MOST_OFFERS_OF_NETWORK, width, height],
  );
  const [offer] = made.rows;
  return offer ? { code, secret, expiresAt: offer.expiresAt } : null;
}

/** What a screen shows, and how. */
export interface ScreenSettings {
  readonly periodId: string | null;
  readonly figures: readonly string[];
  readonly seconds: number;
  readonly language: keyof typeof ScreenLanguage;
  readonly theme: keyof typeof ScreenTheme;
}

export interface ScreenToPair extends ScreenSettings {
  readonly code: string;
  readonly instansiId: string;
  readonly name: string;
  readonly pairedById: string | null;
}

/** Its id; null for a code that nobody waits with, or not any more. The code is used up. */
export async function pairScreen(system: System, screen: ScreenToPair): Promise<string | null> {
  const paired = await system.query<{ id: string }>(
    `with offer as (delete from screen_offer where code_hash = $1 and expires_at > now() returning token_hash, browser, width, height)
     insert into screen (instansi_id, name, token_hash, paired_by_id, browser, width, height, expires_at, period_id, figures, seconds, language, theme)
     select $2, $3, o.token_hash, $4, o.browser, o.width, o.height, now() + make_interval(days => $5), $6, $7, $8, $9, $10 from offer o returning id`,
    [
      hashOf(screen.code),
      screen.instansiId,
      screen.name,
      screen.pairedById,
      UNUSED_DAYS,
      screen.periodId,
      screen.figures,
      screen.seconds,
      screen.language,
      screen.theme,
    ],
  );
  return paired.rows[0]?.id ?? null;
}

const IS_OPEN = 'revoked_at is null and expires_at > now()';

/** How many screens of a government are open. */
export async function openScreensOf(system: System, instansiId: string): Promise<number> {
  const found = await system.query<{ count: number }>(`select count(*)::int as count from screen where instansi_id = $1 and ${IS_OPEN}`, [instansiId]);
  return found.rows[0]!.count;
}

/** The government of an open screen; null when there is none of that id, or it is over. Held until the transaction ends. */
export async function instansiOfScreen(system: System, screenId: string): Promise<string | null> {
  const found = await system.query<{ instansiId: string }>(`select instansi_id as "instansiId" from screen where id = $1 and ${IS_OPEN} for update`, [
    screenId,
  ]);
  return found.rows[0]?.instansiId ?? null;
}

/** Ends a screen at once: its sockets are closed. */
export async function endScreen(system: System, screenId: string): Promise<void> {
  await system.query('update screen set revoked_at = now() where id = $1', [screenId]);
}

export interface ScreenChange {
  readonly screenId: string;
  /** Left as it is where null. */
  readonly name: string | null;
  readonly shows: ScreenSettings | null;
  readonly isPaused: boolean | null;
  /** Pages forward, or back. */
  readonly turn: number;
}

/** Changes an open screen, which hears of it at once. */
export async function changeScreen(system: System, { screenId, name, shows, isPaused, turn }: ScreenChange): Promise<void> {
  await system.query(
    `with changed as (
       update screen set name = coalesce($2, name), is_paused = coalesce($3, is_paused), turns = turns + $4,
         period_id = case when $5 then $6 else period_id end, figures = coalesce($7, figures), seconds = coalesce($8, seconds),
         language = coalesce($9, language), theme = coalesce($10, theme)
       where id = $1 returning id)
     select pg_notify('selaras_nodes', 'screen_' || id) from changed`,
    [screenId, name, isPaused, turn, shows !== null, shows?.periodId, shows?.figures, shows?.seconds, shows?.language, shows?.theme],
  );
}

/** Where a secret stands that opens no screen: it waits with its code, or it was a screen that ended, or it is nothing. */
export async function standingOfScreen(system: System, secret: string): Promise<'WAITING' | 'ENDED' | null> {
  const found = await system.query<{ standing: 'WAITING' | 'ENDED' }>(
    `select 'WAITING' as standing from screen_offer where token_hash = $1 and expires_at > now()
     union all select 'ENDED' from screen where token_hash = $1`,
    [hashToken(secret)],
  );
  return found.rows[0]?.standing ?? null;
}

/** Notes that a screen is on, once a minute: it lives on by it. */
export async function touchScreen(system: Pool, screenId: string): Promise<void> {
  await system.query(
    `update screen set last_seen_at = now(), expires_at = now() + make_interval(days => $2) where id = $1 and ${IS_OPEN} and last_seen_at < now() - interval '50 seconds'`,
    [screenId, UNUSED_DAYS],
  );
}
