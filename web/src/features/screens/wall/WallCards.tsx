import type { FigureColumn, FigureGroup, ShownFigures } from '../../../app/figure-group.ts';
import { useFigureGroups } from '../../../app/use-features.ts';
import { useText } from '../../../text/text.ts';
import { columnNumber } from '../../figures/index.ts';
import { writeOnWall } from './write-on-wall.ts';
import styles from './Wall.module.css';

/** Of each feature whose figures are shown, one number that leads, and the others below it. */
export function WallCards({ total, shown }: { total: ShownFigures | null; shown: readonly FigureColumn[] }) {
  const groups = useFigureGroups();
  const parts = groups.flatMap((group) => {
    const columns = shown.filter((column) => group.columns?.includes(column));
    return columns.length === 0 ? [] : [{ group, columns }];
  });
  return (
    <div className={styles.cards}>
      {parts.map(({ group, columns }) => (
        <Card key={columns[0]!.figure} group={group} columns={columns} total={total} />
      ))}
    </div>
  );
}

function Card({ group, columns, total }: { group: FigureGroup; columns: readonly FigureColumn[]; total: ShownFigures | null }) {
  const { say } = useText();
  const lead = columns.find(({ tile }) => tile === 'lead') ?? columns[0]!;
  const others = columns.filter((column) => column !== lead);
  const { bar } = group;
  return (
    <section className={styles.card} aria-label={say(`figures.${lead.figure}.name`)}>
      <h2 className={styles.label}>{say(`figures.${lead.figure}.name`)}</h2>
      <p className={styles.number}>
        <WallNumber column={lead} figures={total} />
      </p>
      {bar && total ? (
        <div className={styles.bar}>
          <bar.Bar figures={total} captioned />
        </div>
      ) : null}
      {others.length > 0 ? (
        <dl className={styles.others}>
          {others.map((column) => (
            <div key={column.figure}>
              <dt>{say(`figures.${column.figure}.short`)}</dt>
              <dd>
                <WallNumber column={column} figures={total} />
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </section>
  );
}

/** A number as its unit is written, in its colour where it is above 0; without one it is being counted, or there is nothing to say it of. */
export function WallNumber({ column, figures }: { column: FigureColumn; figures: ShownFigures | null }) {
  const { say, language } = useText();
  const groups = useFigureGroups();
  if (!figures) return <span className={styles.counting}>{say('explain.counting')}</span>;
  const value = columnNumber(column, figures);
  if (value === null) return '–';
  const tone = value > 0 ? groups.find(({ tones }) => tones?.[column.figure])?.tones?.[column.figure] : undefined;
  return <span data-tone={tone}>{writeOnWall(column.figure, value, language)}</span>;
}
