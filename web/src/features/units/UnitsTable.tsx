import { FigureColumns_FigureSetFragmentDoc, UnitsTable_UnitFiguresFragmentDoc, type UnitsTable_UnitFiguresFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useMemo } from 'react';
import type { FigureColumn, ShownFigures } from '../../app/figure-group.ts';
import { useFigureColumns } from '../../app/use-features.ts';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import type { Table } from '../../ui/ListPanel.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import { DinasLink, UnitLink } from '../dinas/links.tsx';
import { columnNumber, ColumnFigure } from '../figures/index.ts';
import styles from './UnitsTable.module.css';

type Row = UnitsTable_UnitFiguresFragment;
type Masked = FragmentType<typeof UnitsTable_UnitFiguresFragmentDoc>;

const read = (entry: Masked): Row => readFragment(UnitsTable_UnitFiguresFragmentDoc, entry);
const figuresOf = ({ figures }: Row): ShownFigures => readFragment(FigureColumns_FigureSetFragmentDoc, figures);

/** Units with where they stand and the figures of every feature. */
export function useUnitsTable(): Table<Masked, Row> {
  const { say } = useText();
  const figures = useFigureColumns();
  return useMemo(() => {
    const ofFigure = (column: FigureColumn): Column<Row> => ({
      id: column.figure,
      head: say(`figures.${column.figure}.short`),
      title: say(`figures.${column.figure}.name`),
      align: 'end',
      width: '5.6rem',
      ...(column.board === 'medium' || column.board === 'wide' ? { room: column.board } : {}),
      value: (row) => columnNumber(column, figuresOf(row)),
      cell: (row) => <ColumnFigure column={column} figures={figuresOf(row)} subject={row.unit} />,
    });
    const columns: readonly Column<Row>[] = [
      {
        id: 'name',
        head: say('units.unit'),
        below: true,
        value: ({ unit }) => unit.name,
        cell: ({ unit, trail }) => (
          <Stacked>
            <UnitLink dinasId={unit.dinas.id} unitId={unit.id}>
              {unit.name}
            </UnitLink>
            {unit.parent ? (
              <Quiet>
                <span className={styles.crumbs}>
                  <DinasLink id={unit.dinas.id}>{unit.dinas.name}</DinasLink>
                  {trail.slice(0, -1).map((name) => ` › ${name}`)}
                  {trail.length > 0 ? ' › ' : null}
                  {trail.length > 0 ? (
                    <UnitLink dinasId={unit.dinas.id} unitId={unit.parent.id}>
                      {trail.at(-1)}
                    </UnitLink>
                  ) : null}
                </span>
              </Quiet>
            ) : null}
          </Stacked>
        ),
      },
      {
        id: 'dinas',
        head: say('units.dinas'),
        room: 'wide',
        repeats: true,
        width: '11rem',
        value: ({ unit }) => unit.dinas.name,
        cell: ({ unit }) => <DinasLink id={unit.dinas.id}>{unit.dinas.name}</DinasLink>,
      },
      { id: 'kind', head: say('units.kind'), room: 'wide', width: '7rem', value: ({ unit }) => say(`labels.UnitKind.${unit.unitKind}`) },
      ...figures.filter(({ board }) => board).map(ofFigure),
    ];
    return { read, rowKey: ({ unit }) => unit.id, columns };
  }, [say, figures]);
}
