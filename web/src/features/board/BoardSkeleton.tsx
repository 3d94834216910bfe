import { Skeleton } from '@mantine/core';
import styles from './BoardRowsPanel.module.css';

/** As tall as the board will be, so that nothing jumps when the figures come. */
export function BoardSkeleton() {
  return (
    <div className={styles.skeleton}>
      <div className={styles.skeletonTop}>
        <Skeleton className={styles.skeletonCard} radius="md" />
        <Skeleton className={styles.skeletonCard} radius="md" />
      </div>
      <Skeleton height="60vh" radius="md" />
    </div>
  );
}
