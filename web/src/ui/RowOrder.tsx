import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useText } from '../text/text.ts';
import styles from './DataTable.module.css';
import { ChoiceField } from './fields.tsx';
import type { Sort } from './sort.ts';

interface RowOrderProps {
  /** Those without a plain value are sorted by nobody. */
  columns: readonly { readonly id: string; readonly head: string; readonly title?: string; readonly align?: 'start' | 'end'; readonly value?: unknown }[];
  order: Sort | null;
  onSort: (sort: string) => void;
}

/** By what rows are in order, where they are cards and have no heads to press: shown on a phone only. */
export function RowOrder({ columns, order, onSort }: RowOrderProps) {
  const { say } = useText();
  const sortable = columns.filter(({ value }) => value !== undefined);
  const isKnown = sortable.some(({ id }) => id === order?.column);
  const start = (id: string): string => (sortable.find((column) => column.id === id)?.align === 'end' ? `-${id}` : id);
  return (
    <div className={styles.order}>
      <ChoiceField
        visibleLabel
        label={say('filters.sortBy')}
        value={isKnown && order ? order.column : ''}
        choices={[
          ...(isKnown ? [] : [{ value: '', label: say('filters.usualOrder') }]),
          ...sortable.map(({ id, title, head }) => ({ value: id, label: title ?? head })),
        ]}
        onChange={(id) => {
          if (id) onSort(start(id));
        }}
      />
      {isKnown && order ? (
        <ActionIcon
          variant="default"
          size="input-sm"
          aria-label={say(order.descending ? 'filters.ascending' : 'filters.descending')}
          onClick={() => onSort(order.descending ? order.column : `-${order.column}`)}
        >
          {order.descending ? <IconArrowDown size={16} aria-hidden /> : <IconArrowUp size={16} aria-hidden />}
        </ActionIcon>
      ) : null}
    </div>
  );
}
