import type { System } from '../database/pools.ts';
import type { Pool } from 'pg';
import { chargeFailure, claimAttempt, forgive, type Subject } from './attempts.service.ts';
import { hashingLane, hashPassword, verifyPassword } from './password.ts';
import { commonPasswords, weaknessOf, type Weakness } from './password-weakness.ts';
import { endOtherSessions } from './session.service.ts';
import { hashToken } from './viewer-cache.ts';

export interface PasswordChange {
  readonly accountId: string;
  /** The session that asks; it stays. */
  readonly sessionId: string;
  /** The secrets of the browser that asks; it stays known. */
  readonly devices: readonly string[];
  readonly oldPassword: string;
  readonly newPassword: string;
}

export type PasswordOutcome =
  /** `replace` puts the new one in its place, and says how many sessions ended; null when somebody else changed it meanwhile. */
  | { readonly kind: 'CHECKED'; readonly replace: (system: System) => Promise<number | null> }
  /** The old password is not that of the account. */
  | { readonly kind: 'REFUSED' }
  | { readonly kind: 'WAIT'; readonly seconds: number }
  | { readonly kind: 'WEAK'; readonly why: Weakness }
  /** An account of the demonstration is everybody's. */
  | { readonly kind: 'SHARED' };

interface AccountRow {
  readonly username: string;
  readonly displayName: string;
  readonly passwordHash: string | null;
  readonly demo: boolean;
  readonly nip: string | null;
}

const ACCOUNT = `
  select a.username, a.display_name as "displayName", p.hash as "passwordHash", a.demo, e.nip
  from account a left join account_password p on p.account_id = a.id left join employee e on e.id = a.employee_id where a.id = $1`;

/**
 * Checks the old password and the new one, which may then take its place. Whoever else is signed in, and every other browser that was known, is
 * so no more: one changes a password because somebody may know it. Tokens of programs were not made with it and stay.
 * Errors: LaneFull.
 */
export async function changePassword(system: Pool, change: PasswordChange): Promise<PasswordOutcome> {
  const found = await system.query<AccountRow>(ACCOUNT, [change.accountId]);
  const account = found.rows[0];
  if (!account) return { kind: 'REFUSED' };
  if (account.demo) return { kind: 'SHARED' };
  const why = weaknessOf(change.newPassword, account, await commonPasswords());
  if (why) return { kind: 'WEAK', why };
  const tried: Subject = { subject: 'SESSION', id: change.sessionId, network: null };
  return hashingLane.run(['known', account.username, change.sessionId], async (): Promise<PasswordOutcome> => {
    const wait = await claimAttempt(system, tried);
    if (wait !== null) return { kind: 'WAIT', seconds: wait };
    if (!(await verifyPassword(change.oldPassword, account.passwordHash))) {
      await chargeFailure(system, tried);
      return { kind: 'REFUSED' };
    }
    await forgive(system, tried);
    const after = await hashPassword(change.newPassword);
    return { kind: 'CHECKED', replace: (client) => replace(client, change, account.passwordHash, after) };
  });
}

async function replace(system: System, { accountId, sessionId, devices }: PasswordChange, before: string | null, after: string): Promise<number | null> {
  const changed = await system.query('update account_password set hash = $3 where account_id = $1 and hash = $2', [accountId, before, after]);
  if (changed.rowCount === 0) return null;
  await system.query('delete from known_device where account_id = $1 and secret_hash <> all($2)', [accountId, devices.map(hashToken)]);
  return endOtherSessions(system, accountId, sessionId);
}
