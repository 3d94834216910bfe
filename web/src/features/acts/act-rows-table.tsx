import { ActRows_ActRowFragmentDoc, type ActOutcome, type ActRows_ActRowFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useMemo } from 'react';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import type { Table } from '../../ui/ListPanel.tsx';
import { NotShown } from '../../ui/NotShown.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import { Tag, type Tone } from '../../ui/Tag.tsx';
import { ActRowDetail } from './ActRowDetail.tsx';

type Row = ActRows_ActRowFragment;
type Masked = FragmentType<typeof ActRows_ActRowFragmentDoc>;

const TONE: Readonly<Record<ActOutcome, Tone>> = { CREATED: 'good', CHANGED: 'accent', CLOSED: 'gap', REMOVED: 'danger' };

/** Rows that an act wrote, or would write: what, by which name, and what became of its fields. */
export function useActRowsTable(): Table<Masked, Row> {
  const { say } = useText();
  return useMemo(() => {
    const columns: readonly Column<Row>[] = [
      {
        id: 'outcome',
        head: say('acts.outcome'),
        width: '7rem',
        value: (row) => say(`labels.ActOutcome.${row.outcome}`),
        cell: (row) => <Tag tone={TONE[row.outcome]}>{say(`labels.ActOutcome.${row.outcome}`)}</Tag>,
      },
      {
        id: 'subject',
        head: say('acts.subject'),
        value: (row) => row.name ?? say('labels.Sight.NONE'),
        cell: (row) => (
          <Stacked>
            {row.name === null ? <NotShown /> : <span>{row.name}</span>}
            <Quiet>{say(`labels.ChangeEntity.${row.entity}`)}</Quiet>
          </Stacked>
        ),
      },
      { id: 'detail', head: say('acts.detail'), below: true, cell: (row) => <ActRowDetail row={row} /> },
    ];
    return { read: (row: Masked) => readFragment(ActRows_ActRowFragmentDoc, row), rowKey: (row) => row.rowId, columns };
  }, [say]);
}
