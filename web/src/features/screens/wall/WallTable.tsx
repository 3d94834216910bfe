import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { FigureColumn } from '../../../app/figure-group.ts';
import { useText } from '../../../text/text.ts';
import { useRotation, type Rotation } from './use-rotation.ts';
import { columnsOf, lengthOf, pageAt, pagesOf, type WallRow } from './wall-rows.ts';
import { WallNumber } from './WallCards.tsx';
import styles from './Wall.module.css';

/** In heights of a row: a table as wide as this has room for four columns beside whole names, a narrower one for three. */
const WIDE = 15;

/** Rows that stand below each other in the room there is; measured by a line that is as high as one. */
function useFit(): {
  readonly room: RefObject<HTMLDivElement | null>;
  readonly line: RefObject<HTMLDivElement | null>;
  readonly fit: number;
  readonly most: number;
} {
  const room = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLDivElement>(null);
  const [{ fit, most }, setFit] = useState({ fit: 11, most: 4 });
  useLayoutEffect(() => {
    const measure = (): void => {
      const { clientHeight = 0, clientWidth = 0 } = room.current ?? {};
      const one = line.current?.getBoundingClientRect().height ?? 0;
      if (clientHeight > 0 && one > 0) setFit({ fit: Math.max(1, Math.floor(clientHeight / one)), most: clientWidth / one >= WIDE ? 4 : 3 });
    };
    const observer = new ResizeObserver(measure);
    if (room.current) observer.observe(room.current);
    measure();
    return () => observer.disconnect();
  }, []);
  return { room, line, fit, most };
}

/** All dinas, a page at a time, the worst first. The page before fades out under the one that comes: nothing flashes. */
export function WallTable({
  rows,
  shown,
  rotation,
  children,
}: {
  rows: readonly WallRow[];
  shown: readonly FigureColumn[];
  rotation: Rotation;
  /** Stands below the rows. */
  children: ReactNode;
}) {
  const { say, format } = useText();
  const { room, line, fit, most } = useFit();
  const columns = columnsOf(shown, most);
  const turned = useRotation(rotation);
  const pages = pagesOf(rows, fit);
  const [now, setNow] = useState({ turned, before: null as number | null });
  if (now.turned !== turned) setNow({ turned, before: now.turned });
  const page = pageAt(turned, pages.length);
  const before = now.before === null || pages.length === 1 ? null : now.before;
  const first = pages.slice(0, page).reduce((count, { length }) => count + length, 0);
  const place = { first, last: first + (pages[page]?.length ?? 0), total: rows.length };
  return (
    <section className={styles.table} aria-label={say('wall.dinas')}>
      <div className={styles.line} data-head>
        <span className={styles.rank} />
        <span className={styles.name}>{say('wall.dinas')}</span>
        {columns.map(({ figure }) => (
          <span key={figure} className={styles.cell}>
            {say(`figures.${figure}.short`)}
          </span>
        ))}
      </div>
      <div className={styles.room} ref={room}>
        <div className={styles.line} ref={line} aria-hidden data-measure>
          <span>&nbsp;</span>
        </div>
        {before === null ? null : <Rows key={`before ${before}`} rows={pages[pageAt(before, pages.length)] ?? []} from={0} shown={columns} isGone />}
        <Rows key={turned} rows={pages[page] ?? []} from={first} shown={columns} />
      </div>
      <footer className={styles.foot}>
        {children}
        {pages.length > 1 ? (
          <span className={styles.dots} aria-hidden>
            {pages.map((_, index) => (
              <span key={index} data-current={index === page || undefined} />
            ))}
          </span>
        ) : null}
        {rotation.isPaused ? <span className={styles.paused}>{say('wall.paused')}</span> : null}
        {pages.length > 1 ? (
          <span>{say('wall.place', { first: format.count(place.first + 1), last: format.count(place.last), total: format.count(place.total) })}</span>
        ) : null}
      </footer>
    </section>
  );
}

function Rows({ rows, from, shown, isGone = false }: { rows: readonly WallRow[]; from: number; shown: readonly FigureColumn[]; isGone?: boolean }) {
  const { format } = useText();
  return (
    <ol className={styles.rows} data-gone={isGone || undefined} aria-hidden={isGone || undefined}>
      {rows.map((row, index) => (
        <li key={row.code} className={styles.line}>
          <span className={styles.rank}>{isGone ? '' : format.count(from + index + 1)}</span>
          <span className={styles.name} data-length={lengthOf(row.name, shown.length)}>
            {row.name}
          </span>
          {shown.map((column) => (
            <span key={column.figure} className={styles.cell}>
              <WallNumber column={column} figures={row.figures} withheld={row.withheld} />
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
}
