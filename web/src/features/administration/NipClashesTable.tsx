import { NipClashesTable_NipClashFragmentDoc, type NipClashesTable_NipClashFragment, type NipClashState } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useMemo } from 'react';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import type { Table } from '../../ui/ListPanel.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import { Tag, type Tone } from '../../ui/Tag.tsx';

type Row = NipClashesTable_NipClashFragment;
type Masked = FragmentType<typeof NipClashesTable_NipClashFragmentDoc>;

const read = (entry: Masked): Row => readFragment(NipClashesTable_NipClashFragmentDoc, entry);
const TONE: Record<NipClashState, Tone> = { OPEN: 'gap', MOVED: 'neutral' };

/** Numbers that another government holds as well. */
export function useNipClashesTable(): Table<Masked, Row> {
  const { say, format } = useText();
  return useMemo(() => {
    const columns: readonly Column<Row>[] = [
      {
        id: 'person',
        head: say('administration.ownRecord'),
        value: (row) => row.employeeName,
        cell: (row) => (
          <Stacked>
            {row.employeeName}
            <Quiet>{row.nip}</Quiet>
          </Stacked>
        ),
      },
      { id: 'other', head: say('administration.otherInstansi'), value: (row) => row.otherInstansi },
      {
        id: 'state',
        head: say('administration.state'),
        value: (row) => say(`labels.NipClashState.${row.state}`),
        cell: (row) => <Tag tone={TONE[row.state]}>{say(`labels.NipClashState.${row.state}`)}</Tag>,
      },
      {
        id: 'since',
        head: say('administration.since'),
        align: 'end',
        room: 'medium',
        value: (row) => row.since,
        cell: (row) => <Quiet>{format.instant(row.since)}</Quiet>,
      },
    ];
    return { read, rowKey: (row) => `${row.nip} ${row.otherInstansi}`, columns };
  }, [say, format]);
}
