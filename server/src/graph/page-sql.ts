import { sql, type RawBuilder } from 'kysely';
import type { PageRequest } from '../graphql/connections.ts';
import { badInput } from '../graphql/errors.ts';

export interface OrderBy {
  /** Never null: the cursor compares it. */
  readonly by: RawBuilder<unknown>;
  readonly type: 'text' | 'int' | 'float8' | 'numeric' | 'date' | 'timestamptz' | 'uuid' | 'ltree';
  readonly descending?: boolean;
}

/** Which of them. */
export interface PageSought {
  /** How many at most; null for all there are. */
  readonly most: number | null;
  /** The values of the row it begins behind. */
  readonly from: readonly string[] | null;
  /** Whether it is read from the end of the order. */
  readonly descending: boolean;
}

/** Rows of a list that an index finds faster than they are found by looking at all that are listed. */
export interface Sought {
  /** SQL of their ids, as an array. */
  readonly ids: (page: PageSought) => RawBuilder<unknown>;
  /** Whether they are the rows of the page; else the page is among them. */
  readonly isPage: boolean;
}

export interface ListOrder {
  /** Ends with something unique, so that no two rows share a cursor. */
  readonly order: readonly OrderBy[];
  /** Tells the orders of a list apart: a cursor of one means nothing in another. Of letters and spaces. */
  readonly mark?: string;
}

/** All of the conditions together. */
export const all = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  conditions.length === 0
    ? sql`true`
    : sql.join(
        conditions.map((condition) => sql`(${condition})`),
        sql` and `,
      );

/** One of the conditions at least. */
export const some = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  conditions.length === 0
    ? sql`false`
    : sql.join(
        conditions.map((condition) => sql`(${condition})`),
        sql` or `,
      );

export const orderList = (order: readonly OrderBy[]): RawBuilder<unknown> =>
  sql.join(order.map((item) => (item.descending ? sql`${item.by} desc` : sql`${item.by}`)));

const typed = (value: string, item: OrderBy): RawBuilder<unknown> => sql`${value}::text::${sql.raw(item.type)}`;

/** Days of the calendar, as PostgreSQL writes them. */
const DAY =
  '[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|[0-9]{4}-(0[13-9]|1[0-2])-(29|30)|[0-9]{4}-(0[13578]|1[02])-31|[0-9]{2}([02468][048]|[13579][26])-02-29';

/** What a cursor of each type can hold; PostgreSQL would fail on anything else, and its failure is nobody's answer. */
const READABLE: Record<OrderBy['type'], RegExp> = {
  text: /^[^\0]*$/,
  int: /^-?[0-9]{1,9}$/,
  float8: /^-?[0-9]{1,20}(\.[0-9]{1,20})?(e[+-]?[0-9]{1,2})?$/,
  numeric: /^-?[0-9]{1,20}(\.[0-9]{1,20})?$/,
  date: new RegExp(`^(${DAY}|infinity)$`),
  timestamptz: new RegExp(`^(${DAY}) ([01][0-9]|2[0-3])(:[0-5][0-9]){2}([.][0-9]{1,6})?[+-](0[0-9]|1[0-4])(:[0-5][0-9])?$`),
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  ltree: /^[A-Za-z0-9_]{1,255}(\.[A-Za-z0-9_]{1,255}){0,99}$/,
};

/** In the order in which a page is read. */
export const readingOrder = (order: readonly OrderBy[], { isBackward }: PageRequest): readonly OrderBy[] =>
  isBackward ? order.map((item) => ({ ...item, descending: !item.descending })) : order;

/**
 * (a, b) after (x, y). In one direction it is said of all values at once, by which an index in the order is entered at the
 * cursor; by cases (a past x, or a equal x and b past y), as a mixture of directions needs, it is walked from its beginning.
 */
function past(order: readonly OrderBy[], from: readonly string[]): RawBuilder<unknown> {
  const values = order.map((item, index) => typed(from[index]!, item));
  const isBelow = (item: OrderBy): boolean => item.descending ?? false;
  const sign = (item: OrderBy): RawBuilder<unknown> => (isBelow(item) ? sql`<` : sql`>`);
  const [first] = order;
  if (order.every((item) => isBelow(item) === isBelow(first!))) return sql`(${sql.join(order.map(({ by }) => by))}) ${sign(first!)} (${sql.join(values)})`;
  return some(
    order.map((item, index) => {
      const equal = order.slice(0, index).map((before, position) => sql`${before.by} = ${values[position]!}`);
      return all([...equal, sql`${item.by} ${sign(item)} ${values[index]!}`]);
    }),
  );
}

/** The page of a request, for an index that finds its rows; behindCursor has judged its cursor. */
export const soughtPage = ({ order }: ListOrder, request: PageRequest): PageSought => ({
  most: request.size + 1,
  from: request.from?.slice(1) ?? null,
  descending: readingOrder(order, request)[0]!.descending ?? false,
});

/** What stands behind the cursor of a request, in its order of reading; nothing to say without one. Errors: BAD_INPUT for a cursor of another list or order. */
export function behindCursor({ order, mark = '' }: ListOrder, request: PageRequest): RawBuilder<unknown>[] {
  if (!request.from) return [];
  const [ofOrder, ...values] = request.from;
  if (ofOrder !== mark || values.length !== order.length || !order.every((item, index) => READABLE[item.type].test(values[index]!)))
    throw badInput(`${request.isBackward ? 'before' : 'after'} is a cursor of another list or order; start again without it.`);
  return [past(readingOrder(order, request), values)];
}

/** The values that order a row, as JSON, behind the mark of the order. */
export const cursorText = ({ order, mark = '' }: ListOrder): RawBuilder<unknown> =>
  sql`json_build_array(${sql.raw(`'${mark}'`)}, ${sql.join(order.map((item) => sql`(${item.by})::text`))})::text`;
export const cursorColumn = (order: ListOrder): RawBuilder<unknown> => sql`${cursorText(order)} as "__cursor"`;
