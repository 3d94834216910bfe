import { useLayoutEffect, useRef, useState } from 'react';
import type { FigureColumn } from '../../../app/figure-group.ts';
import { useFigureGroups } from '../../../app/use-features.ts';
import { useText } from '../../../text/text.ts';
import { useRotation, type Rotation } from './use-rotation.ts';
import { pageAt, pagesOf, type WallRow } from './wall-rows.ts';
import { WallNumber } from './WallCards.tsx';
import styles from './Wall.module.css';

/** Rows that stand below each other in the room there is; measured by a line that is as high as one. */
function useFit(): { readonly room: React.RefObject<HTMLDivElement | null>; readonly line: React.RefObject<HTMLDivElement | null>; readonly fit: number } {
  const room = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLDivElement>(null);
  const [fit, setFit] = useState(11);
  useLayoutEffect(() => {
    const measure = (): void => {
      const [whole, one] = [room.current?.clientHeight ?? 0, line.current?.getBoundingClientRect().height ?? 0];
      if (whole > 0 && one > 0) setFit(Math.max(1, Math.floor(whole / one)));
    };
    const observer = new ResizeObserver(measure);
    if (room.current) observer.observe(room.current);
    measure();
    return () => observer.disconnect();
  }, []);
  return { room, line, fit };
}

/** All dinas, a page at a time, the worst first. The page before fades out under the one that comes: nothing flashes. */
export function WallTable({ rows, shown, rotation }: { rows: readonly WallRow[]; shown: readonly FigureColumn[]; rotation: Rotation }) {
  const { say, format } = useText();
  const { room, line, fit } = useFit();
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
        {shown.map(({ figure }) => (
          <span key={figure} className={styles.cell}>
            {say(`figures.${figure}.short`)}
          </span>
        ))}
      </div>
      <div className={styles.room} ref={room}>
        <div className={styles.line} ref={line} aria-hidden data-measure>
          <span>&nbsp;</span>
        </div>
        {before === null ? null : <Rows key={`before ${before}`} rows={pages[pageAt(before, pages.length)] ?? []} from={0} shown={shown} isGone />}
        <Rows key={turned} rows={pages[page] ?? []} from={first} shown={shown} />
      </div>
      <footer className={styles.foot}>
        <span className={styles.dots} aria-hidden>
          {pages.map((_, index) => (
            <span key={index} data-current={index === page || undefined} />
          ))}
        </span>
        {rotation.isPaused ? <span className={styles.paused}>{say('wall.paused')}</span> : null}
        <span>{say('wall.place', { first: format.count(place.first + 1), last: format.count(place.last), total: format.count(place.total) })}</span>
      </footer>
    </section>
  );
}

function Rows({ rows, from, shown, isGone = false }: { rows: readonly WallRow[]; from: number; shown: readonly FigureColumn[]; isGone?: boolean }) {
  const groups = useFigureGroups();
  const { format } = useText();
  const toneOf = ({ figure }: FigureColumn) => groups.find(({ tones }) => tones?.[figure])?.tones?.[figure];
  return (
    <ol className={styles.rows} data-gone={isGone || undefined} aria-hidden={isGone || undefined}>
      {rows.map((row, index) => (
        <li key={row.code} className={styles.line}>
          <span className={styles.rank}>{isGone ? '' : format.count(from + index + 1)}</span>
          <span className={styles.name} data-long={row.name.length > 32 || undefined}>
            {row.name}
          </span>
          {shown.map((column) => (
            <span key={column.figure} className={styles.cell} data-tone={toneOf(column)}>
              <WallNumber column={column} figures={row.figures} />
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
}
