import { BoardChart_FigureSetFragmentDoc } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { useMemo } from 'react';
import { GapProgressChart } from '../../charts/GapProgressChart.tsx';
import { useOpenDinas } from '../dinas/links.tsx';
import { numberOf } from '../figures/index.ts';
import type { BoardRow } from './board-rows.ts';
import styles from './BoardRowsPanel.module.css';

/** One picture of two features: it asks for what it draws itself. */
export function BoardChart({ rows }: { rows: readonly BoardRow[] }) {
  const open = useOpenDinas();
  // The chart is drawn anew for other rows only, so the same rows have to stay the same array.
  const points = useMemo(
    () =>
      rows.map(({ dinasId, name, shortName, figures: masked }) => {
        const figures = readFragment(BoardChart_FigureSetFragmentDoc, masked);
        return {
          id: dinasId,
          name,
          short: shortName ?? name,
          need: numberOf('NEED', figures),
          gap: numberOf('GAP', figures),
          gapShare: numberOf('GAP_SHARE', figures),
          expected: numberOf('EXPECTED', figures),
          sealed: numberOf('SEALED', figures),
          progressShare: numberOf('PROGRESS_SHARE', figures),
        };
      }),
    [rows],
  );
  return (
    <div className={styles.chart}>
      <GapProgressChart rows={points} onOpen={open} />
    </div>
  );
}
