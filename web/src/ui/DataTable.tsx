import { memo, type ReactNode } from 'react';
import { useText } from '../text/text.ts';
import { ColumnHead } from './ColumnHead.tsx';
import styles from './DataTable.module.css';
import { RowOrder } from './RowOrder.tsx';
import { readSort, type Plain } from './sort.ts';

export interface Column<Row> {
  id: string;
  head: string;
  /** The longer name, where the head is short. */
  title?: string;
  /** What the cell holds in plain form: what it sorts by, what leaves in an export, and what is shown where there is no `cell`. */
  value?: (row: Row) => Plain;
  cell?: (row: Row) => ReactNode;
  align?: 'start' | 'end';
  /** Least important first to go: a narrow screen leaves out `wide`, then `roomy`, then `medium`. On a phone rows are cards, which have room for all. */
  room?: 'medium' | 'roomy' | 'wide';
  width?: string;
  /** Long: on a phone it stands below the others of its row, as wide as the table. */
  below?: boolean;
  /** Says in a column of its own what another column says as well: on a phone it is left out. */
  repeats?: true;
  /** Nothing but buttons: nobody leaves it out, and no file has it. */
  tools?: true;
  /** Draws what other columns say, so that no file has it. */
  drawn?: true;
}

export interface DataTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  /** In the order they are shown: who has all rows sorts them, or asks the server to. */
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The order the rows are in: `gap` ascending, `-gap` descending. */
  sort?: string | undefined;
  onSort?: ((sort: string) => void) | undefined;
  footer?: ReactNode;
  /** As many rows as fit in sight: a line each. */
  dense?: boolean;
}

export function DataTable<Row extends object>({ caption, columns, rows, rowKey, sort, onSort, footer, dense = false }: DataTableProps<Row>) {
  const order = readSort(sort);
  const cards = !dense && areCards(columns);
  return (
    <div className={styles.scroll} tabIndex={-1}>
      {cards && onSort ? <RowOrder columns={columns} order={order} onSort={onSort} /> : null}
      <table className={styles.table} data-dense={dense || undefined} data-cards={cards || undefined}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHead key={column.id} column={column} order={order} onSort={column.value ? onSort : undefined} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <BodyRow key={rowKey(row)} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
      {footer ? <div className={styles.footer}>{footer}</div> : null}
    </div>
  );
}

/** Whether the rows are cards on a phone: a table whose columns do not all have room there would lose some of them. */
export const areCards = (columns: readonly { readonly below?: boolean; readonly room?: string }[]): boolean =>
  columns.some(({ below, room }) => below === true || room !== undefined);

/** A row is drawn again only when it is another row: on a live board one dinas moves and fifty stand still. */
export const BodyRow = memo(BodyRowOf) as typeof BodyRowOf;

interface BodyRowProps<Row> {
  row: Row;
  columns: readonly Column<Row>[];
  /** Its place, where not all rows are drawn, and what asks how tall it is. */
  index?: number;
  measure?: (element: HTMLTableRowElement | null) => void;
}

function BodyRowOf<Row>({ row, columns, index: place, measure }: BodyRowProps<Row>) {
  const { format } = useText();
  const write = (value: Plain): ReactNode => (typeof value === 'number' ? format.count(value) : value);
  return (
    <tr ref={measure} {...(place === undefined ? {} : { 'data-index': place, 'aria-rowindex': place + 2 })}>
      {columns.map((column, index) => {
        const attributes = {
          'data-align': column.align,
          'data-room': column.room,
          'data-below': column.below || undefined,
          'data-repeats': column.repeats,
          'data-tools': column.tools,
          'data-head': column.head,
        };
        const content = column.cell ? column.cell(row) : write(column.value?.(row) ?? null);
        return index === 0 ? (
          <th key={column.id} scope="row" {...attributes}>
            {content}
          </th>
        ) : (
          <td key={column.id} {...attributes}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}
