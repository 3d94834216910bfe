import { Button } from '@mantine/core';
import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { useText } from '../text/text.ts';
import { ColumnHead } from './ColumnHead.tsx';
import { areCards, BodyRow, type DataTableProps } from './DataTable.tsx';
import styles from './DataTable.module.css';
import long from './LongTable.module.css';
import { RowOrder } from './RowOrder.tsx';
import { readSort } from './sort.ts';

/** What of a list is not there yet. */
export interface RestOfList {
  /** Asks for the next of it; null where there is no more. */
  readonly more: (() => void) | null;
  readonly failed: boolean;
}

/** Rows before the end at which more are asked for, so that who scrolls does not come to it. */
const AHEAD = 30;

/** A table of thousands of rows: only those in sight are drawn, the others are as tall as they would be, and what is not there yet comes on the way down. */
export function LongTable<Row extends object>({
  caption,
  columns,
  rows,
  rowKey,
  sort,
  onSort,
  total,
  rest,
}: Omit<DataTableProps<Row>, 'footer'> & { total: number; rest: RestOfList }) {
  const { say, format } = useText();
  const order = readSort(sort);
  const body = useRef<HTMLTableSectionElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    if (body.current) setOffset(body.current.getBoundingClientRect().top + window.scrollY);
  }, [rows.length]);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 56,
    overscan: 12,
    // Drawn within the scroll itself, rows and their layout are one task, and a leap takes more than 50 ms.
    useFlushSync: false,
    scrollMargin: offset,
    getItemKey: (index) => (rows[index] ? rowKey(rows[index]) : index),
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      const held = focusedRow(body.current);
      return held === null || held >= rows.length || drawn.includes(held) ? drawn : [...drawn, held].toSorted((a, b) => a - b);
    },
  });
  const shown = virtual.getVirtualItems();
  const last = virtual.range?.endIndex ?? 0;
  const isNearEnd = last >= rows.length - AHEAD;
  const goOn = useEffectEvent(() => {
    if (isNearEnd && !rest.failed) rest.more?.();
  });
  const canGoOn = rest.more !== null;
  useEffect(() => goOn(), [isNearEnd, canGoOn, rows.length]);
  let at = offset;
  return (
    <div className={styles.scroll} tabIndex={-1}>
      {areCards(columns) && onSort ? <RowOrder columns={columns} order={order} onSort={onSort} /> : null}
      <table className={styles.table} data-cards={areCards(columns) || undefined} aria-rowcount={total + 1}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <ColumnHead key={column.id} column={column} order={order} onSort={column.value ? onSort : undefined} />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {shown.flatMap(({ index, key, start, end }) => {
            const row = rows[index];
            const room = start - at;
            at = end;
            if (!row) return [];
            return [
              ...(room > 0 ? [<Room key={`before ${String(key)}`} height={room} />] : []),
              <BodyRow key={key} row={row} columns={columns} index={index} measure={virtual.measureElement} />,
            ];
          })}
          <Room height={Math.max(0, virtual.getTotalSize() - (at - offset))} />
        </tbody>
      </table>
      <div className={styles.footer}>
        <p className={long.foot}>
          {say('filters.shown', { shown: format.count(rows.length), total: format.count(total) })}
          {rest.failed && rest.more ? (
            <Button size="compact-sm" variant="default" onClick={rest.more}>
              {say('state.retry')}
            </Button>
          ) : null}
        </p>
      </div>
    </div>
  );
}

/** The row that holds the focus stays, however far it is scrolled away: the next key goes on from there. */
function focusedRow(body: HTMLElement | null): number | null {
  const focused = document.activeElement;
  const index = focused && body?.contains(focused) ? focused.closest('tr')?.dataset['index'] : undefined;
  return index === undefined ? null : Number(index);
}

/** As tall as the rows that stand there; of one cell, since it must make no column of those that a narrow screen leaves out. */
function Room({ height }: { height: number }) {
  return height > 0 ? (
    <tr aria-hidden className={long.room}>
      <td style={{ height }}>{'\u00a0'}</td>
    </tr>
  ) : null;
}
