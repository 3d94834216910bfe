import { PositionsTable_PositionFragmentDoc, type PositionsTable_PositionFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useMemo } from 'react';
import { kindShown } from '../../app/kind-shown.ts';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import type { Table } from '../../ui/ListPanel.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import { Balance } from './Balance.tsx';
import { Holders } from './Holders.tsx';
import { PositionLink } from './links.tsx';

type Row = PositionsTable_PositionFragment;
type Masked = FragmentType<typeof PositionsTable_PositionFragmentDoc>;

const read = (position: Masked): Row => readFragment(PositionsTable_PositionFragmentDoc, position);

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
        value: (row) => row.holders.nodes.map(({ employee }) => employee.fullName).join(', ') || null,
        cell: (row) => <Holders holders={row.holders} needed={(row.need ?? 0) > 0} />,
      },
      { id: 'need', head: say('figures.NEED.short'), align: 'end', room: 'medium', value: (row) => row.need },
      { id: 'filled', head: say('figures.FILLED.short'), align: 'end', room: 'medium', value: (row) => row.filled },
      {
        id: 'gap',
        head: say('figures.GAP.short'),
        align: 'end',
        value: (row) => (row.need === null ? null : row.need - row.filled),
        cell: (row) => <Balance need={row.need} filled={row.filled} />,
      },
    ];
    return { read, rowKey: (row) => row.id, columns };
  }, [say]);
}
