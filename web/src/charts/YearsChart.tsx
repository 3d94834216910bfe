import { useText } from '../text/text.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { ticksOf } from './ticks.ts';
import { useWidth } from './use-width.ts';
import styles from './YearsChart.module.css';

export interface YearsChartProps {
  /** The finding, not the subject. */
  title: string;
  summary: string;
  note?: string;
  /** In order; what is yet to come is drawn hatched. */
  bars: readonly { readonly name: string; /** For a narrow screen. */ readonly short: string; readonly value: number | null; readonly isToCome: boolean }[];
  valueHead: string;
  nameHead: string;
  write: (value: number) => string;
  savedAs: string;
}

/** A few numbers beside each other, such as one a year: what is, filled; what is expected, hatched. */
export function YearsChart({ title, summary, note, bars, valueHead, nameHead, write, savedAs }: YearsChartProps) {
  const written = (value: number | null): string => (value === null ? '–' : write(value));
  return (
    <ChartFrame
      title={title}
      summary={summary}
      note={note ?? null}
      savedAs={savedAs}
      heading="h2"
      table={
        <DataTable
          caption={title}
          rows={bars}
          rowKey={(bar) => bar.name}
          columns={[
            { id: 'name', head: nameHead, cell: (bar) => bar.name },
            { id: 'value', head: valueHead, align: 'end', cell: (bar) => written(bar.value) },
          ]}
        />
      }
    >
      <Picture bars={bars} write={written} label={`${title} ${summary}`} />
    </ChartFrame>
  );
}

const EDGE = { left: 8, right: 8, top: 22, bottom: 24 };

function Picture({ bars, write, label }: { bars: YearsChartProps['bars']; write: (value: number | null) => string; label: string }) {
  const { language } = useText();
  const [element, width] = useWidth();
  const height = Math.round(Math.min(280, Math.max(180, width * 0.3)));
  const box = { width: width - EDGE.left - EDGE.right, height: height - EDGE.top - EDGE.bottom };
  // From zero: the length of a bar is its number.
  const most = ticksOf(0, Math.max(...bars.map(({ value }) => value ?? 0))).at(-1)!;
  const step = box.width / bars.length;
  const thick = Math.min(72, step * 0.62);
  return (
    <div ref={element}>
      <svg
        data-picture
        className={styles.svg}
        width={width}
        height={height}
        viewBox={`${-EDGE.left} ${-EDGE.top} ${width} ${height}`}
        role="img"
        aria-label={label}
        lang={language}
      >
        <defs>
          <pattern id="years-to-come" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className={styles.ground} width="7" height="7" />
            <line className={styles.hatch} y2="7" />
          </pattern>
        </defs>
        {bars.map(({ name, short, value, isToCome }, index) => {
          const middle = step * (index + 0.5);
          const tall = ((value ?? 0) / most) * box.height;
          return (
            <g key={name}>
              <rect
                className={isToCome ? styles.toCome : styles.now}
                x={middle - thick / 2}
                y={box.height - tall}
                width={thick}
                height={tall}
                {...(isToCome ? { fill: 'url(#years-to-come)' } : {})}
              />
              <text className={styles.number} x={middle} y={box.height - tall - 7} textAnchor="middle">
                {write(value)}
              </text>
              <text className={styles.word} x={middle} y={box.height + 17} textAnchor="middle">
                {step < 84 ? short : name}
              </text>
            </g>
          );
        })}
        <line className={styles.base} x2={box.width} y1={box.height} y2={box.height} />
      </svg>
    </div>
  );
}
