import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useText } from '../text/text.ts';
import styles from './DataTable.module.css';
import type { Sort } from './sort.ts';

interface ColumnHeadProps {
  column: {
    id: string;
    head: string;
    title?: string;
    align?: 'start' | 'end';
    room?: 'medium' | 'roomy' | 'wide';
    width?: string;
    below?: boolean;
    tools?: true;
  };
  /** The order the rows are in, whichever column gives it. */
  order: Sort | null;
  /** Left out where the rows cannot be put in the order of this column. */
  onSort: ((sort: string) => void) | undefined;
}

/** The name of a column, and the way to sort by it: numbers begin with the largest, a second press turns the order round. */
export function ColumnHead({ column, order, onSort }: ColumnHeadProps) {
  const { say } = useText();
  const active = order?.column === column.id;
  const ascending = active && !order.descending;
  const next = (active ? ascending : column.align === 'end') ? `-${column.id}` : column.id;
  return (
    <th
      scope="col"
      data-align={column.align}
      data-room={column.room}
      data-below={column.below || undefined}
      data-tools={column.tools}
      style={column.width ? { width: column.width } : undefined}
      {...(onSort ? { 'aria-sort': active ? (ascending ? 'ascending' : 'descending') : 'none' } : {})}
    >
      {onSort ? (
        <button
          type="button"
          className={styles.sort}
          data-active={active || undefined}
          onClick={() => onSort(next)}
          title={`${say('filters.sortBy')}: ${column.title ?? column.head}`}
        >
          {column.head}
          <span className={styles.arrow} aria-hidden>
            {ascending ? <IconArrowUp size={13} stroke={2.4} /> : <IconArrowDown size={13} stroke={2.4} />}
          </span>
        </button>
      ) : (
        <span title={column.title}>{column.head}</span>
      )}
    </th>
  );
}
