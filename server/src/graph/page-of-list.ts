import { sql, type RawBuilder } from 'kysely';
import { all, behindCursor, orderList, readingOrder } from './page-sql.ts';
import type { List, ListRows, PageAsked } from './shape.ts';

/** The rows on a page of the list of a parent, in their order, with what is joined to them. */
export function rowsOnPage(
  list: List,
  parent: string,
  item: { readonly alias: string },
  most: number,
  { request }: PageAsked,
  rows: ListRows,
  around: RawBuilder<unknown> | null,
): RawBuilder<unknown> {
  const { joins = sql``, where } = rows;
  const alias = sql.raw(item.alias);
  const isOfParent = sql.raw(`${list.parent(item.alias)} = ${parent}.id`);
  const ordered = sql`order by ${orderList(readingOrder(rows.order, request))}`;
  const onPage = sql`(select ${alias}.* from ${sql.raw(list.shape.table)} ${alias} ${joins} where ${all([isOfParent, ...where, ...behindCursor(rows, request)])} ${ordered} limit ${most}) ${alias}`;
  // The page first, then the joins; they may come in any order, so it is said again behind them.
  return around ? sql`${onPage} ${joins} ${around} ${ordered}` : onPage;
}
