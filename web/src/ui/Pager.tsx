import { Button } from '@mantine/core';
import { useText } from '../text/text.ts';
import styles from './Pager.module.css';

export interface PagerProps {
  shown: number;
  total: number;
  hasNext: boolean;
  atStart: boolean;
  onNext: () => void;
  onFirst: () => void;
}

/** One page forward by cursor, or back to the beginning; the browser's own back button goes one page back. */
export function Pager({ shown, total, hasNext, atStart, onNext, onFirst }: PagerProps) {
  const { say, format } = useText();
  return (
    <nav className={styles.pager} aria-label={say('filters.nextPage')}>
      <span className={styles.count}>{say('filters.shown', { shown: format.count(shown), total: format.count(total) })}</span>
      <Button size="compact-sm" variant="default" disabled={atStart} onClick={onFirst}>
        {say('filters.firstPage')}
      </Button>
      <Button size="compact-sm" variant="default" disabled={!hasNext} onClick={onNext}>
        {say('filters.nextPage')}
      </Button>
    </nav>
  );
}
