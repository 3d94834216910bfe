import { RecordsTable_RecordFragmentDoc, type RecordsTable_RecordFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useMemo } from 'react';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import type { Table } from '../../ui/ListPanel.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import { ManagedAccountLink } from './links.tsx';

type Row = RecordsTable_RecordFragment;
type Masked = FragmentType<typeof RecordsTable_RecordFragmentDoc>;

const read = (entry: Masked): Row => readFragment(RecordsTable_RecordFragmentDoc, entry);

/** What was done to an account, by whom and when. */
export function useRecordsTable(): Table<Masked, Row> {
  const { say, format } = useText();
  return useMemo(() => {
    const detailOf = ({ role, roleUnit, reason }: Row): string =>
      [role ? say(`labels.Role.${role}`) : null, role ? (roleUnit?.name ?? say('accounts.everywhere')) : null, reason].filter(Boolean).join(' · ');
    const columns: readonly Column<Row>[] = [
      {
        id: 'what',
        head: say('accounts.what'),
        value: (row) => say(`labels.AccountRecordKind.${row.recordKind}`),
        cell: (row) => (
          <Stacked>
            {say(`labels.AccountRecordKind.${row.recordKind}`)}
            {detailOf(row) ? <Quiet>{detailOf(row)}</Quiet> : null}
          </Stacked>
        ),
      },
      {
        id: 'who',
        head: say('accounts.who'),
        value: (row) => row.by?.displayName ?? say('accounts.commandLine'),
        cell: ({ by }) => (by ? <ManagedAccountLink id={by.id}>{by.displayName}</ManagedAccountLink> : <Quiet>{say('accounts.commandLine')}</Quiet>),
      },
      { id: 'when', head: say('accounts.when'), align: 'end', value: (row) => row.recordedAt, cell: (row) => <Quiet>{format.instant(row.recordedAt)}</Quiet> },
    ];
    return { read, rowKey: (row) => row.id, columns };
  }, [say, format]);
}
