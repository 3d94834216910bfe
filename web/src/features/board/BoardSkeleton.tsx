import { Skeleton } from '@mantine/core';
import styles from './BoardSkeleton.module.css';

/** As tall as what comes, block by block, so that nothing jumps. */
export function BoardSkeleton() {
  return (
    <div className={styles.skeleton} data-board-waits>
      <Skeleton className={styles.findings} radius="md" />
      <Skeleton className={styles.summary} radius="md" />
      <div className={styles.ticker} />
      <RowsSkeleton />
    </div>
  );
}

export const RowsSkeleton = () => <Skeleton height="60vh" radius="md" />;
