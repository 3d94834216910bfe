import type { Pool } from 'pg';
import { DEMO_PASSWORD, listDemoAccounts } from '../features/accounts/index.ts';

/** The lines that tell a newcomer how to sign in; none where there is no demonstration. */
export async function describeDemo(system: Pool, now: Date): Promise<string[]> {
  const accounts = await listDemoAccounts(system, now);
  if (accounts.length === 0) return [];
  const width = Math.max(...accounts.map((account) => account.username.length));
  const places = Map.groupBy(accounts, (account) => account.username);
  return [
    '',
    `Demo accounts (one click on the sign-in page; password ${DEMO_PASSWORD}):`,
    ...[...places].map(
      ([username, [account, ...others]]) =>
        `  ${username.padEnd(width)}  ${(account?.role ?? (account?.hasTeam ? 'superior' : 'employee')).padEnd(10)}  ${others.length > 0 ? 'all of them' : account?.instansiName}`,
    ),
    '',
  ];
}
