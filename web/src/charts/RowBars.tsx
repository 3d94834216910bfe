import { useId, type ReactNode } from 'react';
import { ChartFrame } from './ChartFrame.tsx';
import styles from './RowBars.module.css';
import { fitted } from './shades.ts';
import { useRoving } from './use-roving.ts';
import { useWidth } from './use-width.ts';

export interface RowSegment {
  readonly key: string;
  /** Of the whole row, 0 to 1. */
  readonly share: number;
}

export interface BarRow {
  readonly id: string;
  readonly name: string;
  readonly segments: readonly RowSegment[];
  /** What stands behind the bar. */
  readonly end: string;
  /** Drawn with a mark before its name: it is to be looked at. */
  readonly isMarked: boolean;
  readonly says: string;
}

export interface RowBarsProps {
  title: string;
  summary: string;
  note: string | null;
  table: ReactNode;
  savedAs: string;
  rows: readonly BarRow[];
  /** The kinds of segments in their order, with what each is called: the key and place of its pattern. */
  kinds: readonly { readonly key: string; readonly name: string }[];
  hint: string;
  onOpen: (id: string) => void;
}

/** Rows of one whole each, parted by kind; five kinds at most, told apart by place, shade and pattern. */
export function RowBars({ title, summary, note, table, savedAs, ...picture }: RowBarsProps) {
  return (
    <ChartFrame title={title} summary={summary} note={note} table={table} savedAs={savedAs} heading="h2">
      <Picture {...picture} />
    </ChartFrame>
  );
}

const ROW = 24;
const BAR = 15;
const LEGEND_LINE = 20;
const LEGEND_NAME = 150;

function Picture({ rows, kinds, hint, onOpen }: Pick<RowBarsProps, 'rows' | 'kinds' | 'hint' | 'onOpen'>) {
  const [element, width] = useWidth();
  const hatch = useId();
  const names = Math.round(Math.min(320, width * 0.36));
  const ends = 52;
  const wide = Math.max(60, width - names - ends);
  // On a phone the key to the patterns takes two lines.
  const perLine = width < kinds.length * 110 ? Math.ceil(kinds.length / 2) : kinds.length;
  const head = 6 + LEGEND_LINE * Math.ceil(kinds.length / perLine);
  const height = head + rows.length * ROW;
  const places = rows.map((_, index) => ({ x: 0, y: index * ROW }));
  const { part, at } = useRoving(places, (index) => onOpen(rows[index]!.id));
  const kindAt = new Map(kinds.map(({ key }, index) => [key, index]));
  const step = Math.min(LEGEND_NAME, width / perLine);
  return (
    <div ref={element}>
      <svg data-picture className={styles.svg} width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={hint}>
        <defs>
          <pattern id={`${hatch}-2`} width="6" height="6" patternUnits="userSpaceOnUse">
            <circle className={styles.dot} cx="2" cy="2" r="1" />
          </pattern>
          <pattern id={`${hatch}-3`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line className={styles.hatch} y2="6" />
          </pattern>
          <pattern id={`${hatch}-4`} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
            <line className={styles.hatch} y2="4" />
          </pattern>
        </defs>
        {kinds.map(({ key, name }, index) => (
          <g key={key} aria-hidden transform={`translate(${(index % perLine) * step} ${Math.floor(index / perLine) * LEGEND_LINE})`}>
            <Segment kind={index} id={hatch} x={0} y={3} width={14} height={12} />
            <text className={styles.word} x={19} y={13}>
              {fitted(name, step - 24, 6.4)}
            </text>
          </g>
        ))}
        {rows.map(({ id, segments, isMarked, says }, index) => {
          const y = head + index * ROW;
          let x = names;
          return (
            <g key={id} {...part(index)} role="link" aria-label={says} className={styles.row}>
              <rect className={styles.ring} x={1} y={y + 1} width={Math.max(0, width - 2)} height={ROW - 2} rx={3} />
              {isMarked ? <path className={styles.mark} d={`M3 ${y + 17}l5 -10l5 10z`} /> : null}
              {segments.map(({ key, share }) => {
                const from = x;
                x += share * wide;
                return (
                  <Segment
                    key={key}
                    kind={kindAt.get(key) ?? 0}
                    id={hatch}
                    x={from}
                    y={y + (ROW - BAR) / 2}
                    width={Math.max(0, share * wide - 1)}
                    height={BAR}
                  />
                );
              })}
            </g>
          );
        })}
        {/* Beside the rows and not in them: what fits is less than what they are called. */}
        <g aria-hidden className={styles.texts}>
          {rows.map(({ id, name, end }, index) => (
            <g key={id}>
              <text className={styles.name} x={18} y={head + index * ROW + 16}>
                {fitted(name, names - 26)}
              </text>
              <text className={styles.end} x={width - 4} y={head + index * ROW + 16} textAnchor="end">
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

/** The first two kinds are plain, the third dotted, the others hatched wide and close. */
function Segment({ kind, id, ...area }: { kind: number; id: string; x: number; y: number; width: number; height: number }) {
  return (
    <>
      <rect className={styles.segment} data-kind={kind} {...area} />
      {kind < 2 ? null : <rect fill={`url(#${id}-${kind})`} {...area} />}
    </>
  );
}
