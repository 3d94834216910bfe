import { FIGURES } from '@selaras/schema/figures';
import type { FigureKey } from '@selaras/schema/web';
import { useMemo } from 'react';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import type { Table } from '../../ui/ListPanel.tsx';
import { NotShown } from '../../ui/NotShown.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import { writeFigure } from '../figures/index.ts';
import { changeOf, writeChange } from '../history/index.ts';
import { PairBars } from './PairBars.tsx';
import { relative, type ComparedRow, type SideSaid } from './sides.ts';

const isShare = (figure: FigureKey): boolean => FIGURES[figure].unit === 'SHARE';

/** Every figure of both sides; what has no number says why. */
export function useComparisonTable(one: SideSaid | null, other: SideSaid | null): Table<ComparedRow, ComparedRow> {
  const { say, format } = useText();
  return useMemo(() => {
    const written = (figure: FigureKey, value: number | null, side: SideSaid | null) => {
      if (value !== null) return writeFigure(figure, value, format);
      if (side && !side.isShown) return <NotShown />;
      return <Quiet>{say(FIGURES[figure].ofPeriod && side && !side.period ? 'comparison.withoutPeriod' : 'comparison.unknown')}</Quiet>;
    };
    const columns: readonly Column<ComparedRow>[] = [
      { id: 'figure', head: say('comparison.figure'), value: ({ figure }) => say(`figures.${figure}.name`) },
      { id: 'one', head: 'A', align: 'end', value: (row) => row.one, cell: (row) => written(row.figure, row.one, one) },
      { id: 'bars', head: say('comparison.bars'), drawn: true, room: 'medium', cell: (row) => <PairBars one={row.one} other={row.other} /> },
      { id: 'other', head: 'B', align: 'end', value: (row) => row.other, cell: (row) => written(row.figure, row.other, other) },
      {
        id: 'change',
        head: say('comparison.change'),
        align: 'end',
        below: true,
        value: (row) => row.change,
        cell: (row) => {
          const { figure } = row;
          const change = changeOf({ figure, now: row.other, before: row.one });
          if (change === null) return <Quiet>{say('comparison.incomparable')}</Quiet>;
          const share = relative(row, isShare);
          return (
            <Stacked>
              <span>{writeChange(figure, change, say, format)}</span>
              {share === null ? null : <Quiet>{format.share(share)}</Quiet>}
            </Stacked>
          );
        },
      },
    ];
    return { read: (row: ComparedRow) => row, rowKey: (row) => row.figure, columns };
  }, [say, format, one, other]);
}
