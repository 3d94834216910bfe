import { memo } from 'react';
import type { FigureColumn, FigureGroup } from '../../app/figure-group.ts';
import { useFigureGroups } from '../../app/use-features.ts';
import { useText } from '../../text/text.ts';
import { useDrawnSoFar } from '../../ui/use-drawn-so-far.ts';
import { DinasLink } from '../dinas/links.tsx';
import { ColumnFigure } from '../figures/index.ts';
import { TrendCell, type Trends } from '../history/index.ts';
import { figuresOf, type BoardRow } from './board-rows.ts';
import styles from './BoardTiles.module.css';
import { ChangeMark } from './ChangeMark.tsx';

/** On a phone they begin below what it shows; each is as much as a row of the table five times. */
const GROWTH = { first: 1, step: 1 };

export function BoardTiles({ rows, trends }: { rows: readonly BoardRow[]; trends: Trends | null | undefined }) {
  const drawn = useDrawnSoFar(rows, GROWTH);
  return (
    <ul className={styles.tiles}>
      {drawn.map((row) => (
        <li key={row.dinasId}>
          <Tile row={row} trends={trends} />
        </li>
      ))}
    </ul>
  );
}

/** Drawn again only when it is another row. */
const Tile = memo(function Tile({ row, trends }: { row: BoardRow; trends: Trends | null | undefined }) {
  const { say } = useText();
  const groups = useFigureGroups();
  return (
    <article className={styles.tile} aria-label={row.name}>
      <h3 className={styles.name} data-dinas={row.dinasId}>
        <DinasLink id={row.dinasId}>{row.name}</DinasLink>
        <ChangeMark id={row.dinasId} />
      </h3>
      {groups.map((group, index) => (group.columns?.some(({ tile }) => tile) ? <Part key={index} row={row} group={group} /> : null))}
      {trends === undefined ? null : (
        <p className={styles.trend}>
          <span>{trends ? say(`figures.${trends.column.figure}.short`) : null}</span>
          <TrendCell trends={trends} figures={figuresOf(row)} subject={{ id: row.dinasId, name: row.name }} />
        </p>
      )}
    </article>
  );
});

/** What one feature says of the dinas: a number that leads, its bar, and lesser ones below. */
function Part({ row, group: { columns = [], bar } }: { row: BoardRow; group: FigureGroup }) {
  const { say } = useText();
  const figures = figuresOf(row);
  const at = (place: FigureColumn['tile']): readonly FigureColumn[] => columns.filter(({ tile }) => tile === place);
  const number = (column: FigureColumn) => <ColumnFigure column={column} figures={figures} subject={{ id: row.dinasId, name: row.name }} />;
  return (
    <div className={styles.part}>
      <p className={styles.line}>
        {at('lead').map((column) => (
          <span key={column.figure}>
            <span className={styles.lead}>{number(column)}</span> <span className={styles.word}>{say(`figures.${column.figure}.short`)}</span>
          </span>
        ))}
        {at('aside').map((column) => (
          <span key={column.figure} className={styles.end}>
            {number(column)}
          </span>
        ))}
      </p>
      {bar ? <bar.Bar figures={figures} captioned /> : null}
      <p className={styles.small}>
        {at('below').map((column) => (
          <span key={column.figure}>
            {say(`figures.${column.figure}.short`)} {number(column)}
          </span>
        ))}
      </p>
    </div>
  );
}
