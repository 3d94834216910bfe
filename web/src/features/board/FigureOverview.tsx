import { FigureCards_FigureSetFragmentDoc } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { memo } from 'react';
import type { Period } from '../../app/period.ts';
import { useFigureGroups } from '../../app/use-features.ts';
import styles from './FigureOverview.module.css';

export interface FigureOverviewProps {
  figures: FragmentType<typeof FigureCards_FigureSetFragmentDoc>;
  subject: { id: string; name: string };
  period: Period | null;
}

/** The figures of one subject: the card of each feature. */
export const FigureOverview = memo(function FigureOverview({ figures: masked, subject, period }: FigureOverviewProps) {
  const figures = readFragment(FigureCards_FigureSetFragmentDoc, masked);
  return (
    <div className={styles.overview}>
      {useFigureGroups().map(({ Card }, index) => (Card ? <Card key={index} figures={figures} subject={subject} period={period} /> : null))}
    </div>
  );
});
