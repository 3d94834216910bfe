import type { Pool } from 'pg';
import { inTransaction, type System } from '../database/pools.ts';
import { chargeFailure, claimAttempt, forgive, type Subject } from './attempts.service.ts';
import { findKnown, keepDevice, rememberDevice, SECRETS_PER_BROWSER, type Known } from './known-device.service.ts';
import { hashingLane, verifyPassword } from './password.ts';
import { createSession, endSession } from './session.service.ts';

/** Who tries to sign in, from where, and what their browser brings along. */
export interface SignInRequest {
  readonly username: string;
  readonly password: string;
  /** The secret of the session that the browser has open. */
  readonly session?: string | null;
  /** The secrets by which the browser is known to accounts. */
  readonly devices?: readonly string[];
  /** The part of the network they come from; null where it says nothing of who they are. */
  readonly network?: string | null;
  /** What the new session is called in the list of its owner. */
  readonly label?: string | null;
  /** Whether the accounts of the demonstration, whose password everybody knows, may sign in here. */
  readonly demo?: boolean;
}

export type SignInOutcome =
  | { readonly kind: 'SIGNED_IN'; readonly token: string; readonly accountId: string; readonly devices: readonly string[] }
  | { readonly kind: 'REFUSED' }
  | { readonly kind: 'WAIT'; readonly seconds: number };

/** Whose turn it is in the lane: those who are known go round by account, strangers by network and name. */
const pathOf = (known: Known | null, name: string, network: string | null): readonly string[] =>
  known ? ['known', name, known.id] : ['strangers', network ?? '', name];

/**
 * Checks a name and password and opens a new session; an old session of the same browser is ended, so a token from
 * before the sign-in is worth nothing after it. Unknown names and wrong passwords cost the same and read the same.
 * Errors: LaneFull.
 */
export async function signIn(system: Pool, request: SignInRequest): Promise<SignInOutcome> {
  const { password, session = null, devices = [], network = null, label = null, demo = false } = request;
  const name = request.username.trim().toLowerCase();
  const known = await findKnown(system, name, devices, session);
  const tried: Subject = known ? { ...known, network: null } : { subject: 'NAME', id: name, network };
  return hashingLane.run(pathOf(known, name, network), async (): Promise<SignInOutcome> => {
    // In the lane, so that whoever is turned away there was not counted.
    const wait = await claimAttempt(system, tried);
    if (wait !== null) return { kind: 'WAIT', seconds: wait };
    const found = await system.query<{ id: string; password_hash: string | null }>(
      'select a.id, p.hash as password_hash from account a left join account_password p on p.account_id = a.id where a.username = $1 and a.disabled_at is null and (not a.demo or $2)',
      [name, demo],
    );
    const account = found.rows[0];
    const isRight = await verifyPassword(password, account?.password_hash ?? null);
    if (!account || !isRight) {
      await chargeFailure(system, tried);
      return { kind: 'REFUSED' };
    }
    await forgive(system, tried);
    const signedIn = await inTransaction(system, async (client): Promise<SignInOutcome> => {
      // Held until the session is kept: a password that is changed meanwhile would leave one that was opened with the old one.
      const held = await client.query(
        'select from account a join account_password p on p.account_id = a.id where a.id = $1 and p.hash = $2 and a.disabled_at is null for share',
        [account.id, account.password_hash],
      );
      if (held.rowCount === 0) return { kind: 'REFUSED' };
      return {
        kind: 'SIGNED_IN',
        token: await createSession(client, account.id, 'BROWSER', label),
        accountId: account.id,
        devices: await devicesAfter(client, account.id, known, devices),
      };
    });
    // Last: were the new one not kept, its owner would have none.
    if (session !== null && signedIn.kind === 'SIGNED_IN') await endSession(system, session);
    return signedIn;
  });
}

/** The secrets that the browser holds from now on. */
async function devicesAfter(system: System, accountId: string, known: Known | null, devices: readonly string[]): Promise<readonly string[]> {
  if (known?.subject === 'DEVICE') {
    await keepDevice(system, known.id);
    return devices;
  }
  return [await rememberDevice(system, accountId), ...devices].slice(0, SECRETS_PER_BROWSER);
}
