import { Skeleton } from '@mantine/core';
import styles from './FiguresSkeleton.module.css';

/** As tall as the figures and the list below them will be, so that nothing jumps when they come. */
export function FiguresSkeleton() {
  return (
    <div className={styles.skeleton}>
      <div className={styles.top}>
        <Skeleton className={styles.card} radius="md" />
        <Skeleton className={styles.card} radius="md" />
      </div>
      <Skeleton height="60vh" radius="md" />
    </div>
  );
}
