import { AccountsTable_AccountFragmentDoc, type AccountsTable_AccountFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useMemo } from 'react';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import type { Table } from '../../ui/ListPanel.tsx';
import { Quiet, Stacked, Tags } from '../../ui/Stacked.tsx';
import { Tag, type Tone } from '../../ui/Tag.tsx';
import { ManagedAccountLink } from './links.tsx';

type Row = AccountsTable_AccountFragment;
type Masked = FragmentType<typeof AccountsTable_AccountFragmentDoc>;
type State = 'disabled' | 'noPassword' | 'linkOpen' | 'usable';

const read = (entry: Masked): Row => readFragment(AccountsTable_AccountFragmentDoc, entry);
const TONES: Record<State, Tone> = { disabled: 'danger', noPassword: 'gap', linkOpen: 'neutral', usable: 'good' };

const stateOf = ({ disabledAt, hasPassword, passwordLinkExpiresAt }: Row): State => {
  if (disabledAt !== null) return 'disabled';
  if (hasPassword) return 'usable';
  return passwordLinkExpiresAt === null ? 'noPassword' : 'linkOpen';
};

/** Accounts of a government with what they may do and whether they can be used. */
export function useAccountsTable(instansiId: string): Table<Masked, Row> {
  const { say, format } = useText();
  return useMemo(() => {
    const columns: readonly Column<Row>[] = [
      {
        id: 'name',
        head: say('accounts.name'),
        value: (row) => row.displayName,
        cell: (row) => (
          <Stacked>
            <ManagedAccountLink id={row.id}>{row.displayName}</ManagedAccountLink>
            <Quiet>{row.username}</Quiet>
          </Stacked>
        ),
      },
      {
        id: 'roles',
        head: say('accounts.roles'),
        cell: ({ grants }) => {
          const here = grants.filter(({ instansi }) => instansi?.id === instansiId);
          return here.length === 0 ? (
            <Quiet>{say('accounts.noRole')}</Quiet>
          ) : (
            <Tags>
              {here.map(({ role, unit }, index) => (
                <Tag key={index}>
                  {say(`labels.Role.${role}`)}
                  {unit ? ` · ${unit.name}` : ''}
                </Tag>
              ))}
            </Tags>
          );
        },
      },
      {
        id: 'state',
        head: say('accounts.state'),
        cell: (row) => <Tag tone={TONES[stateOf(row)]}>{say(`accounts.states.${stateOf(row)}`)}</Tag>,
      },
      {
        id: 'seen',
        head: say('accounts.lastSeen'),
        align: 'end',
        room: 'medium',
        cell: ({ lastSeenAt }) => <Quiet>{lastSeenAt ? format.instant(lastSeenAt) : say('accounts.never')}</Quiet>,
      },
    ];
    return { read, rowKey: (row) => row.id, columns };
  }, [say, format, instansiId]);
}
