import { FigureOverview_FigureSetFragmentDoc } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { memo } from 'react';
import { EvaluationCard } from '../evaluation/index.ts';
import { StaffingCard } from '../staffing/index.ts';
import styles from './FigureOverview.module.css';

export interface FigureOverviewProps {
  figures: FragmentType<typeof FigureOverview_FigureSetFragmentDoc>;
  subject: { id: string; name: string };
  period: { label: string; deadline: string } | null;
}

/** The figures of one subject: what it needs and has, and how far its evaluations are. */
export const FigureOverview = memo(function FigureOverview({ figures: masked, subject, period }: FigureOverviewProps) {
  const figures = readFragment(FigureOverview_FigureSetFragmentDoc, masked);
  return (
    <div className={styles.overview}>
      <StaffingCard figures={figures} subject={subject} />
      <EvaluationCard figures={figures} subject={subject} period={period} />
    </div>
  );
});
