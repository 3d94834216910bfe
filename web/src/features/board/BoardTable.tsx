import type { FigureKey } from '@selaras/schema/web';
import { useMemo } from 'react';
import { DinasLink } from '../../app/links.tsx';
import { useText } from '../../text/text.ts';
import { GapBar, StagesBar } from '../../ui/Bars.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { ExplainedFigure } from '../figures/ExplainedFigure.tsx';
import styles from './BoardRowsPanel.module.css';
import { SORT_BY, type BoardRow } from './board-rows.ts';

export function BoardTable({ rows, sort, onSort }: { rows: readonly BoardRow[]; sort: string; onSort: (sort: string) => void }) {
  const { say, format } = useText();
  const columns = useMemo((): readonly Column<BoardRow>[] => {
    const number = (
      id: keyof typeof SORT_BY,
      figure: FigureKey,
      value: (row: BoardRow) => number | null | undefined,
      room?: 'medium' | 'wide',
    ): Column<BoardRow> => ({
      id,
      head: say(`figures.${figure}.short`),
      title: say(`figures.${figure}.name`),
      align: 'end',
      ...(room ? { room } : {}),
      value: SORT_BY[id],
      cell: (row) => <ExplainedFigure figure={figure} subject={{ id: row.dinasId, name: row.name }} value={value(row)} />,
    });
    return [
      {
        id: 'name',
        head: say('board.name'),
        value: SORT_BY.name,
        cell: (row) => (
          <span className={styles.name}>
            <DinasLink id={row.dinasId}>{row.name}</DinasLink>
          </span>
        ),
      },
      {
        id: 'bar',
        head: say('staffing.bar'),
        width: '11%',
        room: 'medium',
        cell: ({ figures: { need, filled, gap, surplus } }) => (
          <GapBar
            need={need}
            filled={filled}
            gap={gap}
            surplus={surplus}
            label={say('staffing.ofNeed', { filled: format.count(filled), need: format.count(need) })}
          />
        ),
      },
      number('need', 'NEED', (row) => row.figures.need, 'medium'),
      number('filled', 'FILLED', (row) => row.figures.filled, 'medium'),
      number('gap', 'GAP', (row) => row.figures.gap),
      number('gapShare', 'GAP_SHARE', (row) => row.figures.gapShare, 'medium'),
      number('surplus', 'SURPLUS', (row) => row.figures.surplus, 'medium'),
      number('vacantHeads', 'VACANT_HEADS', (row) => row.figures.vacantHeads, 'medium'),
      number('retiring', 'RETIRING_WITHIN_12_MONTHS', (row) => row.figures.retiringWithin12Months, 'wide'),
      {
        id: 'stages',
        head: say('evaluation.title'),
        width: '11%',
        room: 'medium',
        cell: ({ figures: { evaluation } }) =>
          evaluation ? (
            <StagesBar
              {...evaluation}
              label={say('evaluation.sealedOf', { sealed: format.count(evaluation.sealed), expected: format.count(evaluation.expected) })}
            />
          ) : (
            <span className={styles.quiet}>{say('evaluation.none')}</span>
          ),
      },
      number('progress', 'PROGRESS_SHARE', (row) => row.figures.evaluation?.progressShare),
      number('overdue', 'OVERDUE', (row) => row.figures.evaluation?.overdue, 'medium'),
    ];
  }, [say, format]);
  return <DataTable caption={say('board.perDinas')} columns={columns} rows={rows} rowKey={(row) => row.dinasId} sort={sort} onSort={onSort} />;
}
