import type { FigureKey } from '@selaras/schema/web';
import { useMemo } from 'react';
import { useText } from '../../text/text.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Quiet } from '../../ui/Stacked.tsx';
import { DinasLink } from '../dinas/links.tsx';
import { EvaluationBar } from '../evaluation/index.ts';
import { ExplainedFigure } from '../figures/index.ts';
import { StaffingBar } from '../staffing/index.ts';
import { SORT_BY, type BoardRow } from './board-rows.ts';
import styles from './BoardRowsPanel.module.css';

export function BoardTable({ rows, sort, onSort }: { rows: readonly BoardRow[]; sort: string; onSort: (sort: string) => void }) {
  const { say } = useText();
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
        cell: ({ figures }) => <StaffingBar figures={figures} />,
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
        cell: ({ figures: { evaluation } }) => (evaluation ? <EvaluationBar evaluation={evaluation} /> : <Quiet>{say('evaluation.none')}</Quiet>),
      },
      number('progress', 'PROGRESS_SHARE', (row) => row.figures.evaluation?.progressShare),
      number('overdue', 'OVERDUE', (row) => row.figures.evaluation?.overdue, 'medium'),
    ];
  }, [say]);
  return <DataTable caption={say('board.perDinas')} columns={columns} rows={rows} rowKey={(row) => row.dinasId} sort={sort} onSort={onSort} />;
}
