import { lazy, Suspense, useMemo } from 'react';
import { SkeletonRows } from '../../ui/QueryState.tsx';
import { numberOf } from '../figures/index.ts';
import type { BoardRow } from './board-rows.ts';
import styles from './BoardRowsPanel.module.css';

const GapProgressChart = lazy(() => import('../../charts/GapProgressChart.tsx').then((module) => ({ default: module.GapProgressChart })));

export function BoardChart({ rows }: { rows: readonly BoardRow[] }) {
  // The chart is drawn anew for other rows only, so the same rows have to stay the same array.
  const points = useMemo(
    () =>
      rows.map(({ name, figures }) => ({
        name,
        need: numberOf('NEED', figures),
        gapShare: numberOf('GAP_SHARE', figures),
        progressShare: numberOf('PROGRESS_SHARE', figures),
      })),
    [rows],
  );
  return (
    <div className={styles.chart}>
      <Suspense fallback={<SkeletonRows rows={10} />}>
        <GapProgressChart rows={points} />
      </Suspense>
    </div>
  );
}
