import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { createSortedRowModel, rowSortingFeature, tableFeatures, useTable, type ColumnDef, type SortingState } from '@tanstack/react-table';
import { useMemo, type ReactNode } from 'react';
import { useText } from '../text/text.ts';
import styles from './DataTable.module.css';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

export interface Column<Row> {
  id: string;
  head: string;
  /** The longer name, where the head is short. */
  title?: string;
  /** What to sort by; left out, the column does not sort. */
  sortBy?: (row: Row) => number | string | null;
  cell: (row: Row) => ReactNode;
  align?: 'start' | 'end';
  /** Least important first to go: a narrow screen leaves out `wide`, then `medium`. */
  room?: 'medium' | 'wide';
  width?: string;
}

export interface DataTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** `gap` ascending, `-gap` descending; controlled, because it lives in the URL. */
  sort?: string;
  onSort?: (sort: string) => void;
  footer?: ReactNode;
}

export function parseSort(sort: string | undefined): SortingState {
  if (!sort) return [];
  return sort.startsWith('-') ? [{ id: sort.slice(1), desc: true }] : [{ id: sort, desc: false }];
}

/** Absent values stay at the end in both directions: they are not the smallest, they are none. */
function toColumns<Row extends object>(columns: readonly Column<Row>[]) {
  return columns.map((column): ColumnDef<typeof features, Row> => ({
    id: column.id,
    accessorFn: (row) => column.sortBy?.(row) ?? undefined,
    enableSorting: column.sortBy !== undefined,
    sortUndefined: 'last',
    sortFn: (left, right, id) => {
      const a = left.getValue<number | string>(id);
      const b = right.getValue<number | string>(id);
      return typeof a === 'string' ? a.localeCompare(String(b), 'id') : a - Number(b);
    },
  }));
}

export function DataTable<Row extends object>({ caption, columns, rows, rowKey, sort, onSort, footer }: DataTableProps<Row>) {
  const { say } = useText();
  const definitions = useMemo(() => toColumns(columns), [columns]);
  const sorting = useMemo(() => parseSort(sort), [sort]);
  const table = useTable({ features, columns: definitions, data: rows as Row[], getRowId: rowKey, state: { sorting }, enableSortingRemoval: false });
  const current = sorting[0];
  const toggle = (column: Column<Row>): void => {
    if (current?.id === column.id) onSort?.(current.desc ? column.id : `-${column.id}`);
    else onSort?.(column.align === 'end' ? `-${column.id}` : column.id);
  };
  return (
    <div className={styles.scroll} tabIndex={-1}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => {
              const active = current?.id === column.id;
              const direction = active ? (current.desc ? 'descending' : 'ascending') : undefined;
              return (
                <th
                  key={column.id}
                  scope="col"
                  data-align={column.align}
                  data-room={column.room}
                  style={column.width ? { width: column.width } : undefined}
                  {...(column.sortBy && onSort ? { 'aria-sort': direction ?? 'none' } : {})}
                >
                  {column.sortBy && onSort ? (
                    <button
                      type="button"
                      className={styles.sort}
                      data-active={active || undefined}
                      onClick={() => toggle(column)}
                      title={`${say('filters.sortBy')}: ${column.title ?? column.head}`}
                    >
                      {column.head}
                      <span className={styles.arrow} aria-hidden>
                        {active && !current.desc ? <IconArrowUp size={13} stroke={2.4} /> : <IconArrowDown size={13} stroke={2.4} />}
                      </span>
                    </button>
                  ) : (
                    <span title={column.title}>{column.head}</span>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.id} scope="row" data-align={column.align} data-room={column.room}>
                    {column.cell(row.original)}
                  </th>
                ) : (
                  <td key={column.id} data-align={column.align} data-room={column.room}>
                    {column.cell(row.original)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {footer ? <div className={styles.footer}>{footer}</div> : null}
    </div>
  );
}
