import type { ManagedAccount_AccountFragment } from '@selaras/schema/web';
import { useText } from '../../text/text.ts';
import { Facts } from '../../ui/Facts.tsx';
import { Panel } from '../../ui/Page.tsx';
import { EmployeeLink } from '../employee/links.tsx';

/** Whose account it is, and how it stands with its password. */
export function AccountFacts({ account }: { account: ManagedAccount_AccountFragment }) {
  const { say, format } = useText();
  const { hasPassword, passwordLinkExpiresAt: until } = account;
  const password = hasPassword
    ? say('accounts.passwordIs.set')
    : until === null
      ? say('accounts.passwordIs.none')
      : say('accounts.passwordIs.open', { until: format.instant(until) });
  return (
    <Panel title={say('accounts.facts')}>
      <Facts
        items={[
          { name: say('accounts.username'), value: account.username },
          { name: say('accounts.state'), value: account.disabledAt === null ? say('accounts.states.usable') : say('accounts.states.disabled') },
          { name: say('accounts.password'), value: password },
          {
            name: say('accounts.person'),
            value: account.person ? <EmployeeLink id={account.person.id}>{account.person.name}</EmployeeLink> : say('accounts.noPerson'),
          },
          { name: say('accounts.home'), value: account.homeInstansi?.name ?? say('accounts.noHome') },
          { name: say('accounts.sessions'), value: format.count(account.openSessions) },
          { name: say('accounts.lastSeen'), value: account.lastSeenAt === null ? say('accounts.never') : format.instant(account.lastSeenAt) },
          { name: say('accounts.created'), value: format.instant(account.createdAt) },
        ]}
      />
    </Panel>
  );
}
