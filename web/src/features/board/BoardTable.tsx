import { useMemo } from 'react';
import { useText } from '../../text/text.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Quiet } from '../../ui/Stacked.tsx';
import { DinasLink } from '../dinas/links.tsx';
import { EvaluationBar } from '../evaluation/index.ts';
import { ExplainedFigure } from '../figures/index.ts';
import { StaffingBar } from '../staffing/index.ts';
import { EVALUATION_COLUMNS, SORT_BY, STAFFING_COLUMNS, type BoardFigure, type BoardRow } from './board-rows.ts';
import styles from './BoardRowsPanel.module.css';

export function BoardTable({ rows, sort, onSort }: { rows: readonly BoardRow[]; sort: string; onSort: (sort: string) => void }) {
  const { say } = useText();
  const columns = useMemo((): readonly Column<BoardRow>[] => {
    const column = ([figure, room]: readonly [figure: BoardFigure, room?: 'medium' | 'wide']): Column<BoardRow> => ({
      id: figure,
      head: say(`figures.${figure}.short`),
      title: say(`figures.${figure}.name`),
      align: 'end',
      ...(room ? { room } : {}),
      ...(SORT_BY[figure] ? { value: SORT_BY[figure] } : {}),
      cell: (row) => <ExplainedFigure figure={figure} from={row.figures} subject={{ id: row.dinasId, name: row.name }} />,
    });
    return [
      {
        id: 'name',
        head: say('board.name'),
        value: (row) => row.name,
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
      ...STAFFING_COLUMNS.map(column),
      {
        id: 'stages',
        head: say('evaluation.title'),
        width: '11%',
        room: 'medium',
        cell: ({ figures: { evaluation } }) => (evaluation ? <EvaluationBar evaluation={evaluation} /> : <Quiet>{say('evaluation.none')}</Quiet>),
      },
      ...EVALUATION_COLUMNS.map(column),
    ];
  }, [say]);
  return <DataTable caption={say('board.perDinas')} columns={columns} rows={rows} rowKey={(row) => row.dinasId} sort={sort} onSort={onSort} />;
}
