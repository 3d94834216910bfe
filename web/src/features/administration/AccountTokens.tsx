import { Button } from '@mantine/core';
import type { ManagedAccount_AccountFragment } from '@selaras/schema/web';
import { IconKey } from '@tabler/icons-react';
import { useText } from '../../text/text.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import type { AccountActs } from './use-account-steps.ts';

type Token = ManagedAccount_AccountFragment['tokens'][number];

/** The tokens by which programs act for an account, each with its end. */
export function AccountTokens({ tokens, steps: { busy, revoke } }: { tokens: readonly Token[]; steps: AccountActs }) {
  const { say, format } = useText();
  const columns: readonly Column<Token>[] = [
    {
      id: 'token',
      head: say('accounts.token'),
      cell: ({ label, access }) => (
        <Stacked>
          {label ?? say('accounts.unnamed')}
          <Quiet>{say(`labels.TokenAccess.${access}`)}</Quiet>
        </Stacked>
      ),
    },
    { id: 'ends', head: say('accounts.ends'), align: 'end', room: 'medium', cell: ({ expiresAt }) => <Quiet>{format.instant(expiresAt)}</Quiet> },
    {
      id: 'used',
      head: say('accounts.used'),
      align: 'end',
      room: 'medium',
      cell: ({ lastUsedAt }) => <Quiet>{lastUsedAt ? format.instant(lastUsedAt) : say('accounts.never')}</Quiet>,
    },
    {
      id: 'revoke',
      head: say('account.action'),
      tools: true,
      align: 'end',
      cell: ({ tokenId, label }) => (
        <Button
          size="compact-sm"
          variant="default"
          loading={busy === tokenId}
          aria-label={say('accounts.revokeNamed', { name: label ?? say('accounts.unnamed') })}
          onClick={() => revoke(tokenId)}
        >
          {say('accounts.revoke')}
        </Button>
      ),
    },
  ];
  return (
    <Panel title={say('accounts.tokens')} flush>
      {tokens.length === 0 ? (
        <Message icon={<IconKey size={24} />} title={say('accounts.noTokens')} hint={say('accounts.noTokensHint')} />
      ) : (
        <DataTable caption={say('accounts.tokens')} columns={columns} rows={tokens} rowKey={({ tokenId }) => tokenId} />
      )}
    </Panel>
  );
}
