import { useId, type ReactNode } from 'react';
import { useText } from '../text/text.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { bandPath, bandsOf, changesOf } from './horizon-bands.ts';
import styles from './HorizonChart.module.css';
import { fitted } from './shades.ts';
import { dayAfter } from './ticks.ts';
import { useRoving } from './use-roving.ts';
import { useWidth } from './use-width.ts';

export interface HorizonRow {
  readonly id: string;
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** The change over all days, as it is written. */
  readonly end: string;
  readonly says: string;
  /** Days on which something happened, by their place. */
  readonly marks?: readonly { readonly index: number }[];
}

export interface HorizonChartProps {
  title: string;
  summary: string;
  note: string | null;
  table: ReactNode;
  savedAs: string;
  /** The first day. */
  from: string;
  rows: readonly HorizonRow[];
  /** Which way is bad. */
  worse: 'up' | 'down' | null;
  up: string;
  down: string;
  hint: string;
  onOpen: (id: string) => void;
}

/** Days of many subjects in rows as low as a line: change since the first day, folded over itself, all on one scale. */
export function HorizonChart({ title, summary, note, table, savedAs, ...picture }: HorizonChartProps) {
  return (
    <ChartFrame title={title} summary={summary} note={note} table={table} savedAs={savedAs} heading="h2">
      <Picture {...picture} />
    </ChartFrame>
  );
}

const ROW = 24;
const TALL = 20;
/** Beside a name a phone has no room for days: the name stands above them. */
const NARROW = 480;
const ABOVE = 18;
const HEAD = 24;

type PictureProps = Pick<HorizonChartProps, 'from' | 'rows' | 'worse' | 'up' | 'down' | 'hint' | 'onOpen'>;

function Picture({ from, rows, worse, up, down, hint, onOpen }: PictureProps) {
  const { format } = useText();
  const [element, width] = useWidth();
  const hatch = useId();
  const isNarrow = width < NARROW;
  const above = isNarrow ? ABOVE : 0;
  const row = ROW + above;
  const names = isNarrow ? 6 : Math.round(Math.min(300, width * 0.34));
  const ends = isNarrow ? 84 : 96;
  const wide = Math.max(60, width - names - ends);
  const days = Math.max(1, ...rows.map(({ values }) => values.length));
  const changes = rows.map(({ values }) => changesOf(values));
  const most = Math.max(0, ...changes.flat().map((change) => Math.abs(change ?? 0)));
  const height = HEAD + rows.length * row;
  const { part, at } = useRoving(
    rows.map((_, index) => ({ x: 0, y: index * row })),
    (index) => onOpen(rows[index]!.id),
  );
  const tone = (isUp: boolean): string => (worse === null ? 'plain' : (worse === 'up') === isUp ? 'worse' : 'better');
  return (
    <div ref={element}>
      <ul className={styles.legend}>
        {[true, false].map((isUp) => (
          <li key={String(isUp)}>
            <svg width="40" height="12" aria-hidden focusable="false">
              {[0, 1, 2].map((level) => (
                <rect key={level} className={styles.band} data-tone={tone(isUp)} data-level={level} x={level * 13} width="12" height="12" />
              ))}
              {isUp ? null : <line className={styles.base} x2="38" y1="11.5" y2="11.5" />}
            </svg>
            {isUp ? up : down}
          </li>
        ))}
      </ul>
      <svg data-picture className={styles.svg} width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={hint}>
        <defs>
          <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line className={styles.hatch} y2="4" />
          </pattern>
        </defs>
        <text className={styles.word} x={names} y={14}>
          {format.day(from)}
        </text>
        <text className={styles.word} x={names + wide} y={14} textAnchor="end">
          {format.day(dayAfter(from, days - 1))}
        </text>
        {rows.map(({ id, says, marks = [] }, index) => {
          const y = HEAD + index * row;
          return (
            <g key={id} {...part(index)} role="link" aria-label={says} className={styles.row}>
              <rect className={styles.ring} x={1} y={y} width={Math.max(0, width - 2)} height={row - 2} rx={3} />
              <rect className={styles.ground} x={names} y={y + above + 1} width={wide} height={TALL} />
              <g transform={`translate(${names} ${y + above + 1})`}>
                {bandsOf(changes[index]!, most).map(({ isUp, level, fill }) => (
                  <g key={`${isUp} ${level}`}>
                    <path className={styles.band} data-tone={tone(isUp)} data-level={level} d={bandPath(fill, wide, TALL)} />
                    {isUp || level > 0 ? null : <path d={bandPath(fill, wide, TALL)} fill={`url(#${hatch})`} />}
                  </g>
                ))}
              </g>
              {marks.map(({ index: day }) => {
                const x = names + (days <= 1 ? wide : (day / (days - 1)) * wide);
                return <path key={day} className={styles.mark} d={`M${x} ${y + above + 6}l-3.5 -6h7zV${y + above + 1 + TALL}`} />;
              })}
            </g>
          );
        })}
        {/* Beside the rows and not in them: what fits is less than what they are called. */}
        <g aria-hidden className={styles.texts}>
          {rows.map(({ id, name, end }, index) => (
            <g key={id}>
              <text className={styles.name} x={6} y={HEAD + index * row + 15}>
                {fitted(name, isNarrow ? width - 12 : names - 16)}
              </text>
              <text className={styles.end} x={width - 4} y={HEAD + index * row + above + 15} textAnchor="end">
                {end}
              </text>
            </g>
          ))}
        </g>
      </svg>
      <p className={styles.read} aria-hidden>
        {at === null ? hint : rows[at]!.says}
      </p>
    </div>
  );
}
