import { useId } from 'react';
import { useText } from '../text/text.ts';
import { DataTable } from '../ui/DataTable.tsx';
import styles from './CausesChart.module.css';
import { ChartFrame } from './ChartFrame.tsx';
import { heightsOf } from './stacked.ts';
import { useWidth } from './use-width.ts';

export interface Cause {
  readonly key: string;
  readonly name: string;
  /** Drawn below the line: who comes, where the others leave. */
  readonly isBelow?: boolean;
}

export interface CausesChartProps {
  /** The finding, not the subject. */
  title: string;
  summary: string;
  note?: string | null;
  causes: readonly Cause[];
  /** In order, each with a number for every cause. */
  years: readonly { readonly name: string; readonly counts: readonly number[] }[];
  nameHead: string;
  savedAs: string;
}

/** What makes a number of each year, one part upon the other and told apart by colour and pattern: above the line what goes, below it what comes. */
export function CausesChart({ title, summary, note, causes, years, nameHead, savedAs }: CausesChartProps) {
  const { format } = useText();
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
          rows={years}
          rowKey={({ name }) => name}
          columns={[
            { id: 'name', head: nameHead, cell: ({ name }) => name },
            ...causes.map(({ key, name }, index) => ({
              id: key,
              head: name,
              align: 'end' as const,
              cell: ({ counts }: CausesChartProps['years'][number]) => format.count(counts[index] ?? 0),
            })),
          ]}
        />
      }
    >
      <ul className={styles.legend}>
        {causes.map(({ key, name }, index) => (
          <li key={key}>
            <Swatch kind={index} />
            {name}
          </li>
        ))}
      </ul>
      <Picture causes={causes} years={years} label={`${title} ${summary}`} />
    </ChartFrame>
  );
}

function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-1`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className={styles.hatch} y2="7" />
      </pattern>
      <pattern id={`${id}-2`} width="6" height="6" patternUnits="userSpaceOnUse">
        <circle className={styles.dot} cx="2" cy="2" r="1.2" />
      </pattern>
      <pattern id={`${id}-3`} width="5" height="5" patternUnits="userSpaceOnUse">
        <line className={styles.hatch} x2="5" />
      </pattern>
    </defs>
  );
}

function Swatch({ kind }: { kind: number }) {
  const id = useId();
  return (
    <svg width="14" height="14" aria-hidden>
      <Patterns id={id} />
      <Part kind={kind} id={id} x={0} y={0} width={14} height={14} />
    </svg>
  );
}

function Part({ kind, id, ...box }: { kind: number; id: string; x: number; y: number; width: number; height: number }) {
  return (
    <>
      <rect className={styles.part} data-kind={kind} {...box} />
      {kind > 0 ? <rect {...box} fill={`url(#${id}-${kind})`} /> : null}
    </>
  );
}

const EDGE = { left: 8, right: 8, top: 22, bottom: 24 };

function Picture({ causes, years, label }: Pick<CausesChartProps, 'causes' | 'years'> & { label: string }) {
  const { language, format } = useText();
  const id = useId();
  const [element, width] = useWidth();
  const height = Math.round(Math.min(320, Math.max(200, width * 0.34)));
  const box = { width: width - EDGE.left - EDGE.right, height: height - EDGE.top - EDGE.bottom };
  const { line, columns } = heightsOf(
    years.map(({ counts }) => counts),
    causes.map(({ isBelow = false }) => isBelow),
    box.height,
  );
  const step = box.width / years.length;
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
        <Patterns id={id} />
        {years.map(({ name }, at) => {
          const middle = step * (at + 0.5);
          const { parts, above, below } = columns[at]!;
          return (
            <g key={name}>
              {parts.map(({ kind, y, height: tall }) => (
                <Part key={kind} kind={kind} id={id} x={middle - thick / 2} y={y} width={thick} height={tall} />
              ))}
              <text className={styles.number} x={middle} y={above.y - 7} textAnchor="middle">
                {format.count(above.sum)}
              </text>
              {below.sum > 0 ? (
                <text className={styles.number} x={middle + thick / 2 + 4} y={below.y} textAnchor="start">
                  {`+${format.count(below.sum)}`}
                </text>
              ) : null}
              <text className={styles.word} x={middle} y={box.height + 17} textAnchor="middle">
                {name}
              </text>
            </g>
          );
        })}
        <line className={styles.base} x2={box.width} y1={line} y2={line} />
      </svg>
    </div>
  );
}
