import { useMemo } from 'react';
import type { FigureColumn, FigureGroup } from '../../app/figure-group.ts';
import { useFigureGroups } from '../../app/use-features.ts';
import { useText } from '../../text/text.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { DinasLink } from '../dinas/links.tsx';
import { columnNumber, ColumnFigure } from '../figures/index.ts';
import { TrendCell, type Trends } from '../history/index.ts';
import { figuresOf, type BoardRow } from './board-rows.ts';
import styles from './BoardRowsPanel.module.css';

export interface BoardTableProps {
  rows: readonly BoardRow[];
  /** Null while they are on their way; of another day than today there are none. */
  trends: Trends | null | undefined;
  sort: string;
  onSort: (sort: string) => void;
}

export function BoardTable({ rows, trends, sort, onSort }: BoardTableProps) {
  const { say } = useText();
  const groups = useFigureGroups();
  const columns = useMemo((): readonly Column<BoardRow>[] => {
    const ofFigure = (column: FigureColumn): Column<BoardRow> => ({
      id: column.figure,
      head: say(`figures.${column.figure}.short`),
      title: say(`figures.${column.figure}.name`),
      align: 'end',
      ...(column.board === 'medium' || column.board === 'wide' ? { room: column.board } : {}),
      value: (row) => columnNumber(column, figuresOf(row)),
      cell: (row) => <ColumnFigure column={column} figures={figuresOf(row)} subject={{ id: row.dinasId, name: row.name }} />,
    });
    const ofGroup = ({ bar, columns: own = [] }: FigureGroup, index: number): readonly Column<BoardRow>[] => [
      ...(bar
        ? [{ id: `bar${index}`, head: bar.head(say), width: '11%', room: 'medium' as const, cell: (row: BoardRow) => <bar.Bar figures={figuresOf(row)} /> }]
        : []),
      ...own.filter(({ board }) => board).map(ofFigure),
    ];
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
      ...(trends === undefined
        ? []
        : [
            {
              id: 'trend',
              head: say('history.trend'),
              room: 'medium' as const,
              cell: (row: BoardRow) => <TrendCell trends={trends} figures={figuresOf(row)} subject={{ id: row.dinasId, name: row.name }} />,
            },
          ]),
      ...groups.flatMap(ofGroup),
    ];
  }, [say, groups, trends]);
  return <DataTable caption={say('board.perDinas')} columns={columns} rows={rows} rowKey={(row) => row.dinasId} sort={sort} onSort={onSort} />;
}
