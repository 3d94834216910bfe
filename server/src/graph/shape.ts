import type { FieldNode } from 'graphql';
import type { RawBuilder } from 'kysely';
import type { PageRequest } from '../graphql/connections.ts';
import type { Context } from '../graphql/context.ts';
import type { ListOrder, Sought } from './page-sql.ts';

/** SQL of the day it is where an instansi is, from SQL of its id. */
export type LocalDay = (instansiId: string) => RawBuilder<unknown>;

/** How rows of one type are read together with what is around them. */
export interface Shape<Row extends object = object> {
  /** The class that stands for the type in the graph and for the table in the ORM. */
  readonly entity: abstract new () => Row;
  readonly table: string;
  /** SQL of each property, from the alias of its table; read when the field of its name is asked. */
  readonly plain: ReadonlyMap<string, (alias: string) => string>;
  /** Properties that are more than their column, such as in another form. */
  readonly expressed: ReadonlySet<string>;
  /** Properties that some viewers see only; to the others the column is null, also where rows are compared by it. */
  readonly guarded: ReadonlySet<string>;
  /** Of the properties those that are instants, which JSON writes otherwise than a row. */
  readonly instants: ReadonlySet<string>;
  /** Properties whose field has a resolver, which may look at any other property as well. */
  readonly computed: ReadonlySet<string>;
  /** Keys: what resolvers and policies work with. `id` is among them. */
  readonly always: ReadonlyMap<string, (alias: string) => string>;
  /** Fields that are one row of another table, filled from what the features state (neighbours.ts). */
  readonly relations: Map<string, Relation>;
  /** Fields that are pages of rows of another table, filled from what the features state (lists.ts). */
  readonly lists: Map<string, List>;
}

export interface Relation {
  readonly shape: Shape;
  /** The join that brings at most one row, as `alias`, beside each row of `parent`. */
  readonly join: (parent: string, alias: string, today: LocalDay) => RawBuilder<unknown>;
}

export type Variables = Readonly<Record<string, unknown>>;

export interface List {
  readonly shape: Shape;
  /** Of a row in the list, the column with the id of whose list it is. */
  readonly parent: (alias: string) => string;
  /** What a field asks for; null when it is refused, which the field then says for itself. */
  readonly pageOf: (context: Context, field: FieldNode, variables: Variables) => PageAsked | null;
}

/** The rows of a list under an alias: which, and in which order. */
export interface ListRows extends ListOrder {
  /** Behind the table, at most one row each. */
  readonly joins?: RawBuilder<unknown>;
  readonly where: readonly RawBuilder<unknown>[];
  /** How an index finds them; `where` holds of them as well. */
  readonly sought?: Sought;
}

/** The page of a list that an operation asks for, whosever list it is. */
export interface PageAsked {
  readonly request: PageRequest;
  readonly rows: (alias: string) => ListRows;
  /** How many rows there are in the list of one parent, on all pages. */
  readonly count: (parentId: string) => Promise<number>;
}

/** What a statement needs to know of the operation it is written for. */
export interface Asking {
  readonly context: Context;
  readonly variables: Variables;
  readonly today: LocalDay;
}

/** How rows are read with what is around them (look-ahead.ts). */
export interface LookAhead<Row> {
  readonly select: RawBuilder<Row>;
  /** Follow the table in `from`. */
  readonly joins: RawBuilder<unknown>;
  /** The same for a list that is read page by page. */
  readonly ahead: { readonly alias: string; readonly joins: RawBuilder<unknown> };
  readonly finish: (row: object) => Row;
}
