import { PositionsTable_PositionFragmentDoc, type PositionsTable_PositionFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useMemo } from 'react';
import { kindShown } from '../../app/kind-shown.ts';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import type { Table } from '../../ui/ListPanel.tsx';
import { NotShown } from '../../ui/NotShown.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import { Balance } from './Balance.tsx';
import { Holders } from './Holders.tsx';
import { PositionLink } from './links.tsx';

type Row = PositionsTable_PositionFragment;
type Masked = FragmentType<typeof PositionsTable_PositionFragmentDoc>;

const read = (position: Masked): Row => readFragment(PositionsTable_PositionFragmentDoc, position);

/** Whether everybody who holds it is shown: else those who are, are no count of it. */
const isShown = ({ viewerSeesHolders }: Row): boolean => viewerSeesHolders === 'ALL';

/** In a column of numbers there is room for the lock; the words stand beside it, in the column of the holders. */
const NotCounted = () => <NotShown brief />;

/** Positions with who holds them, and what is missing. */
export function usePositionsTable(): Table<Masked, Row> {
  const { say } = useText();
  return useMemo(() => {
    const columns: readonly Column<Row>[] = [
      {
        id: 'title',
        head: say('position.title'),
        value: (row) => row.title,
        cell: (row) => (
          <Stacked>
            <PositionLink id={row.id}>{row.title}</PositionLink>
            <Quiet>
              {[
                kindShown(say, row.kind, row.kindWritten),
                row.jenjang ? say(`labels.Jenjang.${row.jenjang}`) : null,
                row.eselon ? `${say('position.eselon')} ${say(`labels.Eselon.${row.eselon}`)}` : null,
              ]
                .filter(Boolean)
                .join(' · ')}
            </Quiet>
          </Stacked>
        ),
      },
      { id: 'unit', head: say('position.unit'), room: 'medium', value: (row) => row.unit.name },
      {
        id: 'holder',
        head: say('position.holder'),
        value: (row) => row.holders.nodes.map(({ employee }) => employee.fullName).join(', ') || (isShown(row) ? null : say('labels.Sight.NONE')),
        cell: (row) => (isShown(row) || row.holders.totalCount > 0 ? <Holders holders={row.holders} needed={(row.need?.value ?? 0) > 0} /> : <NotShown />),
      },
      { id: 'need', head: say('figures.NEED.short'), align: 'end', room: 'medium', value: (row) => row.need?.value ?? null },
      {
        id: 'filled',
        head: say('figures.FILLED.short'),
        align: 'end',
        room: 'medium',
        value: (row) => (isShown(row) ? row.filled : null),
        cell: (row) => (isShown(row) ? row.filled : <NotCounted />),
      },
      {
        id: 'gap',
        head: say('figures.GAP.short'),
        align: 'end',
        value: (row) => (row.need === null || !isShown(row) ? null : row.need.value - row.filled),
        cell: (row) => (isShown(row) ? <Balance need={row.need?.value ?? null} filled={row.filled} /> : <NotCounted />),
      },
    ];
    return { read, rowKey: (row) => row.id, columns };
  }, [say]);
}
