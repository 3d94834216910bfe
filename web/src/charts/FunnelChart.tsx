import { useText } from '../text/text.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import styles from './FunnelChart.module.css';
import { useWidth } from './use-width.ts';

export interface FunnelStep {
  readonly key: string;
  readonly name: string;
  /** Who came so far or further. */
  readonly reached: number;
  /** Who stands here and has not gone on; of the last step none. */
  readonly waiting: number;
  readonly waitingName: string | null;
}

export interface FunnelChartProps {
  title: string;
  summary: string;
  note: string | null;
  steps: readonly FunnelStep[];
  savedAs: string;
}

/** Steps of one way, each as wide as those who came so far; the hatched rest is who waits before the next. */
export function FunnelChart({ title, summary, note, steps, savedAs }: FunnelChartProps) {
  const { say, format } = useText();
  const whole = steps[0]?.reached ?? 0;
  const share = (part: number): string => (whole === 0 ? '' : format.share(part / whole));
  return (
    <ChartFrame
      title={title}
      summary={summary}
      note={note}
      savedAs={savedAs}
      heading="h2"
      table={
        <DataTable
          caption={title}
          rows={steps}
          rowKey={(step) => step.key}
          columns={[
            { id: 'name', head: say('pictures.step'), cell: (step) => step.name },
            { id: 'reached', head: say('pictures.reached'), align: 'end', cell: (step) => format.count(step.reached) },
            { id: 'share', head: say('pictures.ofAll'), align: 'end', cell: (step) => share(step.reached) },
            { id: 'waiting', head: say('pictures.waiting'), align: 'end', cell: (step) => (step.waitingName === null ? '' : format.count(step.waiting)) },
          ]}
        />
      }
    >
      <Picture steps={steps} whole={whole} share={share} label={`${title} ${summary}`} />
    </ChartFrame>
  );
}

const ROW = 74;
const BAR = 34;

function Picture({ steps, whole, share, label }: { steps: readonly FunnelStep[]; whole: number; share: (part: number) => string; label: string }) {
  const { format } = useText();
  const [element, width] = useWidth();
  const height = steps.length * ROW - 8;
  const wide = (part: number): number => (whole === 0 ? 0 : (part / whole) * width);
  return (
    <div ref={element}>
      <svg data-picture className={styles.svg} width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <defs>
          <pattern id="funnel-waits" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className={styles.ground} width="7" height="7" />
            <line className={styles.hatch} y2="7" />
          </pattern>
        </defs>
        {steps.map(({ key, name, reached, waiting, waitingName }, index) => {
          const y = index * ROW;
          const on = wide(reached - waiting);
          return (
            <g key={key}>
              <text className={styles.name} x={0} y={y + 13}>
                {name} <tspan className={styles.number}>{format.count(reached)}</tspan>{' '}
                <tspan className={styles.word}>{index === 0 ? '' : share(reached)}</tspan>
              </text>
              {waitingName === null || waiting === 0 ? null : (
                <text className={styles.word} x={width} y={y + 13} textAnchor="end">
                  {waitingName} {format.count(waiting)} ({share(waiting)})
                </text>
              )}
              <rect className={styles.rest} x={0} y={y + 20} width={width} height={BAR} rx={3} />
              <rect className={styles.on} data-step={index} x={0} y={y + 20} width={on} height={BAR} rx={3} />
              {waiting > 0 && waitingName !== null ? (
                <rect x={on + 1} y={y + 20} width={Math.max(1, wide(waiting) - 1)} height={BAR} fill="url(#funnel-waits)" />
              ) : null}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
