import { sql, type RawBuilder } from 'kysely';
import { ArgsType, Field, InputType, type ClassType } from 'type-graphql';
import type { Page } from '../graphql/connections.ts';
import type { Context } from '../graphql/context.ts';
import { graphEnum } from '../graphql/graph-enum.ts';
import { PageArgs, PageAsOfArgs } from '../graphql/page.args.ts';
import { typeNameOf } from '../graphql/type-name.ts';
import { tableOf } from './columns.ts';
import { conditionOf, refuseNulls, refuseTooMany } from './filter-conditions.ts';
import { filterOfId, filterOfKind, inputType, type ValueKind } from './filter-types.ts';
import { localDay } from './local-day.ts';
import { listedColumnsOf } from './listed-columns.ts';
import { all, some, type OrderBy, type Sought } from './page-sql.ts';
import type { ListRows, Shape } from './shape.ts';

type Sql = RawBuilder<unknown>;

/** What SQL for the rows of a list is written from. */
export interface Listed {
  readonly alias: string;
  readonly context: Context;
  /** The day asked for or today, where the row is. */
  readonly day: Sql;
}

/** What is said of the rows of one type beyond the columns of its entity. */
interface Stated<Row extends object> {
  readonly shape: Shape<Row>;
  readonly connection: ClassType<Page<Row>>;
  /** Whether its rows exist on some days (a column `validity`): a list of a day holds only those of the day. */
  readonly existsOnDays?: boolean;
  /** Values that are worked out, to narrow and order by like the columns. */
  readonly worked?: Readonly<Record<string, Worked>>;
  /** Conditions that are more than one about a value. */
  readonly conditions?: Readonly<Record<string, Condition>>;
  /** Orders of more than one column. */
  readonly orders?: Readonly<Record<string, { readonly description: string; readonly by: (listed: Listed) => readonly OrderBy[]; readonly joins?: string }>>;
  /** Joins that bring at most one row, by name; a list has those that what is asked of it needs. */
  readonly joins?: Readonly<Record<string, (listed: Listed) => Sql>>;
}
interface Worked {
  readonly kind: ValueKind;
  /** What ids are of. */
  readonly of?: abstract new () => object;
  readonly description: string;
  readonly sql?: (listed: Listed) => Sql;
  /** The same as a column of a join, whatever the day; of ids. */
  readonly column?: (alias: string) => string;
  readonly joins?: string;
}
interface Condition {
  readonly type: () => unknown;
  readonly description: string;
  readonly sql: (listed: Listed, value: never) => Sql;
  readonly joins?: string;
  /** Where an index finds the rows for which it holds, of a list for which that and more may be asked. */
  readonly sought?: (context: Context, value: never, asked: Asked) => Sought | null;
}

/** What a list is asked for. */
export interface Asked {
  readonly filter: Filter;
  /** The property that it is in the order of. */
  readonly orderedBy: string;
}

type Filter = Readonly<Record<string, unknown>>;
export type Direction = 'ASC' | 'DESC';
export const OrderDirection = graphEnum(
  'OrderDirection',
  { ASC: 'The smallest, earliest, or first of the alphabet first; rows without a value last.', DESC: 'The other way round.' },
  'Which end of an order comes first.',
);

export interface OrderAsked {
  readonly field: string;
  /** ASC when left out. */
  readonly direction?: Direction | null;
}

/** Arguments of every list of rows that are stored. */
export interface ListArgs extends PageArgs {
  readonly asOf?: string | null;
  readonly filter?: Readonly<Record<string, unknown>> | null;
  readonly orderBy?: OrderAsked | null;
}

/** What a list is where it stands. */
export interface ListPlace {
  /** The order of who asks for none. */
  readonly usual: OrderAsked;
  readonly ofDay: boolean;
  /** Of whose list it is; nothing when it is below nothing. */
  readonly key?: string;
}

/** How the rows of one type are listed, wherever they are: what they are narrowed and ordered by comes from the entity. */
export interface Listing<Row extends object = object> {
  readonly shape: Shape<Row>;
  readonly connection: ClassType<Page<Row>>;
  readonly filter: ClassType<object>;
  readonly args: ClassType<ListArgs>;
  /** The same with a day. */
  readonly datedArgs: ClassType<ListArgs>;
  readonly rows: (alias: string, args: Pick<ListArgs, 'asOf' | 'filter' | 'orderBy'>, context: Context, place: ListPlace) => ListRows;
  /** SQL of the id of whose list it is; its joins are in the rows of a list with this key. */
  readonly keyOf: (key: string, alias: string) => string;
  /** Errors: BAD_INPUT for what a filter cannot mean. */
  readonly check: (args: Pick<ListArgs, 'filter'>) => void;
}

interface Column {
  readonly kind: ValueKind;
  readonly filter: ClassType<object>;
  readonly description: string;
  readonly sql: (listed: Listed) => Sql;
  readonly isNullable: boolean;
  readonly joins?: string | undefined;
  readonly of: string | null;
}

/** What stands for a missing value where rows are compared; those without one are apart before it is. */
const INSTEAD: Readonly<Record<ValueKind, string>> = {
  text: `''`,
  int: '0',
  float: '0',
  date: `'1900-01-01'::date`,
  instant: `'epoch'::timestamptz`,
  boolean: 'false',
  id: `'00000000-0000-0000-0000-000000000000'::uuid`,
};
const ORDER_TYPES: Readonly<Record<ValueKind, OrderBy['type']>> = {
  text: 'text',
  int: 'int',
  float: 'float8',
  date: 'date',
  instant: 'timestamptz',
  boolean: 'int',
  id: 'uuid',
};

/**
 * Compared by days and not as a range: where row security binds a table the planner looks at what is known of its rows only
 * for operators that give nothing away of them, of which that of ranges is none. It expected one row of two hundred then,
 * and read and sorted all of a table for its first page.
 */
const existsOn = ({ alias, day }: Listed): Sql => sql`${day} between ${sql.raw(`${alias}.valid_from and coalesce(${alias}.valid_to, 'infinity')`)}`;

const snake = (property: string): string => property.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

function columnsOf<Row extends object>(stated: Stated<Row>): Map<string, Column> {
  const { shape, worked = {} } = stated;
  const columns = new Map<string, Column>();
  for (const [property, column] of listedColumnsOf(shape))
    columns.set(property, { ...column, sql: ({ alias }) => sql.raw((shape.always.get(property) ?? shape.plain.get(property)!)(alias)) });
  for (const [name, value] of Object.entries(worked))
    columns.set(name, {
      ...value,
      sql: value.sql ?? (({ alias }) => sql.raw(value.column!(alias))),
      filter: value.of ? filterOfId(value.of) : filterOfKind(value.kind as Exclude<ValueKind, 'id'>),
      isNullable: true,
      of: value.of ? tableOf(value.of) : null,
    });
  return columns;
}

function orderOf(column: Column, listed: Listed): OrderBy[] {
  const value = column.sql(listed);
  const type = ORDER_TYPES[column.kind];
  const plain = column.isNullable ? sql`coalesce(${value}, ${sql.raw(INSTEAD[column.kind])})` : value;
  const by = { by: column.kind === 'boolean' ? sql`(${plain})::int` : plain, type };
  return column.isNullable ? [{ by: sql`(${value} is null)::int`, type: 'int' }, by] : [by];
}

/** States how the rows of a type are listed. */
export function listing<Row extends object>(stated: Stated<Row>): Listing<Row> {
  const { shape, connection, existsOnDays = false, conditions = {}, orders = {}, joins = {} } = stated;
  const name = typeNameOf(shape.entity);
  const columns = columnsOf(stated);
  const ordered = new Map([...columns].filter(([property, { of, kind }]) => of === null && (kind !== 'id' || property === 'id')));
  const properties = new Map([...Object.keys(orders), ...ordered.keys()].map((property) => [snake(property), property]));

  const filter: ClassType<object> = inputType(`${name}Filter`, `Narrows a list of ${name} rows; all that is said must hold.`, {
    ...Object.fromEntries([...columns].map(([property, column]) => [property, { type: () => column.filter, description: column.description }])),
    ...Object.fromEntries(Object.entries(conditions).map(([property, { type, description }]) => [property, { type, description }])),
    and: { type: () => [filter], description: 'All of these; of none of them all rows.' },
    or: { type: () => [filter], description: 'One of these at least; of none of them no row.' },
    not: { type: () => filter, description: 'Not this.' },
  });
  const fields = graphEnum(
    `${name}OrderField`,
    Object.fromEntries([...properties].map(([field, property]) => [field, orders[property]?.description ?? ordered.get(property)!.description])),
    `What a list of ${name} rows is ordered by.`,
  );
  const orderBy = orderType(name, fields);

  return {
    shape,
    connection,
    filter,
    args: argsType(PageArgs, filter, orderBy),
    datedArgs: argsType(PageAsOfArgs, filter, orderBy),
    check({ filter: said }) {
      if (!said) return;
      refuseNulls(said, 'filter');
      refuseTooMany(said);
    },
    keyOf(key, alias) {
      const own = shape.always.get(key);
      if (own) return own(alias);
      const value = stated.worked?.[key];
      if (value?.kind !== 'id') throw new Error(`${name}.${key} is not the id of another row`);
      return value.column!(alias);
    },
    rows(alias, args, context, { usual, ofDay, key }) {
      const listed: Listed = { alias, context, day: localDay(context, args.asOf ?? null)(`${alias}.instansi_id`) };
      const needed = new Set<string>();
      const need = ({ joins: needs = '' }: { readonly joins?: string | undefined }): void => {
        for (const one of needs.split(' ')) if (one) needed.add(one);
      };
      if (key) need(stated.worked?.[key] ?? {});
      const conditionsIn = (filter: Readonly<Record<string, unknown>>): Sql[] =>
        Object.entries(filter).flatMap(([property, said]): Sql[] => {
          if (said === undefined) return [];
          if (property === 'and') return [all((said as readonly Filter[]).map((one) => all(conditionsIn(one))))];
          if (property === 'or') return [some((said as readonly Filter[]).map((one) => all(conditionsIn(one))))];
          // What is unknown of a row is not so, and so is its opposite: SQL would leave the row out of both.
          if (property === 'not') return [sql`(${all(conditionsIn(said as Filter))}) is not true`];
          const column = columns.get(property);
          need(column ?? conditions[property]!);
          return [column ? conditionOf(column.sql(listed), column.kind, column.of, said as Filter) : conditions[property]!.sql(listed, said as never)];
        });
      const ofTheDay: Sql[] = ofDay && existsOnDays ? [existsOn(listed)] : [];
      const where = [...ofTheDay, ...conditionsIn(args.filter ?? {})];
      const { field, direction } = args.orderBy ?? usual;
      const property = properties.get(field)!;
      const special = orders[property];
      need(special ?? ordered.get(property)!);
      const by = [...(special?.by(listed) ?? orderOf(ordered.get(property)!, listed)), ...(property === 'id' ? [] : orderOf(columns.get('id')!, listed))];
      const asked = { filter: args.filter ?? {}, orderedBy: property };
      const [sought] = Object.entries(asked.filter).flatMap(([one, said]) => conditions[one]?.sought?.(context, said as never, asked) ?? []);
      const order = direction === 'DESC' ? by.map((one) => ({ ...one, descending: !one.descending })) : by;
      return {
        joins: sql.join(
          [...needed].map((one) => joins[one]!(listed)),
          sql` `,
        ),
        where,
        ...(sought && !key && { sought }),
        order,
        mark: `${field} ${direction === 'DESC' ? 'DESC' : 'ASC'}`,
      };
    },
  };
}

function orderType(name: string, fields: object): ClassType<object> {
  class Order {}
  Field(() => fields, { description: 'By what.' })(Order.prototype, 'field');
  Field(() => OrderDirection, { nullable: true, description: 'Which end comes first; ASC when left out.' })(Order.prototype, 'direction');
  InputType(`${name}Order`, { description: `In which order ${name} rows are listed; rows that are equal in it come by id.` })(Order);
  return Order;
}

function argsType(page: typeof PageArgs, filter: ClassType<object>, orderBy: ClassType<object>): ClassType<ListArgs> {
  class Args extends page {}
  Field(() => filter, { nullable: true, description: 'Which rows; all when left out.' })(Args.prototype, 'filter');
  Field(() => orderBy, { nullable: true, description: 'In which order; as said of the list when left out.' })(Args.prototype, 'orderBy');
  ArgsType()(Args);
  return Args;
}
