import type { FigureKey } from '@selaras/schema/web';
import { NotShown } from '../../../ui/NotShown.tsx';
import type { FigureColumn, FigureGroup, ShownFigures } from '../../../app/figure-group.ts';
import { useFigureGroups } from '../../../app/use-features.ts';
import { useText } from '../../../text/text.ts';
import { columnNumber } from '../../figures/index.ts';
import { writeOnWall } from './write-on-wall.ts';
import styles from './Wall.module.css';

/** Of each feature whose figures are shown, one number that leads, and the others below it. */
export function WallCards({ total, withheld, shown }: { total: ShownFigures | null; withheld: readonly FigureKey[]; shown: readonly FigureColumn[] }) {
  const groups = useFigureGroups();
  const parts = groups.flatMap((group) => {
    const columns = shown.filter((column) => group.columns?.includes(column));
    return columns.length === 0 ? [] : [{ group, columns }];
  });
  return (
    <div className={styles.cards}>
      {parts.map(({ group, columns }) => (
        <Card key={columns[0]!.figure} group={group} columns={columns} total={total} withheld={withheld} />
      ))}
    </div>
  );
}

function Card({
  group,
  columns,
  total,
  withheld,
}: {
  group: FigureGroup;
  columns: readonly FigureColumn[];
  total: ShownFigures | null;
  withheld: readonly FigureKey[];
}) {
  const { say } = useText();
  const lead = columns.find(({ tile }) => tile === 'lead') ?? columns[0]!;
  const others = columns.filter((column) => column !== lead);
  const { bar } = group;
  return (
    <section className={styles.card} aria-label={say(`figures.${lead.figure}.name`)}>
      <h2 className={styles.label}>{say(`figures.${lead.figure}.name`)}</h2>
      <p className={styles.number}>
        <WallNumber column={lead} figures={total} withheld={withheld} />
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
                <WallNumber column={column} figures={total} withheld={withheld} />
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </section>
  );
}

/** A number as its unit is written, in its colour where it is above 0; without one it is kept back, being counted, or there is nothing to say it of. */
export function WallNumber({ column, figures, withheld }: { column: FigureColumn; figures: ShownFigures | null; withheld: readonly FigureKey[] }) {
  const { say, language } = useText();
  const groups = useFigureGroups();
  if (!figures) return <span className={styles.counting}>{say('explain.counting')}</span>;
  if (withheld.includes(column.figure))
    return (
      <span className={styles.locked}>
        <NotShown brief>{say('wall.withheld')}</NotShown>
      </span>
    );
  const value = columnNumber(column, figures);
  if (value === null) return '–';
  const tone = value > 0 ? groups.find(({ tones }) => tones?.[column.figure])?.tones?.[column.figure] : undefined;
  return <span data-tone={tone}>{writeOnWall(column.figure, value, language)}</span>;
}

/** Why some numbers are locks. */
export function WithheldHint({ smallestGroup }: { smallestGroup: number }) {
  const { say, format } = useText();
  return (
    <p className={`${styles.withheld} ${styles.locked}`}>
      <NotShown>{say('wall.withheldHint', { number: format.count(smallestGroup) })}</NotShown>
    </p>
  );
}
