import { Button } from '@mantine/core';
import type { ManagedAccount_AccountFragment } from '@selaras/schema/web';
import { IconUserOff } from '@tabler/icons-react';
import type { SessionInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import { GiveRoleForm } from './GiveRoleForm.tsx';
import type { AccountActs } from './use-account-steps.ts';

type Grant = ManagedAccount_AccountFragment['grants'][number];

/** The roles of an account, each with its end, and the way to another. */
export function RolesPanel({ account, instansi, steps }: { account: ManagedAccount_AccountFragment; instansi: SessionInstansi; steps: AccountActs }) {
  const { say } = useText();
  const placeOf = ({ instansi: of, unit }: Grant): string => unit?.name ?? `${of?.name ?? ''}, ${say('accounts.everywhere')}`;
  const columns: readonly Column<Grant>[] = [
    {
      id: 'role',
      head: say('accounts.role'),
      cell: (grant) => (
        <Stacked>
          {say(`labels.Role.${grant.role}`)}
          <Quiet>{placeOf(grant)}</Quiet>
        </Stacked>
      ),
    },
    {
      id: 'take',
      head: say('account.action'),
      tools: true,
      align: 'end',
      cell: (grant) =>
        account.viewerCanTakeRoles && grant.instansi ? (
          <Button
            size="compact-sm"
            variant="default"
            disabled={steps.isWaiting}
            loading={steps.busy === `take ${grant.role} ${grant.unit?.id ?? ''}`}
            aria-label={say('accounts.takeNamed', { role: say(`labels.Role.${grant.role}`), place: placeOf(grant) })}
            onClick={() => steps.takeRole({ role: grant.role, instansiId: grant.instansi!.id, unitId: grant.unit?.id ?? null })}
          >
            {say('accounts.take')}
          </Button>
        ) : null,
    },
  ];
  return (
    <Panel title={say('accounts.roles')} lead={say('accounts.rolesLead')} flush>
      {account.grants.length === 0 ? (
        <Message icon={<IconUserOff size={24} />} title={say('accounts.noRoles')} hint={say('accounts.noRolesHint')} />
      ) : (
        <DataTable
          caption={say('accounts.roles')}
          columns={columns}
          rows={account.grants}
          rowKey={({ role, instansi: of, unit }) => `${role} ${of?.id ?? ''} ${unit?.id ?? ''}`}
        />
      )}
      {account.viewerCanGiveRoles ? (
        <GiveRoleForm instansiId={instansi.id} busy={steps.busy === 'give'} disabled={steps.isWaiting} onGive={steps.giveRole} />
      ) : null}
    </Panel>
  );
}
