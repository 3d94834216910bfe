import { sql, type RawBuilder } from 'kysely';
import { badInput } from '../graphql/errors.ts';
import { encodeCursor, Page, type PagedRow, type PageRequest } from '../graphql/connections.ts';
import type { Context } from '../graphql/context.ts';
import type { ReadSession } from '../database/read-session.ts';
import type { SqlReader } from '../database/sql-reader.ts';

export interface OrderBy {
  /** Never null: the cursor compares it. */
  readonly by: RawBuilder<unknown>;
  readonly type: 'text' | 'int' | 'numeric' | 'date' | 'uuid' | 'ltree';
  readonly descending?: boolean;
}

export interface PageQuery<Item> {
  readonly select: RawBuilder<Item>;
  readonly from: RawBuilder<unknown>;
  /** What is brought along with the rows of the page by joins, behind the table that has this alias in `from`. */
  readonly ahead?: { readonly alias: string; readonly joins: RawBuilder<unknown> };
  readonly where: readonly RawBuilder<unknown>[];
  /** Ends with something unique, so that no two rows share a cursor. */
  readonly order: readonly OrderBy[];
  /** Makes the item out of what the statement returns; the row itself when left out. */
  readonly finish?: (row: object) => Item;
}

const all = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  conditions.length === 0
    ? sql`true`
    : sql.join(
        conditions.map((condition) => sql`(${condition})`),
        sql` and `,
      );

const orderList = (order: readonly OrderBy[]): RawBuilder<unknown> => sql.join(order.map((item) => (item.descending ? sql`${item.by} desc` : sql`${item.by}`)));

const typed = (value: string | number, item: OrderBy): RawBuilder<unknown> => sql`${String(value)}::text::${sql.raw(item.type)}`;

/** What a cursor of each type can hold; PostgreSQL would fail on anything else, and its failure is nobody's answer. */
const READABLE: Record<OrderBy['type'], RegExp> = {
  text: /^[^\0]*$/,
  int: /^-?[0-9]{1,9}$/,
  numeric: /^-?[0-9]{1,20}(\.[0-9]{1,20})?$/,
  date: /^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|[0-9]{4}-(0[13-9]|1[0-2])-(29|30)|[0-9]{4}-(0[13578]|1[02])-31|[0-9]{2}([02468][048]|[13579][26])-02-29|infinity)$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  ltree: /^[A-Za-z0-9_]{1,255}(\.[A-Za-z0-9_]{1,255}){0,99}$/,
};

/** (a, b) after (x, y) for any mixture of directions: a past x, or a equal x and b past y. */
function afterCursor(order: readonly OrderBy[], after: readonly (string | number)[]): RawBuilder<unknown> {
  if (after.length !== order.length || !order.every((item, index) => READABLE[item.type].test(String(after[index]))))
    throw badInput('after is a cursor of another list or order; start again without it.');
  return sql.join(
    order.map((item, index) => {
      const value = typed(after[index]!, item);
      const past = item.descending ? sql`${item.by} < ${value}` : sql`${item.by} > ${value}`;
      const equal = order.slice(0, index).map((before, position) => sql`${before.by} = ${typed(after[position]!, before)}`);
      return all([...equal, past]);
    }),
    sql` or `,
  );
}

const cursorColumn = (order: readonly OrderBy[]): RawBuilder<unknown> =>
  sql`json_build_array(${sql.join(order.map((item) => sql`(${item.by})::text`))})::text as "__cursor"`;

/** Only the rows whose cursor somebody asks for pay for it. */
const cursorOf = (row: PagedRow): string => encodeCursor(row.__cursor);

const finished = <Item extends object>(query: PageQuery<Item>, rows: readonly (Item & PagedRow)[]): Item[] =>
  query.finish ? rows.map(query.finish) : [...rows];

/** One page of one list. */
export async function readPage<Item extends object>(read: SqlReader, query: PageQuery<Item>, request: PageRequest): Promise<Page<Item>> {
  const where = request.after ? [...query.where, afterCursor(query.order, request.after)] : query.where;
  const rows = await read.query<Item & PagedRow>(
    sql`select ${query.select}, ${cursorColumn(query.order)} from ${query.from} where ${all(where)} order by ${orderList(query.order)} limit ${request.first + 1}`,
  );
  const nodes = finished(query, rows.slice(0, request.first));
  const countAll = async (): Promise<number> => {
    if (request.after === null && rows.length <= request.first) return rows.length;
    const counted = await read.query<{ total: number }>(sql`select count(*)::int as total from ${query.from} where ${all(query.where)}`);
    return counted[0]?.total ?? 0;
  };
  return new Page<Item>(nodes, (row) => cursorOf(row as Item & PagedRow), request, rows.length > request.first, countAll);
}

/** The same page of the lists of many parents, in one statement. `parent` is the column that names the parent. */
export async function readPages<Item extends object>(
  read: ReadSession,
  query: PageQuery<Item> & { readonly parent: RawBuilder<unknown> },
  parents: readonly string[],
  request: PageRequest,
): Promise<Page<Item>[]> {
  const within = sql`${query.parent} = any(${parents}::uuid[])`;
  const where = [within, ...query.where, ...(request.after ? [afterCursor(query.order, request.after)] : [])];
  const place = sql`${cursorColumn(query.order)}, ${query.parent} as "__parent", row_number() over (partition by ${query.parent} order by ${orderList(query.order)}) as "__row"`;
  const onPage = sql`"__row" <= ${request.first + 1} order by "__parent", "__row"`;
  const { ahead } = query;
  const alias = ahead && sql.raw(ahead.alias);
  const rows = await read.query<Item & PagedRow & { __parent: string }>(
    ahead
      ? // The page first, then the joins: a dinas has thousands of positions, a page a hundred.
        sql`select ${query.select}, "__cursor", "__parent", "__row" from (select ${alias}.*, ${place} from ${query.from} where ${all(where)}) ${alias} ${ahead.joins} where ${onPage}`
      : sql`select * from (select ${query.select}, ${place} from ${query.from} where ${all(where)}) page where ${onPage}`,
  );
  const byParent = Map.groupBy(rows, (row) => row.__parent);
  let counting: Promise<Map<string, number>> | null = null;
  const countOf = async (parent: string): Promise<number> => {
    counting ??= read
      .query<{ parent: string; total: number }>(
        sql`select ${query.parent} as parent, count(*)::int as total from ${query.from} where ${all([within, ...query.where])} group by 1`,
      )
      .then((counts) => new Map(counts.map((count) => [count.parent, count.total])));
    return (await counting).get(parent) ?? 0;
  };
  return parents.map((parent) => {
    const found = byParent.get(parent) ?? [];
    const more = found.length > request.first;
    const complete = request.after === null && !more;
    return new Page<Item>(
      finished(query, more ? found.slice(0, request.first) : found),
      (row) => cursorOf(row as Item & PagedRow),
      request,
      more,
      () => (complete ? found.length : countOf(parent)),
    );
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
  return context.loaders
    .of<string, Page<Item>>(`${name} ${request.first} ${request.after?.join() ?? ''}`, (parents) => readPages(context.read, query(parents), parents, request))
    .load(parent);
}
