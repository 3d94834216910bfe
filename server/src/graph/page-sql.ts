import { sql, type RawBuilder } from 'kysely';
import { badInput } from '../graphql/errors.ts';

export interface OrderBy {
  /** Never null: the cursor compares it. */
  readonly by: RawBuilder<unknown>;
  readonly type: 'text' | 'int' | 'numeric' | 'date' | 'timestamptz' | 'uuid' | 'ltree';
  readonly descending?: boolean;
}

/** All of the conditions together. */
export const all = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  conditions.length === 0
    ? sql`true`
    : sql.join(
        conditions.map((condition) => sql`(${condition})`),
        sql` and `,
      );

export const orderList = (order: readonly OrderBy[]): RawBuilder<unknown> =>
  sql.join(order.map((item) => (item.descending ? sql`${item.by} desc` : sql`${item.by}`)));

const typed = (value: string | number, item: OrderBy): RawBuilder<unknown> => sql`${String(value)}::text::${sql.raw(item.type)}`;

/** Days of the calendar, as PostgreSQL writes them. */
const DAY =
  '[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|[0-9]{4}-(0[13-9]|1[0-2])-(29|30)|[0-9]{4}-(0[13578]|1[02])-31|[0-9]{2}([02468][048]|[13579][26])-02-29';

/** What a cursor of each type can hold; PostgreSQL would fail on anything else, and its failure is nobody's answer. */
const READABLE: Record<OrderBy['type'], RegExp> = {
  text: /^[^\0]*$/,
  int: /^-?[0-9]{1,9}$/,
  numeric: /^-?[0-9]{1,20}(\.[0-9]{1,20})?$/,
  date: new RegExp(`^(${DAY}|infinity)$`),
  timestamptz: new RegExp(`^(${DAY}) ([01][0-9]|2[0-3])(:[0-5][0-9]){2}([.][0-9]{1,6})?[+-](0[0-9]|1[0-4])(:[0-5][0-9])?$`),
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  ltree: /^[A-Za-z0-9_]{1,255}(\.[A-Za-z0-9_]{1,255}){0,99}$/,
};

/** (a, b) after (x, y) for any mixture of directions: a past x, or a equal x and b past y. */
export function afterCursor(order: readonly OrderBy[], after: readonly (string | number)[]): RawBuilder<unknown> {
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

/** The values that order a row, as JSON. */
export const cursorText = (order: readonly OrderBy[]): RawBuilder<unknown> =>
  sql`json_build_array(${sql.join(order.map((item) => sql`(${item.by})::text`))})::text`;
export const cursorColumn = (order: readonly OrderBy[]): RawBuilder<unknown> => sql`${cursorText(order)} as "__cursor"`;
