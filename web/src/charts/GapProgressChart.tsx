import { memo, useId, useMemo } from 'react';
import { ABSENT } from '../text/format.ts';
import { useText } from '../text/text.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { useRecounting } from '../ui/recounting.ts';
import { ChartFrame } from './ChartFrame.tsx';
import styles from './GapProgressChart.module.css';
import { placeLabels } from './place-labels.ts';
import { isPlaced, meansOf, quadrantOf, type GapProgressRow, type Means, type PlacedRow } from './quadrants.ts';
import { ticksOf } from './ticks.ts';
import { useRoving } from './use-roving.ts';
import { useWidth } from './use-width.ts';

const largest = (rows: readonly PlacedRow[], by: (row: PlacedRow) => number): PlacedRow | undefined =>
  rows.reduce<PlacedRow | undefined>((best, row) => (best === undefined || by(row) > by(best) ? row : best), undefined);

/** Who is short and who is behind, on one sheet with the means: right is short, low is behind, large is large. A dinas opens on a click or Enter. */
export function GapProgressChart({ rows, onOpen }: { rows: readonly GapProgressRow[]; onOpen: (id: string) => void }) {
  const { say, format } = useText();
  const recounting = useRecounting();
  const placed = useMemo(() => rows.filter(isPlaced), [rows]);
  const means = useMemo(() => meansOf(placed), [placed]);
  const absent = recounting ? say('explain.counting') : ABSENT;
  const share = (value: number | null | undefined): string => (value === null || value === undefined ? absent : format.share(value));
  const count = (value: number | null): string => (value === null ? absent : format.count(value));
  const leftOut = rows.length - placed.length;
  const worst = largest(placed, (row) => row.gapShare);
  const slowest = largest(placed, (row) => -row.progressShare);
  const both = means ? placed.filter((row) => quadrantOf(row, means) === 'both') : [];
  return (
    <ChartFrame
      title={means ? say('board.chartFinding', { both: format.count(both.length), number: format.count(placed.length) }) : say('board.chartTitle')}
      savedAs="quadrant"
      summary={say('board.chartSummary', {
        number: format.count(placed.length),
        worst: worst?.name ?? ABSENT,
        worstShare: share(worst?.gapShare),
        slowest: slowest?.name ?? ABSENT,
        slowestShare: share(slowest?.progressShare),
      })}
      note={leftOut === 0 ? null : say(recounting ? 'board.chartCounting' : 'board.chartLeftOut', { number: format.count(leftOut) })}
      table={
        <DataTable
          caption={say('board.chartTitle')}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            { id: 'name', head: say('board.name'), cell: (row) => row.name },
            { id: 'need', head: say('figures.NEED.short'), align: 'end', cell: (row) => count(row.need) },
            { id: 'gap', head: say('figures.GAP.short'), align: 'end', cell: (row) => count(row.gap) },
            { id: 'gapShare', head: say('board.chartX'), align: 'end', cell: (row) => share(row.gapShare) },
            { id: 'sealed', head: say('figures.SEALED.short'), align: 'end', cell: (row) => count(row.sealed) },
            { id: 'progress', head: say('board.chartY'), align: 'end', cell: (row) => share(row.progressShare) },
            {
              id: 'place',
              head: say('board.chartPlace'),
              cell: (row) => (means && isPlaced(row) ? say(`board.quadrant.${quadrantOf(row, means)}`) : absent),
            },
          ]}
        />
      }
    >
      {means ? <Picture rows={placed} means={means} onOpen={onOpen} /> : null}
    </ChartFrame>
  );
}

const EDGE = { left: 58, right: 18, top: 26, bottom: 46 };

interface PictureProps {
  rows: readonly PlacedRow[];
  means: Means;
  onOpen: (id: string) => void;
}

/** Drawn again for other rows only. */
const Picture = memo(function Picture({ rows: unordered, means, onOpen }: PictureProps) {
  const { say, format } = useText();
  const [element, width] = useWidth();
  const hatch = useId();
  const height = Math.round(Math.min(640, Math.max(320, width * 0.48)));
  const box = { width: width - EDGE.left - EDGE.right, height: height - EDGE.top - EDGE.bottom };
  // The large behind, so that the small can be pointed at.
  const rows = useMemo(() => unordered.toSorted((one, other) => other.need - one.need), [unordered]);
  const ticksX = ticksOf(0, Math.max(0.01, ...rows.map((row) => row.gapShare)));
  const ticksY = ticksOf(0, Math.max(0.01, ...rows.map((row) => row.progressShare))).filter((tick) => tick <= 1);
  const xOf = (value: number): number => (value / ticksX.at(-1)!) * box.width;
  const yOf = (value: number): number => box.height - (value / ticksY.at(-1)!) * box.height;
  const most = Math.max(1, ...rows.map((row) => row.need));
  const largestRadius = Math.max(14, Math.min(34, width * 0.03));
  const spots = rows.map((row) => ({
    row,
    x: xOf(row.gapShare),
    y: yOf(row.progressShare),
    radius: 4 + (largestRadius - 4) * Math.sqrt(row.need / most),
    quadrant: quadrantOf(row, means),
  }));
  const { part, at } = useRoving(spots, (index) => onOpen(rows[index]!.id));
  // Named are those that are both, those with the most missing first; then the others.
  const named = spots.toSorted(
    (one, other) => Number(other.quadrant === 'both') - Number(one.quadrant === 'both') || (other.row.gap ?? 0) - (one.row.gap ?? 0),
  );
  const labels = placeLabels(
    named.map(({ x, y, radius, row }) => ({ x, y, radius, text: `${row.short} ${row.gap ?? ''}` })),
    box.width,
  );
  const read = (row: PlacedRow): string =>
    say('board.chartReads', {
      name: row.name,
      gap: row.gap === null ? ABSENT : format.count(row.gap),
      need: format.count(row.need),
      gapShare: format.share(row.gapShare),
      sealed: row.sealed === null ? ABSENT : format.count(row.sealed),
      expected: row.expected === null ? ABSENT : format.count(row.expected),
      progressShare: format.share(row.progressShare),
    });
  const [meanX, meanY] = [xOf(means.gapShare), yOf(means.progressShare)];
  return (
    <div ref={element}>
      <svg
        data-picture
        className={styles.svg}
        width={width}
        height={height}
        viewBox={`${-EDGE.left} ${-EDGE.top} ${width} ${height}`}
        role="group"
        aria-label={say('board.chartHint')}
      >
        <defs>
          <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className={styles.ground} width="5" height="5" />
            <line className={styles.hatch} y2="5" />
          </pattern>
        </defs>
        <rect className={styles.bad} x={meanX} y={meanY} width={Math.max(0, box.width - meanX)} height={Math.max(0, box.height - meanY)} />
        {ticksX.map((tick) => (
          <g key={tick}>
            <line className={styles.grid} x1={xOf(tick)} x2={xOf(tick)} y2={box.height} />
            <text className={styles.word} x={xOf(tick)} y={box.height + 16} textAnchor="middle">
              {format.share(tick)}
            </text>
          </g>
        ))}
        {ticksY.map((tick) => (
          <g key={tick}>
            <line className={styles.grid} x2={box.width} y1={yOf(tick)} y2={yOf(tick)} />
            <text className={styles.word} x={-8} y={yOf(tick)} textAnchor="end" dominantBaseline="middle">
              {format.share(tick)}
            </text>
          </g>
        ))}
        <text className={styles.axis} x={box.width} y={box.height + 36} textAnchor="end">
          {say('board.chartX')} →
        </text>
        <text className={styles.axis} x={-EDGE.left + 4} y={-12}>
          ↑ {say('board.chartY')}
        </text>
        <line className={styles.mean} x1={meanX} x2={meanX} y2={box.height} />
        <line className={styles.mean} x2={box.width} y1={meanY} y2={meanY} />
        <text className={styles.meanWord} x={meanX + 5} y={-5}>
          {say('board.chartMean', { value: format.share(means.gapShare) })}
        </text>
        <text className={styles.meanWord} x={box.width - 4} y={meanY - 5} textAnchor="end">
          {say('board.chartMean', { value: format.share(means.progressShare) })}
        </text>
        {(['bothWell', 'onlyShort', 'onlyBehind', 'both'] as const).map((quadrant) => {
          const [right, low] = [quadrant === 'onlyShort' || quadrant === 'both', quadrant === 'onlyBehind' || quadrant === 'both'];
          return (
            <text key={quadrant} className={styles.quadrant} x={right ? box.width - 6 : 8} y={low ? box.height - 22 : 16} textAnchor={right ? 'end' : 'start'}>
              {say(`board.quadrant.${quadrant}`)}
            </text>
          );
        })}
        {spots.map(({ row, x, y, radius, quadrant }, index) => (
          <g key={row.id} {...part(index)} role="link" aria-label={read(row)} className={styles.spot}>
            <circle className={styles[quadrant]} cx={x} cy={y} r={radius} {...(quadrant === 'both' ? { fill: `url(#${hatch})` } : {})} />
            <circle className={styles.ring} cx={x} cy={y} r={Math.max(12, radius + 2)} />
          </g>
        ))}
        {labels.map(({ index, x, y, anchor }) => {
          const { row } = named[index]!;
          return (
            <text key={row.id} className={styles.label} x={x} y={y} textAnchor={anchor} dominantBaseline="middle" aria-hidden>
              {row.short} <tspan className={styles.number}>{row.gap === null ? '' : format.count(row.gap)}</tspan>
            </text>
          );
        })}
      </svg>
      <p className={styles.read} aria-hidden>
        {at === null ? say('board.chartHint') : read(rows[at]!)}
      </p>
    </div>
  );
});
