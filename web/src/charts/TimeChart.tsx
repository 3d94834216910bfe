import { useState, type PointerEvent } from 'react';
import { useText } from '../text/text.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { linePath, pointOf, rangeOf, type Values } from './line-path.ts';
import { dayAfter, daysToWrite, ticksOf } from './ticks.ts';
import { useWidth } from './use-width.ts';
import styles from './TimeChart.module.css';

/** Something worth knowing of a day, such as a deadline. */
interface Mark {
  readonly day: string;
  readonly text: string;
}

export interface TimeChartProps {
  /** The finding, not the subject. */
  title: string;
  summary: string;
  note?: string | null;
  /** The first day. */
  from: string;
  /** By day, the first at `from`; null on a day of which nothing is known. */
  values: Values;
  valueHead: string;
  write: (value: number) => string;
  /** What is said of a day without a number. */
  unknown: string;
  marks: readonly Mark[];
  savedAs: string;
}

/** A figure through the days: a line that breaks where nothing is known, with the days that are worth knowing. */
export function TimeChart({ title, summary, note, from, values, valueHead, write, unknown, marks, savedAs }: TimeChartProps) {
  const { say, format } = useText();
  const written = (value: number | null): string => (value === null ? unknown : write(value));
  const rows = values.map((value, index) => ({ day: dayAfter(from, index), value })).toReversed();
  const markOn = textsByDay(marks);
  return (
    <ChartFrame
      title={title}
      summary={summary}
      note={note ?? null}
      savedAs={savedAs}
      heading="h2"
      table={
        <div className={styles.table}>
          <DataTable
            caption={title}
            rows={rows}
            rowKey={(row) => row.day}
            columns={[
              { id: 'day', head: say('history.day'), cell: (row) => format.day(row.day) },
              { id: 'value', head: valueHead, align: 'end', cell: (row) => written(row.value) },
              ...(marks.length > 0 ? [{ id: 'mark', head: say('history.mark'), cell: (row: { day: string }) => markOn.get(row.day) ?? null }] : []),
            ]}
          />
        </div>
      }
    >
      <Picture from={from} values={values} write={written} marks={marks} label={`${title} ${summary}`} />
    </ChartFrame>
  );
}

/** Of a day on which much happened everything is said. */
const textsByDay = (marks: readonly Mark[]): ReadonlyMap<string, string> =>
  new Map([...Map.groupBy(marks, ({ day }) => day)].map(([day, some]) => [day, some.map(({ text }) => text).join('; ')]));

const EDGE = { left: 58, right: 16, top: 14, bottom: 26 };

function Picture({
  from,
  values,
  write,
  marks,
  label,
}: {
  from: string;
  values: Values;
  write: (value: number | null) => string;
  marks: readonly Mark[];
  label: string;
}) {
  const { say, format } = useText();
  const [element, width] = useWidth();
  const [at, setAt] = useState<number | null>(null);
  const height = Math.round(Math.min(320, Math.max(190, width * 0.36)));
  const range = rangeOf(values) ?? [0, 1];
  const ticks = ticksOf(range[0], range[1], { whole: values.every((one) => one === null || Number.isInteger(one)) });
  const box = { width: width - EDGE.left - EDGE.right, height: height - EDGE.top - EDGE.bottom, low: ticks[0]!, high: ticks.at(-1)! };
  const count = values.length;
  const xOf = (index: number): number => pointOf(index, box.low, count, box)[0];
  const yOf = (value: number): number => pointOf(0, value, count, box)[1];
  const look = ({ clientX, currentTarget }: PointerEvent<HTMLInputElement>): void => {
    const { left, width: wide } = currentTarget.getBoundingClientRect();
    setAt(Math.max(0, Math.min(count - 1, Math.round(((clientX - left) / wide) * (count - 1)))));
  };
  const value = at === null ? null : (values[at] ?? null);
  const markOn = textsByDay(marks);
  const read = (index: number): string => {
    const day = dayAfter(from, index);
    const mark = markOn.get(day);
    return `${format.day(day)}: ${write(values[index] ?? null)}${mark ? ` · ${mark}` : ''}`;
  };
  return (
    <div ref={element} className={styles.picture}>
      <svg
        data-picture
        className={styles.svg}
        width={width}
        height={height}
        viewBox={`${-EDGE.left} ${-EDGE.top} ${width} ${height}`}
        role="img"
        aria-label={label}
      >
        <defs>
          <pattern id="unknown-days" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line className={styles.hatch} y2="6" />
          </pattern>
        </defs>
        {unknownSpans(values).map(([first, last]) => (
          <rect
            key={first}
            className={styles.unknown}
            x={xOf(Math.max(0, first - 0.5))}
            width={Math.max(1, xOf(last + 0.5) - xOf(Math.max(0, first - 0.5)))}
            height={box.height}
            fill="url(#unknown-days)"
          />
        ))}
        {ticks.map((tick) => (
          <g key={tick}>
            <line className={styles.grid} x2={box.width} y1={yOf(tick)} y2={yOf(tick)} />
            <text className={styles.word} x={-8} y={yOf(tick)} textAnchor="end" dominantBaseline="middle">
              {write(tick)}
            </text>
          </g>
        ))}
        {daysToWrite(count, width < 300 ? 2 : width < 480 ? 3 : 6).map((index, place, all) => (
          <text
            key={index}
            className={styles.word}
            x={xOf(index)}
            y={box.height + 18}
            textAnchor={place === 0 ? 'start' : place === all.length - 1 ? 'end' : 'middle'}
          >
            {format.day(dayAfter(from, index))}
          </text>
        ))}
        {marks.map((one) => {
          const x = xOf(Math.round((Date.parse(one.day) - Date.parse(from)) / 86_400_000));
          return (
            <g key={`${one.day} ${one.text}`}>
              <line className={styles.mark} x1={x} x2={x} y2={box.height} />
              <path className={styles.flag} d={`M${x} 0l-5 -9h10z`} />
            </g>
          );
        })}
        <path className={styles.line} d={linePath(values, box)} />
        {values.map((value, index) =>
          // A day that stands alone makes no line; the short stroke of one is hardly seen.
          value === null || (values[index - 1] ?? null) !== null || (values[index + 1] ?? null) !== null ? null : (
            <circle key={index} className={styles.lone} cx={xOf(index)} cy={yOf(value)} r={3} />
          ),
        )}
        {at === null ? null : (
          <>
            <line className={styles.cursor} x1={xOf(at)} x2={xOf(at)} y2={box.height} />
            {value === null ? null : <circle className={styles.dot} cx={xOf(at)} cy={yOf(value)} r={4} />}
          </>
        )}
      </svg>
      <input
        type="range"
        className={styles.reader}
        style={{ insetInlineStart: EDGE.left, width: box.width, height }}
        aria-label={say('history.day')}
        aria-valuetext={read(at ?? count - 1)}
        min={0}
        max={Math.max(1, count - 1)}
        value={at ?? count - 1}
        onChange={(event) => setAt(Number(event.currentTarget.value))}
        onPointerMove={look}
        onPointerLeave={() => setAt(null)}
        onBlur={() => setAt(null)}
      />
      <p className={styles.read} aria-hidden>
        {at === null ? '\u00a0' : read(at)}
      </p>
    </div>
  );
}

/** The days of which nothing is known, as spans. */
function unknownSpans(values: Values): readonly (readonly [first: number, last: number])[] {
  const spans: [number, number][] = [];
  values.forEach((value, index) => {
    if (value !== null) return;
    const last = spans.at(-1);
    if (last && last[1] === index - 1) last[1] = index;
    else spans.push([index, index]);
  });
  return spans;
}
