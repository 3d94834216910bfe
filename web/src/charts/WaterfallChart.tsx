import { useId, type ReactNode } from 'react';
import { useText } from '../text/text.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { fitted } from './shades.ts';
import { useWidth } from './use-width.ts';
import styles from './WaterfallChart.module.css';
import { standingsOf, type WaterfallStep } from './waterfall.ts';

export interface WaterfallChartProps {
  /** The finding, not the subject. */
  title: string;
  summary: string;
  note: string | null;
  table: ReactNode;
  savedAs: string;
  steps: readonly WaterfallStep[];
}

/** How one number comes to be another, a part at a time: what it begins with, what is taken off and what is added, and where it ends. */
export function WaterfallChart({ title, summary, note, table, savedAs, steps }: WaterfallChartProps) {
  return (
    <ChartFrame title={title} summary={summary} note={note} table={table} savedAs={savedAs} heading="h2">
      <Picture steps={steps} label={`${title} ${summary}`} />
    </ChartFrame>
  );
}

const ROW = 28;
const BAR = 16;
/** Beside a name a phone has no room for bars: the name stands above them. */
const NARROW = 520;
const ABOVE = 18;
const END = 64;

function Picture({ steps, label }: { steps: readonly WaterfallStep[]; label: string }) {
  const { format, language } = useText();
  const [element, width] = useWidth();
  const hatch = useId();
  const isNarrow = width < NARROW;
  const above = isNarrow ? ABOVE : 0;
  const row = ROW + above;
  const names = isNarrow ? 0 : Math.round(Math.min(320, width * 0.36));
  const standings = standingsOf(steps);
  const most = Math.max(1, ...standings.map(({ high }) => high));
  const at = (amount: number): number => names + (amount / most) * Math.max(60, width - names - END);
  const height = steps.length * row;
  const written = ({ amount, is }: WaterfallStep): string => (is === 'TOTAL' ? format.count(amount) : `${is === 'LESS' ? '−' : '+'}${format.count(amount)}`);
  return (
    <div ref={element}>
      <svg data-picture className={styles.svg} width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} lang={language}>
        <defs>
          <pattern id={`${hatch}-less`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line className={styles.hatch} y2="6" />
          </pattern>
          <pattern id={`${hatch}-more`} width="6" height="6" patternUnits="userSpaceOnUse">
            <circle className={styles.dot} cx="2" cy="2" r="1.1" />
          </pattern>
        </defs>
        {steps.map((step, index) => {
          const { low, high, after } = standings[index]!;
          const y = index * row + above + (ROW - BAR) / 2;
          const box = { x: at(low), y, width: Math.max(1, at(high) - at(low)), height: BAR };
          return (
            <g key={step.key}>
              <text className={styles.name} data-is={step.is} x={0} y={isNarrow ? index * row + 14 : y + 12}>
                {fitted(step.name, isNarrow ? width : names - 12)}
              </text>
              <rect className={styles.bar} data-is={step.is} {...box} />
              {step.is === 'TOTAL' ? null : <rect fill={`url(#${hatch}-${step.is === 'LESS' ? 'less' : 'more'})`} {...box} />}
              {index < steps.length - 1 ? <line className={styles.way} x1={at(after)} x2={at(after)} y1={y + BAR} y2={y + row} /> : null}
              <text className={styles.number} x={at(high) + 6} y={y + 12}>
                {written(step)}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
