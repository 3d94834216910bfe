import { lazily } from '../text/lazily.ts';
import { APOSTROPHES } from './apostrophes.ts';

/** What a column holds in plain form; null where there is nothing. */
export type Plain = number | string | null;

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** Reads an order as an address writes it: `gap` ascending, `-gap` descending. */
export function readSort(sort: string | undefined): Sort | null {
  if (!sort) return null;
  return sort.startsWith('-') ? { column: sort.slice(1), descending: true } : { column: sort, descending: false };
}

/** The rule by which the database puts lists in order; another one would order the rows of a page otherwise than its list. */
const words = lazily(() => new Intl.Collator('id-ID-u-kn-true'));
const plain = (text: string): string => text.replace(APOSTROPHES, "'");

/**
 * Rows in the order of `sort`; as they are where it names no column.
 * What is absent stays at the end in both directions: it is not the smallest, it is none.
 *
 * @example sortRows(rows, '-gap', { gap: (row) => row.gap }) // the largest gap first
 */
export function sortRows<Row>(rows: readonly Row[], sort: string, values: Readonly<Record<string, (row: Row) => Plain>>): readonly Row[] {
  const order = readSort(sort);
  const value = order && Object.hasOwn(values, order.column) ? values[order.column] : undefined;
  if (!order || !value) return rows;
  return rows.toSorted((left, right) => {
    const a = value(left);
    const b = value(right);
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    const ascending = typeof a === 'string' ? words().compare(plain(a), plain(String(b))) : a - Number(b);
    return order.descending ? -ascending : ascending;
  });
}
