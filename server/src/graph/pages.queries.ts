import { sql, type RawBuilder } from 'kysely';
import { Page, type PageRequest } from '../graphql/connections.ts';
import type { Context } from '../graphql/context.ts';
import type { ReadSession } from '../database/read-session.ts';
import { all, behindCursor, cursorColumn, orderList, readingOrder, soughtPage, type ListOrder, type PageSought, type Sought } from './page-sql.ts';
import type { SqlReader } from '../database/sql-reader.ts';

export interface PageQuery<Item> extends ListOrder {
  readonly select: RawBuilder<Item>;
  readonly from: RawBuilder<unknown>;
  /** What is brought along with the rows of the page by joins, behind the table that has this alias in `from`. */
  readonly ahead?: { readonly alias: string; readonly joins: RawBuilder<unknown> };
  readonly where: readonly RawBuilder<unknown>[];
  /** As of a list (shape.ts). */
  readonly sought?: Sought;
  /**
   * Whether it is read the same way whatever values are in it, as without a filter. Its size is part of the text then: of
   * one that it is told later PostgreSQL expects a tenth of all rows, and makes a plan for each page instead of keeping one.
   */
  readonly isAlike?: boolean;
  /** Makes the item out of what the statement returns; the row itself when left out. */
  readonly finish?: (row: object) => Item;
}

/** Of a list that is counted. */
const WHOLE: PageSought = { most: null, from: null, descending: false };

const finished = <Item extends object>(query: PageQuery<Item>, rows: readonly Item[]): readonly Item[] => (query.finish ? rows.map(query.finish) : rows);

/** One page of one list. */
export async function readPage<Item extends object>(read: SqlReader, query: PageQuery<Item>, request: PageRequest): Promise<Page<Item>> {
  const { ahead, sought } = query;
  const alias = ahead && sql.raw(ahead.alias);
  const amongSought = sought ? (page: PageSought) => [sql`${alias}.id = any((select ${sought.ids(page)})::uuid[])`] : () => [];
  const where = [...query.where, ...behindCursor(query, request), ...amongSought(soughtPage(query, request))];
  const order = orderList(readingOrder(query.order, request));
  const place = sql`${cursorColumn(query)}, row_number() over (order by ${order}) as "__row"`;
  const onPage = sql`where ${all(where)} order by ${order} limit ${query.isAlike ? sql.raw(String(request.size + 1)) : request.size + 1}`;
  const rows = await read.query<Item>(
    ahead
      ? sql`select ${query.select}, "__cursor" from (select ${alias}.*, ${place} from ${query.from} ${onPage}) ${alias} ${ahead.joins} order by "__row"`
      : sql`select ${query.select}, ${cursorColumn(query)} from ${query.from} ${onPage}`,
  );
  const { items, more } = request.cut(rows);
  const countAll = async (): Promise<number> => {
    if (request.from === null && !more) return items.length;
    const counted = await read.query<{ total: number }>(
      sought?.isPage
        ? sql`select count(*)::int as total from unnest(${sought.ids(WHOLE)})`
        : sql`select count(*)::int as total from ${query.from} where ${all([...query.where, ...amongSought(WHOLE)])}`,
    );
    return counted[0]?.total ?? 0;
  };
  return new Page<Item>(finished(query, items), request, more, countAll, items.length);
}

/** How many rows the list of each parent has, on all pages. */
export async function countRows(
  read: ReadSession,
  { parent, from, where }: Pick<PageQuery<object>, 'from' | 'where'> & { readonly parent: RawBuilder<unknown> },
  parents: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counts = await read.query<{ parent: string; total: number }>(
    sql`select ${parent} as parent, count(*)::int as total from ${from} where ${all([sql`${parent} = any(${parents}::uuid[])`, ...where])} group by 1`,
  );
  return new Map(counts.map((count) => [count.parent, count.total]));
}

/** The same page of the lists of many parents, in one statement. `parent` is the column that names the parent. */
export async function readPages<Item extends object>(
  read: ReadSession,
  query: PageQuery<Item> & { readonly parent: RawBuilder<unknown> },
  parents: readonly string[],
  request: PageRequest,
): Promise<Page<Item>[]> {
  const within = sql`${query.parent} = any(${parents}::uuid[])`;
  const where = [within, ...query.where, ...behindCursor(query, request)];
  const place = sql`${cursorColumn(query)}, ${query.parent} as "__parent", row_number() over (partition by ${query.parent} order by ${orderList(readingOrder(query.order, request))}) as "__row"`;
  const onPage = sql`"__row" <= ${request.size + 1} order by "__parent", "__row"`;
  const { ahead } = query;
  const alias = ahead && sql.raw(ahead.alias);
  const rows = await read.query<Item & { __parent: string }>(
    ahead
      ? // The page first, then the joins: a dinas has thousands of positions, a page a hundred.
        sql`select ${query.select}, "__cursor", "__parent", "__row" from (select ${alias}.*, ${place} from ${query.from} where ${all(where)}) ${alias} ${ahead.joins} where ${onPage}`
      : sql`select * from (select ${query.select}, ${place} from ${query.from} where ${all(where)}) page where ${onPage}`,
  );
  const byParent = Map.groupBy(rows, (row) => row.__parent);
  let counting: Promise<ReadonlyMap<string, number>> | null = null;
  const countOf = async (parent: string): Promise<number> => {
    counting ??= countRows(read, query, parents);
    return (await counting).get(parent) ?? 0;
  };
  return parents.map((parent) => {
    const { items, more } = request.cut<Item>(byParent.get(parent) ?? []);
    const isComplete = request.from === null && !more;
    return new Page<Item>(finished(query, items), request, more, () => (isComplete ? items.length : countOf(parent)), items.length);
  });
}

/**
 * A list below a parent, for all parents of one tick at once; the parents of one batch share the page asked for. `query`
 * is told the parents, for rows that come out of a function of them.
 */
export function pageBelow<Item extends object>(
  context: Context,
  name: string,
  parent: string,
  request: PageRequest,
  query: (parents: readonly string[]) => PageQuery<Item> & { readonly parent: RawBuilder<unknown> },
): Promise<Page<Item>> {
  return context.loaders.of<string, Page<Item>>(`${name} ${request.key}`, (parents) => readPages(context.read, query(parents), parents, request)).load(parent);
}
