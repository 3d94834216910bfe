import type { Services } from '../app.services.ts';
import { DEMO_PASSWORD, shownDemoAccounts } from '../features/accounts/index.ts';

/** The lines that tell a newcomer how to sign in; none where there is no demonstration. */
export async function describeDemo(services: Pick<Services, 'config' | 'system'>, now: Date): Promise<string[]> {
  const accounts = await shownDemoAccounts(services, now);
  if (accounts.length === 0) return services.config.demo ? [] : warnOfDemo(services);
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

/** Rows of the demonstration under a server that is not there to show it: somebody else's start left them. */
async function warnOfDemo({ system }: Pick<Services, 'system'>): Promise<string[]> {
  const found = await system.query<{ accounts: number }>('select count(*)::int as accounts from account where demo');
  const { accounts } = found.rows[0]!;
  return accounts === 0
    ? []
    : ['', `This database holds ${accounts} accounts of the demonstration. Nobody signs in with them here; SELARAS_DEMO=1 would let everybody.`, ''];
}
