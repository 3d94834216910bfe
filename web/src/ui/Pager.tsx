import { Button } from '@mantine/core';
import { useText } from '../text/text.ts';
import styles from './Pager.module.css';

/** Where in a list one stands, and how to go on; the address keeps it. */
export interface Paging {
  /** The cursor after which the page begins; undefined for the first page. */
  after: string | undefined;
  turn: (after: string | undefined) => void;
}

export interface PagerProps {
  shown: number;
  total: number;
  /** The cursor of the next page; null on the last. */
  next: string | null;
  paging: Paging;
}

/** One page forward by cursor, or back to the beginning; the browser's own back button goes one page back. */
export function Pager({ shown, total, next, paging: { after, turn } }: PagerProps) {
  const { say, format } = useText();
  return (
    <nav className={styles.pager} aria-label={say('filters.nextPage')}>
      <span className={styles.count}>{say('filters.shown', { shown: format.count(shown), total: format.count(total) })}</span>
      <Button size="compact-sm" variant="default" disabled={after === undefined} onClick={() => turn(undefined)}>
        {say('filters.firstPage')}
      </Button>
      <Button size="compact-sm" variant="default" disabled={next === null} onClick={() => turn(next ?? undefined)}>
        {say('filters.nextPage')}
      </Button>
    </nav>
  );
}
