import { useMemo } from 'react';
import type { FigureColumn, FigureGroup } from '../../app/figure-group.ts';
import { useFigureGroups } from '../../app/use-features.ts';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import type { Table } from '../../ui/ListPanel.tsx';
import { DinasLink } from '../dinas/links.tsx';
import { columnNumber, ColumnFigure } from '../figures/index.ts';
import { TrendCell, type Trends } from '../history/index.ts';
import { figuresOf, type BoardRow } from './board-rows.ts';
import styles from './BoardRowsPanel.module.css';
import { ChangeMark } from './ChangeMark.tsx';

/** The dinas with the figures of every feature. `trends` are null while they are on their way; of another day than today there are none. */
export function useBoardTable(trends: Trends | null | undefined): Table<BoardRow, BoardRow> {
  const { say } = useText();
  const groups = useFigureGroups();
  return useMemo(() => {
    const ofFigure = (column: FigureColumn): Column<BoardRow> => ({
      id: column.figure,
      head: say(`figures.${column.figure}.short`),
      title: say(`figures.${column.figure}.name`),
      align: 'end',
      ...(column.board && column.board !== 'always' ? { room: column.board } : {}),
      value: (row) => columnNumber(column, figuresOf(row)),
      cell: (row) => (
        <span className={column.tile === 'lead' ? styles.lead : styles.number}>
          <ColumnFigure column={column} figures={figuresOf(row)} subject={{ id: row.dinasId, name: row.name }} />
        </span>
      ),
    });
    const ofGroup = ({ bar, columns: own = [] }: FigureGroup, index: number): readonly Column<BoardRow>[] => [
      ...(bar
        ? [
            {
              id: `bar${index}`,
              head: bar.head(say),
              width: '11%',
              room: 'roomy' as const,
              drawn: true as const,
              cell: (row: BoardRow) => <bar.Bar figures={figuresOf(row)} />,
            },
          ]
        : []),
      ...own.filter(({ board }) => board).map(ofFigure),
    ];
    const columns: readonly Column<BoardRow>[] = [
      {
        id: 'name',
        head: say('board.name'),
        width: '24%',
        value: (row) => row.name,
        cell: (row) => (
          <span className={styles.name} data-dinas={row.dinasId}>
            <span className={styles.words} title={row.name}>
              <DinasLink id={row.dinasId}>{row.name}</DinasLink>
            </span>
            <ChangeMark id={row.dinasId} />
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
              drawn: true as const,
              cell: (row: BoardRow) => <TrendCell trends={trends} figures={figuresOf(row)} subject={{ id: row.dinasId, name: row.name }} />,
            },
          ]),
      ...groups.flatMap(ofGroup),
    ];
    return { read: (row) => row, rowKey: (row) => row.dinasId, columns };
  }, [say, groups, trends]);
}
