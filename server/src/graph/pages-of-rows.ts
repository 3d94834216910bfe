import { Page, type PageRequest } from '../graphql/connections.ts';
import { badInput } from '../graphql/errors.ts';

/** How rows that are there already, all of them, are listed. */
export interface RowOrder<Row> {
  /** Tells the list and its order from others: a cursor of one means nothing in another. */
  readonly mark: string;
  /** What the rows are in order by, as PostgreSQL put them; no two have the same. */
  readonly key: (row: Row) => string;
}

/** The place behind a cursor, or before it when read backward, among rows in order. Its own row may be gone by now. */
function placeOf<Row>(rows: readonly Row[], { mark, key }: RowOrder<Row>, { from, isBackward }: PageRequest): number {
  if (from === null) return isBackward ? rows.length : 0;
  const [ofOrder, at] = from;
  if (ofOrder !== mark || at === undefined || from.length !== 2)
    throw badInput(`${isBackward ? 'before' : 'after'} is a cursor of another list or order; start again without it.`);
  const found = rows.findIndex((row) => (isBackward ? key(row) >= at : key(row) > at));
  return found === -1 ? rows.length : found;
}

/** One page of rows that are counted or computed as a whole, as a connection like that of a table. Errors: BAD_INPUT for a cursor of another. */
export function pageOfRows<Row>(rows: readonly Row[], order: RowOrder<Row>, request: PageRequest): Page<Row> {
  const place = placeOf(rows, order, request);
  const { size, isBackward } = request;
  const items = isBackward ? rows.slice(Math.max(0, place - size), place) : rows.slice(place, place + size);
  const more = isBackward ? place > size : place + size < rows.length;
  return new Page<Row>(
    items,
    request,
    more,
    () => rows.length,
    items.length,
    (row) => JSON.stringify([order.mark, order.key(row)]),
  );
}
