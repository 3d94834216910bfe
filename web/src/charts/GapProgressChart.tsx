import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { ABSENT } from '../text/format.ts';
import { useText } from '../text/text.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { useRecounting } from '../ui/recounting.ts';
import styles from './ChartFrame.module.css';
import { ChartFrame } from './ChartFrame.tsx';
import { useChart } from './echarts.ts';

export interface GapProgressRow {
  name: string;
  need: number | null;
  gapShare: number | null;
  progressShare: number | null;
}

type Placed = GapProgressRow & { need: number; gapShare: number; progressShare: number };

const isPlaced = (row: GapProgressRow): row is Placed => row.need !== null && row.gapShare !== null && row.progressShare !== null;

const largest = (rows: readonly Placed[], by: (row: Placed) => number): Placed | undefined =>
  rows.reduce<Placed | undefined>((best, row) => (best === undefined || by(row) > by(best) ? row : best), undefined);

/** Who is short and who is behind, on one sheet: right is short, low is behind, large is large. */
export function GapProgressChart({ rows }: { rows: readonly GapProgressRow[] }) {
  const { say, format } = useText();
  const recounting = useRecounting();
  const scheme = useComputedColorScheme('light');
  const placed = useMemo(() => rows.filter(isPlaced), [rows]);
  const option = useMemo(() => {
    // Read here, because SVG made by ECharts does not know CSS variables; `scheme` is what changes them.
    const css = getComputedStyle(document.documentElement);
    const colour = (name: string): string => css.getPropertyValue(`--s-${name}`).trim();
    const ink = colour('ink-2');
    const axis = (name: string) => ({
      type: 'value',
      name,
      nameLocation: 'middle',
      nameGap: 34,
      nameTextStyle: { color: ink },
      axisLabel: { color: ink, formatter: (value: number) => format.share(value) },
      splitLine: { lineStyle: { color: colour('line') } },
    });
    const most = Math.max(1, ...placed.map((row) => row.need));
    return {
      animationDuration: 300,
      darkMode: scheme === 'dark',
      grid: { left: 64, right: 28, top: 20, bottom: 52 },
      xAxis: { ...axis(say('board.chartX')), min: 0 },
      yAxis: { ...axis(say('board.chartY')), nameGap: 48, min: 0, max: 1 },
      tooltip: {
        backgroundColor: colour('surface'),
        borderColor: colour('line'),
        textStyle: { color: colour('ink') },
        formatter: ({ dataIndex }: { dataIndex: number }) => {
          const row = placed[dataIndex];
          if (!row) return '';
          const box = document.createElement('div');
          const head = box.appendChild(document.createElement('strong'));
          head.textContent = row.name;
          box.append(document.createElement('br'), `${say('board.chartX')} ${format.share(row.gapShare)}`);
          box.append(document.createElement('br'), `${say('board.chartY')} ${format.share(row.progressShare)}`);
          return box;
        },
      },
      series: [
        {
          type: 'scatter',
          data: placed.map((row) => [row.gapShare, row.progressShare]),
          symbolSize: (_: unknown, { dataIndex }: { dataIndex: number }) => 10 + 46 * Math.sqrt((placed[dataIndex]?.need ?? 0) / most),
          itemStyle: { color: colour('filled'), opacity: 0.62, borderColor: colour('surface'), borderWidth: 1 },
          emphasis: { itemStyle: { opacity: 1 } },
        },
      ],
    };
  }, [placed, scheme, say, format]);
  const absent = recounting ? say('explain.counting') : ABSENT;
  const share = (value: number | null | undefined): string => (value === null || value === undefined ? absent : format.share(value));
  const leftOut = rows.length - placed.length;
  const worst = largest(placed, (row) => row.gapShare);
  const slowest = largest(placed, (row) => -row.progressShare);
  return (
    <ChartFrame
      title={say('board.chartTitle')}
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
          rowKey={(row) => row.name}
          columns={[
            { id: 'name', head: say('board.name'), cell: (row) => row.name },
            { id: 'need', head: say('figures.NEED.short'), align: 'end', cell: (row) => (row.need === null ? absent : format.count(row.need)) },
            { id: 'gap', head: say('board.chartX'), align: 'end', cell: (row) => share(row.gapShare) },
            { id: 'progress', head: say('board.chartY'), align: 'end', cell: (row) => share(row.progressShare) },
          ]}
        />
      }
    >
      <ScatterCanvas option={option} />
    </ChartFrame>
  );
}

function ScatterCanvas({ option }: { option: Parameters<typeof useChart>[0] }) {
  // The summary and the table say it in words; the picture itself is for the eye.
  return <div ref={useChart(option)} className={styles.canvas} aria-hidden />;
}
